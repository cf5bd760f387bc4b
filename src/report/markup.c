/* Escapes by character references: they mean the same in HTML, XML and Markdown. */
#include "report/markup.h"

#include "report/screen.h"

static void put_referenced(struct pl_buf *out, struct pl_str s, const char *special) {
  struct pl_buf shown = {0};
  pl_screen_add(&shown, s);
  for (size_t i = 0; i < shown.n; i++) {
    if (shown.p[i] && strchr(special, shown.p[i]))
      pl_buf_printf(out, "&#%d;", shown.p[i]);
    else
      pl_buf_putc(out, shown.p[i]);
  }
  pl_buf_free(&shown);
}

void pl_markup_html(struct pl_buf *out, struct pl_str s) { put_referenced(out, s, "&<>\"'"); }

/* '@' and '#' would mention people and issues, '$' would start a formula. */
void pl_markup_markdown(struct pl_buf *out, struct pl_str s) { put_referenced(out, s, "&<>\"\\`*_{}[]|~#@$!"); }
