/* Builds claims from matches. One match gives one claim, or one for each vendor, name or table entry in the form's region. */
#include "claims/build.h"

enum { NAME_WORDS = 6, TEXT_MAX = 160, LEAD_IN_NAME = 40 };

/* What one claim is about: the vendor or entry, and the bytes of v->norm whose polarity counts. */
struct pl_hit {
  const struct pl_mention *mention;
  const struct pl_claim_entry *entry;
  struct pl_str name;
  struct pl_range at;
};

struct match {
  const struct pl_view *v;
  const struct pl_claim_form *f;
  const struct pl_pattern *p;
  const struct pl_match *m;
};

static struct pl_str group_words(const struct match *x, struct pl_str group) {
  char name[64];
  if (group.n >= sizeof name) return (struct pl_str){NULL, 0};
  memcpy(name, group.p, group.n);
  name[group.n] = '\0';
  int g = pl_pattern_group(x->p, name);
  if (g < 0 || g >= PL_MATCH_GROUPS || x->m->group[g].start == SIZE_MAX) return (struct pl_str){NULL, 0};
  return pl_view_words(x->v, x->m->group[g].start, x->m->group[g].end);
}

/* Bytes of v->text of the named group, of the whole match when the name is empty or the group took no part. */
static struct pl_range group_range(const struct match *x, struct pl_str group) {
  int g = group.n ? pl_pattern_group(x->p, group.p) : 0;
  if (g < 0 || g >= PL_MATCH_GROUPS || x->m->group[g].start == SIZE_MAX) g = 0;
  return (struct pl_range){x->m->group[g].start, x->m->group[g].end};
}

/* ---- the thing kept ---- */

static bool says_something(const struct pl_claim_language *l, struct pl_str s) {
  return s.n > 1 && s.n <= TEXT_MAX && !pl_lazy_test(l->marks[PL_MK_PRONOUN].is, s);
}

static struct pl_str last_of_path(struct pl_str path) {
  size_t at = pl_str_rchr(path, '>');
  return at == SIZE_MAX ? path : pl_str_trim(pl_str_cut(path, at + 1, path.n));
}

/* What stands between the match and the comma, bracket or clause before it; a bracket that opens right there is skipped. */
static struct pl_str words_before(const struct match *x) {
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

/* The group `what`, else the words before, else the label, else what the heading is about. */
static struct pl_str thing(const struct pl_reading *r, const struct match *x) {
  const struct pl_unit *u = x->v->unit;
  struct pl_str none = {NULL, 0};
  struct pl_str tries[] = {group_words(x, PL_STR("what")), x->f->before ? words_before(x) : none, u->label,
                           u->lead_in.n <= LEAD_IN_NAME ? u->lead_in : none, last_of_path(u->heading)};
  for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
    struct pl_str s = pl_meaning_clean(r->arena, r->language, pl_view_fold(r->arena, tries[i]));
    if (says_something(r->language, s)) return s;
  }
  return PL_STR("personal data");
}

/* ---- pieces ---- */

/* The first duration of the match. */
static const struct pl_duration *duration_in(const struct match *x) {
  for (size_t i = x->m->group[0].start; i < x->m->group[0].end; i++) {
    const struct pl_duration *d = pl_view_duration(x->v, i);
    if (d) return d;
  }
  return NULL;
}

/* The label and the clause of the hit. */
static struct pl_str clause_words(const struct pl_reading *r, const struct match *x, const struct pl_hit *h) {
  struct pl_range c = pl_meaning_clause(x->v, h->at.start, h->at.end);
  return pl_arena_printf(r->arena, "%.*s: %.*s", PL_FMT(x->v->unit->label),
                         PL_FMT(pl_str_cut(x->v->norm, c.start, c.end)));
}

