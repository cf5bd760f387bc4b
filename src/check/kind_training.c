/* Stored data handed on to train models, where the policy says that this does not happen. */
#include "check/kinds.h"
#include "check/scope.h"

/* Kept by the provider, so that models can be distilled from it: nobody has trained yet. */
static bool only_kept(const pl_evidence *e) {
  for (size_t i = 0; i < e->n; i++)
    if (!pl_str_is(pl_attr_text(e->at[i]->attrs, "use"), "distillation")) return false;
  return true;
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   const pl_evidence *e) {
  struct pl_attr *values = NULL;
  bool kept = only_kept(e);
  pl_attr_set_text(c->arena, &values, "found",
                   kept ? PL_STR("lets the provider keep requests and answers, to distil models from them")
                        : PL_STR("hands data on to train a model"));
  pl_finding_add(c, rule, kept ? PL_LEVEL_WARNING : rule->level, e->at[0]->subject, cl, e, values);
}

static bool trains(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_str use = pl_attr_text(f->attrs, "use");
  if (f->kind == PL_FACT_DATA_FLOW) return pl_str_is(use, "training") || pl_str_is(use, "distillation");
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
    if (!reported) report(c, rule, cl, &here);
    reported = true;
  }
  pl_vec_free(&all);
  pl_vec_free(&here);
}

const struct pl_relation pl_relation_training = {"training", run};
