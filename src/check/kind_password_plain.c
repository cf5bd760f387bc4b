/* Passwords written or compared as they are. */
#include "check/kinds.h"
#include "check/phrases.h"
#include "check/scope.h"

/* The promise that covers the place. */
static const struct pl_claim *promise(const struct pl_checker *c, const struct pl_fact *f) {
  const struct pl_claim *cl = NULL;
  while ((cl = pl_claim_next(c, PL_CLAIM_PASSWORD_HASH, cl)))
    if (cl->stance != PL_DOES_NOT && pl_hash_is_of(cl, f) && pl_scope_covers(c, cl, f)) return cl;
  return NULL;
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *cl = NULL, *one;
  pl_evidence hashes = {0}, plain = {0};
  pl_password_hashes(c, &hashes);
  for (size_t i = 0; i < hashes.n; i++) {
    if (!pl_str_is(hashes.at[i]->subject, "plain") || !(one = promise(c, hashes.at[i])) || (cl && one != cl)) continue;
    cl = one;
    pl_vec_push(&plain, hashes.at[i]);
  }
  if (plain.n) {
    struct pl_attr *values = NULL;
    struct pl_str algorithm = pl_attr_text(cl->value, "algorithm");
    if (!pl_str_is(algorithm, "unspecified"))
      pl_attr_set_text(c->arena, &values, "declared", pl_hash_text(c, algorithm));
    pl_finding_add(c, rule, rule->level, PL_STR("password"), cl, &plain, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &plain, PL_STR("a password is stored or compared as it is"));
  }
  pl_vec_free(&hashes);
  pl_vec_free(&plain);
}

const struct pl_relation pl_relation_password_plain = {"password_plain", run};
