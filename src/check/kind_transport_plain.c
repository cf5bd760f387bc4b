/* Unencrypted endpoints against a promise of encryption in transit. */
#include "check/kinds.h"

static bool enforced_somewhere(const struct pl_checker *c) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_TRANSPORT && pl_str_is(f->subject, "tls_enforced") && pl_role_counts(f->role) &&
        !pl_attr_true(f->attrs, "links_only") && !pl_attr_true(f->attrs, "mail"))
      return true;
  }
  return false;
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_transport_report(c, rule, rule->level, PL_STR("plain_http"));
  /* a proxy before the product may lead visitors to HTTPS, so plain HTTP that is let in is no more than a warning */
  if (!enforced_somewhere(c)) pl_transport_report(c, rule, PL_LEVEL_WARNING, PL_STR("plain_accepted"));
}

const struct pl_relation pl_relation_transport_plain = {"transport_plain", run};
