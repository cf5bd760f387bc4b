/* The policy names a password hash, and no production code hashes passwords. */
#include "check/kinds.h"
#include "check/phrases.h"

/* Somebody else keeps the passwords: an identity service. */
static void identity(const struct pl_checker *c, pl_evidence *out) {
  pl_evidence all = {0};
  pl_evidence_of_kind(c, PL_FACT_PROCESSOR, &all);
  for (size_t i = 0; i < all.n; i++) {
    struct pl_str category = pl_attr_text(all.at[i]->attrs, "category");
    if (pl_coverage_has(c, "keeps_passwords", category) || pl_coverage_has(c, "keeps_passwords", all.at[i]->subject))
      pl_vec_push(out, all.at[i]);
  }
  pl_vec_free(&all);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence hashes = {0}, keepers = {0};
  pl_secret_hashes(c, &hashes);
  identity(c, &keepers);
  const struct pl_claim *first = NULL;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PASSWORD_HASH, cl));) {
    if (hashes.n || cl->stance == PL_DOES_NOT || pl_str_is(cl->subject, "pins")) continue;
    if (keepers.n) {
      pl_verdict_set(c, cl, PL_UNVERIFIABLE, &keepers, PL_STR("an identity service keeps the passwords"));
      continue;
    }
    pl_verdict_set(c, cl, PL_STALE, NULL, PL_STR("no production code hashes passwords"));
    if (!first && !pl_str_is(pl_attr_text(cl->value, "algorithm"), "unspecified")) first = cl;
  }
  if (first) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "declared", pl_hash_text(c, pl_attr_text(first->value, "algorithm")));
    pl_finding_add(c, rule, rule->level, pl_attr_text(first->value, "algorithm"), first, NULL, values);
  }
  pl_vec_free(&hashes);
  pl_vec_free(&keepers);
}

const struct pl_relation pl_relation_hash_stale = {"hash_stale", run};
