/* Remarks that are findings by themselves: drafts, vague statements. The rule's `claims` says which. */
#include "check/kinds.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (size_t i = 0; i < rule->claim_count; i++)
    for (const struct pl_claim *r = NULL; (r = pl_remark_next(c, rule->claims[i], r));) {
      struct pl_str words = pl_attr_text(r->value, "text");
      pl_finding_add(c, rule, rule->level, words.n ? words : r->quote, r, NULL, NULL);
    }
}

const struct pl_relation pl_relation_statement = {"statement", run};
