/* The query marks nodes; in order of their places they become events in pre-order. Where a grammar has postfix chains, the whole tree is
 * walked instead (chain.c). Iterative throughout: a file nested a hundred thousand levels deep costs memory in proportion, not stack. */
#include "syntax/tree.h"

#include "syntax/emit.h"
#include "syntax/work.h"

/* Limits in nodes and bytes, never in seconds, so that every machine finds the same.
 * QUERY_DEPTH: levels of the tree in which the query looks.
 * A parse may ask for PARSE_BYTES and PARSE_FACTOR times the text's length of memory; ordinary code asks for 100 times. */
enum { QUERY_DEPTH = 1000, PARSE_BYTES = 32 << 20, PARSE_FACTOR = 200 };

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
    uint32_t here = pl_mark_emit(s, b, pl_marks_get(&s->marks, m->id), m->node, part, around, arena);
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

/* A grammar's own scanner may look far ahead and come back with nothing, again and again (strings that never end): the text is handed out in pieces,
 * and when far more has been handed out than there is, it ends. */
enum { PIECE = 16384, READ_BYTES = 1 << 22, READ_FACTOR = 64 };
struct parse_limit {
  struct pl_str text;
  size_t begun; /* work done before */
  size_t read;  /* bytes handed out */
};

static bool read_out(const struct parse_limit *l) { return l->read > READ_BYTES + l->text.n * READ_FACTOR; }

static bool past_limit(TSParseState *state) {
  const struct parse_limit *l = state->payload;
  return pl_work_done() - l->begun > PARSE_BYTES + l->text.n * PARSE_FACTOR;
}

static const char *read_text(void *payload, uint32_t at, TSPoint point, uint32_t *n) {
  (void)point;
  struct parse_limit *l = payload;
  struct pl_str piece = pl_str_cut(l->text, at, read_out(l) ? at : (size_t)at + PIECE);
  l->read += piece.n;
  *n = (uint32_t)piece.n;
  return piece.p;
}

static TSTree *parse(TSParser *parser, struct pl_str text, bool *cut) {
  struct parse_limit limit = {.text = text, .begun = pl_work_done()};
  TSInput input = {.payload = &limit, .read = read_text, .encoding = TSInputEncodingUTF8};
  ts_parser_reset(parser);
  TSParseOptions options = {.payload = &limit, .progress_callback = past_limit};
  TSTree *tree = ts_parser_parse_with_options(parser, NULL, input, options);
  *cut = read_out(&limit);
  return tree;
}

bool pl_tree_events(TSParser *parser, const struct pl_query *q, struct pl_tree_scratch *s, struct pl_str parsed,
                    struct pl_event_builder *b, uint32_t parent, struct pl_arena *arena, bool *error) {
  struct pl_str part = pl_str_cut(b->bytes, b->base, b->base + parsed.n);
  s->passed_end = 0;
  s->cut = false;
  bool ended;
  TSTree *tree = parse(parser, parsed, &ended);
  if (!tree) return b->limit = "needs too much memory to parse", false;
  TSNode root = ts_tree_root_node(tree);
  *error = *error || ts_node_has_error(root);
  mark_nodes(q, s, root, part);
  if (q->postfix)
    pl_chain_walk(s, root, part, b, parent, arena);
  else
    nest(s, part, b, parent, arena);
  if (!b->limit && (s->cut || is_deep(root))) b->limit = "nested too deeply: read in part";
  if (!b->limit && ended) b->limit = "needs too much work to parse: read in part";
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
