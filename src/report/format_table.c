/* `table`: aligned columns for a wide terminal. */
#include "report/grid.h"
#include "report/screen.h"

enum { WIDEST = 48 };

static struct pl_str shown(struct pl_str cell) { return pl_screen_head(cell, WIDEST); }

static size_t width_of(const struct pl_grid *g, size_t column) {
  size_t widest = strlen(g->heads[column]);
  for (size_t i = 0; i < g->rows; i++) {
    size_t w = pl_screen_width(shown(g->cells[i * g->columns + column]));
    if (w > widest) widest = w;
  }
  return widest;
}

static void put_row(struct pl_screen *s, const struct pl_grid *g, const struct pl_str *row, const size_t *widths) {
  for (size_t k = 0; k < g->columns; k++) {
    struct pl_str cell = row ? shown(row[k]) : pl_str_of(g->heads[k]);
    size_t cells = pl_screen_width(cell);
    if (row)
      pl_screen_add(s->out, cell);
    else
      pl_screen_ink_add(s, PL_INK_STRONG, cell);
    for (; k + 1 < g->columns && cells < widths[k] + 2; cells++) pl_buf_putc(s->out, ' ');
  }
  pl_buf_putc(s->out, '\n');
}

static void write_table(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  struct pl_arena a = {0};
  struct pl_screen s = {out, o->color};
  struct pl_grid g = pl_grid_of(&a, r, o);
  size_t *widths = PL_NEW_N(&a, size_t, g.columns + 1);
  for (size_t k = 0; k < g.columns; k++) widths[k] = width_of(&g, k);
  put_row(&s, &g, NULL, widths);
  for (size_t i = 0; i < g.rows; i++) put_row(&s, &g, &g.cells[i * g.columns], widths);
  pl_arena_release(&a);
}

const struct pl_report_format pl_format_table = {
    .name = "table",
    .description = "facts, claims or third parties in aligned columns",
    .topics = PL_TOPIC_FACTS | PL_TOPIC_CLAIMS | PL_TOPIC_INVENTORY,
    .person = true,
    .write = write_table,
};
