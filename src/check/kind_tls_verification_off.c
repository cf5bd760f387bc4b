/* Switched-off certificate checks against a promise of encryption in transit. */
#include "check/kinds.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_transport_report(c, rule, rule->level, PL_STR("tls_verification_off"));
}

const struct pl_relation pl_relation_tls_verification_off = {"tls_verification_off", run};
