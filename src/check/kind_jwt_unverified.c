/* JSON Web Tokens that are not signed, or whose signature nobody looks at, where the policy says that access needs such a token or that
 * tokens are signed. Reading a token for display beside a check elsewhere is fine. */
#include "check/kinds.h"
#include "check/scope.h"

static const struct pl_claim *promise(const struct pl_checker *c) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_AUTH_METHOD, cl));)
    if (cl->stance != PL_DOES_NOT &&
        (pl_str_is(cl->subject, "jwt") || pl_str_is(pl_attr_text(cl->value, "method"), "jwt")))
      return cl;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_TOKEN, cl));)
    if (cl->stance != PL_DOES_NOT && pl_attr_get(cl->value, "signed")) return cl;
  return NULL;
}

static bool is_off(const struct pl_fact *f, const char *flag) {
  const struct pl_value *v = pl_attr_get(f->attrs, flag);
  return v && v->kind == PL_VALUE_BOOL && v->number == 0;
}

static bool unsigned_token(const struct pl_fact *f) {
  return pl_str_ifind(pl_attr_text(f->attrs, "algorithm"), PL_STR("none")) != SIZE_MAX ||
         pl_attr_true(f->attrs, "switched_off");
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   const pl_evidence *e, enum pl_level level, const char *found) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "found", pl_str_of(found));
  pl_finding_add(c, rule, level, PL_STR("jwt"), cl, e, values);
  pl_verdict_set(c, cl, PL_VIOLATED, e, PL_STR("the code takes tokens that anybody can make"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *cl = promise(c);
  pl_evidence all = {0}, none = {0}, read = {0}, checked = {0};
  if (cl) pl_evidence_of_kind(c, PL_FACT_AUTH, &all);
  for (size_t i = 0; i < all.n; i++) {
    const struct pl_fact *f = all.at[i];
    if (!pl_str_is(f->subject, "jwt") || !pl_scope_covers(c, cl, f)) continue;
    if (unsigned_token(f))
      pl_vec_push(&none, f);
    else if (is_off(f, "verify"))
      pl_vec_push(&read, f);
    else if (pl_attr_true(f->attrs, "verify"))
      pl_vec_push(&checked, f);
  }
  if (none.n)
    report(c, rule, cl, &none, rule->level, "the signature is switched off");
  else if (read.n && !checked.n)
    report(c, rule, cl, &read, PL_LEVEL_WARNING, "tokens are read, and no production code checks a signature");
  else if (checked.n)
    pl_verdict_set(c, cl, PL_HOLDS, &checked, PL_STR("the code checks the signature of tokens"));
  pl_vec_free(&all);
  pl_vec_free(&none);
  pl_vec_free(&read);
  pl_vec_free(&checked);
}

const struct pl_relation pl_relation_jwt_unverified = {"jwt_unverified", run};
