/* Tries every form of the document's language on every unit. Most forms are passed over without a pattern: by the kind of unit, the
 * words that must be there, the context. */
#include "claims/claims.h"

#include "claims/build.h"

static bool overlaps(const struct pl_claim_context *a, const struct pl_claim_context *b) {
  return (a->heading & b->heading) || (a->lead_in & b->lead_in) || (a->column & b->column) || (a->label & b->label) ||
         (a->before & b->before);
}

static bool of_format(const struct pl_claim_form *f, struct pl_str format) {
  for (size_t i = 0; i < f->format_n; i++)
    if (pl_str_eq(f->formats[i], format)) return true;
  return !format.n || (!f->format_n && !pl_str_is(format, "manifest"));
}

static bool applies(const struct pl_claim_form *f, const struct pl_view *v) {
  if (!((f->units >> v->unit->kind) & 1)) return false;
  if ((f->need_vendor && !v->mention_n) || (f->need_duration && !v->duration_n)) return false;
  if (!pl_claim_stems_has(v->stems, f->need, f->need_n) || !pl_claim_stems_has(v->stems, f->need_too, f->need_too_n))
    return false;
  if (f->table && !pl_claim_stems_has(v->stems, f->table->need, f->table->need_n)) return false;
  if ((f->has_in && !overlaps(&f->in, &v->context)) || (f->has_within && !overlaps(&f->within, &v->context)))
    return false;
  return !overlaps(&f->not_in, &v->context);
}

static bool near_allows(const struct pl_claim_form *f, const struct pl_view *v, const struct pl_match *m) {
  if (!f->unless_near) return true;
  struct pl_range c = pl_meaning_clause(v, v->to_norm[m->group[0].start], v->to_norm[m->group[0].end]);
  return !pl_view_test(v, f->unless_near, c.start, c.end);
}

static void try_pattern(const struct pl_reading *r, const struct pl_view *v, const struct pl_claim_form *f,
                        struct pl_lazy *lazy) {
  const struct pl_searched text = {v->text, &v->text_hits, 0, v->left, v->valid};
  const struct pl_pattern *p;
  struct pl_match m;
  size_t before = r->out->n;
  for (size_t at = 0; at <= v->text.n && pl_lazy_find(lazy, &text, at, &m, &p);) {
    if (!pl_search_spend(v->left, v->text.n)) return; /* what follows looks at the whole clause */
    if (near_allows(f, v, &m)) pl_build(r, v, f, p, &m);
    if (f->once && r->out->n > before) return;
    at = m.group[0].end > at ? m.group[0].end : at + 1;
  }
}

/* The conditions on the whole unit are looked at last: most forms find nothing anyway. */
static bool unit_allows(const struct pl_claim_form *f, const struct pl_view *v) {
  return (!f->with || pl_view_test_text(v, f->with)) && !pl_view_test_text(v, f->unless);
}

static void try_form(const struct pl_reading *r, const struct pl_view *v, const struct pl_claim_form *f) {
  size_t before = r->out->n;
  if (!of_format(f, r->doc->format) || !applies(f, v)) return;
  for (size_t i = 0; i < f->find_n && !(f->once && r->out->n > before); i++)
    if (pl_lazy_could(f->find[i], v->stems)) try_pattern(r, v, f, f->find[i]);
  if (r->out->n > before && !unit_allows(f, v)) r->out->n = before;
}

/* The cells of the header row say something with the cells below them, not by themselves. */
static bool is_column_head(const struct pl_unit *u) { return u->kind == PL_UNIT_CELL && u->row == 0; }

/* Whether the sentence calls its list complete, or leaves it open: once for all claims of the unit. "Only with those that we need,
 * including X" completes nothing. */
