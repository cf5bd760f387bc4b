/* The query marks nodes; in order of their places they become events in pre-order. Where a grammar has postfix chains, the whole tree is
 * walked instead. Iterative throughout: a file nested a hundred thousand levels deep costs memory in proportion, not stack. */
#include "syntax/tree.h"

#include "syntax/literal.h"
#include "syntax/work.h"

/* Limits in nodes and bytes, never in seconds, so that every machine finds the same.
 * QUERY_DEPTH: levels of the tree in which the query looks.
 * MAX_POSTFIXES: postfixes after one node; the rest is left out.
 * A parse may ask for PARSE_BYTES and PARSE_FACTOR times the text's length of memory; ordinary code asks for 100 times. */
enum { QUERY_DEPTH = 1000, MAX_POSTFIXES = 1000, PARSE_BYTES = 32 << 20, PARSE_FACTOR = 200 };

static void note_node(struct pl_tree_scratch *s, TSNode node) {
  struct pl_marked m = {node.id, ts_node_start_byte(node), ts_node_end_byte(node), ts_node_descendant_count(node),
                        node};
  pl_vec_push(&s->marked, m);
}

struct marking {
  const struct pl_query *query;
  struct pl_tree_scratch *scratch;
};

static void mark(void *context, TSNode node, uint16_t capture, uint32_t pattern) {
  struct marking *m = context;
  struct pl_capture c = m->query->captures[capture];
  if (c.flags & PL_CAPTURE_HELPER) return;
  if (pl_marks_add(&m->scratch->marks, node.id, c, pattern)) note_node(m->scratch, node);
}

static void mark_nodes(const struct pl_query *q, struct pl_tree_scratch *s, TSNode root, struct pl_str part) {
  struct marking m = {q, s};
  pl_marks_clear(&s->marks);
  pl_vec_clear(&s->marked);
  s->matcher.shapes = &q->shapes;
  s->matcher.text = part;
  s->matcher.found = mark;
  s->matcher.context = &m;
  pl_match_tree(&s->matcher, root, QUERY_DEPTH);
}

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

/* The part that a node has, or that a node around it passed on. */
static enum pl_event_role role_of(struct pl_tree_scratch *s, const struct pl_mark *m, uint32_t start) {
  enum pl_event_role passed = start < s->passed_end ? (enum pl_event_role)s->passed : PL_AS_NONE;
  s->passed_end = 0;
  return m->as == PL_AS_NONE ? passed : (enum pl_event_role)m->as;
}

/* Emits the event of a marked node, or applies the mark to the event around it; returns the event its children belong to. */
static uint32_t emit(struct pl_tree_scratch *s, struct pl_event_builder *b, const struct pl_mark *m, TSNode node,
                     struct pl_str part, uint32_t parent, struct pl_arena *arena) {
  uint32_t start = ts_node_start_byte(node), end = ts_node_end_byte(node);
  struct pl_str slice = pl_str_cut(part, start, end);
  if (m->flags & PL_CAPTURE_TYPE_ONLY) return b->events.at[parent].flags |= PL_EVF_TYPE_ONLY, parent;
  if (m->flags & PL_CAPTURE_THROUGH) return s->passed = (uint8_t)role_of(s, m, start), s->passed_end = end, parent;
  if (m->kind == PL_EV_NAME && m->as == PL_AS_NONE && b->events.at[parent].kind == PL_EV_NAME && parent)
    return parent; /* a.b is one name */
  if (m->kind == PL_EV_TEXT && is_blank(slice)) return parent;
  if (m->as == PL_AS_OPERATOR) {
    enum pl_event_kind kind = (enum pl_event_kind)b->events.at[parent].kind;
    if (kind == PL_EV_BINARY || kind == PL_EV_UNARY) b->events.at[parent].text = slice;
    return parent;
  }
  uint32_t i = pl_builder_add(b, parent, (enum pl_event_kind)m->kind, role_of(s, m, start), start, end,
                              text_of(m, slice, arena));
  return i ? i : parent;
}

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
  if (!ts_node_is_named(node)) return m ? emit(s, b, m, node, part, parent, arena) : parent;
  uint32_t whole = take_chain(s, m, node, b);
  if (whole && !(m->flags & PL_CAPTURE_PAIR)) return whole;
  struct pl_mark head = m ? *m : (struct pl_mark){.kind = PL_EV_OTHER};
  if (whole) return head.as = PL_AS_VALUE, emit(s, b, &head, node, part, whole, arena);
  find_run(s);
  if (!s->run.n) return m ? emit(s, b, m, node, part, parent, arena) : parent;
  enum pl_event_role as = role_of(s, &head, ts_node_start_byte(node));
  parent = open_chain(s, ts_node_start_byte(node), part, b, parent, &as);
  head.as = (uint8_t)as;
  return emit(s, b, &head, node, part, parent, arena);
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

