/* Polarity, modality, scope, purpose and exceptions of a match. All words come from the language's marks. */
#include "claims/meaning.h"

struct pl_range pl_meaning_clause(const struct pl_view *v, size_t start, size_t end) {
  struct pl_range r = {0, v->norm.n};
  const struct pl_clauses *c = pl_view_clauses(v);
  for (size_t i = 0; i < c->n; i++) {
    if (c->at[i].end <= start) r.start = c->at[i].end;
    if (c->at[i].start >= end) return r.end = c->at[i].start, r;
  }
  return r;
}

/* Whether a bracket opened before `at` is closed between `at` and `anchor`: then what stands at `at` is a side remark. */
static bool in_closed_bracket(struct pl_str s, size_t at, size_t anchor) {
  int depth = 0;
  for (size_t i = at; i < anchor; i++) {
    if (s.p[i] == '(') depth++;
    if (s.p[i] == ')' && --depth < 0) return true;
  }
  return false;
}

static bool covered(const struct pl_view *v, const struct pl_pattern *p, size_t from, size_t start, size_t end) {
  struct pl_match m;
  for (size_t at = from; p && at < end && pl_view_find(v, p, v->norm, at, &m);) {
    if (m.group[0].start > start) return false;
    if (m.group[0].end >= end) return true;
    at = m.group[0].end > at ? m.group[0].end : at + 1;
  }
  return false;
}

/* Whether an exception opens between a negator and the end of what it seems to deny: "no cookies beyond session cookies". */
static bool excepted(const struct pl_claim_language *l, const struct pl_view *v, size_t negator, size_t end) {
  return negator < end && pl_view_marked(l, v, PL_MK_EXCEPTION, negator, end);
}

/* Where the negator follows: "wir verkaufen Ihre Daten nicht", "tracking cookies are not used". A predicate in between has a negator of
 * its own: "handled by Stripe, and cards are not stored". */
static bool denied_behind(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end) {
  const struct pl_pattern *p = pl_view_mark(l, v, PL_MK_NEGATOR_BEHIND),
                          *f = pl_lazy_get(l->marks[PL_MK_FALSE_NEGATOR].is);
  struct pl_range c = pl_meaning_clause(v, end, end);
  struct pl_match m;
  for (size_t at = end; p && at < c.end && pl_view_find(v, p, v->norm, at, &m) && m.group[0].start < c.end;
       at = m.group[0].end)
    if (m.group[0].end > at && !covered(v, f, end, m.group[0].start, m.group[0].end))
      return !pl_view_marked(l, v, PL_MK_PREDICATE, start, m.group[0].start);
  return false;
}

bool pl_meaning_denied(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end) {
  const struct pl_pattern *p = pl_view_mark(l, v, PL_MK_NEGATOR), *f = pl_lazy_get(l->marks[PL_MK_FALSE_NEGATOR].is);
  size_t from = pl_meaning_clause(v, start, end).start;
  struct pl_match m;
  for (size_t at = from; p && at < end && pl_view_find(v, p, v->norm, at, &m); at = m.group[0].end) {
    if (m.group[0].start >= end || m.group[0].end == at) break;
    if (in_closed_bracket(v->norm, m.group[0].start, start)) continue;
    if (!covered(v, f, from, m.group[0].start, m.group[0].end)) return !excepted(l, v, m.group[0].end, end);
  }
  return denied_behind(l, v, start, end);
}

bool pl_meaning_carved_out(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end) {
  const struct pl_pattern *p = pl_view_mark(l, v, PL_MK_NEGATOR);
  struct pl_match m;
  return p && pl_view_find(v, p, v->norm, pl_meaning_clause(v, start, end).start, &m) && m.group[0].end < start &&
         excepted(l, v, m.group[0].end, end);
}

/* "Where possible, …": what opens the sentence and ends with a comma holds for all of it, wherever clauses part. */
static bool opens_hedged(const struct pl_claim_language *l, const struct pl_view *v, size_t before) {
  const struct pl_pattern *p = pl_view_mark(l, v, PL_MK_HEDGED);
  struct pl_match m;
  if (!p || !pl_view_find(v, p, v->norm, 0, &m)) return false;
  return m.group[0].start == 0 && m.group[0].end < before && v->norm.p[m.group[0].end] == ',';
}

