/* Password hashes that are stronger than the policy says: true to its spirit, not to its letter. */
#include "check/hashes.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_compare_hashes(c, rule, true); }

const struct pl_relation pl_relation_hash_stronger = {"hash_stronger", run};
