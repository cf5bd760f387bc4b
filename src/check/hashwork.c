/* "bcrypt (cost 12)", "310,000 iterations": the number is a promise of its own. More than promised is none broken. */
#include "check/hashes.h"
#include "check/phrases.h"
#include "check/scope.h"

static double promised(const struct pl_claim *cl) {
  double cost = pl_attr_number(cl->value, "cost", 0);
  return cost > 0 ? cost : pl_attr_number(cl->value, "rounds", 0);
}

static bool is_less(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  struct pl_str wanted, name;
  double rounds = pl_attr_number(f->attrs, "rounds", 0);
  return rounds > 0 && rounds < promised(cl) && pl_hash_is_of(cl, f) &&
         pl_hash_strength(c, pl_attr_text(cl->value, "algorithm"), &wanted) && pl_hash_strength(c, f->subject, &name) &&
         pl_str_eq(name, wanted) && pl_scope_covers(c, cl, f);
}

static struct pl_str with_work(const struct pl_checker *c, struct pl_str algorithm, double work) {
  return pl_arena_printf(c->arena, "%.*s with %s %g", PL_FMT(pl_hash_text(c, algorithm)),
                         work < 100 ? "cost" : "a number of rounds of", work);
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   pl_evidence *less) {
  struct pl_attr *values = NULL;
  struct pl_str algorithm = pl_attr_text(cl->value, "algorithm");
  double found = pl_attr_number(less->at[0]->attrs, "rounds", 0);
  pl_attr_set_text(c->arena, &values, "declared", with_work(c, algorithm, promised(cl)));
  pl_attr_set_text(c->arena, &values, "found", with_work(c, algorithm, found));
  pl_attr_set_text(c->arena, &values, "of", pl_hashed_thing(cl));
  pl_finding_add(c, rule, rule->level, PL_STR("work"), cl, less, values);
  pl_verdict_set(c, cl, PL_VIOLATED, less, PL_STR("passwords are hashed with less work"));
}

void pl_compare_work(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence hashes = {0}, less = {0};
  pl_secret_hashes(c, &hashes);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PASSWORD_HASH, cl));) {
    if (cl->stance == PL_DOES_NOT || !promised(cl)) continue;
    pl_vec_clear(&less);
    for (size_t i = 0; i < hashes.n; i++)
      if (is_less(c, cl, hashes.at[i])) pl_vec_push(&less, hashes.at[i]);
    if (less.n) report(c, rule, cl, &less);
  }
  pl_vec_free(&hashes);
  pl_vec_free(&less);
}
