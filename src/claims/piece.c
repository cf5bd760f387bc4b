/* One switch over where a piece comes from, one over how it is normalised. */
#include "claims/piece.h"

enum { TEXT_MAX = 160, LEAD_IN_NAME = 40, OWN_WORDS = 2 /* of the tries for the thing kept: the sentence's own */ };

static struct pl_str group_words(const struct pl_form_match *x, struct pl_str group) {
  char name[64];
  if (group.n >= sizeof name) return (struct pl_str){NULL, 0};
  memcpy(name, group.p, group.n);
  name[group.n] = '\0';
  int g = pl_pattern_group(x->p, name);
  if (g < 0 || g >= PL_MATCH_GROUPS || x->m->group[g].start == SIZE_MAX) return (struct pl_str){NULL, 0};
  return pl_view_words(x->v, x->m->group[g].start, x->m->group[g].end);
}

struct pl_range pl_piece_range(const struct pl_form_match *x, struct pl_str group) {
  int g = group.n ? pl_pattern_group(x->p, group.p) : 0;
  if (g < 0 || g >= PL_MATCH_GROUPS || x->m->group[g].start == SIZE_MAX) g = 0;
  return (struct pl_range){x->m->group[g].start, x->m->group[g].end};
}

/* ---- the thing kept ---- */

static bool says_something(const struct pl_claim_language *l, struct pl_str s) {
  return s.n > 1 && s.n <= TEXT_MAX && !pl_lazy_test(l->marks[PL_MK_PRONOUN].is, s);
}

/* What stands between the match and the comma, bracket or clause before it; a bracket that opens right there is skipped. */
static struct pl_str words_before(const struct pl_form_match *x) {
  struct pl_str s = x->v->norm;
  size_t end = x->v->to_norm[x->m->group[0].start], from = pl_meaning_clause(x->v, end, end).start;
  while (end > from && (pl_is_space(s.p[end - 1]) || s.p[end - 1] == '(' || s.p[end - 1] == ':')) end--;
  if (end > from && s.p[end - 1] == ')') { /* "Sensitive fields (tokens, keys) are …" */
    while (end > from && s.p[end - 1] != '(') end--;
    if (end > from) end--;
  }
  size_t i = end;
  while (i > from && !strchr(",;:()", s.p[i - 1])) i--;
  return pl_str_trim(pl_str_cut(s, i, end));
}

/* Whether the words are "it" or "this data" after a sentence that says what was collected. */
static bool stands_for_topic(const struct pl_reading *r, const struct pl_view *v, struct pl_str words) {
  struct pl_str s = pl_str_trim(words);
  return v->topic.n && s.n && pl_topic_pronoun(r->language, s) == s.n;
}

/* The group `what`, else the words before, else the label, else what the heading is about. */
static struct pl_str thing(const struct pl_reading *r, const struct pl_form_match *x) {
  const struct pl_unit *u = x->v->unit;
  struct pl_str none = {NULL, 0};
  struct pl_str what = group_words(x, PL_STR("what"));
  /* "Acme stores your data as long as …": where a thing is named, the words before are who keeps it. */
  struct pl_str tries[] = {what, x->f->before && !what.n ? words_before(x) : none, u->label,
                           u->lead_in.n <= LEAD_IN_NAME ? u->lead_in : none, pl_heading_last(u->heading)};
  for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
    if (i < OWN_WORDS && stands_for_topic(r, x->v, tries[i])) return pl_arena_lower(r->arena, x->v->topic);
    struct pl_str s = pl_meaning_clean(r->arena, r->language, pl_view_fold(r->arena, r->language, tries[i]));
    if (says_something(r->language, s)) return s;
  }
  return PL_STR("personal data");
}

/* ---- pieces ---- */

/* The first duration of the match. */
static const struct pl_duration *duration_in(const struct pl_form_match *x) {
  for (size_t i = x->m->group[0].start; i < x->m->group[0].end; i++) {
    const struct pl_duration *d = pl_view_duration(x->v, i);
    if (d) return d;
  }
  return NULL;
}

/* The label and the clause of the hit. */
static struct pl_str clause_words(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h) {
  struct pl_range c = pl_meaning_clause(x->v, h->at.start, h->at.end);
  return pl_arena_printf(r->arena, "%.*s: %.*s", PL_FMT(x->v->unit->label),
                         PL_FMT(pl_str_cut(x->v->norm, c.start, c.end)));
}