static void mark_lists(const struct pl_reading *r, const struct pl_view *v, size_t from) {
  if (from == r->out->n) return;
  bool open = pl_view_marked(r->language, v, PL_MK_OPEN, 0, v->norm.n);
  bool closed = v->closed || (!open && pl_view_marked(r->language, v, PL_MK_CLOSED, 0, v->norm.n));
  for (size_t i = from; i < r->out->n; i++)
    r->out->at[i].claim.closed_world = closed, r->out->at[i].claim.open_list = open;
}

/* "Biometric data | fingerprints | NO", below "Collected": whether a cell behind it in the row denies what stands in this one. */
static bool row_denies(const struct pl_reading *r, size_t i) {
  enum { LOOK = 32 };
  const struct pl_claim_marker *m = r->language->marks;
  const struct pl_unit *all = r->doc->units, *u = &all[i];
  for (size_t k = i + 1; u->kind == PL_UNIT_CELL && k < r->doc->n && k <= i + LOOK && all[k].list == u->list; k++)
    if (all[k].row == u->row && all[k].text.n <= LOOK &&
        pl_lazy_test(m[PL_MK_NEGATIVE_CELL].is, pl_view_fold(r->arena, all[k].text)) &&
        pl_lazy_test(m[PL_MK_ROW_VERDICT].is, pl_view_fold(r->arena, all[k].column_head)))
      return true;
  return false;
}

static bool is_listed(const struct pl_candidate *c) {
  return c->listed && c->claim.kind == PL_CLAIM_PROCESSOR && c->claim.stance != PL_DOES_NOT;
}

/* "These are the only third parties we use": the list of the sentence's own section is complete, or that of the other sections. */
static void close_list(const struct pl_reading *r, size_t from, const struct pl_unit *u) {
  bool here = false;
  for (size_t i = from; u && i < r->out->n; i++)
    here |= is_listed(&r->out->at[i]) && pl_str_eq(r->out->at[i].claim.heading, u->heading);
  for (size_t i = from; u && i < r->out->n; i++)
    if (is_listed(&r->out->at[i]) && (!here || pl_str_eq(r->out->at[i].claim.heading, u->heading)))
      r->out->at[i].claim.closed_world = true;
}

/* What no policy that people read comes near. MAX_UNIT and the search budget bound the time that patterns take: searching takes 10 to 20 bytes
 * for each byte of a policy. Candidates, of which there is one in 200 bytes or more, grow with the text, too: what a long document repeats
 * becomes one claim. MAX_CLAIMS bounds comparing claims with each other. */
enum { MAX_UNIT = 8 << 10, SEARCH_FREE = 1 << 20, SEARCH_PER_BYTE = 60, MAX_CLAIMS = 2000, BYTES_PER_CANDIDATE = 100 };

static uint64_t bytes_of(const struct pl_document *doc) {
  uint64_t bytes = 0;
  for (size_t i = 0; i < doc->n; i++) bytes += doc->units[i].text.n;
  return bytes;
}

/* `only` is NULL for all forms. */
static void read_unit(const struct pl_reading *r, const struct pl_view *v, const struct pl_claim_form *only) {
  size_t before = r->out->n;
  const struct pl_claim_form *forms = r->language->forms;
  pl_claim_index_find(r->language->index, v->stems, r->allowed);
  for (size_t i = 0; i < pl_claim_index_words(r->language->index); i++)
    for (uint64_t left = r->allowed[i]; left; left &= left - 1) {
      const struct pl_claim_form *f = &forms[i * 64 + (size_t)__builtin_ctzll(left)];
      if (!only || only == f) try_form(r, v, f);
    }
  mark_lists(r, v, before);
}

static const char TOO_MANY[] = "too many claims: policy read in part";

