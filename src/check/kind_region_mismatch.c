/* Regions of data stores and clients against the region or country that the policy names. */
#include "check/kinds.h"
#include "check/scope.h"

/* Country of a region's code ("eu-central-1" -> "DE"), by data/regions.yaml; the text itself when it is a country. */
static struct pl_str country_of(const struct pl_checker *c, struct pl_str region) {
  return pl_lists_glob(pl_ruleset_root(c->in->rules, "data/regions.yaml"), pl_arena_lower(c->arena, region));
}

static bool in_eu(const struct pl_checker *c, struct pl_str country) {
  return pl_str_is(country, "EU") || pl_coverage_has(c, "eu_countries", country);
}

/* Whether a region in code keeps the promise; *known says whether that can be told at all. */
static bool keeps(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str region, bool *known) {
  struct pl_str want = pl_attr_text(cl->value, "region"), country = pl_attr_text(cl->value, "country"),
                found = country_of(c, region);
  *known = true;
  if (pl_str_ieq(want, region)) return true;
  bool exact = want.n > 3; /* a region's code, not a country */
  *known = found.n != 0;
  if (exact) return false;
  if (pl_str_is(country, "EU")) return in_eu(c, found);
  return pl_str_eq(country, found) || (pl_str_is(found, "EU") && in_eu(c, country));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence all = {0}, wrong = {0}, right = {0};
  const struct pl_claim *first = NULL;
  bool known;
  pl_evidence_of_kind(c, PL_FACT_REGION, &all);
  for (size_t i = 0; i < all.n; i++) {
    bool kept = false, told = false;
    for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_REGION, cl));) {
      if (pl_region_of_processors(c, cl) && !pl_phrase_in(c, "where_data_is", cl->quote)) continue;
      if (cl->stance == PL_DOES_NOT || cl->modality != PL_ASSERTED || !pl_scope_covers(c, cl, all.at[i])) continue;
      if (!first) first = cl;
      bool one = keeps(c, cl, all.at[i]->subject, &known);
      told = told || known;
      if (one)
        kept = true, pl_vec_clear(&right), pl_vec_push(&right, all.at[i]),
        pl_verdict_set(c, cl, PL_HOLDS, &right, PL_STR("the code names this region"));
    }
    if (first && !kept && told) pl_vec_push(&wrong, all.at[i]);
  }
  if (wrong.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "found", wrong.at[0]->subject);
    pl_attr_set_text(c->arena, &values, "of", pl_attr_text(wrong.at[0]->attrs, "of"));
    pl_finding_add(c, rule, rule->level, wrong.at[0]->subject, first, &wrong, values);
    pl_verdict_set(c, first, PL_VIOLATED, &wrong, PL_STR("the code names another region"));
  }
  pl_vec_free(&all);
  pl_vec_free(&wrong);
  pl_vec_free(&right);
}

const struct pl_relation pl_relation_region_mismatch = {"region_mismatch", run};
