/* JSX: its tags go the way of HTML tags. */
#include "syntax/doc_code.h"
#include "syntax/doc_component.h"
#include "syntax/doc_entity.h"
#include "syntax/doc_readers.h"

bool pl_code_tag(struct pl_code_walk *w, TSNode n, bool close, bool empty) {
  struct pl_text t = pl_code_text(w, n);
  struct pl_tag tag = {.close = close, .empty = empty};
  size_t i = close ? 2 : 1, k = 0;
  if (i < t.s.n) tag.component = t.s.p[i] >= 'A' && t.s.p[i] <= 'Z';
  for (; i < t.s.n && (pl_is_alnum(t.s.p[i]) || strchr("-:_.", t.s.p[i])) && t.s.p[i]; i++)
    if (k < sizeof tag.buffer) tag.buffer[k++] = pl_lower(t.s.p[i]);
  tag.name = pl_str_n(tag.buffer, k);
  tag.attributes = pl_text_cut(t, i, t.s.n > 1 ? t.s.n - 1 - empty : i);
  if (pl_component_row(w->b, &tag)) return false;
  pl_tags_apply(&w->tags, w->b, &tag, pl_str_cut(w->t.s, ts_node_end_byte(n), w->t.s.n));
  return true;
}

/* JSX drops white space with a line end at the edges of a text. Authors expect a space between words all the same. */
void pl_code_jsx_text(struct pl_code_walk *w, struct pl_text t) {
  struct pl_text inner = pl_text_trim(t);
  if (inner.s.n == 0) {
    if (pl_str_chr(t.s, '\n') != SIZE_MAX)
      pl_blocks_soft_space(w->b, pl_text_at(&t, 0));
    else
      pl_blocks_text(w->b, t);
    return;
  }
  size_t before = (size_t)(inner.s.p - t.s.p), after = t.s.n - before - inner.s.n;
  if (before && memchr(t.s.p, '\n', before))
    pl_blocks_soft_space(w->b, pl_text_at(&t, 0));
  else
    pl_blocks_text(w->b, pl_text_cut(t, 0, before));
  pl_blocks_html_text(w->b, inner);
  if (after && memchr(inner.s.p + inner.s.n, '\n', after)) {
    if (inner.s.p[inner.s.n - 1] != '(') pl_blocks_soft_space(w->b, pl_text_at(&t, before + inner.s.n));
  } else {
    pl_blocks_text(w->b, pl_text_cut(t, before + inner.s.n, t.s.n));
  }
}

bool pl_code_inline(struct pl_code_walk *w, TSNode n) {
  struct pl_text t;
  if (pl_code_kind_of(w, n) == PL_CODE_NUMBER)
    t = pl_code_text(w, n);
  else if (pl_code_kind_of(w, n) == PL_CODE_NAME) {
    struct pl_text *value = pl_map_get(&w->constants, pl_code_text(w, n).s);
    if (value)
      pl_blocks_put(w->b, value->s, pl_text_at(&w->t, ts_node_start_byte(n)), pl_text_at(&w->t, ts_node_end_byte(n)));
    return value != NULL;
  } else if (!pl_code_string(w, n, &t))
    return false;
  pl_blocks_text(w->b, t);
  return true;
}

bool pl_code_attribute(struct pl_code_walk *w, TSNode n) {
  TSNode name = ts_node_named_child(n, 0), value = ts_node_named_child(n, 1);
  if (ts_node_is_null(name) || ts_node_is_null(value)) return false;
  enum pl_key_role role = pl_key_role_of(pl_code_text(w, name).s);
  bool expression = pl_code_kind_of(w, value) == PL_CODE_JSX_EXPRESSION;
  if (expression) value = ts_node_named_child(value, 0);
  struct pl_text t;
  bool string = pl_code_string(w, value, &t);
  if (role == PL_KEY_SKIP) return false;
  if (!string) return expression;
  bool title = role == PL_KEY_TITLE && (expression || w->empty_element);
  if (!title && role != PL_KEY_TEXT) return false;
  if (title)
    pl_blocks_heading(w->b, 0);
  else
    pl_blocks_close(w->b);
  pl_read_value(w->b, t);
  pl_blocks_close(w->b);
  return false;
}
