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

/* What the places of one check are gathered into. */
struct regions {
  pl_evidence wrong;
  const struct pl_claim *first; /* of the claims that a place was held against */
};

/* Whether the claim is one about where the place's data lies. */
static bool concerns(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  if (pl_region_of_processors(c, cl) && !pl_phrase_in(c, "where_data_is", cl->quote)) return false;
  return cl->stance != PL_DOES_NOT && cl->modality == PL_ASSERTED && pl_scope_covers(c, cl, f);
}

static void hold(struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  pl_evidence right = {0};
  pl_vec_push(&right, f);
  pl_verdict_set(c, cl, PL_HOLDS, &right, PL_STR("the code names this region"));
  pl_vec_free(&right);
}

/* Holds the place against every claim: it is wrong where one can be told and none is kept. */
static void compare(struct pl_checker *c, const struct pl_fact *f, struct regions *r) {
  bool kept = false, told = false, known;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_REGION, cl));) {
    if (!concerns(c, cl, f)) continue;
    if (!r->first) r->first = cl;
    bool one = keeps(c, cl, f->subject, &known);
    told = told || known;
    kept = kept || one;
    if (one) hold(c, cl, f);
  }
  if (r->first && !kept && told) pl_vec_push(&r->wrong, f);
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct regions *r) {
  const struct pl_fact *best = r->wrong.at[0];
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "found", best->subject);
  pl_attr_set_text(c->arena, &values, "of", pl_attr_text(best->attrs, "of"));
  pl_finding_add(c, rule, rule->level, best->subject, r->first, &r->wrong, values);
  pl_verdict_set(c, r->first, PL_VIOLATED, &r->wrong, PL_STR("the code names another region"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence all = {0};
  struct regions r = {0};
  pl_evidence_of_kind(c, PL_FACT_REGION, &all);
  for (size_t i = 0; i < all.n; i++) compare(c, all.at[i], &r);
  if (r.wrong.n) report(c, rule, &r);
  pl_vec_free(&all);
  pl_vec_free(&r.wrong);
}

const struct pl_relation pl_relation_region_mismatch = {"region_mismatch", run};