static void walk(struct pl_tree_scratch *s, TSNode root, struct pl_str part, struct pl_event_builder *b,
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

/* Outer nodes before inner ones: at one place the longer, of two that are equally long the one with more below it. */
static int by_place(const void *x, const void *y) {
  const struct pl_marked *a = x, *b = y;
  if (a->start != b->start) return a->start < b->start ? -1 : 1;
  if (a->end != b->end) return a->end > b->end ? -1 : 1;
  return a->below > b->below ? -1 : a->below < b->below;
}

/* The marked nodes in pre-order, nested by their places: no walk of the nodes that nobody asked for. */
static void nest(struct pl_tree_scratch *s, struct pl_str part, struct pl_event_builder *b, uint32_t parent,
                 struct pl_arena *arena) {
  if (s->marked.n) qsort(s->marked.at, s->marked.n, sizeof *s->marked.at, by_place);
  pl_vec_clear(&s->open);
  pl_vec_clear(&s->ends);
  for (size_t i = 0; i < s->marked.n && !pl_builder_full(b); i++) {
    const struct pl_marked *m = &s->marked.at[i];
    while (s->ends.n && pl_vec_last(&s->ends) <= m->start) s->ends.n--, s->open.n--;
    uint32_t around = s->open.n ? pl_vec_last(&s->open) : parent;
    uint32_t here = emit(s, b, pl_marks_get(&s->marks, m->id), m->node, part, around, arena);
    pl_vec_push(&s->open, here);
    pl_vec_push(&s->ends, m->end);
  }
}

/* Whether some node stands deeper than the query looks. Enters only what has enough nodes below it to go as deep, so that it costs next to
 * nothing on what people write. */
static bool is_deep(TSNode root) {
  TSTreeCursor c = ts_tree_cursor_new(root);
  uint32_t level = 0;
  for (bool more = true; more && level <= QUERY_DEPTH;) {
    bool may = ts_node_descendant_count(ts_tree_cursor_current_node(&c)) + level > QUERY_DEPTH;
    if (may && ts_tree_cursor_goto_first_child(&c)) {
      level++;
      continue;
    }
    while (more && !ts_tree_cursor_goto_next_sibling(&c)) more = ts_tree_cursor_goto_parent(&c) && level-- > 0;
  }
  ts_tree_cursor_delete(&c);
  return level > QUERY_DEPTH;
}

struct parse_limit {
  struct pl_str text;
  size_t begun; /* work done before */
};

static bool past_limit(TSParseState *state) {
  const struct parse_limit *l = state->payload;
  return pl_work_done() - l->begun > PARSE_BYTES + l->text.n * PARSE_FACTOR;
}

static const char *read_text(void *payload, uint32_t at, TSPoint point, uint32_t *n) {
  (void)point;
  struct pl_str rest = pl_str_cut(((struct parse_limit *)payload)->text, at, SIZE_MAX);
  *n = (uint32_t)rest.n;
  return rest.p;
}

static TSTree *parse(TSParser *parser, struct pl_str text) {
  struct parse_limit limit = {.text = text, .begun = pl_work_done()};
  TSInput input = {.payload = &limit, .read = read_text, .encoding = TSInputEncodingUTF8};
  ts_parser_reset(parser);
  return ts_parser_parse_with_options(parser, NULL, input,
                                      (TSParseOptions){.payload = &limit, .progress_callback = past_limit});
}

bool pl_tree_events(TSParser *parser, const struct pl_query *q, struct pl_tree_scratch *s, struct pl_str parsed,
                    struct pl_event_builder *b, uint32_t parent, struct pl_arena *arena, bool *error) {
  struct pl_str part = pl_str_cut(b->bytes, b->base, b->base + parsed.n);
  s->passed_end = 0;
  s->cut = false;
  TSTree *tree = parse(parser, parsed);
  if (!tree) return b->limit = "needs too much memory to parse", false;
  TSNode root = ts_tree_root_node(tree);
  *error = *error || ts_node_has_error(root);
  mark_nodes(q, s, root, part);
  if (q->postfix)
    walk(s, root, part, b, parent, arena);
  else
    nest(s, part, b, parent, arena);
  if (!b->limit && (s->cut || is_deep(root))) b->limit = "nested too deeply: read in part";
  ts_tree_delete(tree);
  return true;
}

void pl_tree_scratch_release(struct pl_tree_scratch *s) {
  pl_matcher_release(&s->matcher);
  pl_marks_free(&s->marks);
  if (s->below.tree) ts_tree_cursor_delete(&s->below);
  pl_vec_free(&s->open);
  pl_vec_free(&s->ends);
  pl_vec_free(&s->marked);
  pl_vec_free(&s->chain);
  pl_vec_free(&s->run);
  pl_vec_free(&s->row);
  pl_vec_free(&s->levels);
}
