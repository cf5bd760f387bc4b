#ifndef PL_REPORT_FRAME_H
#define PL_REPORT_FRAME_H
/* A code frame: the line (up to three for a sentence that runs on) with its number and the place underlined. Long lines
 * are cut around the place. */
#include "report/place.h"
#include "report/screen.h"

/* Writes the frame; false, with nothing written, when the line cannot be read. */
bool pl_frame_write(struct pl_screen *s, const struct pl_excerpt *x, const struct pl_span *span, enum pl_ink ink);

#endif
