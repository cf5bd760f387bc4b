#ifndef PL_REPORT_CLIP_H
#define PL_REPORT_CLIP_H
/* Texts of bounded length, cut between characters. */
#include "base/arena.h"

/* At most `max` UTF-16 units, three dots in place of what is cut away. */
struct pl_str pl_clip(struct pl_arena *a, struct pl_str s, size_t max);
/* The first sentence: up to a period that a space follows; all when there is none. */
struct pl_str pl_first_sentence(struct pl_str s);

#endif
