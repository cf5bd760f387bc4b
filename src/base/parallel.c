/* Workers take the next thing until there is none. */
#include "base/parallel.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

enum { MIN_PIECE = 500 }; /* a smaller piece takes less time than a thread to start */

struct job {
  void (*each)(void *context, unsigned worker, size_t i);
  void *context;
  size_t n;
  atomic_size_t next;
};

struct worker {
  struct job *job;
  unsigned number;
  pthread_t thread;
  bool runs;
};

static void *work(void *argument) {
  const struct worker *w = argument;
  for (size_t i; (i = atomic_fetch_add(&w->job->next, 1)) < w->job->n;) w->job->each(w->job->context, w->number, i);
  return NULL;
}

unsigned pl_parallel_workers(unsigned threads) {
  return threads < 1 ? 1 : threads > PL_MAX_WORKERS ? PL_MAX_WORKERS : threads;
}

void pl_parallel_each(unsigned workers, size_t n, void (*each)(void *, unsigned, size_t), void *context) {
  struct job job = {.each = each, .context = context, .n = n};
  struct worker all[PL_MAX_WORKERS];
  unsigned count = pl_parallel_workers(workers);
  for (unsigned k = 0; k < count; k++) {
    all[k] = (struct worker){.job = &job, .number = k};
    all[k].runs = k && !pthread_create(&all[k].thread, NULL, work, &all[k]);
  }
  work(&all[0]);
  for (unsigned k = 1; k < count; k++)
    if (all[k].runs) pthread_join(all[k].thread, NULL);
}

struct pieces {
  void (*each)(void *context, size_t from, size_t to);
  void *context;
  size_t n, count;
};

static void piece(void *context, unsigned worker, size_t i) {
  const struct pieces *p = context;
  (void)worker;
  p->each(p->context, p->n * i / p->count, p->n * (i + 1) / p->count);
}

void pl_parallel(unsigned threads, size_t n, void (*each)(void *, size_t, size_t), void *context) {
  struct pieces p = {each, context, n, pl_parallel_workers(threads)};
  if (p.count > n / MIN_PIECE) p.count = n / MIN_PIECE;
  if (p.count < 1) p.count = 1;
  pl_parallel_each((unsigned)p.count, p.count, piece, &p);
}
