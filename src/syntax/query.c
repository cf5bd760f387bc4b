/* Compiles events.scm and translates its capture names once. */
#include "syntax/query.h"

#include <stdlib.h>

#include "syntax/grammar_table.h"

const struct pl_grammar_row *pl_grammar_of(struct pl_str name) {
  for (size_t i = 0; i < pl_grammar_table_size; i++)
    if (pl_str_is(name, pl_grammar_table[i].name)) return &pl_grammar_table[i];
  return NULL;
}

static int kind_named(struct pl_str s) {
  int k = 0;
  while (k < PL_EV_KIND_COUNT && !pl_str_is(s, pl_event_kind_name((enum pl_event_kind)k))) k++;
  return k;
}

static int role_named(struct pl_str s) {
  int r = 0;
  while (r < PL_AS_COUNT && !pl_str_is(s, pl_event_role_name((enum pl_event_role)r))) r++;
  return r;
}

static uint8_t flag_named(struct pl_str kind, struct pl_str s) {
  if (pl_str_is(s, "type_only")) return PL_CAPTURE_TYPE_ONLY;
  if (pl_str_is(s, "raw")) return PL_CAPTURE_RAW;
  if (pl_str_is(s, "symbol")) return PL_CAPTURE_SYMBOL;
  if (pl_str_is(s, "through")) return PL_CAPTURE_THROUGH;
  if (pl_str_is(s, "quoted")) return PL_CAPTURE_QUOTED;
  if (!pl_str_is(s, "postfix")) return 0;
  return pl_str_is(kind, "pair") ? PL_CAPTURE_PAIR : PL_CAPTURE_POSTFIX;
}

static bool translate(struct pl_str name, struct pl_capture *out) {
  size_t dot = pl_str_chr(name, '.');
  struct pl_str kind = pl_str_cut(name, 0, dot == SIZE_MAX ? name.n : dot);
  *out = (struct pl_capture){.kind = PL_EV_KIND_COUNT};
  if (pl_str_starts(name, "_")) return out->flags = PL_CAPTURE_HELPER, true;
  if (kind_named(kind) == PL_EV_KIND_COUNT) return false;
  if (dot == SIZE_MAX) return out->kind = (uint8_t)kind_named(kind), true;
  struct pl_str role = pl_str_cut(name, dot + 1, name.n);
  out->flags = flag_named(kind, role);
  if (out->flags & (PL_CAPTURE_RAW | PL_CAPTURE_POSTFIX | PL_CAPTURE_SYMBOL | PL_CAPTURE_QUOTED))
    out->kind = (uint8_t)kind_named(kind);
  if (out->flags) return true;
  int as = role_named(role);
  return out->as = (uint8_t)as, as < PL_AS_COUNT;
}

static bool translate_all(struct pl_query *q, struct pl_str language, struct pl_error *err) {
  size_t n = q->shapes.captures.n;
  q->captures = pl_xmalloc(sizeof *q->captures * (n + 1));
  for (size_t i = 0; i < n; i++) {
    struct pl_str name = q->shapes.captures.at[i];
    if (!translate(name, &q->captures[i]))
      return pl_fail(err, "grammars/%.*s/events.scm: capture '@%.*s' is not in the vocabulary of src/model/event.h",
                     PL_FMT(language), PL_FMT(name));
    q->postfix = q->postfix || (q->captures[i].flags & (PL_CAPTURE_POSTFIX | PL_CAPTURE_PAIR));
  }
  return true;
}

/* Appends the queries of the inherited languages, then the language's own; a language may inherit from several. */
static void gather(const struct pl_languages *all, const struct pl_language *l, struct pl_buf *out, int depth) {
  for (struct pl_node c = pl_node_first(pl_node_get(l->node, "inherits")); c.i && depth < 4; c = pl_node_next(c)) {
    const struct pl_language *other = pl_language_named(all, pl_node_text(c));
    if (other) gather(all, other, out, depth + 1);
  }
  const struct pl_grammar_row *row = pl_grammar_of(l->name);
  if (row) pl_buf_add(out, pl_str_n(row->events_query, row->events_query_size));
  pl_buf_putc(out, '\n');
}

void pl_query_text(const struct pl_languages *all, const struct pl_language *l, struct pl_buf *out) {
  gather(all, l, out, 0);
}

struct pl_query *pl_query_new(const struct pl_languages *all, const struct pl_language *l, struct pl_error *err) {
  const struct pl_grammar_row *row = pl_grammar_of(l->name);
  if (!row || !row->language)
    return pl_fail(err, "language '%.*s' has no grammar in this build", PL_FMT(l->name)), NULL;
  struct pl_buf text = {0};
  pl_query_text(all, l, &text);
  struct pl_query *q = pl_xmalloc(sizeof *q);
  *q = (struct pl_query){0};
  struct pl_error why = {0};
  bool ok = pl_shapes_read(row->language(), pl_buf_str(&text), &q->shapes, &why);
  if (!ok) pl_fail(err, "grammars/%.*s/events.scm (inherited lines counted): %s", PL_FMT(l->name), why.text);
  pl_buf_free(&text);
  if (ok && translate_all(q, l->name, err)) return q;
  pl_query_free(q);
  return NULL;
}

void pl_query_free(struct pl_query *q) {
  if (!q) return;
  pl_shapes_release(&q->shapes);
  free(q->captures);
  free(q);
}
