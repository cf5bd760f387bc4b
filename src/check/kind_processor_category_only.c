/* Vendors that the policy covers by a category alone ("hosting providers"): listed by name, as a note. */
#include "check/kinds.h"

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim, *denied, *category;
  if (e->at[0]->tier < PL_TIER_IMPORT || pl_vendor_declared(c, e->at[0]->subject, &claim, &denied) || denied) return;
  struct pl_str kind = pl_attr_text(e->at[0]->attrs, "category");
  category = pl_category_told(c, kind);
  if (!category) return;
  bool named = category->kind == PL_CLAIM_PROCESSOR_CATEGORY; /* else an example of it */
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "declared", named ? pl_attr_text(category->value, "category") : kind);
  pl_finding_add(c, rule, rule->level, e->at[0]->subject, category, e, values);
  if (named) pl_verdict_set(c, category, PL_HOLDS, e, PL_STR("the code uses a service of this category"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_processor_category_only = {"processor_category_only", run};
