/* Advertising pixels, audiences and data brokers against "we never sell your data", "no advertising". */
#include "check/kinds.h"
#include "check/scope.h"
#include "check/tracking.h"

static bool advertises(const struct pl_checker *c, const struct pl_fact *f) {
  if (f->tier < PL_TIER_INIT || f->how == PL_HOW_ENV || f->how == PL_HOW_MANIFEST) return false;
  if (f->how == PL_HOW_URL && !pl_attr_true(f->attrs, "sends")) return false;
  if (pl_attr_true(f->attrs, "customer_account")) return false;
  return pl_coverage_has(c, "advertises", pl_attr_text(f->attrs, "category")) ||
         pl_effect_on(c, f, "advertising", NULL);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim = NULL, *cl;
  pl_evidence on = {0};
  for (size_t i = 0; i < e->n; i++) {
    if (!advertises(c, e->at[i]) || !(cl = pl_advertising_denied(c, e->at[i]))) continue;
    if (!claim) claim = cl;
    if (claim == cl) pl_vec_push(&on, e->at[i]);
  }
  if (claim) {
    struct pl_attr *values = NULL;
    pl_finding_add(c, rule, rule->level, e->at[0]->subject, claim, &on, values);
    pl_verdict_set(c, claim, PL_VIOLATED, &on, PL_STR("the code passes data to an advertising service"));
  }
  pl_vec_free(&on);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_advertising_denied = {"advertising_denied", run};
