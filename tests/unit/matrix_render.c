/* One function a format and form. */
#include "matrix_render.h"

#include <stdlib.h>

#include "base/buf.h"
#include "claims_rules.h"
#include "syntax/document.h"

const char *const matrix_format_names[] = {"Markdown", "HTML", "text"};

static const struct {
  const char *name, *title, *heading, *sentence, *list, *item, *list_end, *end;
} forms[] = {
    {"p.md", "# Privacy policy\n\n", "## %.*s\n\n", "%.*s\n", "\n", "- %.*s\n", "\n", ""},
    {"p.html", "<html><body><h1>Privacy policy</h1>\n", "<h2>%.*s</h2>\n", "<p>%.*s</p>\n", "<ul>\n",
     "  <li>%.*s</li>\n", "</ul>\n", "</body></html>\n"},
    {"p.txt", "PRIVACY POLICY\n\n", "1. %.*s\n\n", "%.*s\n", "\n", "- %.*s\n", "\n", ""},
};

static void put(struct pl_buf *out, const char *form, struct pl_str s) {
  const char *hole = strstr(form, "%.*s");
  pl_buf_add(out, pl_str_n(form, (size_t)(hole - form)));
  pl_buf_add(out, s);
  pl_buf_puts(out, hole + 4);
}

static void put_row(struct pl_buf *out, enum matrix_format format, struct pl_node row, const char *tag) {
  bool html = format == MATRIX_HTML;
  pl_buf_puts(out, html ? "<tr>" : "|");
  for (struct pl_node c = pl_node_first(row); c.i; c = pl_node_next(c))
    html ? pl_buf_printf(out, "<%s>%.*s</%s>", tag, PL_FMT(pl_node_text(c)), tag)
         : pl_buf_printf(out, " %.*s |", PL_FMT(pl_node_text(c)));
  pl_buf_puts(out, html ? "</tr>\n" : "\n");
}

static void put_table(struct pl_buf *out, enum matrix_format format, struct pl_node wording) {
  struct pl_node head = pl_node_get(wording, "head");
  if (format == MATRIX_HTML) pl_buf_puts(out, "<table>\n");
  put_row(out, format, head, "th");
  if (format != MATRIX_HTML) {
    pl_buf_puts(out, "|");
    for (size_t i = 0; i < pl_node_count(head); i++) pl_buf_puts(out, " --- |");
    pl_buf_puts(out, "\n");
  }
  for (struct pl_node r = pl_node_first(pl_node_get(wording, "rows")); r.i; r = pl_node_next(r))
    put_row(out, format, r, "td");
  if (format == MATRIX_HTML) pl_buf_puts(out, "</table>\n");
}

static void put_list(struct pl_buf *out, enum matrix_format format, struct pl_node wording) {
  put(out, forms[format].sentence, pl_node_get_text(wording, "lead"));
  pl_buf_puts(out, forms[format].list);
  for (struct pl_node i = pl_node_first(pl_node_get(wording, "items")); i.i; i = pl_node_next(i))
    put(out, forms[format].item, pl_node_text(i));
  pl_buf_puts(out, forms[format].list_end);
}

struct pl_str matrix_render(struct pl_arena *a, enum matrix_format format, struct pl_str under,
                            struct pl_node wording) {
  struct pl_buf out = {0};
  pl_buf_puts(&out, forms[format].title);
  put(&out, forms[format].heading, under);
  if (pl_node_kind(wording) == PL_NODE_SCALAR)
    put(&out, forms[format].sentence, pl_node_text(wording));
  else if (pl_node_get(wording, "head").i)
    put_table(&out, format, wording);
  else
    put_list(&out, format, wording);
  pl_buf_puts(&out, forms[format].end);
  struct pl_str text = pl_arena_str(a, pl_buf_str(&out));
  pl_buf_free(&out);
  return text;
}

struct pl_claim_list matrix_claims(struct pl_arena *a, enum matrix_format format, struct pl_str text) {
  struct pl_claim_list l = {0};
  struct pl_error err = {0};
  const struct pl_document *d = pl_document_read(a, claims_rules()->prose, pl_str_of(forms[format].name), text, &err);
  if (!d || !pl_claims_read(a, claims_rules(), 1, d, &l, &err)) abort();
  return l;
}

static int by_text(const void *x, const void *y) {
  return pl_str_cmp(*(const struct pl_str *)x, *(const struct pl_str *)y);
}

static struct pl_str line_of(struct pl_arena *a, const struct pl_claim *c) {
  struct pl_buf out = {0};
  struct pl_json j = {.out = &out};
  bool period = pl_attr_get(c->value, "seconds") != NULL;
  pl_buf_printf(&out, "%s %.*s %s", pl_claim_kind_name(c->kind), PL_FMT(c->subject), pl_stance_name(c->stance));
  for (const struct pl_attr *v = c->value; v; v = v->next) {
    struct pl_attr one = {v->key, v->value, NULL};
    if (period && pl_str_is(v->key, "text")) continue;
    pl_buf_putc(&out, ' ');
    pl_attr_json(&j, &one);
    j.comma = false;
  }
  struct pl_str line = pl_arena_str(a, pl_buf_str(&out));
  pl_buf_free(&out);
  return line;
}

struct pl_str matrix_brief(struct pl_arena *a, const struct pl_claim_list *l) {
  struct pl_str *lines = PL_NEW_N(a, struct pl_str, l->n + 1);
  struct pl_buf out = {0};
  for (size_t i = 0; i < l->n; i++) lines[i] = line_of(a, &l->at[i]);
  if (l->n) qsort(lines, l->n, sizeof *lines, by_text);
  for (size_t i = 0; i < l->n; i++) pl_buf_printf(&out, "  %.*s\n", PL_FMT(lines[i]));
  struct pl_str all = pl_arena_str(a, pl_buf_str(&out));
  pl_buf_free(&out);
  return all;
}
