/* Unencrypted endpoints against a promise of encryption in transit. */
#include "check/kinds.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_transport_report(c, rule, PL_STR("plain_http"));
}

const struct pl_relation pl_relation_transport_plain = {"transport_plain", run};
