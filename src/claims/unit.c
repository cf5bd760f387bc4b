/* Tries every form of the document's language on one unit. Most forms are passed over without a pattern: by the kind of unit, the
 * words that must be there, the context. */
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

/* Whether the sentence calls its list complete, or leaves it open: once for all claims of the unit. "Only with those that we need,
 * including X" completes nothing, and "your address book is shared only with X" nothing of what others get. */
static void mark_lists(const struct pl_reading *r, const struct pl_view *v, size_t from) {
  if (from == r->out->n) return;
  bool open = pl_view_marked(r->language, v, PL_MK_OPEN, 0, v->norm.n);
  bool said = !open && pl_view_marked(r->language, v, PL_MK_CLOSED, 0, v->norm.n);
  bool closed = v->closed || (said && !pl_view_marked(r->language, v, PL_MK_ONE_SORT, 0, v->norm.n));
  for (size_t i = from; i < r->out->n; i++)
    r->out->at[i].claim.closed_world = closed, r->out->at[i].claim.open_list = open;
}

void pl_claims_read_unit(const struct pl_reading *r, const struct pl_view *v, const struct pl_claim_form *only) {
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
