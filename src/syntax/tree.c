/* The query marks nodes; one walk of the tree turns marked nodes into events in pre-order. Iterative throughout: a file nested a
 * hundred thousand levels deep costs memory in proportion, not stack. */
#include "syntax/tree.h"

#include "syntax/literal.h"

/* States of the query cursor that may be alive at once; past it tree-sitter drops the oldest (counted in nodes, not seconds). */
enum { QUERY_STATES = 16384 };

static void mark_nodes(const struct pl_query *q, struct pl_tree_scratch *s, TSNode root) {
  pl_marks_clear(&s->marks);
  if (!s->cursor) s->cursor = ts_query_cursor_new();
  ts_query_cursor_set_match_limit(s->cursor, QUERY_STATES);
  ts_query_cursor_exec(s->cursor, q->query, root);
  TSQueryMatch match;
  while (ts_query_cursor_next_match(s->cursor, &match))
    for (uint16_t i = 0; i < match.capture_count; i++)
      pl_marks_add(&s->marks, match.captures[i].node.id, q->captures[match.captures[i].index]);
}

static struct pl_str text_of(const struct pl_mark *m, struct pl_str slice, struct pl_arena *arena) {
  size_t skip;
  if (m->kind == PL_EV_STRING) return pl_literal_decode(arena, slice);
  if (m->kind == PL_EV_TEMPLATE) return pl_literal_inside(slice, &skip);
  return slice;
}

/* Emits the event of a marked node, or applies the mark to the event around it; returns the event its children belong to. */
static uint32_t emit(struct pl_event_builder *b, const struct pl_mark *m, TSNode node, struct pl_str part, uint32_t parent,
                     struct pl_arena *arena) {
  uint32_t start = ts_node_start_byte(node), end = ts_node_end_byte(node);
  struct pl_str slice = pl_str_cut(part, start, end);
  if (m->type_only) return b->events.at[parent].flags |= PL_EVF_TYPE_ONLY, parent;
  if (m->as == PL_AS_OPERATOR) return b->events.at[parent].text = slice, parent;
  uint32_t i = pl_builder_add(b, parent, (enum pl_event_kind)m->kind, (enum pl_event_role)m->as, start, end, text_of(m, slice, arena));
  return i ? i : parent;
}

static void walk(struct pl_tree_scratch *s, TSNode root, struct pl_str part, struct pl_event_builder *b, uint32_t parent,
                 struct pl_arena *arena) {
  TSTreeCursor c = ts_tree_cursor_new(root);
  pl_vec_clear(&s->open);
  pl_vec_push(&s->open, parent);
  for (bool more = true; more && !b->truncated;) {
    TSNode node = ts_tree_cursor_current_node(&c);
    const struct pl_mark *m = pl_marks_get(&s->marks, node.id);
    uint32_t here = m ? emit(b, m, node, part, pl_vec_last(&s->open), arena) : pl_vec_last(&s->open);
    if (ts_tree_cursor_goto_first_child(&c)) {
      pl_vec_push(&s->open, here);
      continue;
    }
    while (!ts_tree_cursor_goto_next_sibling(&c)) {
      if (!ts_tree_cursor_goto_parent(&c) || s->open.n <= 1) {
        more = false;
        break;
      }
      s->open.n--;
    }
  }
  ts_tree_cursor_delete(&c);
}

bool pl_tree_events(TSParser *parser, const struct pl_query *q, struct pl_tree_scratch *s, struct pl_str part,
                    struct pl_event_builder *b, uint32_t parent, struct pl_arena *arena, bool *error) {
  ts_parser_reset(parser);
  TSTree *tree = ts_parser_parse_string(parser, NULL, part.p, (uint32_t)part.n);
  if (!tree) return false;
  TSNode root = ts_tree_root_node(tree);
  *error = *error || ts_node_has_error(root);
  mark_nodes(q, s, root);
  walk(s, root, part, b, parent, arena);
  ts_tree_delete(tree);
  return true;
}

void pl_tree_scratch_release(struct pl_tree_scratch *s) {
  if (s->cursor) ts_query_cursor_delete(s->cursor);
  pl_marks_free(&s->marks);
  pl_vec_free(&s->open);
}
