/* One piece a thread, all of the same length. */
#include "base/parallel.h"

#include <pthread.h>
#include <stdbool.h>

enum { MAX_THREADS = 64, MIN_PIECE = 500 }; /* a smaller piece takes less time than a thread to start */

struct piece {
  void (*each)(void *context, size_t from, size_t to);
  void *context;
  size_t from, to;
  pthread_t thread;
  bool runs;
};

static void *work(void *argument) {
  const struct piece *p = argument;
  p->each(p->context, p->from, p->to);
  return NULL;
}

void pl_parallel(unsigned threads, size_t n, void (*each)(void *context, size_t from, size_t to), void *context) {
  struct piece pieces[MAX_THREADS];
  size_t count = threads > MAX_THREADS ? MAX_THREADS : threads, most = n / MIN_PIECE;
  if (count > most) count = most;
  if (count < 1) count = 1;
  for (size_t i = 0; i < count; i++)
    pieces[i] = (struct piece){.each = each, .context = context, .from = n * i / count, .to = n * (i + 1) / count};
  for (size_t i = 1; i < count; i++) pieces[i].runs = !pthread_create(&pieces[i].thread, NULL, work, &pieces[i]);
  for (size_t i = 0; i < count; i++)
    if (!pieces[i].runs) work(&pieces[i]);
  for (size_t i = 1; i < count; i++)
    if (pieces[i].runs) pthread_join(pieces[i].thread, NULL);
}
