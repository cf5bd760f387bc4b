/* Grammars that write `a.b()` as a.b and () in a row: the postfixes after a node become events around it. The whole tree is walked, because the
 * event around such a chain has no node of its own. */
#include "syntax/emit.h"

/* Postfixes after one node; the rest is left out. */
enum { MAX_POSTFIXES = 1000 };

enum { ANY_POSTFIX = PL_CAPTURE_POSTFIX | PL_CAPTURE_PAIR };

/* The kind of event that a node puts around itself and what stands before it; KIND_COUNT: it is no postfix. */
static enum pl_event_kind postfix_kind(const struct pl_tree_scratch *s, TSNode node) {
  const struct pl_mark *m = pl_marks_get(&s->marks, node.id);
  if (!m || !(m->flags & ANY_POSTFIX)) return PL_EV_KIND_COUNT;
  return m->flags & PL_CAPTURE_PAIR ? PL_EV_PAIR : (enum pl_event_kind)m->kind;
}

/* What the part before a postfix is to it. */
static enum pl_event_role first_role(enum pl_event_kind kind) {
  if (kind == PL_EV_CALL || kind == PL_EV_NEW) return PL_AS_CALLEE;
  if (kind == PL_EV_PAIR) return PL_AS_KEY;
  if (kind == PL_EV_FUNCTION) return PL_AS_NONE;
  return kind == PL_EV_MEMBER || kind == PL_EV_INDEX ? PL_AS_OBJECT : PL_AS_VALUE;
}

/* Takes the postfixes from `from` on off the row: each is a level of events, and what asks for their texts would pay for their squares. */
static void cut_run(struct pl_tree_scratch *s, size_t from) {
  size_t to = from, left;
  while (to < s->row.n && postfix_kind(s, s->row.at[to]) != PL_EV_KIND_COUNT) to++;
  left = s->row.n - to;
  memmove(s->row.at + from, s->row.at + to, left * sizeof *s->row.at);
  s->row.n = from + left;
  s->cut = true;
}

/* Collects the postfixes after the node that the walk is at. A pair takes one; before it may stand a sign (":", "="). */
static void find_run(struct pl_tree_scratch *s) {
  pl_vec_clear(&s->run);
  for (size_t i = pl_vec_last(&s->levels).next; i < s->row.n; i++) {
    TSNode node = s->row.at[i];
    if (!s->run.n && !ts_node_is_named(node)) continue;
    enum pl_event_kind kind = postfix_kind(s, node);
    if (kind == PL_EV_KIND_COUNT || (kind == PL_EV_PAIR && s->run.n)) break;
    if (s->run.n == MAX_POSTFIXES) {
      cut_run(s, i);
      break;
    }
    pl_vec_push(&s->run, node);
    if (kind == PL_EV_PAIR) break;
  }
}

/* Emits the events of the run that begins at byte `start`, the last one outermost, and notes them on s->chain for when the walk comes to
 * its postfixes. Returns the event that the node before them belongs to and its role there. */
static uint32_t open_chain(struct pl_tree_scratch *s, uint32_t start, struct pl_str part, struct pl_event_builder *b,
                           uint32_t parent, enum pl_event_role *as) {
  for (size_t i = s->run.n; i-- > 0;) {
    enum pl_event_kind kind = postfix_kind(s, s->run.at[i]);
    uint32_t end = ts_node_end_byte(s->run.at[i]);
    uint32_t e = pl_builder_add(b, parent, kind, *as, start, end, pl_str_cut(part, start, end));
    if (!e) break;
    pl_vec_push(&s->chain, e);
    parent = e;
    *as = first_role(kind);
  }
  return parent;
}

/* The event on the chain that this postfix ends, taken off; or 0. */
static uint32_t take_chain(struct pl_tree_scratch *s, const struct pl_mark *m, TSNode node,
                           const struct pl_event_builder *b) {
  bool mine = m && m->flags & ANY_POSTFIX && s->chain.n &&
              b->events.at[pl_vec_last(&s->chain)].end == ts_node_end_byte(node) + b->base;
  return mine ? s->chain.at[--s->chain.n] : 0;
}

/* The event that the children of the node belong to; emits the node's own. */
static uint32_t enter(struct pl_tree_scratch *s, TSNode node, struct pl_str part, struct pl_event_builder *b,
                      struct pl_arena *arena) {
  uint32_t parent = pl_vec_last(&s->levels).event;
  const struct pl_mark *m = pl_marks_get(&s->marks, node.id);
  if (!ts_node_is_named(node)) return m ? pl_mark_emit(s, b, m, node, part, parent, arena) : parent;
  uint32_t whole = take_chain(s, m, node, b);
  if (whole && !(m->flags & PL_CAPTURE_PAIR)) return whole;
  struct pl_mark head = m ? *m : (struct pl_mark){.kind = PL_EV_OTHER};
  if (whole) return head.as = PL_AS_VALUE, pl_mark_emit(s, b, &head, node, part, whole, arena);
  find_run(s);
  if (!s->run.n) return m ? pl_mark_emit(s, b, m, node, part, parent, arena) : parent;
  enum pl_event_role as = pl_mark_role(s, &head, ts_node_start_byte(node));
  parent = open_chain(s, ts_node_start_byte(node), part, b, parent, &as);
  head.as = (uint8_t)as;
  return pl_mark_emit(s, b, &head, node, part, parent, arena);
}

/* Puts the children of the node on the row, as a level whose nodes belong to the event. A cursor is set on each node anew: one that goes
 * through the whole tree would be as long as the tree is deep, and each look ahead a copy of it. */
static void descend(struct pl_tree_scratch *s, TSNode node, uint32_t event) {
  struct pl_level level = {event, s->row.n, s->row.n};
  if (s->below.tree)
    ts_tree_cursor_reset(&s->below, node);
  else
    s->below = ts_tree_cursor_new(node);
  for (bool more = ts_tree_cursor_goto_first_child(&s->below); more; more = ts_tree_cursor_goto_next_sibling(&s->below))
    pl_vec_push(&s->row, ts_tree_cursor_current_node(&s->below));
  if (s->row.n > level.first) pl_vec_push(&s->levels, level);
}

void pl_chain_walk(struct pl_tree_scratch *s, TSNode root, struct pl_str part, struct pl_event_builder *b,
                   uint32_t parent, struct pl_arena *arena) {
  pl_vec_clear(&s->chain);
  pl_vec_clear(&s->row);
  pl_vec_clear(&s->levels);
  pl_vec_push(&s->row, root);
  pl_vec_push(&s->levels, (struct pl_level){.event = parent});
  while (s->levels.n && !pl_builder_full(b)) {
    struct pl_level *level = &pl_vec_last(&s->levels);
    if (level->next == s->row.n) {
      s->row.n = level->first;
      s->levels.n--;
      continue;
    }
    TSNode node = s->row.at[level->next++];
    descend(s, node, enter(s, node, part, b, arena));
  }
}
