/* Cookies whose purpose the policy excludes: it says that only essential (session, authentication) ones are set. */
#include "check/kinds.h"

static const struct pl_claim *only_essential(const struct pl_checker *c) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_COOKIES, cl));) {
    struct pl_str of = pl_attr_text(cl->value, "purpose");
    bool essential = pl_str_is(of, "essential") || pl_str_is(of, "session") || pl_str_is(of, "authentication") || pl_str_is(of, "security");
    if (!cl->scope.n && essential && (cl->stance == PL_ONLY || cl->closed_world)) return cl;
  }
  return NULL;
}

static bool nonessential(struct pl_str purpose) {
  return pl_str_is(purpose, "analytics") || pl_str_is(purpose, "advertising") || pl_str_is(purpose, "preference");
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *cl = only_essential(c);
  if (!cl) return;
  pl_evidence all = {0}, one = {0};
  pl_evidence_of_kind(c, PL_FACT_COOKIE, &all);
  bool any = false;
  for (size_t i = 0; i < all.n; i++) {
    struct pl_str purpose = pl_attr_text(all.at[i]->attrs, "purpose");
    if (!nonessential(purpose)) continue;
    any = true;
    pl_vec_clear(&one);
    pl_vec_push(&one, all.at[i]);
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "purpose", purpose);
    enum pl_level level = pl_str_is(purpose, "preference") ? PL_LEVEL_WARNING : PL_LEVEL_ERROR;
    pl_finding_add(c, rule, level, all.at[i]->subject, cl, &one, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &one, PL_STR("the code sets a cookie that is not essential"));
  }
  if (!any && all.n) pl_verdict_set(c, cl, PL_HOLDS, &all, PL_STR("every cookie that the code sets is of this kind"));
  pl_vec_free(&all);
  pl_vec_free(&one);
}

const struct pl_relation pl_relation_cookie_undeclared = {"cookie_undeclared", run};
