/* Tokens, codes and links made of random values that can be predicted, where the policy promises random or single-use ones. */
#include "check/kinds.h"
#include "check/scope.h"

static const struct pl_claim *promise(const struct pl_checker *c) {
  const struct pl_claim *any = NULL;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_TOKEN, cl));) {
    if (cl->stance == PL_DOES_NOT) continue;
    if (pl_attr_true(cl->value, "random")) return cl;
    if (!any) any = cl;
  }
  return any ? any : pl_claim_next(c, PL_CLAIM_NO_PASSWORDS, NULL);
}

/* Whether the promise is of such a secret: one of sign-in by links speaks of tokens and codes, not of every nonce. */
static bool speaks_of(const struct pl_claim *cl, const struct pl_fact *f) {
  return (cl->kind == PL_CLAIM_TOKEN && pl_attr_true(cl->value, "random")) ||
         !pl_str_is(pl_attr_text(f->attrs, "purpose"), "secret");
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *cl = promise(c);
  pl_evidence all = {0}, weak = {0}, strong = {0};
  if (cl) pl_evidence_of_kind(c, PL_FACT_RANDOM, &all);
  for (size_t i = 0; i < all.n; i++) {
    if (!speaks_of(cl, all.at[i]) || !pl_scope_covers(c, cl, all.at[i])) continue;
    if (pl_str_is(all.at[i]->subject, "weak"))
      pl_vec_push(&weak, all.at[i]);
    else
      pl_vec_push(&strong, all.at[i]);
  }
  if (strong.n && !weak.n && pl_attr_true(cl->value, "random"))
    pl_verdict_set(c, cl, PL_HOLDS, &strong, PL_STR("secrets come from a source that cannot be predicted"));
  bool random = cl && cl->kind == PL_CLAIM_TOKEN && pl_attr_true(cl->value, "random");
  if (weak.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "of", pl_attr_text(weak.at[0]->attrs, "of"));
    pl_finding_add(c, rule, random ? PL_LEVEL_ERROR : PL_LEVEL_WARNING, pl_attr_text(weak.at[0]->attrs, "purpose"), cl,
                   &weak, values);
    if (random) pl_verdict_set(c, cl, PL_VIOLATED, &weak, PL_STR("a secret comes from a source that can be predicted"));
  }
  pl_vec_free(&all);
  pl_vec_free(&weak);
  pl_vec_free(&strong);
}

const struct pl_relation pl_relation_token_predictable = {"token_predictable", run};
