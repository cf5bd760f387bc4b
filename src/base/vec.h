#ifndef PL_BASE_VEC_H
#define PL_BASE_VEC_H
/* Growable arrays: `PL_VEC(struct pl_fact) facts = {0};` has .at, .n, .cap. Memory is malloc'ed; pl_vec_free releases it.
 * Growing moves the elements: keep indexes, not pointers, across pl_vec_push. */
#include "base/arena.h"
#include <stdlib.h>

#define PL_VEC(type) \
  struct { \
    type *at; \
    size_t n, cap; \
  }
/* Makes room for one more; used by pl_vec_push. */
#define pl_vec_grow(v) \
  ((v)->n < (v)->cap \
       ? (void)0 \
       : (void)((v)->cap = (v)->cap ? (v)->cap * 2 : 8, (v)->at = pl_xrealloc((v)->at, (v)->cap * sizeof *(v)->at)))
#define pl_vec_push(v, value) (pl_vec_grow(v), (void)((v)->at[(v)->n++] = (value)))
#define pl_vec_last(v) ((v)->at[(v)->n - 1])
#define pl_vec_clear(v) ((void)((v)->n = 0))
#define pl_vec_free(v) (free((v)->at), (void)((v)->at = NULL, (v)->n = (v)->cap = 0))

#endif