enum pl_modality pl_meaning_modality(const struct pl_claim_language *l, const struct pl_view *v, size_t start,
                                     size_t end) {
  static const struct {
    enum pl_claim_mark mark;
    enum pl_modality modality;
    bool before;
  } rows[] = {{PL_MK_FUTURE, PL_FUTURE, false},
              {PL_MK_CONDITIONAL, PL_CONDITIONAL, false},
              {PL_MK_HEDGED, PL_HEDGED, false},
              {PL_MK_MAY, PL_MAY, true}};
  struct pl_range r = pl_meaning_clause(v, start, end);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (pl_view_marked(l, v, rows[i].mark, r.start, rows[i].before ? end : r.end)) return rows[i].modality;
  if (v->planned) return PL_FUTURE;
  return opens_hedged(l, v, start) ? PL_HEDGED : v->may ? PL_MAY : PL_ASSERTED;
}

bool pl_meaning_only(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end,
                     struct pl_str *purpose) {
  const struct pl_pattern *p = pl_view_mark(l, v, PL_MK_ONLY);
  struct pl_range r = pl_meaning_clause(v, start, end);
  struct pl_match m;
  struct pl_str text = pl_str_cut(v->norm, r.start, r.end);
  if (!p || !pl_view_find(v, p, text, 0, &m)) return false;
  *purpose = pl_str_trim(pl_match_text(&m, text, pl_pattern_group(p, "purpose")));
  return true;
}

/* Whether [from, to) opens a bracket that it does not close. */
static bool opens_bracket(struct pl_str s, size_t from, size_t to) {
  int depth = 0;
  for (size_t i = from; i < to; i++) depth += s.p[i] == '(' ? 1 : s.p[i] == ')' && depth > 0 ? -1 : 0;
  return depth > 0;
}

/* Where the row of services begins in which `start` stands ("A, B and C"): nothing but short joints lies between them. */
static size_t row_start(const struct pl_view *v, size_t start) {
  enum { JOINT = 6 }; /* ", and " */
  for (size_t i = v->mention_n; i-- > 0;) {
    size_t from = (size_t)(v->mentions[i].name.p - v->norm.p), end = from + v->mentions[i].name.n;
    if (from >= start) continue;
    if (end > start || start - end > JOINT || pl_str_chr(pl_str_cut(v->norm, end, start), ' ') == SIZE_MAX) break;
    start = from;
  }
  return start;
}

bool pl_meaning_only_near(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end,
                          struct pl_str *purpose) {
  enum { NEAR = 40 };
  const struct pl_pattern *p = pl_view_mark(l, v, PL_MK_ONLY);
  struct pl_range r = pl_meaning_clause(v, start, end);
  struct pl_str text = pl_str_cut(v->norm, 0, r.end);
  struct pl_match m;
  start = row_start(v, start);
  for (size_t at = r.start; p && at < r.end && pl_view_find(v, p, text, at, &m);) {
    size_t only = m.group[0].start;
    bool before = only < start && start - only <= NEAR && !opens_bracket(text, only, start);
    *purpose = pl_str_trim(pl_match_text(&m, text, pl_pattern_group(p, "purpose")));
    if (only >= end || (before && (!purpose->n || purpose->p + purpose->n > text.p + start))) {
      if (purpose->p == text.p + start) *purpose = (struct pl_str){NULL, 0}; /* "only to Stripe" */
      return true;
    }
    at = only + 1;
  }
  *purpose = (struct pl_str){NULL, 0};
  return false;
}

struct pl_str pl_meaning_scope_in(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str text) {
  const struct pl_claim_marker *k = &l->marks[PL_MK_SCOPE];
  uint64_t stems[PL_STEM_WORDS];
  struct pl_match m;
  if (!text.n) return (struct pl_str){NULL, 0};
  pl_claim_stems_scan(l->stems, text, stems);
  const struct pl_pattern *p = pl_marker_could(k, stems) ? pl_lazy_get(k->is) : NULL;
  if (!p || !pl_pattern_find(p, text, 0, &m, NULL)) return (struct pl_str){NULL, 0};
  return pl_meaning_clean(a, l, pl_match_text(&m, text, pl_pattern_group(p, "scope")));
}

