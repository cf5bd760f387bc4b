/* The policy promises proper hashing without naming an algorithm; the code uses one that is none. */
#include "check/hashes.h"
#include "check/phrases.h"
#include "check/scope.h"

/* Rounds below what the rule's parameters ask of the algorithm. */
static bool too_few(const struct pl_check_rule *rule, const struct pl_fact *f, struct pl_str normal) {
  double rounds = pl_attr_number(f->attrs, "rounds", 0);
  const char *key = pl_str_is(normal, "bcrypt")   ? "minimum_bcrypt_cost"
                    : pl_str_is(normal, "pbkdf2") ? "minimum_pbkdf2_rounds"
                                                  : NULL;
  return key && rounds > 0 && rounds < pl_node_number(pl_node_get(rule->params, key), 0);
}

static bool is_named(const struct pl_checker *c, struct pl_str normal) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PASSWORD_HASH, cl));) {
    struct pl_str algorithm = pl_attr_text(cl->value, "algorithm"), name;
    if (pl_str_is(algorithm, "unspecified") || (pl_hash_strength(c, algorithm, &name) && pl_str_eq(name, normal)))
      return true;
  }
  return false; /* another algorithm is reported as such */
}

/* The right algorithm with too little work, whatever the policy calls it. */
static void few_rounds(struct pl_checker *c, const struct pl_check_rule *rule, const pl_evidence *hashes) {
  pl_evidence few = {0};
  const struct pl_claim *promise = NULL;
  for (const struct pl_claim *cl = NULL; !promise && (cl = pl_claim_next(c, PL_CLAIM_PASSWORD_HASH, cl));)
    if (cl->stance != PL_DOES_NOT && !pl_str_is(cl->subject, "pins")) promise = cl;
  for (size_t i = 0; promise && i < hashes->n; i++) {
    struct pl_str normal;
    if (!pl_hash_strength(c, hashes->at[i]->subject, &normal) || !pl_scope_covers(c, promise, hashes->at[i])) continue;
    if (is_named(c, normal) && too_few(rule, hashes->at[i], normal)) pl_vec_push(&few, hashes->at[i]);
  }
  if (few.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "found",
                     pl_arena_printf(c->arena, "%.*s with %g rounds", PL_FMT(few.at[0]->name),
                                     pl_attr_number(few.at[0]->attrs, "rounds", 0)));
    pl_finding_add(c, rule, PL_LEVEL_WARNING, few.at[0]->subject, promise, &few, values);
  }
  pl_vec_free(&few);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *unspecified = NULL;
  bool named = false;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PASSWORD_HASH, cl));) {
    if (cl->stance != PL_DOES_NOT && !pl_str_is(pl_attr_text(cl->value, "algorithm"), "unspecified")) named = true;
    if (!pl_str_is(cl->subject, "pins")) unspecified = cl;
  }
  pl_evidence hashes = {0}, weak = {0};
  pl_password_hashes(c, &hashes);
  few_rounds(c, rule, &hashes);
  for (size_t i = 0; unspecified && !named && i < hashes.n; i++) {
    struct pl_str normal;
    if (!pl_scope_covers(c, unspecified, hashes.at[i])) continue;
    int strength = pl_hash_strength(c, hashes.at[i]->subject, &normal);
    if (strength > 0 && strength < 4 && !pl_str_is(normal, "plain")) pl_vec_push(&weak, hashes.at[i]);
  }
  if (weak.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "found", pl_hash_text(c, weak.at[0]->subject));
    pl_finding_add(c, rule, rule->level, weak.at[0]->subject, unspecified, &weak, values);
    pl_verdict_set(c, unspecified, PL_VIOLATED, &weak, PL_STR("a fast hash is no password hash"));
  }
  pl_vec_free(&hashes);
  pl_vec_free(&weak);
}

const struct pl_relation pl_relation_hash_weak = {"hash_weak", run};
