/* Password hashes against what the policy names: equality, not badness. Weaker or other: this rule; stronger: kind_hash_stronger. */
#include "check/hashes.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_compare_hashes(c, rule, false);
  pl_compare_work(c, rule);
}

const struct pl_relation pl_relation_hash_mismatch = {"hash_mismatch", run};