/* "On the free plan, we keep …": the clause before, when it is nothing but a part of the product. */
static struct pl_str scope_ahead(struct pl_arena *a, const struct pl_claim_language *l, const struct pl_view *v,
                                 size_t start) {
  const struct pl_clauses *all = pl_view_clauses(v);
  const struct pl_pattern *p = pl_view_mark(l, v, PL_MK_SCOPE);
  struct pl_match m;
  if (!p || !all->n || all->at[0].end != start) return (struct pl_str){NULL, 0};
  struct pl_str text = pl_str_trim(pl_str_cut(v->norm, 0, all->at[0].start));
  if (!pl_view_find(v, p, text, 0, &m) || m.group[0].start || m.group[0].end < text.n) return (struct pl_str){NULL, 0};
  return pl_meaning_clean(a, l, pl_match_text(&m, text, pl_pattern_group(p, "scope")));
}

static struct pl_str clause_scope(struct pl_arena *a, const struct pl_claim_language *l, const struct pl_view *v,
                                  struct pl_range r) {
  struct pl_str s = pl_meaning_scope_in(a, l, pl_str_cut(v->norm, r.start, r.end));
  return s.n ? s : scope_ahead(a, l, v, r.start);
}

/* The claims of a clause ask one after the other; what was found last is kept. */
struct pl_str pl_meaning_scope(struct pl_arena *a, const struct pl_claim_language *l, const struct pl_view *v,
                               size_t start, size_t end) {
  if (!pl_marker_could(&l->marks[PL_MK_SCOPE], v->stems)) return v->scope;
  struct pl_range r = pl_meaning_clause(v, start, end);
  struct pl_clauses *c = v->clauses;
  if (r.start >= r.end || c->scope_start != r.start || c->scope_end != r.end) {
    c->scope = clause_scope(a, l, v, r);
    c->scope_start = r.start, c->scope_end = r.end;
  }
  return c->scope.n ? c->scope : v->scope;
}

bool pl_meaning_left_out(const struct pl_claim_language *l, const struct pl_view *v, size_t from, size_t at) {
  struct pl_range c = pl_meaning_clause(v, at, at);
  return pl_view_marked(l, v, PL_MK_LEFT_OUT, from > c.start ? from : c.start, at);
}

/* "We do not sell data, and we do not use it for purposes other than …": what is excepted there is of a later denial. */
static bool denied_anew(const struct pl_claim_language *l, const struct pl_view *v, size_t end, size_t exception) {
  size_t next = pl_meaning_clause(v, end, end).end;
  return next < exception && pl_view_marked(l, v, PL_MK_NEGATOR, next, exception);
}

/* Where the first exception of `text` from `from` on begins; SIZE_MAX where there is none. */
static size_t exception_in(const struct pl_claim_language *l, const struct pl_view *v, struct pl_str text, size_t from,
                           struct pl_str *what) {
  const struct pl_pattern *p = pl_view_mark(l, v, PL_MK_EXCEPTION);
  struct pl_match m;
  if (!p || !pl_view_find(v, p, text, from, &m)) return SIZE_MAX;
  *what = pl_str_trim(pl_match_text(&m, text, pl_pattern_group(p, "what")));
  return m.group[0].start;
}

bool pl_meaning_exception(const struct pl_claim_language *l, const struct pl_view *v, size_t start, size_t end,
                          struct pl_str *what) {
  size_t behind = exception_in(l, v, v->norm, end, what);
  if (behind != SIZE_MAX) return !denied_anew(l, v, end, behind);
  /* "Without your consent, we do not …": ahead in the clause, or in the very words that were found. */
  struct pl_range c = pl_meaning_clause(v, start, end);
  if (exception_in(l, v, pl_str_cut(v->norm, 0, end), c.start, what) == SIZE_MAX) return false;
  size_t comma = pl_str_chr(*what, ',');
  if (comma != SIZE_MAX) *what = pl_str_cut(*what, 0, comma);
  return true;
}

struct pl_str pl_meaning_clean(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str s) {
  const struct pl_pattern *p = pl_lazy_get(l->marks[PL_MK_STRIP].is);
  struct pl_match m;
  size_t open = pl_str_chr(s, '(');
  s = pl_str_trim(open && open != SIZE_MAX ? pl_str_cut(s, 0, open) : s);
  for (int i = 0; i < 6 && p && s.n && pl_pattern_find(p, s, 0, &m, NULL) && m.group[0].end > m.group[0].start; i++) {
    if (m.group[0].start == 0)
      s = pl_str_trim(pl_str_cut(s, m.group[0].end, s.n));
    else if (m.group[0].end == s.n)
      s = pl_str_trim(pl_str_cut(s, 0, m.group[0].start));
    else
      break;
  }
  return pl_arena_lower(a, s);
}