static struct pl_str words_from(const struct pl_reading *r, const struct match *x, const struct pl_hit *h,
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
    case PL_FROM_HEADING: return last_of_path(x->v->unit->heading);
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

static struct pl_value number_in(struct pl_str s) {
  double d = 0;
  for (size_t i = 0; i < s.n; i++)
    if (pl_is_digit(s.p[i])) d = d * 10 + (s.p[i] - '0');
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

static struct pl_value value_of(const struct pl_reading *r, const struct match *x, const struct pl_hit *h,
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
    case PL_NORM_NUMBER: return number_in(s);
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

static struct pl_str text_of(const struct pl_reading *r, const struct match *x, const struct pl_hit *h,
                             const struct pl_claim_piece *p) {
  if (p->from == PL_FROM_NONE) return (struct pl_str){NULL, 0};
  if (p->norm == PL_NORM_NONE) return words_from(r, x, h, p);
  struct pl_value v = value_of(r, x, h, p);
  return v.kind == PL_VALUE_TEXT ? v.text : (struct pl_str){NULL, 0};
}

/* ---- the claim ---- */

static struct pl_str quote_of(struct pl_arena *a, const struct pl_unit *u) {
  bool cell = u->kind == PL_UNIT_CELL && u->label.n && !pl_str_eq(u->label, u->text);
  return cell ? pl_arena_printf(a, "%.*s | %.*s", PL_FMT(u->label), PL_FMT(u->text)) : u->text;
}

static void fill_values(const struct pl_reading *r, const struct match *x, const struct pl_hit *h, struct pl_claim *c) {
  for (size_t i = 0; i < x->f->value_n; i++) {
    struct pl_value v = value_of(r, x, h, &x->f->value[i].piece);
    if (v.kind != PL_VALUE_NONE) pl_attr_set(r->arena, &c->value, x->f->value[i].key, v);
  }
}

/* Whether the claim is denied; *by_context when only the heading, lead-in or mark says so. */
static bool denied(const struct pl_reading *r, const struct match *x, const struct pl_hit *h) {
  if (x->f->polarity == PL_POLARITY_IGNORE) return false;
  if (x->f->context_negation && h->at.start < x->v->negative_to) return true;
  return pl_meaning_denied(r->language, x->v, h->at.start, h->at.end);
}

/* "only" that speaks of this recipient: what is "used only for the session and sent to A" is not sent only to A. */
static bool only_of(const struct pl_reading *r, const struct match *x, const struct pl_hit *h, struct pl_str *limited) {
  const struct pl_view *v = x->v;
  if (!h->mention) return pl_meaning_only(r->language, v, h->at.start, h->at.end, limited);
  size_t start = (size_t)(h->mention->name.p - v->norm.p);
  return pl_meaning_only_near(r->language, v, start, start + h->mention->name.n, limited);
}

/* Whether "only" limits what the form speaks of: "we only collect X", not "the only X that we publish". */
static bool only_here(const struct match *x, const struct pl_hit *h) {
  struct pl_range c = pl_meaning_clause(x->v, h->at.start, h->at.end);
  return !x->f->only_near || pl_view_test(x->v, x->f->only_near, c.start, c.end);
}

static void fill_meaning(const struct pl_reading *r, const struct match *x, const struct pl_hit *h, bool no,
                         struct pl_claim *c) {
  struct pl_str limited = {NULL, 0};
  c->stance = x->f->stance >= 0 ? (enum pl_stance)x->f->stance : no ? PL_DOES_NOT : PL_DOES;
  c->modality = x->f->modality >= 0 ? (enum pl_modality)x->f->modality
                                    : pl_meaning_modality(r->language, x->v, h->at.start, h->at.end);
  if (x->f->only && !no && only_of(r, x, h, &limited)) {
    if (x->f->stance < 0 && only_here(x, h)) c->stance = PL_ONLY;
    if (limited.n && !c->purpose.n) c->purpose = limited;
  }
}

static bool add_exception(const struct pl_reading *r, const struct match *x, const struct pl_hit *h,
                          struct pl_claim c) {
  struct pl_str what;
  if (!x->f->exceptions || !pl_meaning_exception(r->language, x->v, h->at.end, &what)) return false;
  c.exception = !x->f->exception_instead;
  c.stance = PL_DOES;
  c.purpose = what;
  pl_vec_push(r->out, ((struct pl_candidate){c, x->f, x->v->unit->list != 0}));
  return x->f->exception_instead;
}

static void add_claim(const struct pl_reading *r, const struct match *x, const struct pl_hit *h) {
  bool no = denied(r, x, h), carved = no && x->f->exception_instead;
  if ((no && !carved && x->f->polarity == PL_POLARITY_POSITIVE) || (!no && x->f->polarity == PL_POLARITY_NEGATIVE))
    return;
  struct pl_claim c = {.kind = x->f->kind,
                       .heading = x->v->unit->heading,
                       .lead_in = x->v->unit->lead_in,
                       .path = r->doc->path,
                       .span = x->v->unit->span};
  c.subject = text_of(r, x, h, &x->f->subject);
  if (!c.subject.n && x->f->subject.norm == PL_NORM_TABLE) return; /* none of those that the form speaks of */
  c.name = text_of(r, x, h, &x->f->name);
  c.purpose = text_of(r, x, h, &x->f->purpose);
  c.scope = text_of(r, x, h, &x->f->scope);
  c.quote = quote_of(r->arena, x->v->unit);
  fill_values(r, x, h, &c);
  fill_meaning(r, x, h, no, &c);
  if (no && (add_exception(r, x, h, c) || x->f->polarity == PL_POLARITY_POSITIVE)) return;
  pl_vec_push(r->out, ((struct pl_candidate){c, x->f, x->v->unit->list != 0}));
}

/* ---- splitting ---- */

static struct pl_range to_norm(const struct pl_view *v, size_t start, size_t end) {
  return (struct pl_range){v->to_norm[start], v->to_norm[end]};
}

static bool of_category(const struct pl_claim_form *f, const struct pl_vendor *v) {
  for (size_t i = 0; i < f->category_n; i++)
    if (pl_str_eq(f->categories[i], v->category)) return true;
  return f->category_n == 0;
}

static bool each_vendor(const struct pl_reading *r, const struct match *x, struct pl_range g) {
  bool any = false;
  for (size_t i = g.start; i < g.end; i++) {
    const struct pl_mention *m = pl_view_mention(x->v, i);
    if (!m || !of_category(x->f, r->rules->vendors->at[m->vendor])) continue;
    size_t end = (size_t)(m->name.p - x->v->norm.p) + m->name.n;
    size_t from = x->v->to_norm[x->m->group[0].start];
    struct pl_hit h = {.mention = m,
                       .at = {from < x->v->to_norm[i] ? from : x->v->to_norm[i],
                              end > x->v->to_norm[x->m->group[0].end] ? end : x->v->to_norm[x->m->group[0].end]}};
    add_claim(r, x, &h);
    any = true;
  }
  return any;
}

/* "Acme Mail" -> "acme-mail"; empty when the words are no proper name. */
static struct pl_str slug(struct pl_arena *a, const struct pl_claim_language *l, struct pl_str s) {
  char out[80];
  size_t n = 0, words = 1;
  if (s.n < 2 || s.n >= sizeof out || pl_lazy_test(l->marks[PL_MK_NOT_NAME].is, s)) return (struct pl_str){NULL, 0};
  for (size_t i = 0; i < s.n; i++) {
    words += s.p[i] == ' ';
    if (pl_is_alnum(s.p[i]))
      out[n++] = pl_lower(s.p[i]);
    else if (n && out[n - 1] != '-')
      out[n++] = '-';
  }
  while (n && out[n - 1] == '-') n--;
  return words > NAME_WORDS ? (struct pl_str){NULL, 0} : pl_arena_str(a, pl_str_n(out, n));
}

/* "Acme Mail Ltd." -> "Acme Mail". */
static struct pl_str without_suffix(const struct pl_claim_language *l, struct pl_str name) {
  const struct pl_pattern *p = pl_lazy_get(l->marks[PL_MK_NAME_SUFFIX].is);
  struct pl_match m;
  return p && pl_pattern_find(p, name, 0, &m, NULL) ? pl_str_trim(pl_str_cut(name, 0, m.group[0].start)) : name;
}

static void each_name(const struct pl_reading *r, const struct match *x, struct pl_range g) {
  if (each_vendor(r, x, g)) return;
  struct pl_str name = without_suffix(r->language, pl_view_words(x->v, g.start, g.end)),
                id = slug(r->arena, r->language, name);
  if (!id.n) return;
  struct pl_hit h = {.name = id, .at = to_norm(x->v, g.start, g.end)};
  size_t before = r->out->n;
  add_claim(r, x, &h);
  for (size_t i = before; i < r->out->n; i++) r->out->at[i].claim.name = name;
}

/* Whether the hit is part of an address ("https://invoice.example", "billing@…"): names there mean nothing. */
static bool in_address(struct pl_str s, size_t start, size_t end) {
  while (start > 0 && !pl_is_space(s.p[start - 1])) start--;
  while (end < s.n && !pl_is_space(s.p[end])) end++;
  struct pl_str word = pl_str_cut(s, start, end);
  return pl_str_find(word, PL_STR("://")) != SIZE_MAX || pl_str_chr(word, '@') != SIZE_MAX ||
         pl_str_istarts(word, "www.");
}

/* Whether the hit lies in what spoils it, which reaches at most AROUND bytes beyond it. */
static bool excluded(struct pl_lazy *is_not, struct pl_str text, size_t start, size_t end) {
  enum { AROUND = 400 };
  const struct pl_pattern *p = pl_lazy_get(is_not);
  struct pl_match m;
  struct pl_str near = pl_str_cut(text, 0, end + AROUND < text.n ? end + AROUND : text.n);
  for (size_t at = start > AROUND ? start - AROUND : 0; p && at < end && pl_pattern_find(p, near, at, &m, NULL);
       at = m.group[0].end > at ? m.group[0].end : at + 1)
    if (m.group[0].start < end && m.group[0].end > start) return true;
  return false;
}

/* One claim for the first denied and one for the first undenied place where the entry is named. */
static void one_entry(const struct pl_reading *r, const struct match *x, const struct pl_searched *s,
                      const struct pl_claim_entry *e) {
  const struct pl_pattern *p;
  struct pl_match m;
  bool seen[2] = {false, false};
  for (size_t at = 0; at < s->text.n && !(seen[false] && seen[true]) && pl_lazy_find(e->is, s, at, &m, &p);
       at = m.group[0].end > at ? m.group[0].end : at + 1) {
    if (!pl_search_spend(s->left, s->text.n)) return; /* what follows looks at the whole clause */
    if (e->is_not && excluded(e->is_not, s->text, m.group[0].start, m.group[0].end)) continue;
    if (in_address(s->text, m.group[0].start, m.group[0].end)) continue;
    struct pl_hit h = {.entry = e, .at = {s->base + m.group[0].start, s->base + m.group[0].end}};
    bool no = denied(r, x, &h);
    if (seen[no]) continue;
    seen[no] = true;
    add_claim(r, x, &h);
  }
}

static void each_entry(const struct pl_reading *r, const struct match *x, struct pl_range g) {
  struct pl_range n = to_norm(x->v, g.start, g.end);
  const struct pl_searched s = {pl_str_cut(x->v->norm, n.start, n.end), &x->v->hits, n.start, x->v->left, x->v->valid};
  for (size_t i = 0; i < x->f->table->n; i++) {
    const struct pl_claim_entry *e = &x->f->table->at[i];
    if (pl_claim_stems_has(x->v->stems, e->need, e->need_n) && pl_lazy_could(e->is, x->v->stems))
      one_entry(r, x, &s, e);
  }
}

void pl_build(const struct pl_reading *r, const struct pl_view *v, const struct pl_claim_form *f,
              const struct pl_pattern *p, const struct pl_match *m) {
  struct match x = {v, f, p, m};
  struct pl_hit h = {.at = to_norm(v, m->group[0].start, m->group[0].end)};
  switch (f->each) {
    case PL_EACH_NONE: add_claim(r, &x, &h); break;
    case PL_EACH_VENDOR: each_vendor(r, &x, group_range(&x, f->each_in)); break;
    case PL_EACH_NAME: each_name(r, &x, group_range(&x, f->each_in)); break;
    case PL_EACH_TABLE: each_entry(r, &x, group_range(&x, f->each_in)); break;
  }
}
