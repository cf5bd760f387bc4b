/* Fields for data that the policy says is never collected or stored, such as card numbers. */
#include "check/data.h"
#include "check/kinds.h"

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *fields) {
  const struct pl_claim *denied = pl_data_denied(c, fields->at[0]->subject);
  if (!denied || fields->at[0]->tier < PL_TIER_INIT) return;
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "name", pl_category_text(c, fields->at[0]->subject));
  pl_attr_set_text(c->arena, &values, "of", pl_attr_text(fields->at[0]->attrs, "field"));
  pl_finding_add(c, rule, fields->at[0]->role == PL_ROLE_RUNTIME ? rule->level : PL_LEVEL_WARNING,
                 fields->at[0]->subject, denied, fields, values);
  pl_verdict_set(c, denied, PL_VIOLATED, fields, PL_STR("production code has a field for it"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_data(c, rule, judge); }

const struct pl_relation pl_relation_data_denied = {"data_denied", run};
