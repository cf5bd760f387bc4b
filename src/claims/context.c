/* What the heading path, the lead-in, the column head and the label of a unit say about it: classes, "not", scope. Texts that stay the same are
 * looked at once. */
#include "claims/meaning.h"

enum place { HEADING, LEAD_IN, COLUMN, LABEL };

/* A heading, lead-in, column head or label, looked through for stems once. */
struct context_text {
  struct pl_str text;
  uint64_t stems[PL_STEM_WORDS];
  pl_stem_hits hits;
};

static void open_text(const struct pl_claim_language *l, struct pl_str text, struct context_text *t) {
  t->text = text;
  t->hits = (pl_stem_hits){0};
  pl_claim_stems_find(l->stems, text, t->stems, &t->hits);
}

static bool is_marked(const struct context_text *t, const struct pl_claim_marker *m) {
  const struct pl_searched s = {t->text, &t->hits, 0, NULL, false};
  const struct pl_pattern *p;
  struct pl_match found;
  return t->text.n && pl_marker_could(m, t->stems) && pl_lazy_find(m->is, &s, 0, &found, &p);
}

static uint64_t classes_of(const struct pl_claim_language *l, const struct context_text *t, enum place place) {
  uint64_t bits = 0;
  for (size_t i = 0; t->text.n && i < l->class_n; i++) {
    const struct pl_claim_class *c = &l->classes[i];
    const struct pl_claim_marker *const by_place[] = {&c->heading, &c->lead_in, &c->column, &c->label};
    if (is_marked(t, by_place[place])) bits |= (uint64_t)1 << i;
  }
  return bits;
}

static uint64_t classes_of_text(const struct pl_claim_language *l, struct pl_str text, enum place place) {
  struct context_text t;
  open_text(l, text, &t);
  uint64_t bits = classes_of(l, &t, place);
  pl_vec_free(&t.hits);
  return bits;
}

/* Classes of all headings of the path but the document's title; the nearest that says anything about polarity decides it. */
static uint64_t heading_classes(const struct pl_claim_language *l, struct pl_str path, bool *negative) {
  uint64_t bits = 0;
  *negative = false;
  for (size_t from = 0; from < path.n;) {
    size_t cut = pl_str_find(pl_str_cut(path, from, path.n), PL_STR(" > "));
    struct pl_str one = pl_str_cut(path, from, cut == SIZE_MAX ? path.n : from + cut);
    from += cut == SIZE_MAX ? path.n : cut + 3;
    struct context_text t;
    open_text(l, one, &t);
    bool title = is_marked(&t, &l->marks[PL_MK_TITLE]);
    if (!title) bits |= classes_of(l, &t, HEADING);
    *negative |= !title && is_marked(&t, &l->marks[PL_MK_NEGATIVE_CONTEXT]);
    pl_vec_free(&t.hits);
  }
  return bits;
}

/* What stands in brackets ("set when you ask for it, never for tracking") denies nothing of the list. */
static struct pl_str without_brackets(struct pl_arena *a, struct pl_str s) {
  char *out = pl_arena_alloc(a, s.n + 1);
  size_t n = 0;
  int depth = 0;
  for (size_t i = 0; i < s.n; i++) {
    depth += s.p[i] == '(';
    if (depth <= 0) out[n++] = s.p[i];
    depth -= s.p[i] == ')' && depth > 0;
  }
  return pl_str_n(out, n);
}

/* Whether a heading or the head of a column is so marked. */
static bool text_marked(const struct pl_claim_language *l, struct pl_str s, enum pl_claim_mark mark) {
  struct context_text t;
  open_text(l, s, &t);
  bool marked = s.n && is_marked(&t, &l->marks[mark]);
  pl_vec_free(&t.hits);
  return marked;
}

static bool lead_in_denies(const struct pl_claim_language *l, struct pl_str lead_in) {
  struct context_text t;
  open_text(l, lead_in, &t);
  bool denies = is_marked(&t, &l->marks[PL_MK_NEGATIVE_CONTEXT]) && !is_marked(&t, &l->marks[PL_MK_EXCEPTION]);
  pl_vec_free(&t.hits);
  return denies;
}

