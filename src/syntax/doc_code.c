/* Pages kept in code -> blocks: JSX elements go the way of HTML tags, literals in objects and arrays become sections and lists, strings that
 * are whole documents are read as such. One walk over the tree with a cursor, no recursion; constants of the file are known by then. */
#include "syntax/doc_code.h"

#include "base/path.h"
#include "syntax/doc_entity.h"
#include "syntax/doc_readers.h"
#include "syntax/doc_string.h"

/* `const LAST_UPDATED = "3 March 2026"`: remembered, and a fact of the page when its name says so. */
static void note_declaration(struct pl_code_walk *w, TSNode n) {
  TSNode name = ts_node_child_by_field_name(n, "name", 4), value = ts_node_child_by_field_name(n, "value", 5);
  if (ts_node_is_null(name) || ts_node_is_null(value) || pl_code_kind_of(w, name) != PL_CODE_NAME) return;
  struct pl_text text, key = pl_code_text(w, name);
  if (pl_code_kind_of(w, value) == PL_CODE_NUMBER)
    text = pl_code_text(w, value);
  else if (!pl_code_string(w, value, &text))
    return;
  if (text.s.n > 400) return;
  struct pl_text *kept = PL_NEW(w->b->arena, struct pl_text);
  *kept = text;
  pl_map_set(&w->constants, key.s, kept);
  if (pl_key_role_of(key.s) == PL_KEY_DATE) pl_read_fact(w->b, key, text);
}

/* A list of strings; a list of widgets is none. */
static bool is_list(const struct pl_code_walk *w, TSNode n) {
  return !w->screen || pl_code_kind_of(w, ts_node_named_child(n, 0)) == PL_CODE_STRING;
}

static bool is_map(const struct pl_code_walk *w, TSNode n) {
  TSNode first = ts_node_named_child(n, 0);
  return !ts_node_is_null(first) && pl_code_kind_of(w, first) == PL_CODE_PAIR;
}

/* `&&`, `||`, `??` and `+` pass on what stands in them; comparisons do not. */
static bool passes_on(const struct pl_code_walk *w, TSNode n, enum pl_code_kind k) {
  if (k == PL_CODE_GROUP) return true;
  if (k != PL_CODE_CONCAT) return false;
  TSNode op = ts_node_child_by_field_name(n, "operator", 8);
  if (ts_node_is_null(op)) return true;
  struct pl_str s = pl_code_text(w, op).s;
  return pl_str_is(s, "&&") || pl_str_is(s, "||") || pl_str_is(s, "??") || pl_str_is(s, "+");
}

/* What strings below a node of the tree are. */
enum { INLINE_TEXT = 1, INLINE_ONE_OF, INLINE_ATTRIBUTE };

/* Notes what strings below this node are. Returns whether a string at this node is text of the element around. */
static bool note_inline(struct pl_code_walk *w, TSNode n, enum pl_code_kind k, size_t depth) {
  uint8_t up = depth > 0 ? w->inlined.at[depth - 1] : 0, *here = &w->inlined.at[depth];
  bool inlined = up == INLINE_TEXT || up == INLINE_ONE_OF;
  *here = 0;
  if (k == PL_CODE_JSX_ATTRIBUTE)
    *here = INLINE_ATTRIBUTE;
  else if (k == PL_CODE_JSX_EXPRESSION && up != INLINE_ATTRIBUTE)
    *here = INLINE_TEXT;
  else if (inlined && passes_on(w, n, k))
    *here = INLINE_ONE_OF;
  if (up == INLINE_ONE_OF && ts_node_is_named(n)) pl_blocks_soft_space(w->b, pl_text_at(&w->t, ts_node_start_byte(n)));
  return inlined;
}

static bool enter_markup(struct pl_code_walk *w, TSNode n, enum pl_code_kind k) {
  switch (k) {
    case PL_CODE_JSX_CLOSE: pl_code_tag(w, n, true, false); return false;
    case PL_CODE_JSX_TEXT: pl_code_jsx_text(w, pl_code_text(w, n)); return false;
    case PL_CODE_JSX_ENTITY: pl_blocks_html_text(w->b, pl_code_text(w, n)); return false;
    case PL_CODE_JSX_ATTRIBUTE: return pl_code_attribute(w, n);
    case PL_CODE_JSX_OPEN:
    case PL_CODE_JSX_EMPTY:
      w->empty_element = k == PL_CODE_JSX_EMPTY;
      return pl_code_tag(w, n, false, w->empty_element);
    default: return true;
  }
}

/* A string or a chain of them. `passed_on`: the chain stands in markup and its parts are read one by one. */
static bool enter_string(struct pl_code_walk *w, TSNode n, bool inlined, bool passed_on) {
  struct pl_text t;
  if (inlined) return pl_code_kind_of(w, n) == PL_CODE_CONCAT ? passed_on : !pl_code_inline(w, n);
  if (!pl_code_string(w, n, &t)) return true;
  if (w->screen && !w->frames.n)
    pl_code_screen_string(w, n, t);
  else
    pl_code_add_string(w, t);
  return false;
}

