/* Makes the view of a unit: finds vendor names and durations in what is folded (fold.c), rewrites. */
#include "claims/view.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "claims/abbreviation.h"

enum { MARK_MAX = PL_MARK_DURATION - PL_MARK_VENDOR };

/* ---- durations ---- */

struct found {
  size_t start, end;
  uint32_t mark;
};
typedef PL_VEC(struct found) found_list;

static double number_of(const struct pl_claim_language *l, struct pl_str s) {
  double d = 0, scale = 0;
  if (s.n && pl_is_digit(s.p[0])) {
    for (size_t i = 0; i < s.n; i++) {
      if (s.p[i] == '.' || s.p[i] == ',')
        scale = 1;
      else if (pl_is_digit(s.p[i]))
        d = scale > 0 ? d + (s.p[i] - '0') / (scale *= 10) : d * 10 + (s.p[i] - '0');
    }
    return d;
  }
  const struct pl_claim_table *words = pl_claim_table_of(l, PL_STR("number_word"));
  const struct pl_claim_entry *e = words ? pl_claim_table_find(words, s) : NULL;
  return e ? pl_attr_number(e->attrs, "number", 0) : 0;
}

static bool duration_of(const struct pl_claim_language *l, const struct pl_pattern *p, const struct pl_match *m,
                        struct pl_str text, struct pl_duration *d) {
  const struct pl_claim_table *units = pl_claim_table_of(l, PL_STR("duration_unit"));
  struct pl_str n = pl_match_text(m, text, pl_pattern_group(p, "n")),
                top = pl_match_text(m, text, pl_pattern_group(p, "m"));
  const struct pl_claim_entry *unit =
      units ? pl_claim_table_find(units, pl_match_text(m, text, pl_pattern_group(p, "unit"))) : NULL;
  if (!unit) return false;
  double each = pl_attr_number(unit->attrs, "seconds", 0), low = number_of(l, n),
         high = top.n ? number_of(l, top) : low;
  *d = (struct pl_duration){high * each, low * each, pl_match_text(m, text, 0)};
  return d->seconds > 0 && d->min_seconds <= d->seconds;
}

static bool could_hold_duration(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (pl_is_digit(s.p[i])) return true;
  return false;
}

static void find_durations(struct pl_arena *a, const struct pl_claim_language *l, struct pl_view *v, found_list *all) {
  const struct pl_pattern *p = pl_lazy_get(l->marks[PL_MK_DURATION].is);
  const struct pl_claim_table *words = pl_claim_table_of(l, PL_STR("number_word")),
                              *units = pl_claim_table_of(l, PL_STR("duration_unit"));
  bool tried = units && pl_claim_stems_has(v->stems, units->need, units->need_n) &&
               (could_hold_duration(v->norm) || (words && pl_claim_stems_has(v->stems, words->need, words->need_n)));
  PL_VEC(struct pl_duration) list = {0};
  struct pl_match m;
  for (size_t at = 0; p && tried && list.n < MARK_MAX && pl_view_find(v, p, v->norm, at, &m); at = m.group[0].end) {
    struct pl_duration d;
    if (m.group[0].end == at) break;
    if (!duration_of(l, p, &m, v->norm, &d)) continue;
    pl_vec_push(all, ((struct found){m.group[0].start, m.group[0].end, (uint32_t)(PL_MARK_DURATION + list.n)}));
    pl_vec_push(&list, d);
  }
  v->durations = PL_NEW_N(a, struct pl_duration, list.n + 1);
  v->duration_n = list.n;
  if (list.n) memcpy(v->durations, list.at, list.n * sizeof *list.at);
  pl_vec_free(&list);
}

/* ---- mentions ---- */

typedef PL_VEC(struct pl_mention) pl_mentions;

/* "Amazon AWS": the company's name right before its product's is no second mention. */
static void drop_company_before(const struct pl_claim_rules *r, const struct pl_view *v, found_list *all,
                                pl_mentions *list, size_t at, size_t vendor) {
  if (!list->n || !all->n || pl_vec_last(all).mark < PL_MARK_VENDOR || pl_vec_last(all).mark >= PL_MARK_DURATION)
    return;
  const struct pl_vendor *before = r->vendors->at[pl_vec_last(list).vendor];
  if (pl_vec_last(all).end + 1 != at || v->norm.p[at - 1] != ' ' ||
      !pl_str_eq(r->vendors->at[vendor]->company, before->id))
    return;
  all->n--, list->n--;
}