static void read_lead_in(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str s,
                         struct pl_context_cache *last) {
  struct context_text t;
  open_text(l, s, &t);
  last->bits.lead_in = classes_of(l, &t, LEAD_IN);
  last->lead_negative = s.n && lead_in_denies(l, without_brackets(a, s));
  last->closed = is_marked(&t, &l->marks[PL_MK_CLOSED]);
  last->may = is_marked(&t, &l->marks[PL_MK_MAY]);
  last->lead_scope = pl_meaning_scope_in(a, l, s);
  pl_vec_free(&t.hits);
}

static bool renew(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str *cached, struct pl_str now,
                  struct pl_str *folded) {
  if (cached->p == now.p && cached->n == now.n) return false;
  *cached = now;
  *folded = pl_view_fold(a, l, now);
  return true;
}

/* A mark denies the statement that it opens: "✗ No card numbers — our provider handles them"; one at the end denies all of it: "Fingerprints — NO". */
static size_t marked_to(const struct pl_claim_language *l, const struct pl_view *v) {
  enum { SHORT_LINE = 100 };
  if (v->norm.n <= SHORT_LINE && pl_view_marked(l, v, PL_MK_DENIED_AT_END, 0, v->norm.n)) return v->norm.n;
  if (!pl_view_marked(l, v, PL_MK_NEGATIVE_CELL, 0, v->norm.n)) return 0;
  struct pl_match m;
  const struct pl_pattern *p = pl_lazy_get(l->marks[PL_MK_NEGATIVE_CELL].is);
  if (p && pl_view_find(v, p, v->norm, 0, &m) && m.group[0].start) return v->norm.n;
  const struct pl_clauses *c = pl_view_clauses(v);
  for (size_t i = 0; i < c->n; i++)
    for (size_t k = 0; k < c->at[i].start; k++)
      if (pl_is_alnum(v->norm.p[k])) return c->at[i].start;
  return v->norm.n;
}

/* A short line that names what the next paragraph says. */
static bool is_open_line(const struct pl_view *v) {
  enum { SHORT = 40 };
  return v->unit->kind == PL_UNIT_SENTENCE && v->norm.n && v->norm.n <= SHORT &&
         !strchr(".!?", v->norm.p[v->norm.n - 1]);
}

void pl_meaning_pass_on(const struct pl_claim_language *l, const struct pl_view *v, struct pl_context_cache *last) {
  for (size_t i = 0; i < l->class_n; i++)
    if (l->classes[i].before.is && pl_view_test(v, l->classes[i].before.is, 0, v->norm.n))
      last->bits.before |= (uint64_t)1 << i;
  last->open_line = is_open_line(v);
}

void pl_meaning_context(struct pl_arena *a, const struct pl_claim_language *l, struct pl_view *v,
                        struct pl_context_cache *last) {
  struct pl_str s;
  if (renew(a, l, &last->heading, v->unit->heading, &s)) {
    last->bits.heading = heading_classes(l, s, &last->heading_negative);
    last->heading_scope = pl_meaning_scope_in(a, l, pl_heading_last(s));
    last->planned = text_marked(l, pl_heading_last(s), PL_MK_FUTURE);
  }
  if (renew(a, l, &last->lead_in, v->unit->lead_in, &s)) read_lead_in(a, l, s, last);
  if (renew(a, l, &last->column, v->unit->column_head, &s)) {
    last->bits.column = classes_of_text(l, s, COLUMN);
    last->column_negative = text_marked(l, s, PL_MK_NEGATIVE_CONTEXT);
  }
  if (renew(a, l, &last->label, v->unit->label, &s))
    last->bits.label = classes_of_text(l, s, LABEL), last->label_scope = pl_meaning_scope_in(a, l, s);
  if (v->unit->block != last->block && !last->open_line) last->bits.before = 0;
  if (v->unit->block != last->block) last->topic = (struct pl_str){NULL, 0};
  last->block = v->unit->block;
  v->context = last->bits;
  v->closed = last->closed;
  v->may = last->may;
  v->planned = last->planned;
  v->topic = last->topic;
  v->scope = last->label_scope.n ? last->label_scope : last->lead_scope.n ? last->lead_scope : last->heading_scope;
  bool denied = last->heading_negative || last->lead_negative || last->column_negative;
  v->negative_to = denied ? SIZE_MAX : marked_to(l, v);
}
