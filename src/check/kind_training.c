/* Stored data handed on to train models, where the policy says that this does not happen. */
#include "check/kinds.h"
#include "check/scope.h"

static bool trains(const struct pl_checker *c, const struct pl_fact *f) {
  if (f->kind == PL_FACT_DATA_FLOW) return pl_str_is(pl_attr_text(f->attrs, "use"), "training");
  return f->kind == PL_FACT_PROCESSOR && f->tier >= PL_TIER_INIT && f->how != PL_HOW_ENV &&
         pl_effect_on(c, f, "training", NULL);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence all = {0}, here = {0};
  bool reported = false;
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (trains(c, &c->in->facts[i])) pl_vec_push(&all, &c->in->facts[i]);
  pl_evidence_rank(&all);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_NO_TRAINING, cl));) {
    pl_scope_pick(c, cl, &all, &here);
    if (!here.n || cl->exception || cl->stance != PL_DOES_NOT) continue;
    pl_verdict_set(c, cl, PL_VIOLATED, &here, PL_STR("production code hands data on for training"));
    if (!reported) pl_finding_add(c, rule, rule->level, here.at[0]->subject, cl, &here, NULL);
    reported = true;
  }
  pl_vec_free(&all);
  pl_vec_free(&here);
}

const struct pl_relation pl_relation_training = {"training", run};
