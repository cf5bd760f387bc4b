/* A pattern is a node and a row of steps among its children. Which child can be which step is told from the last step backwards (a child
 * that nothing can follow is none), then from the first step forwards what a whole match goes through is reported. */
#include "syntax/shape_match.h"

enum { FEW = 10 }; /* children */
enum {
  FITS = 1,
  TAKEN = 2
}; /* a cell: a match of this and all later steps begins here; a whole match goes through here */

static bool one_of(const struct pl_shape_test *t, struct pl_str text) {
  if (t->quoted) return text.n && strchr("'\"`", text.p[0]);
  for (size_t i = 0; i < t->n; i++)
    if (pl_str_eq(t->same[i], text)) return true;
  return false;
}

static bool holds(const struct pl_matcher *m, const struct pl_shape_test *t, TSNode node) {
  struct pl_str text = pl_str_cut(m->text, ts_node_start_byte(node), ts_node_end_byte(node));
  for (; t; t = t->next)
    if (one_of(t, text) == t->negated) return false;
  return true;
}

static bool lacks(const struct pl_shape *s, TSNode node) {
  for (size_t i = 0; i < PL_SHAPE_ABSENT && s->absent[i]; i++)
    if (!ts_node_is_null(ts_node_child_by_field_id(node, s->absent[i]))) return false;
  return true;
}

/* The node itself, whatever is below it. */
static bool is_like(const struct pl_matcher *m, const struct pl_shape *s, const struct pl_kid *kid) {
  if (s->kind == PL_SHAPE_SYMBOL) {
    if (kid->symbol != s->symbol) return false;
  } else if ((s->kind == PL_SHAPE_NAMED && !kid->named) || ts_node_is_error(kid->node)) {
    return false;
  }
  return (!s->absent[0] || lacks(s, kid->node)) && (!s->test || holds(m, s->test, kid->node));
}

static void push_kid(struct pl_matcher *m, TSNode kid, TSFieldId field) {
  pl_vec_push(&m->kids, ((struct pl_kid){kid, ts_node_symbol(kid), field, ts_node_is_named(kid)}));
}

/* Puts the children of the node on the stack; returns their number. A cursor knows the fields and finds the next child at once, but it takes
 * longer to set up than a few children take to count off. */
static size_t list(struct pl_matcher *m, TSNode node, bool fielded) {
  size_t from = m->kids.n;
  uint32_t n = ts_node_child_count(node);
  if (!fielded && n <= FEW) {
    for (uint32_t i = 0; i < n; i++) push_kid(m, ts_node_child(node, i), 0);
    return n;
  }
  if (!n) return 0;
  if (m->cursor.tree)
    ts_tree_cursor_reset(&m->cursor, node);
  else
    m->cursor = ts_tree_cursor_new(node);
  for (bool more = ts_tree_cursor_goto_first_child(&m->cursor); more;
       more = ts_tree_cursor_goto_next_sibling(&m->cursor)) {
    TSNode kid = ts_tree_cursor_current_node(&m->cursor);
    push_kid(m, kid, fielded ? ts_tree_cursor_current_field_id(&m->cursor) : 0);
  }
  return m->kids.n - from;
}

/* The children of a shape's node under its steps. */
struct row {
  const struct pl_shape *shape;
  uint64_t symbols;       /* of the children, by pl_symbol_bit */
  size_t first, n, cells; /* kids[first..first + n); cells[cells + step * n + child] */
};

static const struct pl_kid *kid_at(const struct pl_matcher *m, const struct row *w, size_t i) {
  return &m->kids.at[w->first + i];
}

static uint8_t *cell(const struct pl_matcher *m, const struct row *w, size_t step, size_t i) {
  return &m->cells.at[w->cells + step * w->n + i];
}

static uint64_t symbols_from(const struct pl_matcher *m, size_t first) {
  uint64_t all = 0;
  for (size_t i = first; i < m->kids.n; i++) all |= pl_symbol_bit(m->kids.at[i].symbol);
  return all;
}