/* Returns which limit left something out, or NULL. */
static const char *read_document(const struct pl_reading *r, const struct pl_claim_form *only) {
  const char *limit = NULL;
  struct pl_context_cache cache = {0};
  size_t first = r->out->n;
  uint64_t bytes = bytes_of(r->doc), left = SEARCH_FREE + SEARCH_PER_BYTE * bytes,
           most = MAX_CLAIMS + bytes / BYTES_PER_CANDIDATE;
  const struct pl_unit *announced = NULL;
  for (size_t i = 0; i < r->doc->n && r->out->n < most && left; i++) {
    struct pl_view v;
    if (r->doc->units[i].text.n > MAX_UNIT) {
      limit = "sentence too long: policy read in part";
      continue;
    }
    pl_view_make(r->arena, r->rules, r->language, &r->doc->units[i], &v);
    v.left = &left;
    if (v.question || is_column_head(v.unit)) continue;
    pl_meaning_context(r->arena, r->language, &v, &cache);
    if (row_denies(r, i)) v.negative_to = SIZE_MAX;
    read_unit(r, &v, only);
    pl_meaning_pass_on(r->language, &v, &cache);
    if (pl_view_marked(r->language, &v, PL_MK_CLOSED_BY, 0, v.norm.n)) announced = v.unit;
  }
  close_list(r, first, announced);
  if (!left) return "too much to search: policy read in part";
  return r->out->n < most ? limit : TOO_MANY;
}

/* Remarks behind the claims; both stay in their order. */
static void split(struct pl_arena *a, struct pl_claim_list *l) {
  struct pl_claim *all = l->at;
  size_t n = l->n;
  l->remarks = PL_NEW_N(a, struct pl_claim, n + 1);
  l->n = 0;
  for (size_t i = 0; i < n; i++)
    if (pl_claim_is_remark(all[i].kind))
      l->remarks[l->remark_n++] = all[i];
    else
      all[l->n++] = all[i];
}

/* Of a document in a language without forms the names of services can still be read: they are the same everywhere. */
static const struct pl_claim_form *names_alone(const struct pl_claim_language *l) {
  for (size_t i = 0; i < l->form_n; i++)
    if (l->forms[i].kind == PL_REMARK_MENTION) return &l->forms[i];
  return NULL;
}

static struct pl_reading reading(struct pl_arena *a, const struct pl_claim_rules *rules,
                                 const struct pl_claim_language *l, const struct pl_document *doc, pl_candidates *out) {
  uint64_t *allowed = l ? PL_NEW_N(a, uint64_t, pl_claim_index_words(l->index)) : NULL;
  return (struct pl_reading){a, rules, l, doc, out, allowed};
}

bool pl_claims_read(struct pl_arena *a, const struct pl_claim_rules *rules, const struct pl_document *doc,
                    struct pl_claim_list *out, struct pl_error *err) {
  bool known = doc->supported && doc->language.n;
  const struct pl_claim_language *l = pl_claim_language_of(rules, known ? doc->language : PL_STR("en"));
  *out = (struct pl_claim_list){0};
  if (!rules->language_n) return pl_fail(err, "no claim forms: rules/claims is missing from the rule pack");
  const struct pl_claim_form *only = l && !doc->supported ? names_alone(l) : NULL;
  if (!l || (!doc->supported && !only)) return true;
  pl_candidates all = {0};
  struct pl_reading r = reading(a, rules, l, doc, &all);
  out->limit = read_document(&r, only);
  pl_merge(a, &all, &out->at, &out->n);
  if (out->n > MAX_CLAIMS) out->n = MAX_CLAIMS, out->limit = TOO_MANY;
  split(a, out);
  pl_vec_free(&all);
  return true;
}

bool pl_claims_form_finds(struct pl_arena *a, const struct pl_claim_rules *rules, const struct pl_document *doc,
                          struct pl_str form_id, struct pl_claim *found) {
  const struct pl_claim_language *l = pl_claim_language_of(rules, doc->language.n ? doc->language : PL_STR("en"));
  pl_candidates all = {0};
  struct pl_reading r = reading(a, rules, l, doc, &all);
  for (size_t i = 0; l && i < l->form_n; i++)
    if (pl_str_eq(l->forms[i].id, form_id)) read_document(&r, &l->forms[i]);
  bool any = all.n > 0;
  if (any && found) *found = all.at[0].claim;
  pl_vec_free(&all);
  return any;
}
