/* The text of an event is its node's bytes, or what they mean where they are a literal. */
#include "syntax/emit.h"

#include "syntax/literal.h"

/* :name, name: and :"a name" without their colon. */
static struct pl_str without_colon(struct pl_str s) {
  s = pl_str_trim(s);
  if (pl_str_ends(s, ":") && s.n > 1) s.n--;
  return pl_str_starts(s, ":") ? pl_str_cut(s, 1, s.n) : s;
}

/* From the first quote to the last. */
static struct pl_str quoted_part(struct pl_str s) {
  size_t from = 0, to = s.n;
  while (from < to && s.p[from] != '\'' && s.p[from] != '"') from++;
  while (to > from && s.p[to - 1] != '\'' && s.p[to - 1] != '"') to--;
  return pl_str_cut(s, from, to);
}

static struct pl_str text_of(const struct pl_mark *m, struct pl_str slice, struct pl_arena *arena) {
  size_t skip;
  if (m->flags & PL_CAPTURE_SYMBOL) slice = without_colon(slice);
  if (m->flags & PL_CAPTURE_QUOTED) slice = quoted_part(slice);
  if (m->kind == PL_EV_STRING)
    return m->flags & PL_CAPTURE_RAW ? pl_literal_raw(arena, slice) : pl_literal_decode(arena, slice);
  if (m->kind == PL_EV_TEMPLATE) return pl_literal_inside(slice, &skip);
  return slice;
}

static bool is_blank(struct pl_str s) { return !pl_str_trim(s).n; }

enum pl_event_role pl_mark_role(struct pl_tree_scratch *s, const struct pl_mark *m, uint32_t start) {
  enum pl_event_role passed = start < s->passed_end ? (enum pl_event_role)s->passed : PL_AS_NONE;
  s->passed_end = 0;
  return m->as == PL_AS_NONE ? passed : (enum pl_event_role)m->as;
}

uint32_t pl_mark_emit(struct pl_tree_scratch *s, struct pl_event_builder *b, const struct pl_mark *m, TSNode node,
                      struct pl_str part, uint32_t parent, struct pl_arena *arena) {
  uint32_t start = ts_node_start_byte(node), end = ts_node_end_byte(node);
  struct pl_str slice = pl_str_cut(part, start, end);
  if (m->flags & PL_CAPTURE_TYPE_ONLY) return b->events.at[parent].flags |= PL_EVF_TYPE_ONLY, parent;
  if (m->flags & PL_CAPTURE_THROUGH) return s->passed = (uint8_t)pl_mark_role(s, m, start), s->passed_end = end, parent;
  if (m->kind == PL_EV_NAME && m->as == PL_AS_NONE && b->events.at[parent].kind == PL_EV_NAME && parent)
    return parent; /* a.b is one name */
  if (m->kind == PL_EV_TEXT && is_blank(slice)) return parent;
  if (m->as == PL_AS_OPERATOR) {
    enum pl_event_kind kind = (enum pl_event_kind)b->events.at[parent].kind;
    if (kind == PL_EV_BINARY || kind == PL_EV_UNARY) b->events.at[parent].text = slice;
    return parent;
  }
  uint32_t i = pl_builder_add(b, parent, (enum pl_event_kind)m->kind, pl_mark_role(s, m, start), start, end,
                              text_of(m, slice, arena));
  return i ? i : parent;
}
