/* The policy promises proper hashing without naming an algorithm; the code uses one that is none. */
#include "check/hashes.h"

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *unspecified = NULL;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PASSWORD_HASH, cl));) {
    if (cl->stance != PL_DOES_NOT && !pl_str_is(pl_attr_text(cl->value, "algorithm"), "unspecified")) return;
    unspecified = cl;
  }
  pl_evidence hashes = {0}, weak = {0};
  pl_password_hashes(c, &hashes);
  for (size_t i = 0; unspecified && i < hashes.n; i++) {
    struct pl_str normal;
    int strength = pl_hash_strength(c, hashes.at[i]->subject, &normal);
    if (strength > 0 && strength < 4 && !pl_str_is(normal, "plain")) pl_vec_push(&weak, hashes.at[i]);
  }
  if (weak.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "found", weak.at[0]->subject);
    pl_finding_add(c, rule, rule->level, weak.at[0]->subject, unspecified, &weak, values);
    pl_verdict_set(c, unspecified, PL_VIOLATED, &weak, PL_STR("a fast hash is no password hash"));
  }
  pl_vec_free(&hashes);
  pl_vec_free(&weak);
}

const struct pl_relation pl_relation_hash_weak = {"hash_weak", run};
