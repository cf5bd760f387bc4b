/* The policy says that there are no passwords, and the code hashes or checks some. */
#include "check/kinds.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence found = {0};
  pl_password_hashes(c, &found);
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_AUTH && pl_str_is(f->subject, "password")) pl_vec_push(&found, f);
  }
  pl_evidence_rank(&found);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_NO_PASSWORDS, cl));) {
    if (!found.n) {
      pl_verdict_set(c, cl, PL_HOLDS, NULL, PL_STR("no production code hashes or checks a password"));
      continue;
    }
    pl_finding_add(c, rule, rule->level, found.at[0]->subject, cl, &found, NULL);
    pl_verdict_set(c, cl, PL_VIOLATED, &found, PL_STR("the code handles passwords"));
  }
  pl_vec_free(&found);
}

const struct pl_relation pl_relation_passwords_denied = {"passwords_denied", run};
