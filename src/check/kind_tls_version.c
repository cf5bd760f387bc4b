/* Protocol versions below what the policy promises (or below TLS 1.2). */
#include "check/kinds.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_transport_report(c, rule, rule->level, PL_STR("tls_version_low"));
}

const struct pl_relation pl_relation_tls_version = {"tls_version", run};