static struct pl_str words_from(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h,
                                const struct pl_claim_piece *p) {
  switch (p->from) {
    case PL_FROM_LITERAL: return p->text;
    case PL_FROM_GROUP: return group_words(x, p->text);
    case PL_FROM_ENTRY:
      return !h->entry ? (struct pl_str){NULL, 0} : p->text.n ? pl_attr_text(h->entry->attrs, p->text.p) : h->entry->id;
    case PL_FROM_VENDOR: return h->mention ? r->rules->vendors->at[h->mention->vendor]->reported->id : h->name;
    case PL_FROM_NAME: return h->mention ? h->mention->name : h->name;
    case PL_FROM_LABEL: return x->v->unit->label;
    case PL_FROM_COLUMN: return x->v->unit->column_head;
    case PL_FROM_HEADING: return pl_heading_last(x->v->unit->heading);
    case PL_FROM_LEAD_IN: return x->v->unit->lead_in;
    case PL_FROM_THING: return thing(r, x);
    case PL_FROM_MATCH: return pl_view_words(x->v, x->m->group[0].start, x->m->group[0].end);
    case PL_FROM_HIT: return pl_str_cut(x->v->norm, h->at.start, h->at.end);
    case PL_FROM_SCOPE: return pl_meaning_scope(r->arena, r->language, x->v, h->at.start, h->at.end);
    case PL_FROM_DURATION: return duration_in(x) ? duration_in(x)->text : (struct pl_str){NULL, 0};
    case PL_FROM_CLAUSE: return clause_words(r, x, h);
    case PL_FROM_UNIT: return x->v->norm;
    case PL_FROM_NONE: break;
  }
  return (struct pl_str){NULL, 0};
}

/* "18", or "thirteen" by the table of numbers. */
static struct pl_value number_in(const struct pl_claim_language *l, struct pl_str s) {
  double d = 0;
  size_t digits = 0;
  for (size_t i = 0; i < s.n; i++)
    if (pl_is_digit(s.p[i])) d = d * 10 + (s.p[i] - '0'), digits++;
  const struct pl_claim_table *words = digits ? NULL : pl_claim_table_of(l, PL_STR("number_word"));
  const struct pl_claim_entry *e = words ? pl_claim_table_find(words, s) : NULL;
  if (e) d = pl_attr_number(e->attrs, "number", 0);
  return s.n ? pl_value_number(d) : (struct pl_value){0};
}

static struct pl_value all_entries(struct pl_arena *a, const struct pl_claim_table *t, struct pl_str s) {
  struct pl_str joined = {NULL, 0};
  for (size_t i = 0; i < t->n; i++)
    if (pl_lazy_test(t->at[i].is, s) && !pl_lazy_test(t->at[i].is_not, s))
      joined = joined.n ? pl_arena_printf(a, "%.*s\n%.*s", PL_FMT(joined), PL_FMT(t->at[i].id)) : t->at[i].id;
  return joined.n ? (struct pl_value){.kind = PL_VALUE_LIST, .text = joined} : (struct pl_value){0};
}

static struct pl_value text_or_none(struct pl_str s) { return s.n ? pl_value_text(s) : (struct pl_value){0}; }

static struct pl_value entry_value(const struct pl_hit *h, const struct pl_claim_piece *p) {
  const struct pl_value *v = h->entry && p->text.n ? pl_attr_get(h->entry->attrs, p->text.p) : NULL;
  return v ? *v : p->text.n || !h->entry ? (struct pl_value){0} : pl_value_text(h->entry->id);
}

struct pl_value pl_piece_value(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h,
                               const struct pl_claim_piece *p) {
  if (p->from == PL_FROM_LITERAL) return p->value;
  if (p->from == PL_FROM_ENTRY && p->norm == PL_NORM_NONE) return entry_value(h, p);
  struct pl_str s = words_from(r, x, h, p);
  const struct pl_duration *d = p->norm == PL_NORM_SECONDS || p->norm == PL_NORM_MIN_SECONDS ? duration_in(x) : NULL;
  const struct pl_claim_entry *e =
      (p->norm == PL_NORM_TABLE || p->norm == PL_NORM_IN_TABLE || p->norm == PL_NORM_TABLE_OR) && s.n
          ? pl_claim_table_find(p->table, s)
          : NULL;
  switch (p->norm) {
    case PL_NORM_NONE: return text_or_none(s);
    case PL_NORM_SECONDS: return d && s.n ? pl_value_number(d->seconds) : (struct pl_value){0};
    case PL_NORM_MIN_SECONDS:
      return d && s.n && d->min_seconds < d->seconds ? pl_value_number(d->min_seconds) : (struct pl_value){0};
    case PL_NORM_DATE: return text_or_none(pl_date_of(r->arena, r->language, s));
    case PL_NORM_NUMBER: return number_in(r->language, s);
    case PL_NORM_CLEAN: return text_or_none(pl_meaning_clean(r->arena, r->language, s));
    case PL_NORM_LOWER: return text_or_none(pl_arena_lower(r->arena, s));
    case PL_NORM_THERE: return s.n ? pl_value_bool(true) : (struct pl_value){0};
    case PL_NORM_TABLE: return e ? pl_value_text(e->id) : (struct pl_value){0};
    case PL_NORM_IN_TABLE: return e ? pl_value_bool(true) : (struct pl_value){0};
    case PL_NORM_TABLE_OR: return e ? pl_value_text(e->id) : text_or_none(pl_arena_lower(r->arena, s));
    case PL_NORM_LIST: return all_entries(r->arena, p->table, s);
  }
  return (struct pl_value){0};
}

struct pl_str pl_piece_text(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h,
                            const struct pl_claim_piece *p) {
  if (p->from == PL_FROM_NONE) return (struct pl_str){NULL, 0};
  if (p->norm == PL_NORM_NONE) return words_from(r, x, h, p);
  struct pl_value v = pl_piece_value(r, x, h, p);
  return v.kind == PL_VALUE_TEXT ? v.text : (struct pl_str){NULL, 0};
}
