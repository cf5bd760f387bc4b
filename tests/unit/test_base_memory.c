/* Arena, vector, map, buffer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/map.h"
#include "base/vec.h"

static void arena_gives_zeroed_aligned_memory(void **state) {
  (void)state;
  struct pl_arena a = {0};
  for (size_t n = 0; n < 70000; n = n * 3 + 1) {
    unsigned char *p = pl_arena_alloc(&a, n);
    assert_int_equal((uintptr_t)p % 16, 0);
    for (size_t i = 0; i < n; i++) assert_int_equal(p[i], 0);
    if (n) memset(p, 0xAA, n);
  }
  pl_arena_release(&a);
  pl_arena_release(&a);             /* empty: nothing to do */
  assert_non_null(PL_NEW(&a, int)); /* and usable again */
  pl_arena_release(&a);
}

static void arena_pieces_do_not_overlap(void **state) {
  (void)state;
  struct pl_arena a = {0};
  unsigned char *pieces[500];
  for (int i = 0; i < 500; i++) pieces[i] = memset(pl_arena_alloc(&a, 100 + (size_t)i), i & 0xFF, 100 + (size_t)i);
  for (int i = 0; i < 500; i++)
    for (int k = 0; k < 100 + i; k++) assert_int_equal(pieces[i][k], i & 0xFF);
  pl_arena_release(&a);
}

static void arena_texts(void **state) {
  (void)state;
  struct pl_arena a = {0};
  assert_string_equal(pl_arena_str(&a, PL_STR("abc")).p, "abc");
  assert_string_equal(pl_arena_str(&a, (struct pl_str){NULL, 0}).p, "");
  assert_string_equal(pl_arena_lower(&a, PL_STR("AbC\xC3\x84")).p, "abc\xC3\x84");
  assert_string_equal(pl_arena_printf(&a, "%s-%d", "x", 7).p, "x-7");
  assert_int_equal(pl_arena_printf(&a, "%s", "").n, 0);
  assert_string_equal(pl_arena_cat(&a, PL_STR("a"), (struct pl_str){NULL, 0}).p, "a");
  char *big = malloc(100001);
  memset(big, 'x', 100000);
  big[100000] = '\0';
  assert_int_equal(pl_arena_printf(&a, "%s", big).n, 100000);
  free(big);
  pl_arena_release(&a);
}

static void arena_adopts(void **state) {
  (void)state;
  struct pl_arena into = {0}, from = {0}, empty = {0};
  const char *first = pl_arena_str(&into, PL_STR("first")).p, *second = pl_arena_str(&from, PL_STR("second")).p;
  pl_arena_adopt(&into, &from);
  pl_arena_adopt(&into, &empty);
  assert_null(from.blocks);
  pl_arena_release(&from);
  assert_string_equal(first, "first");
  assert_string_equal(second, "second");
  assert_string_equal(pl_arena_str(&into, PL_STR("third")).p, "third");
  pl_arena_adopt(&empty, &into);
  assert_string_equal(second, "second");
  pl_arena_release(&empty);
}

static void vector_grows(void **state) {
  (void)state;
  PL_VEC(int) v = {0};
  for (int i = 0; i < 1000; i++) pl_vec_push(&v, i);
  for (int i = 0; i < 1000; i++) assert_int_equal(v.at[i], i);
  assert_int_equal(pl_vec_last(&v), 999);
  pl_vec_clear(&v);
  assert_int_equal(v.n, 0);
  pl_vec_free(&v);
  pl_vec_free(&v);
}

static void map_keeps_order_and_values(void **state) {
  (void)state;
  struct pl_map m = {0};
  struct pl_arena a = {0};
  int values[3000];
  assert_null(pl_map_get(&m, PL_STR("x")));
  assert_false(pl_map_has(&m, PL_STR("")));
  for (int i = 0; i < 3000; i++) assert_null(pl_map_set(&m, pl_arena_printf(&a, "key%d", i), &values[i]));
  for (int i = 0; i < 3000; i++) {
    assert_ptr_equal(pl_map_get(&m, pl_arena_printf(&a, "key%d", i)), &values[i]);
    assert_ptr_equal(m.entries[i].value, &values[i]);
  }
  assert_ptr_equal(pl_map_set(&m, PL_STR("key7"), &values[8]), &values[7]);
  assert_int_equal(m.n, 3000);
  assert_ptr_equal(pl_map_get(&m, PL_STR("key7")), &values[8]);
  assert_null(pl_map_get(&m, PL_STR("key3000")));
  pl_map_set(&m, PL_STR("null"), NULL);
  assert_true(pl_map_has(&m, PL_STR("null")));
  pl_map_set(&m, (struct pl_str){NULL, 0}, &values[0]);
  assert_ptr_equal(pl_map_get(&m, PL_STR("")), &values[0]);
  pl_map_free(&m);
  pl_map_free(&m);
  pl_arena_release(&a);
}

static void buffer_grows(void **state) {
  (void)state;
  struct pl_buf b = {0};
  assert_int_equal(pl_buf_str(&b).n, 0);
  pl_buf_add(&b, (struct pl_str){NULL, 0});
  for (int i = 0; i < 1000; i++) pl_buf_printf(&b, "%d,", i % 10);
  assert_int_equal(b.n, 2000);
  pl_buf_putc(&b, '!');
  pl_buf_puts(&b, "end");
  assert_memory_equal(b.p + 1998, "9,!end", 6);
  pl_buf_printf(&b, "%1000s", "x");
  assert_int_equal(b.n, 3004);
  pl_buf_free(&b);
  pl_buf_free(&b);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(arena_gives_zeroed_aligned_memory),
      cmocka_unit_test(arena_pieces_do_not_overlap),
      cmocka_unit_test(arena_texts),
      cmocka_unit_test(arena_adopts),
      cmocka_unit_test(vector_grows),
      cmocka_unit_test(map_keeps_order_and_values),
      cmocka_unit_test(buffer_grows),
  };
  return cmocka_run_group_tests_name("memory", tests, NULL, NULL);
}
