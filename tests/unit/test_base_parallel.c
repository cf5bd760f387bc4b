/* Every thing is done once, whatever the number of workers, and a worker's own room is never in two hands. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <cmocka.h>

#include "base/parallel.h"

enum { THINGS = 5003 };

struct counted {
  unsigned char done[THINGS];
  atomic_int busy[PL_MAX_WORKERS];
  atomic_bool shared_room;
  unsigned workers;
};

static void count_one(void *context, unsigned worker, size_t i) {
  struct counted *c = context;
  if (worker >= c->workers || atomic_fetch_add(&c->busy[worker], 1)) atomic_store(&c->shared_room, true);
  c->done[i]++;
  atomic_fetch_sub(&c->busy[worker], 1);
}

static void count_piece(void *context, size_t from, size_t to) {
  struct counted *c = context;
  for (size_t i = from; i < to; i++) c->done[i]++;
}

static void each_once(const struct counted *c, size_t n) {
  for (size_t i = 0; i < THINGS; i++) assert_int_equal(c->done[i], i < n);
}

static void things_are_handed_out_once(void **state) {
  (void)state;
  static const unsigned workers[] = {1, 2, 7, PL_MAX_WORKERS};
  for (size_t k = 0; k < sizeof workers / sizeof *workers; k++) {
    struct counted *c = calloc(1, sizeof *c);
    c->workers = workers[k];
    pl_parallel_each(workers[k], THINGS, count_one, c);
    each_once(c, THINGS);
    assert_false(c->shared_room);
    free(c);
  }
}

static void pieces_make_up_the_whole(void **state) {
  (void)state;
  static const size_t sizes[] = {0, 1, 499, 500, 1001, THINGS};
  for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++) {
    struct counted *c = calloc(1, sizeof *c);
    pl_parallel(3, sizes[k], count_piece, c);
    each_once(c, sizes[k]);
    free(c);
  }
}

static void the_number_of_workers_has_bounds(void **state) {
  (void)state;
  assert_int_equal(pl_parallel_workers(0), 1);
  assert_int_equal(pl_parallel_workers(3), 3);
  assert_int_equal(pl_parallel_workers(100000), PL_MAX_WORKERS);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(things_are_handed_out_once),
                                     cmocka_unit_test(pieces_make_up_the_whole),
                                     cmocka_unit_test(the_number_of_workers_has_bounds)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
