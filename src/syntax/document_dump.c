/* A document's units as text, for looking at what a reader made of a page. */
#include "syntax/document.h"

static void field(struct pl_buf *out, const char *name, struct pl_str value) {
  if (value.n) pl_buf_printf(out, "\n    %s: %.*s", name, PL_FMT(value));
}

void pl_document_dump(struct pl_buf *out, const struct pl_document *d) {
  static const char *const kinds[] = {"sentence", "item", "cell", "heading", "label"};
  pl_buf_printf(out, "%.*s: %.*s, %.*s, %zu units\n", PL_FMT(d->path), PL_FMT(d->format), PL_FMT(d->language), d->n);
  for (size_t i = 0; i < d->n; i++) {
    const struct pl_unit *u = &d->units[i];
    pl_buf_printf(out, "%zu %s %u:%u-%u:%u", i + 1, kinds[u->kind], u->span.line, u->span.column, u->span.end_line,
                  u->span.end_column);
    if (u->list) pl_buf_printf(out, " list %u", u->list);
    if (u->depth) pl_buf_printf(out, " depth %u", u->depth);
    if (u->kind == PL_UNIT_CELL) pl_buf_printf(out, " row %u column %u", u->row, u->column);
    if (u->parent_item) pl_buf_printf(out, " under %u", u->parent_item);
    pl_buf_printf(out, "\n    %.*s", PL_FMT(u->text));
    field(out, "heading", u->heading);
    field(out, "lead-in", u->lead_in);
    field(out, "label", u->label);
    field(out, "column", u->column_head);
    pl_buf_putc(out, '\n');
  }
}
