/* From a document to its claims: the forms of its language, read over its units, merged and put in order. */
#include "claims/claims.h"

#include "claims/parts.h"

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
  return (struct pl_reading){.arena = a, .rules = rules, .language = l, .doc = doc, .out = out};
}

/* The language with forms that a third of the units is in, where the document's own has none: a page with its text twice, in French and German. */
static const struct pl_claim_language *beside_own(const struct pl_claim_rules *rules, const struct pl_document *doc) {
  enum { SHARE = 3 };
  for (size_t k = 0; k < rules->language_n; k++) {
    size_t units = 0;
    for (size_t i = 0; i < doc->n; i++) units += pl_str_eq(doc->units[i].language, rules->languages[k].code);
    if (units && units * SHARE >= doc->n) return &rules->languages[k];
  }
  return NULL;
}

static const struct pl_claim_language *language_of(const struct pl_claim_rules *rules, const struct pl_document *doc) {
  const struct pl_claim_language *own = pl_claim_language_of(rules, doc->language.n ? doc->language : PL_STR("en"));
  return own ? own : beside_own(rules, doc);
}

bool pl_claims_supported(const struct pl_claim_rules *rules, const struct pl_document *doc) {
  return language_of(rules, doc) != NULL;
}

bool pl_claims_read(struct pl_arena *a, const struct pl_claim_rules *rules, unsigned threads,
                    const struct pl_document *doc, struct pl_claim_list *out, struct pl_error *err) {
  const struct pl_claim_language *own = language_of(rules, doc),
                                 *l = own ? own : pl_claim_language_of(rules, PL_STR("en"));
  *out = (struct pl_claim_list){0};
  if (!rules->language_n) return pl_fail(err, "no claim forms: rules/claims is missing from the rule pack");
  const struct pl_claim_form *only = l && !own ? names_alone(l) : NULL;
  if (!own && !only) return true;
  pl_candidates all = {0};
  struct pl_reading r = reading(a, rules, l, doc, &all);
  out->limit = pl_claims_read_parts(&r, threads, only);
  pl_merge(a, &all, &out->at, &out->n);
  if (out->n > PL_MAX_CLAIMS) out->n = PL_MAX_CLAIMS, out->limit = PL_TOO_MANY_CLAIMS;
  split(a, out);
  pl_vec_free(&all);
  return true;
}

bool pl_claims_form_finds(struct pl_arena *a, const struct pl_claim_rules *rules, const struct pl_document *doc,
                          struct pl_str form_id, struct pl_claim *found) {
  const struct pl_claim_language *l = language_of(rules, doc);
  pl_candidates all = {0};
  struct pl_reading r = reading(a, rules, l, doc, &all);
  for (size_t i = 0; l && i < l->form_n; i++)
    if (pl_str_eq(l->forms[i].id, form_id)) pl_claims_read_parts(&r, 1, &l->forms[i]);
  bool any = all.n > 0;
  if (any && found) *found = all.at[0].claim;
  pl_vec_free(&all);
  return any;
}