/* Whether there is a child for each step, whatever it is like otherwise: what rules out most patterns at most nodes. */
static bool may_match(const struct row *w) {
  for (size_t k = 0; k < w->shape->below_count; k++)
    if (!(w->shape->below[k].symbols & w->symbols)) return false;
  return true;
}

static bool match_below(struct pl_matcher *m, const struct row *w, uint32_t pattern, bool report);

static void report_node(struct pl_matcher *m, const struct pl_shape *s, TSNode node, uint32_t pattern) {
  for (size_t i = 0; i < s->capture_count; i++) m->found(m->context, node, s->captures[i], pattern);
}

/* Whether the child has the shape; what a match of it goes through is reported if so asked. */
static bool fits(struct pl_matcher *m, const struct pl_shape *s, struct pl_kid kid, uint32_t pattern, bool report) {
  if (!is_like(m, s, &kid)) return false;
  struct row w = {.shape = s, .first = m->kids.n};
  if (s->below_count) w.n = list(m, kid.node, s->fielded), w.symbols = symbols_from(m, w.first);
  bool ok = !s->below_count || match_below(m, &w, pattern, report);
  m->kids.n = w.first;
  if (ok && report) report_node(m, s, kid.node, pattern);
  return ok;
}

static bool fits_step(struct pl_matcher *m, const struct pl_step *step, struct pl_kid kid) {
  if (step->field && step->field != kid.field) return false;
  for (size_t i = 0; i < step->option_count; i++)
    if (fits(m, step->options[i], kid, 0, false)) return true;
  return false;
}

static void report_step(struct pl_matcher *m, const struct pl_step *step, struct pl_kid kid, uint32_t pattern) {
  for (size_t i = 0; i < step->option_count; i++) fits(m, step->options[i], kid, pattern, true);
}

/* After `_` an anchor means the very next child. */
static bool is_strict(const struct pl_step *step) { return step->options[0]->kind == PL_SHAPE_ANY; }

/* Whether a step may stand at a child, told from that at the next nearer one to where it may begin (`there`: it may stand at that one;
 * `before`: it may stand behind that one). */
static bool spread(const struct pl_step *step, const struct pl_step *previous, bool there, bool before, bool named) {
  if (!step->adjacent) return there || before;
  if (previous && is_strict(previous)) return there;
  return there || (before && !named);
}

/* Fills the cells of one step from the last child to the first; returns whether any fits. */
static bool fit_step(struct pl_matcher *m, const struct row *w, size_t k) {
  const struct pl_shape *s = w->shape;
  const struct pl_step *step = &s->below[k], *next = k + 1 < s->below_count ? step + 1 : NULL;
  bool any = false, goes_on = !next;
  for (size_t i = w->n; i-- > 0;) {
    struct pl_kid kid = *kid_at(m, w, i);
    bool fit = goes_on && fits_step(m, step, kid);
    *cell(m, w, k, i) = fit ? FITS : 0;
    any = any || fit;
    if (next)
      goes_on = spread(next, step, *cell(m, w, k + 1, i) & FITS, goes_on, kid.named);
    else if (s->closed && kid.named)
      goes_on = false;
  }
  return any;
}

/* Marks what whole matches go through at one step; true when there is one. */
static bool take_step(struct pl_matcher *m, const struct row *w, size_t k) {
  const struct pl_step *step = &w->shape->below[k], *previous = k ? step - 1 : NULL;
  bool any = false, may = !previous;
  for (size_t i = 0; i < w->n; i++) {
    uint8_t *c = cell(m, w, k, i);
    if (may && (*c & FITS)) *c |= TAKEN, any = true;
    bool named = kid_at(m, w, i)->named;
    may = previous ? spread(step, previous, *cell(m, w, k - 1, i) & TAKEN, may, named)
                   : may && (!step->adjacent || !named);
  }
  return any;
}

