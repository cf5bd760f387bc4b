/* Cells that judge their row: "Biometric data | fingerprints | NO". Each is looked at once, however long the row. */
#include "claims/build.h"

enum {
  LONGEST = 32,    /* bytes of a cell that may judge */
  SHORT_ANSWER = 4 /* "Yes", a tick: what a cell says that judges its row, and nothing else */
};

/* What a cell says of those before it in its row: 1 denied ("NO" below "Collected", "Not collected" below any head), -1 affirmed, 0 nothing. */
static int row_says(const struct pl_reading *r, const struct pl_unit *cell) {
  const struct pl_claim_marker *m = r->language->marks;
  if (cell->text.n > LONGEST) return 0;
  struct pl_str text = pl_view_fold(r->arena, r->language, cell->text);
  if (pl_lazy_test(m[PL_MK_ROW_DENIED].is, text)) return 1;
  bool no = pl_lazy_test(m[PL_MK_NEGATIVE_CELL].is, text);
  if (!no && cell->text.n > SHORT_ANSWER) return 0;
  if (!pl_lazy_test(m[PL_MK_ROW_VERDICT].is, pl_view_fold(r->arena, r->language, cell->column_head))) return 0;
  return no ? 1 : -1;
}

static bool same_row(const struct pl_unit *a, const struct pl_unit *b) {
  return b->kind == PL_UNIT_CELL && a->list == b->list && a->row == b->row;
}

bool pl_row_denies(const struct pl_reading *r, size_t i, struct pl_row_verdict *last) {
  const struct pl_unit *all = r->doc->units, *u = &all[i];
  if (u->kind != PL_UNIT_CELL) return false;
  bool known = last->to > i && last->from <= i; /* the cells from `from` to `to` are of one row */
  if (!known) *last = (struct pl_row_verdict){i, i, 0};
  while (!last->says && last->to + 1 < r->doc->n && same_row(u, &all[last->to + 1]))
    last->says = row_says(r, &all[++last->to]);
  return last->says > 0;
}
