/* Builds claims from matches. One match gives one claim, or one for each vendor, name or table entry in the form's region. */
#include "claims/build.h"
#include "claims/piece.h"

enum { NAME_WORDS = 6 };

/* ---- the claim ---- */

static struct pl_str quote_of(struct pl_arena *a, const struct pl_unit *u) {
  bool cell = u->kind == PL_UNIT_CELL && u->label.n && !pl_str_eq(u->label, u->text);
  return cell ? pl_arena_printf(a, "%.*s | %.*s", PL_FMT(u->label), PL_FMT(u->text)) : u->text;
}

static void fill_values(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h,
                        struct pl_claim *c) {
  for (size_t i = 0; i < x->f->value_n; i++) {
    struct pl_value v = pl_piece_value(r, x, h, &x->f->value[i].piece);
    if (v.kind != PL_VALUE_NONE) pl_attr_set(r->arena, &c->value, x->f->value[i].key, v);
  }
}

/* "We do store your e-mail", below "What we don't collect": a sentence with a verb of its own says itself what is done. */
static bool affirmed(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h) {
  struct pl_range c = pl_meaning_clause(x->v, h->at.start, h->at.end);
  return x->v->negative_to == SIZE_MAX && pl_view_marked(r->language, x->v, PL_MK_AFFIRMED, c.start, c.end);
}

/* Whether the claim is denied; *by_context when only the heading, lead-in or mark says so. */
static bool denied(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h) {
  if (x->f->polarity == PL_POLARITY_IGNORE) return false;
  if (x->f->context_negation && h->at.start < x->v->negative_to && !affirmed(r, x, h))
    return !pl_meaning_carved_out(r->language, x->v, h->at.start, h->at.end);
  return pl_meaning_denied(r->language, x->v, h->at.start, h->at.end);
}

/* "only" that speaks of this recipient: what is "used only for the session and sent to A" is not sent only to A. */
static bool only_of(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h,
                    struct pl_str *limited) {
  const struct pl_view *v = x->v;
  if (!h->mention) return pl_meaning_only(r->language, v, h->at.start, h->at.end, limited);
  size_t start = (size_t)(h->mention->name.p - v->norm.p);
  return pl_meaning_only_near(r->language, v, start, start + h->mention->name.n, limited);
}

/* Whether "only" limits what the form speaks of: "we only collect X", not "the only X that we publish". */
static bool only_here(const struct pl_form_match *x, const struct pl_hit *h) {
  struct pl_range c = pl_meaning_clause(x->v, h->at.start, h->at.end);
  return !x->f->only_near || pl_view_test(x->v, x->f->only_near, c.start, c.end);
}

