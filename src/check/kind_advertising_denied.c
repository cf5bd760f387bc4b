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

/* People's addresses are handed to the vendor so that it shows them advertising. */
static void add_handed(const struct pl_checker *c, const struct pl_claim **claim, struct pl_str vendor,
                       pl_evidence *on) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind != PL_FACT_DATA_FLOW || !pl_role_counts(f->role) || !pl_str_eq(f->subject, vendor) ||
        !pl_str_is(pl_attr_text(f->attrs, "use"), "advertising"))
      continue;
    const struct pl_claim *cl = pl_advertising_denied(c, f);
    if (cl && cl->kind != PL_CLAIM_NO_SALE) continue; /* "no advertising" is of what is shown */
    if (!*claim) *claim = cl;
    if (cl && *claim == cl) pl_vec_push(on, f);
  }
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim = NULL, *cl;
  pl_evidence on = {0};
  for (size_t i = 0; i < e->n; i++) {
    if (!advertises(c, e->at[i]) || !(cl = pl_advertising_denied(c, e->at[i]))) continue;
    if (!claim) claim = cl;
    if (claim == cl) pl_vec_push(&on, e->at[i]);
  }
  add_handed(c, &claim, e->at[0]->subject, &on);
  if (claim) {
    struct pl_attr *values = NULL;
    pl_finding_add(c, rule, rule->level, e->at[0]->subject, claim, &on, values);
    pl_verdict_set(c, claim, PL_VIOLATED, &on, PL_STR("the code passes data to an advertising service"));
  }
  pl_vec_free(&on);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_advertising_denied = {"advertising_denied", run};
