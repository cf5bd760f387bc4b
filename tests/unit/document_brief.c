/* Documents in short, and the invariants of places. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "claims_rules.h"
#include "document_brief.h"

void brief_document(struct pl_buf *out, const struct pl_document *d) {
  for (size_t i = 0; i < d->n; i++) {
    const struct pl_unit *u = &d->units[i];
    if (u->kind == PL_UNIT_HEADING)
      pl_buf_printf(out, "h%u ", u->depth);
    else if (u->kind == PL_UNIT_CELL)
      pl_buf_printf(out, "c%u.%u ", u->row, u->column);
    else
      pl_buf_printf(out, "%c ", "si..l"[u->kind]);
    pl_buf_add(out, u->text);
    if (u->lead_in.n) pl_buf_printf(out, " < %.*s", PL_FMT(u->lead_in));
    if (u->label.n) pl_buf_printf(out, " = %.*s", PL_FMT(u->label));
    if (u->column_head.n) pl_buf_printf(out, " ^ %.*s", PL_FMT(u->column_head));
    pl_buf_putc(out, '\n');
  }
}

/* Places lie within the source, grow, and an ASCII byte that stands alone at its place is that byte. */
static void check_places(const struct pl_document *d) {
  for (size_t i = 0; i < d->n; i++) {
    const struct pl_unit *u = &d->units[i];
    assert_true(u->text.n > 0);
    assert_true(u->parent_item <= i);
    for (size_t k = 0; k < u->text.n; k++) {
      assert_true(u->offsets[k] <= u->ends[k] && u->ends[k] <= d->bytes.n);
      bool letter = pl_is_alpha(u->text.p[k]) && u->ends[k] == u->offsets[k] + 1;
      if (letter && pl_lower(d->bytes.p[u->offsets[k]]) != pl_lower(u->text.p[k]))
        fail_msg("unit %zu byte %zu is not where it says", i + 1, k);
    }
    struct pl_span whole = pl_unit_span(d, u, 0, u->text.n);
    assert_int_equal(whole.start, u->span.start);
    assert_int_equal(whole.end, u->span.end);
    assert_true(u->span.start < u->span.end);
  }
}

void expect_document(const char *path, const char *text, const char *expected) {
  struct pl_arena a = {0};
  struct pl_error err = {0};
  const struct pl_document *d = pl_document_read(&a, claims_rules()->prose, pl_str_of(path), pl_str_of(text), &err);
  assert_non_null(d);
  struct pl_buf got = {0};
  brief_document(&got, d);
  if (!pl_str_is(pl_buf_str(&got), expected))
    fail_msg("%s:\n%.*s--- expected\n%s", path, PL_FMT(pl_buf_str(&got)), expected);
  check_places(d);
  pl_buf_free(&got);
  pl_arena_release(&a);
}
