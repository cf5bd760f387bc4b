/* Two sentences of one document that cannot both be true. */
#include "check/pairs.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_pairs_report(c, rule, false); }

const struct pl_relation pl_relation_contradiction = {"contradiction", run};
