/* Consent that is there before anybody gave it: a field or box for marketing that is on by default, where the policy promises opt-in. */
#include "check/kinds.h"
#include "check/scope.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  bool reported = false;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_MARKETING_CONSENT, cl));) {
    if (cl->stance == PL_DOES_NOT || !pl_attr_true(cl->value, "opt_in")) continue;
    pl_evidence e = {0};
    for (size_t i = 0; i < c->in->fact_count; i++)
      if (c->in->facts[i].kind == PL_FACT_CAPABILITY && pl_str_is(c->in->facts[i].subject, "consent_by_default") &&
          pl_scope_covers(c, cl, &c->in->facts[i]))
        pl_vec_push(&e, &c->in->facts[i]);
    pl_evidence_rank(&e);
    if (e.n) {
      struct pl_attr *values = NULL;
      pl_attr_set_text(c->arena, &values, "of", pl_attr_text(e.at[0]->attrs, "of"));
      if (!reported) pl_finding_add(c, rule, rule->level, PL_STR("consent_by_default"), cl, &e, values);
      pl_verdict_set(c, cl, PL_VIOLATED, &e, PL_STR("the consent is given by default"));
      reported = true;
    }
    pl_vec_free(&e);
  }
}

const struct pl_relation pl_relation_opt_in_default = {"opt_in_default", run};
