/* A policy may name several algorithms (an old and a new one): a hash that equals any of them is fine. */
#include "check/hashes.h"

#include "check/phrases.h"
#include "check/scope.h"

struct pl_str pl_hashed_thing(const struct pl_claim *cl) {
  return pl_str_is(cl->subject, "pins") ? PL_STR("PINs") : PL_STR("Passwords");
}

static struct pl_str declared_algorithm(const struct pl_claim *cl) {
  struct pl_str a = pl_attr_text(cl->value, "algorithm");
  return pl_str_is(a, "unspecified") ? (struct pl_str){NULL, 0} : a;
}

/* By claims that speak of the place of the fact. */
static bool is_declared(const struct pl_checker *c, const struct pl_fact *f, struct pl_str normal,
                        const struct pl_claim **strongest, int *strength) {
  bool equal = false;
  *strongest = NULL;
  *strength = 0;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PASSWORD_HASH, cl));) {
    struct pl_str algorithm = declared_algorithm(cl), name;
    if (!algorithm.n || cl->stance == PL_DOES_NOT || !pl_hash_is_of(cl, f) || !pl_scope_covers(c, cl, f)) continue;
    int s = pl_hash_strength(c, algorithm, &name);
    if (!*strongest || s > *strength) *strongest = cl, *strength = s;
    equal = equal || pl_str_eq(name, normal);
  }
  return equal;
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl, pl_evidence *same,
                   struct pl_str normal, bool stronger) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "declared", pl_hash_text(c, pl_attr_text(cl->value, "algorithm")));
  pl_attr_set_text(c->arena, &values, "found", pl_hash_text(c, normal));
  pl_attr_set_text(c->arena, &values, "of", pl_hashed_thing(cl));
  pl_finding_add(c, rule, rule->level, normal, cl, same, values);
  if (!stronger) pl_verdict_set(c, cl, PL_VIOLATED, same, PL_STR("passwords are hashed otherwise"));
}

/* Marks the claims whose algorithm the code uses. */
static void mark_holding(struct pl_checker *c, const pl_evidence *hashes) {
  pl_evidence same = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PASSWORD_HASH, cl));) {
    struct pl_str wanted, name;
    pl_hash_strength(c, declared_algorithm(cl), &wanted);
    pl_vec_clear(&same);
    for (size_t i = 0; i < hashes->n; i++) {
      int s = pl_hash_strength(c, hashes->at[i]->subject, &name);
      if (!pl_hash_is_of(cl, hashes->at[i]) || !pl_scope_covers(c, cl, hashes->at[i])) continue;
      if (wanted.n ? pl_str_eq(name, wanted) : s >= 5) pl_vec_push(&same, hashes->at[i]);
    }
    if (same.n) pl_verdict_set(c, cl, PL_HOLDS, &same, PL_STR("passwords are hashed so"));
  }
  pl_vec_free(&same);
}

/* Whether a place that names passwords has a promised algorithm: then one that names nothing hashes something else. */
static bool kept_by_name(const struct pl_checker *c, const pl_evidence *hashes) {
  for (size_t i = 0; i < hashes->n; i++) {
    const struct pl_claim *cl;
    struct pl_str normal;
    int strength;
    pl_hash_strength(c, hashes->at[i]->subject, &normal);
    if (!pl_attr_true(hashes->at[i]->attrs, "by_default") && pl_role_counts(hashes->at[i]->role) &&
        is_declared(c, hashes->at[i], normal, &cl, &strength))
      return true;
  }
  return false;
}

void pl_compare_hashes(struct pl_checker *c, const struct pl_check_rule *rule, bool stronger) {
  pl_evidence hashes = {0}, same = {0};
  struct pl_map done = {0};
  pl_secret_hashes(c, &hashes);
  mark_holding(c, &hashes);
  bool kept = kept_by_name(c, &hashes);
  for (size_t i = 0; i < hashes.n; i++) {
    struct pl_str normal, other;
    const struct pl_claim *cl;
    int declared, found = pl_hash_strength(c, hashes.at[i]->subject, &normal);
    if (kept && pl_attr_true(hashes.at[i]->attrs, "by_default")) continue;
    if (!found || pl_str_is(normal, "plain") || is_declared(c, hashes.at[i], normal, &cl, &declared) || !cl ||
        (found > declared) != stronger ||
        pl_map_set(&done,
                   pl_arena_printf(c->arena, "%.*s %.*s%.*s", PL_FMT(cl->subject), PL_FMT(normal), PL_FMT(cl->scope)),
                   c))
      continue;
    pl_vec_clear(&same);
    for (size_t k = i; k < hashes.n; k++)
      if (pl_hash_strength(c, hashes.at[k]->subject, &other) && pl_str_eq(other, normal) &&
          pl_hash_is_of(cl, hashes.at[k]) && pl_scope_covers(c, cl, hashes.at[k]))
        pl_vec_push(&same, hashes.at[k]);
    report(c, rule, cl, &same, normal, stronger);
  }
  pl_map_free(&done);
  pl_vec_free(&hashes);
  pl_vec_free(&same);
}
