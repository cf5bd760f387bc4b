#ifndef PL_SYNTAX_DOCUMENT_DECODE_H
#define PL_SYNTAX_DOCUMENT_DECODE_H
/* Bytes of a policy -> valid UTF-8 with places: byte order marks dropped, UTF-16 and Windows-1252 converted, "â€™" and its like
 * repaired, line ends made '\n', invalid bytes made U+FFFD, NUL and other control characters made spaces. */
#include "model/source.h"
#include "syntax/document_text.h"

/* The text lives in the arena, or borrows from `bytes` when nothing had to be changed. */
struct pl_text pl_document_decode(struct pl_arena *a, struct pl_str bytes);
/* Line starts of the source as its decoded text has them (in UTF-16 a byte 10 is not a line end); memory of the arena. */
struct pl_lines pl_document_lines(struct pl_arena *a, struct pl_text decoded);

#endif
