/* Vendors that the policy says are not used. */
#include "check/kinds.h"

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim, *denied;
  bool declared = pl_vendor_declared(c, e->at[0]->subject, &claim, &denied);
  if (!denied || denied->scope.n || declared || e->at[0]->tier < PL_TIER_IMPORT) return;
  pl_finding_add(c, rule, rule->level, e->at[0]->subject, denied, e, NULL);
  pl_verdict_set(c, denied, PL_VIOLATED, e, PL_STR("the code uses it"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_processor_denied = {"processor_denied", run};
