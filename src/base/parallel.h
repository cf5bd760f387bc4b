#ifndef PL_BASE_PARALLEL_H
#define PL_BASE_PARALLEL_H
/* The same work on many things, in several threads. Where a thread cannot be had the others do its share. */
#include <stddef.h>

enum { PL_MAX_WORKERS = 64 };

/* How many workers `threads` gives: 1..PL_MAX_WORKERS. */
unsigned pl_parallel_workers(unsigned threads);

/* Calls each(context, worker, i) once for every i of 0..n, handed out one by one in order, at the same time by up to `workers` workers, and
 * returns when all are done. `worker` (0..workers - 1) is never in two calls at once, so that each may have room of its own. */
void pl_parallel_each(unsigned workers, size_t n, void (*each)(void *context, unsigned worker, size_t i),
                      void *context);

/* Calls each(context, from, to) for long pieces that make up 0..n, for work that is short for one thing. */
void pl_parallel(unsigned threads, size_t n, void (*each)(void *context, size_t from, size_t to), void *context);

#endif
