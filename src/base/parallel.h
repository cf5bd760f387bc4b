#ifndef PL_BASE_PARALLEL_H
#define PL_BASE_PARALLEL_H
/* The same work on many things, in several threads. */
#include <stddef.h>

/* Calls each(context, from, to) for pieces that make up 0..n, the pieces at the same time in up to `threads` threads, and returns when all
 * are done. Where a thread cannot be had its piece is done here. `each` must not touch what another piece changes. */
void pl_parallel(unsigned threads, size_t n, void (*each)(void *context, size_t from, size_t to), void *context);

#endif
