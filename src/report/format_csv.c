/* `csv`: RFC 4180, for spreadsheets. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
#include "report/grid.h"
#include "report/screen.h"

static void put_cell(struct pl_buf *out, struct pl_str s) {
  struct pl_buf shown = {0};
  if (s.n && strchr("=+-@\t\r", s.p[0])) pl_buf_putc(&shown, '\'');
  pl_screen_add(&shown, s);
  pl_buf_putc(out, '"');
  for (size_t i = 0; i < shown.n; i++) {
    if (shown.p[i] == '"') pl_buf_putc(out, '"');
    pl_buf_putc(out, shown.p[i]);
  }
  pl_buf_putc(out, '"');
  pl_buf_free(&shown);
}

static void write_csv(const struct pl_result *r, const struct pl_report_options *o, struct pl_buf *out) {
  struct pl_arena a = {0};
  struct pl_grid g = pl_grid_of(&a, r, o);
  for (size_t k = 0; k < g.columns; k++) pl_buf_printf(out, "%s%s", k ? "," : "", g.heads[k]);
  pl_buf_puts(out, "\r\n");
  for (size_t i = 0; i < g.rows * g.columns; i++) {
    put_cell(out, g.cells[i]);
    pl_buf_puts(out, (i + 1) % g.columns ? "," : "\r\n");
  }
  pl_arena_release(&a);
}

const struct pl_report_format pl_format_csv = {
    .name = "csv",
    .description = "facts, claims or third parties for a spreadsheet",
    .topics = PL_TOPIC_FACTS | PL_TOPIC_CLAIMS | PL_TOPIC_INVENTORY,
    .write = write_csv,
};