static void fill_meaning(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h, bool no,
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

static struct pl_candidate candidate(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h,
                                     struct pl_claim c) {
  const struct pl_unit *u = x->v->unit;
  return (struct pl_candidate){c, x->f, u->list != 0, u->kind == PL_UNIT_HEADING, pl_piece_place(r, x, h)};
}

static bool add_exception(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h,
                          struct pl_claim c) {
  struct pl_str what;
  if (!x->f->exceptions || !pl_meaning_exception(r->language, x->v, h->at.start, h->at.end, &what)) return false;
  c.exception = !x->f->exception_instead;
  c.stance = PL_DOES;
  c.purpose = what;
  pl_vec_push(r->out, candidate(r, x, h, c));
  return x->f->exception_instead;
}

static void add_claim(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_hit *h) {
  bool no = denied(r, x, h), carved = no && x->f->exception_instead;
  if ((no && !carved && x->f->polarity == PL_POLARITY_POSITIVE) || (!no && x->f->polarity == PL_POLARITY_NEGATIVE))
    return;
  struct pl_claim c = {.kind = x->f->kind,
                       .heading = x->v->unit->heading,
                       .lead_in = x->v->unit->lead_in,
                       .path = r->doc->path,
                       .span = x->v->unit->span};
  c.subject = pl_piece_text(r, x, h, &x->f->subject);
  if (!c.subject.n && x->f->subject.norm == PL_NORM_TABLE) return; /* none of those that the form speaks of */
  c.name = pl_piece_text(r, x, h, &x->f->name);
  c.purpose = pl_piece_text(r, x, h, &x->f->purpose);
  c.scope = pl_piece_text(r, x, h, &x->f->scope);
  c.quote = quote_of(r->arena, x->v->unit);
  fill_values(r, x, h, &c);
  fill_meaning(r, x, h, no, &c);
  if (no && (add_exception(r, x, h, c) || x->f->polarity == PL_POLARITY_POSITIVE)) return;
  pl_vec_push(r->out, candidate(r, x, h, c));
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

static size_t end_of(const struct pl_form_match *x, const struct pl_mention *m) {
  return (size_t)(m->name.p - x->v->norm.p) + m->name.n;
}

/* "A and B, not C", "A for this (no C)": where the words begin that deny the later one alone; SIZE_MAX where none do. */
static size_t contrast(const struct pl_reading *r, const struct pl_form_match *x) {
  enum { JOINT = 16 }; /* ", and not the " */
  size_t end = SIZE_MAX;
  for (size_t i = x->m->group[0].start; i < x->m->group[0].end; i++) {
    const struct pl_mention *m = pl_view_mention(x->v, i);
    if (!m) continue;
    size_t start = (size_t)(m->name.p - x->v->norm.p), from = start > JOINT ? start - JOINT : 0;
    if (end != SIZE_MAX && from < end) from = end;
    if (end != SIZE_MAX && from < start && pl_view_marked(r->language, x->v, PL_MK_NEGATOR, from, start)) return from;
    end = start + m->name.n;
  }
  return SIZE_MAX;
}

static bool each_vendor(const struct pl_reading *r, const struct pl_form_match *x, struct pl_range g) {
  bool any = false;
  size_t parted = contrast(r, x);
  for (size_t i = g.start; i < g.end; i++) {
    const struct pl_mention *m = pl_view_mention(x->v, i);
    if (!m || !of_category(x->f, r->rules->vendors->at[m->vendor])) continue;
    size_t end = end_of(x, m), to = x->v->to_norm[x->m->group[0].end];
    if (end <= parted && parted < to) to = parted;
    size_t from = x->v->to_norm[x->m->group[0].start];
    struct pl_hit h = {.mention = m, .at = {from < x->v->to_norm[i] ? from : x->v->to_norm[i], end > to ? end : to}};
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

static void each_name(const struct pl_reading *r, const struct pl_form_match *x, struct pl_range g) {
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
static void one_entry(const struct pl_reading *r, const struct pl_form_match *x, const struct pl_searched *s,
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
    if (seen[no] || (!no && s->base < h.at.start && pl_meaning_left_out(r->language, x->v, s->base, h.at.start)))
      continue;
    seen[no] = true;
    add_claim(r, x, &h);
  }
}

/* "We store your email address. We never share it with …": the entries that the sentence before named. */
static void topic_entries(const struct pl_reading *r, const struct pl_form_match *x, struct pl_range at) {
  struct pl_str topic = x->v->topic;
  for (size_t i = 0; i < x->f->table->n; i++) {
    const struct pl_claim_entry *e = &x->f->table->at[i];
    if (!pl_search_spend(x->v->left, topic.n)) return;
    if (!pl_lazy_test(e->is, topic) || (e->is_not && excluded(e->is_not, topic, 0, topic.n))) continue;
    struct pl_hit h = {.entry = e, .at = at};
    add_claim(r, x, &h);
  }
}

static void each_entry(const struct pl_reading *r, const struct pl_form_match *x, struct pl_range g) {
  struct pl_range n = to_norm(x->v, g.start, g.end);
  struct pl_str only = pl_str_cut(x->v->norm, n.start, n.end);
  if (x->v->topic.n && only.n && pl_topic_pronoun(r->language, only) == only.n) topic_entries(r, x, n);
  const struct pl_searched s = {pl_str_cut(x->v->norm, n.start, n.end), &x->v->hits, n.start, x->v->left, x->v->valid};
  for (size_t i = 0; i < x->f->table->n; i++) {
    const struct pl_claim_entry *e = &x->f->table->at[i];
    if (pl_claim_stems_has(x->v->stems, e->need, e->need_n) && pl_lazy_could(e->is, x->v->stems))
      one_entry(r, x, &s, e);
  }
}

void pl_build(const struct pl_reading *r, const struct pl_view *v, const struct pl_claim_form *f,
              const struct pl_pattern *p, const struct pl_match *m) {
  struct pl_form_match x = {v, f, p, m};
  struct pl_hit h = {.at = to_norm(v, m->group[0].start, m->group[0].end)};
  switch (f->each) {
    case PL_EACH_NONE: add_claim(r, &x, &h); break;
    case PL_EACH_VENDOR: each_vendor(r, &x, pl_piece_range(&x, f->each_in)); break;
    case PL_EACH_NAME: each_name(r, &x, pl_piece_range(&x, f->each_in)); break;
    case PL_EACH_TABLE: each_entry(r, &x, pl_piece_range(&x, f->each_in)); break;
  }
}