/* 'Harbour Square ("we", "us")': the name of whoever speaks. Only what follows in brackets tells, so little else is looked at. */
static bool is_own_name(const struct pl_claim_language *l, const struct pl_view *v, size_t end) {
  struct pl_str rest = pl_str_cut(v->norm, end, v->norm.n);
  size_t open = pl_str_chr(rest, '(');
  return open < 12 && v->valid && pl_lazy_test(l->marks[PL_MK_OWN_NAME].is, rest);
}

/* "[e.g., Acme, Bluefin]": a part of a template that is not filled in. Looks back as far as such a bracket is long. */
static bool is_unfilled(const struct pl_claim_language *l, const struct pl_view *v, size_t at) {
  enum { LONGEST = 90 };
  for (size_t i = at; i-- && at - i < LONGEST && v->norm.p[i] != ']';)
    if (v->norm.p[i] == '[') return v->valid && pl_lazy_test(l->marks[PL_MK_UNFILLED].is, pl_str_cut(v->norm, i, at));
  return false;
}

/* "We switched from Acme to", "an alternative to Acme", "Acme-owned": a name of what is not used. Looks back as far as such words are long. */
static bool is_passed_over(const struct pl_claim_language *l, const struct pl_view *v, size_t at, size_t end) {
  enum { LONGEST = 80 };
  size_t from = at > LONGEST ? at - LONGEST : 0;
  while (from < at && ((unsigned char)v->norm.p[from] & 0xC0) == 0x80) from++;
  if (!v->valid) return false;
  if (end < v->norm.n && v->norm.p[end] == '-' &&
      pl_lazy_test(l->marks[PL_MK_DESCRIBING].is, pl_str_cut(v->norm, end, v->norm.n)))
    return true;
  return pl_lazy_test(l->marks[PL_MK_PASSED_OVER].is, pl_str_cut(v->norm, from, at));
}

/* "Render hosts the site": what follows an ordinary word that opens a sentence shows that it is a name. */
static bool is_named(const struct pl_claim_language *l, const struct pl_view *v, size_t end) {
  return v->valid && pl_lazy_test(l->marks[PL_MK_NAMED].is, pl_str_cut(v->norm, end, v->norm.n));
}

/* "Frankfurt Radar", where the page is called so: an ordinary word in the product's own name. */
static bool in_page_name(const struct pl_claim_rules *r, const struct pl_view *v, size_t at,
                         const struct pl_claim_mention *m) {
  size_t from = at;
  if (!r->vendors->at[m->vendor]->common_word || !at || v->norm.p[at - 1] != ' ') return false;
  for (from--; from && pl_is_alnum(v->norm.p[from - 1]);) from--;
  bool capital = v->norm.p[from] >= 'A' && v->norm.p[from] <= 'Z';
  return capital && pl_str_find(v->unit->heading, pl_str_cut(v->norm, from, m->end)) != SIZE_MAX;
}

static void find_mentions(struct pl_arena *a, const struct pl_claim_rules *r, const struct pl_claim_language *l,
                          struct pl_view *v, found_list *all) {
  pl_mentions list = {0};
  struct pl_claim_mention m;
  for (size_t i = 0; i < v->norm.n && list.n < MARK_MAX; i++) {
    if (i && pl_is_alnum(v->norm.p[i - 1]) && pl_is_alnum(v->norm.p[i])) continue;
    if (!pl_is_alnum(v->norm.p[i]) && (unsigned char)v->norm.p[i] < 0xC0) continue;
    if (!pl_claim_names_at(r->names, v->norm, i, &m)) continue;
    if (m.vendor != SIZE_MAX && !m.weak && (!m.opens || is_named(l, v, m.end)) && !is_own_name(l, v, m.end) &&
        !in_page_name(r, v, i, &m) && !is_unfilled(l, v, i) && !is_passed_over(l, v, i, m.end)) {
      drop_company_before(r, v, all, &list, i, m.vendor);
      pl_vec_push(all, ((struct found){i, m.end, (uint32_t)(PL_MARK_VENDOR + list.n)}));
      pl_vec_push(&list, ((struct pl_mention){m.vendor, pl_str_cut(v->norm, i, m.end)}));
    }
    i = m.end - 1;
  }
  v->mentions = PL_NEW_N(a, struct pl_mention, list.n + 1);
  v->mention_n = list.n;
  if (list.n) memcpy(v->mentions, list.at, list.n * sizeof *list.at);
  pl_vec_free(&list);
}

/* ---- rewriting ---- */

static int by_start(const void *x, const void *y) {
  const struct found *a = x, *b = y;
  return a->start < b->start ? -1 : a->start > b->start;
}