static void report_all(struct pl_matcher *m, const struct row *w, uint32_t pattern) {
  for (size_t k = 0; k < w->shape->below_count; k++)
    for (size_t i = 0; i < w->n; i++)
      if (*cell(m, w, k, i) & TAKEN) report_step(m, &w->shape->below[k], *kid_at(m, w, i), pattern);
}

static void open_cells(struct pl_matcher *m, size_t n) {
  while (m->cells.cap < m->cells.n + n) {
    m->cells.cap = m->cells.cap ? m->cells.cap * 2 : 1024;
    m->cells.at = pl_xrealloc(m->cells.at, m->cells.cap);
  }
  m->cells.n += n;
}

/* One step that may stand anywhere: each child that fits is a whole match. */
static bool match_any(struct pl_matcher *m, const struct row *w, uint32_t pattern, bool report) {
  const struct pl_step *step = w->shape->below;
  bool any = false;
  for (size_t i = 0; i < w->n && (report || !any); i++) {
    struct pl_kid kid = *kid_at(m, w, i);
    if (step->field && step->field != kid.field) continue;
    for (size_t k = 0; k < step->option_count; k++) any = fits(m, step->options[k], kid, pattern, report) || any;
  }
  return any;
}

static bool match_below(struct pl_matcher *m, const struct row *children, uint32_t pattern, bool report) {
  struct row w = *children;
  size_t steps = w.shape->below_count;
  bool ok = true;
  if (!may_match(children)) return false;
  if (steps == 1 && !w.shape->closed && !w.shape->below->adjacent) return match_any(m, children, pattern, report);
  w.cells = m->cells.n;
  open_cells(m, steps * w.n);
  for (size_t k = steps; ok && k-- > 0;) ok = fit_step(m, &w, k);
  for (size_t k = 0; ok && k < (report ? steps : 1); k++) ok = take_step(m, &w, k);
  if (ok && report) report_all(m, &w, pattern);
  m->cells.n = w.cells;
  return ok;
}

/* All patterns that begin with this node, whose children are the last on the stack. */
static void match_node(struct pl_matcher *m, const struct pl_kid *node, size_t first) {
  struct row w = {.first = first, .n = m->kids.n - first, .symbols = symbols_from(m, first)};
  for (uint32_t i = m->shapes->first[node->symbol]; i < m->shapes->first[node->symbol + 1]; i++) {
    const struct pl_shape_row *p = &m->shapes->all.at[i];
    w.shape = p->shape;
    if (!is_like(m, p->shape, node)) continue;
    if (!p->shape->below_count || match_below(m, &w, p->number, true)) report_node(m, p->shape, node->node, p->number);
  }
}

static void open_node(struct pl_matcher *m, struct pl_kid node) {
  size_t first = m->kids.n;
  bool known = node.symbol < ts_language_symbol_count(m->shapes->language); /* else it is an error */
  list(m, node.node, known && m->shapes->fielded[node.symbol]);
  if (known) match_node(m, &node, first);
  if (m->kids.n > first) pl_vec_push(&m->levels, ((struct pl_kid_level){first, first}));
}

void pl_match_tree(struct pl_matcher *m, TSNode root, size_t depth) {
  pl_vec_clear(&m->kids);
  pl_vec_clear(&m->levels);
  pl_vec_clear(&m->cells);
  open_node(m, (struct pl_kid){.node = root, .symbol = ts_node_symbol(root), .named = true});
  while (m->levels.n) {
    struct pl_kid_level *level = &pl_vec_last(&m->levels);
    if (level->next < m->kids.n && m->levels.n <= depth) {
      open_node(m, m->kids.at[level->next++]);
      continue;
    }
    m->kids.n = level->first;
    m->levels.n--;
  }
}

void pl_matcher_release(struct pl_matcher *m) {
  pl_vec_free(&m->kids);
  pl_vec_free(&m->levels);
  pl_vec_free(&m->cells);
  if (m->cursor.tree) ts_tree_cursor_delete(&m->cursor);
}
