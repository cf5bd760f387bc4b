/* Named processors whose company is established outside the countries that a sentence about the processors names. */
#include "check/kinds.h"

/* "Stripe: payments (Ireland)": where those are that the sentence names. */
static bool names_one(const struct pl_checker *c, const struct pl_claim *cl) {
  for (const struct pl_claim *p = NULL; (p = pl_claim_next(c, PL_CLAIM_PROCESSOR, p));)
    if (pl_claim_same_sentence(p, cl) || (p->name.n && pl_str_find(cl->quote, p->name) != SIZE_MAX)) return true;
  return false;
}

/* "Location: EU" below the name of one processor tells where that one is. */
static bool about_processors(const struct pl_checker *c, const struct pl_claim *cl) {
  if (names_one(c, cl) || pl_list_istarts(pl_data_of(c, "promises.yaml", "place_labels"), cl->quote)) return false;
  return cl->stance != PL_DOES_NOT && cl->modality == PL_ASSERTED && pl_region_of_processors(c, cl);
}

/* Whether one of the sentence's countries takes the country in. */
static bool listed(const struct pl_checker *c, const struct pl_claim *sentence, struct pl_str country) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_REGION, cl));) {
    if (!about_processors(c, cl)) continue;
    struct pl_str want = pl_attr_text(cl->value, "country");
    if (pl_str_eq(want, country)) return true;
    bool union_too = pl_str_is(want, "EU") || pl_coverage_within(c, "transfer_safeguards", cl->quote);
    if (union_too && pl_coverage_has(c, "eu_countries", country)) return true;
  }
  (void)sentence;
  return false;
}

static size_t countries(const struct pl_checker *c) {
  size_t n = 0;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_REGION, cl));) n += about_processors(c, cl);
  return n;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *sentence,
                  const struct pl_claim *processor) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, processor->subject);
  if (!v || !v->country.n || listed(c, sentence, v->country)) return;
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "name", v->name);
  pl_attr_set_text(c->arena, &values, "found", v->country);
  pl_attr_set_text(c->arena, &values, "quote", sentence->quote);
  struct pl_finding *f = pl_finding_add(c, rule, rule->level, processor->subject, processor, NULL, values);
  if (f) f->other = sentence;
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *sentence = NULL;
  struct pl_map seen = {0};
  while ((sentence = pl_claim_next(c, PL_CLAIM_REGION, sentence)) && !about_processors(c, sentence)) {
  }
  for (const struct pl_claim *cl = NULL; sentence && countries(c) && (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (cl->stance != PL_DOES_NOT && cl->subject.n && !pl_map_set(&seen, cl->subject, c)) judge(c, rule, sentence, cl);
  pl_map_free(&seen);
}

const struct pl_relation pl_relation_processor_elsewhere = {"processor_elsewhere", run};