static void rewrite(struct pl_arena *a, struct pl_view *v, found_list *all) {
  enum { MIDDLE_DOT = 0xB7 };
  if (all->n) qsort(all->at, all->n, sizeof *all->at, by_start);
  char *text = pl_arena_alloc(a, 2 * v->norm.n + 3 * all->n + 1);
  v->to_norm = PL_NEW_N(a, uint32_t, 2 * v->norm.n + 3 * all->n + 1);
  size_t n = 0, f = 0;
  for (size_t i = 0; i < v->norm.n;) {
    while (f < all->n && all->at[f].start < i) f++; /* overlapped by the one before */
    bool stands_in = f < all->n && all->at[f].start == i;
    if (stands_in || pl_within_statement(v->norm, i)) {
      size_t k = pl_utf8_encode(stands_in ? all->at[f].mark : MIDDLE_DOT, text + n);
      for (size_t j = 0; j < k; j++) v->to_norm[n + j] = (uint32_t)i;
      n += k;
      i = stands_in ? all->at[f++].end : i + 1;
    } else {
      v->to_norm[n] = (uint32_t)i;
      text[n++] = v->norm.p[i++];
    }
  }
  v->to_norm[n] = (uint32_t)v->norm.n;
  v->text = pl_str_n(text, n);
}

/* "Backups. Kept for …": after a label in bold a full stop is as good as a colon. */
static void label_ends_in_colon(struct pl_arena *a, const struct pl_claim_language *l, struct pl_view *v) {
  struct pl_str label = pl_view_fold(a, l, v->unit->label);
  bool opens = label.n && v->norm.n > label.n + 2 && pl_str_begins(v->norm, label);
  if (!opens || v->norm.p[label.n] != '.') return;
  char *p = (char *)(uintptr_t)v->norm.p; /* our own copy */
  p[label.n] = ':';
}

const struct pl_clauses *pl_view_clauses(const struct pl_view *v) {
  if (v->clauses->known) return v->clauses;
  const struct pl_pattern *p = pl_lazy_get(v->clauses->language->marks[PL_MK_CLAUSE].is);
  PL_VEC(struct pl_clause_break) list = {0};
  struct pl_match m;
  for (size_t at = 0; p && at < v->norm.n && pl_view_find(v, p, v->norm, at, &m);) {
    pl_vec_push(&list, ((struct pl_clause_break){(uint32_t)m.group[0].start, (uint32_t)m.group[0].end}));
    at = m.group[0].end > at ? m.group[0].end : at + 1;
  }
  v->clauses->known = true;
  v->clauses->at = PL_NEW_N(v->clauses->arena, struct pl_clause_break, list.n + 1);
  v->clauses->n = list.n;
  if (list.n) memcpy(v->clauses->at, list.at, list.n * sizeof *list.at);
  pl_vec_free(&list);
  return v->clauses;
}

void pl_view_make(struct pl_arena *a, const struct pl_claim_rules *r, const struct pl_claim_language *l,
                  const struct pl_unit *u, struct pl_view *v) {
  found_list all = {0};
  *v = (struct pl_view){.unit = u};
  v->norm = pl_view_fold(a, l, u->text);
  label_ends_in_colon(a, l, v);
  v->valid = pl_utf8_valid(v->norm);
  pl_view_find_stems(a, l, v);
  find_durations(a, l, v, &all);
  find_mentions(a, r, l, v, &all);
  rewrite(a, v, &all);
  pl_view_move_stems(a, v);
  v->question = pl_str_chr(v->norm, '?') != SIZE_MAX && pl_lazy_test(l->marks[PL_MK_QUESTION].is, v->text);
  v->clauses = PL_NEW(a, struct pl_clauses);
  *v->clauses = (struct pl_clauses){.arena = a, .language = l};
  pl_vec_free(&all);
}

static uint32_t mark_at(const struct pl_view *v, size_t i) {
  if (i + 2 >= v->text.n || (unsigned char)v->text.p[i] != 0xEE) return 0;
  return pl_utf8_next(v->text, &i);
}

const struct pl_mention *pl_view_mention(const struct pl_view *v, size_t i) {
  uint32_t c = mark_at(v, i);
  return c >= PL_MARK_VENDOR && c < PL_MARK_VENDOR + v->mention_n ? &v->mentions[c - PL_MARK_VENDOR] : NULL;
}

const struct pl_duration *pl_view_duration(const struct pl_view *v, size_t i) {
  uint32_t c = mark_at(v, i);
  return c >= PL_MARK_DURATION && c < PL_MARK_DURATION + v->duration_n ? &v->durations[c - PL_MARK_DURATION] : NULL;
}

struct pl_str pl_view_words(const struct pl_view *v, size_t start, size_t end) {
  if (start > end || end > v->text.n) return (struct pl_str){NULL, 0};
  return pl_str_trim(pl_str_cut(v->norm, v->to_norm[start], v->to_norm[end]));
}
