/* Parts of a template that nobody filled in. */
#include "check/kinds.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_NOTICE_PLACEHOLDER, cl));) {
    struct pl_str text = pl_attr_text(cl->value, "text");
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "found", text);
    pl_attr_set_text(c->arena, &values, "name", text);
    pl_finding_add(c, rule, rule->level, text, cl, NULL, values);
    pl_verdict_set(c, cl, PL_VIOLATED, NULL, PL_STR("not filled in"));
  }
}

const struct pl_relation pl_relation_placeholder = {"placeholder", run};