/* Returns whether to look at the children. */
static bool enter(struct pl_code_walk *w, TSNode n, size_t depth) {
  enum pl_code_kind k = pl_code_kind_of(w, n);
  bool inlined = note_inline(w, n, k, depth);
  if (n.id == w->key_node) return false;
  switch (k) {
    case PL_CODE_SKIP: return false;
    case PL_CODE_CALL: return !pl_code_speaks_up(w, n);
    case PL_CODE_NUMBER:
    case PL_CODE_NAME:
      if (inlined) pl_code_inline(w, n);
      return false;
    case PL_CODE_STRING:
    case PL_CODE_BLOCK_SCALAR:
    case PL_CODE_CONCAT: return enter_string(w, n, inlined, w->inlined.at[depth] != 0);
    case PL_CODE_OBJECT: pl_code_enter_object(w, n); return true;
    case PL_CODE_ARRAY:
      if (is_list(w, n)) pl_code_enter_array(w, n);
      return true;
    case PL_CODE_LITERAL_VALUE:
      if (is_map(w, n))
        pl_code_enter_object(w, n);
      else
        pl_code_enter_array(w, n);
      return true;
    case PL_CODE_PAIR: return pl_code_enter_pair(w, n);
    case PL_CODE_DECLARATION: w->declared = pl_code_text(w, ts_node_child_by_field_name(n, "name", 4)); return true;
    default: return enter_markup(w, n, k);
  }
}

static void leave(struct pl_code_walk *w, TSNode n) {
  enum pl_code_kind k = pl_code_kind_of(w, n);
  if (k == PL_CODE_OBJECT || k == PL_CODE_LITERAL_VALUE || (k == PL_CODE_ARRAY && is_list(w, n)))
    pl_code_leave_frame(w);
  if (k == PL_CODE_PAIR) pl_code_leave_pair(w);
}

/* Visits all nodes in document order: `visit` before the children (false: not the children), `after` behind them. */
static void walk(struct pl_code_walk *w, TSNode root, bool (*visit)(struct pl_code_walk *, TSNode, size_t),
                 void (*after)(struct pl_code_walk *, TSNode)) {
  TSTreeCursor c = ts_tree_cursor_new(root);
  size_t depth = 0;
  for (;;) {
    while (w->inlined.n <= depth) pl_vec_push(&w->inlined, 0);
    bool down = visit(w, ts_tree_cursor_current_node(&c), depth);
    if (down && ts_tree_cursor_goto_first_child(&c)) {
      depth++;
      continue;
    }
    after(w, ts_tree_cursor_current_node(&c));
    while (!ts_tree_cursor_goto_next_sibling(&c)) {
      if (!ts_tree_cursor_goto_parent(&c)) {
        ts_tree_cursor_delete(&c);
        return;
      }
      depth--;
      after(w, ts_tree_cursor_current_node(&c));
    }
  }
}

/* The first walk: constants, and what kind of file this is. */
static bool survey(struct pl_code_walk *w, TSNode n, size_t depth) {
  enum pl_code_kind k = pl_code_kind_of(w, n);
  struct pl_text t;
  (void)depth;
  if (k == PL_CODE_DECLARATION) note_declaration(w, n);
  if (w->texts && k == PL_CODE_PAIR) pl_code_note_pair(w, n);
  if (k == PL_CODE_JSX_OPEN) w->page = true;
  if (k == PL_CODE_STRING || k == PL_CODE_BLOCK_SCALAR) {
    w->largest_strings += w->largest && ts_node_start_byte(n) < w->largest_at + w->largest;
    bool large = ts_node_end_byte(n) - ts_node_start_byte(n) > 300;
    if (large && !w->documents && pl_code_string(w, n, &t) && pl_is_document(t.s)) w->documents = true;
    return false;
  }
  return k != PL_CODE_SKIP;
}

static void nothing(struct pl_code_walk *w, TSNode n) {
  (void)w;
  (void)n;
}

static void read_tree(struct pl_code_walk *w, TSTree *tree, struct pl_str path) {
  TSNode root = ts_tree_root_node(tree);
  walk(w, root, survey, nothing);
  w->filtered = w->texts && !w->page && pl_code_one_of_many(w, path);
  w->wanted = 0;
  if (w->filtered) pl_blocks_mute(w->b, true);
  walk(w, root, enter, leave);
  if (w->screen) pl_code_screen_end(w);
  while (w->b->muted) pl_blocks_mute(w->b, false);
  pl_blocks_close(w->b);
}

bool pl_read_code(struct pl_blocks *b, struct pl_text t, struct pl_str path, bool data) {
  struct pl_code_grammar g;
  if (!pl_code_grammar_for(path, &g) || !pl_code_can_parse(&g, t)) return false;
  TSParser *parser = ts_parser_new();
  struct pl_str parsed = data ? t.s : pl_code_for_parser(b->arena, t.s);
  TSTree *tree = NULL;
  if (ts_parser_set_language(parser, g.language))
    tree = ts_parser_parse_string(parser, NULL, parsed.p, (uint32_t)parsed.n);
  if (tree) {
    struct pl_code_walk w = {.b = b,
                             .t = t,
                             .kinds = pl_code_kinds(b->arena, g.language),
                             .symbols = ts_language_symbol_count(g.language),
                             .data = data,
                             .texts = data || pl_code_is_texts(path),
                             .screen = g.screen};
    read_tree(&w, tree, path);
    pl_vec_free(&w.frames);
    pl_vec_free(&w.inlined);
    pl_map_free(&w.constants);
    ts_tree_delete(tree);
  }
  ts_parser_delete(parser);
  return tree != NULL;
}
