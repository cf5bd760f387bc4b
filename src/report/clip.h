#ifndef PL_REPORT_CLIP_H
#define PL_REPORT_CLIP_H
/* Texts of bounded length, cut between characters. */
#include "base/arena.h"

/* At most `max` UTF-16 units, three dots in place of what is cut away. */
struct pl_str pl_clip(struct pl_arena *a, struct pl_str s, size_t max);

#endif
