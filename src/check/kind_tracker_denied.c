/* Trackers against a sentence that excludes them: an analytics, advertising or replay service that sets a cookie or follows people
 * unless an option prevents it. */
#include "check/kinds.h"

/* The sentence that excludes this purpose, or NULL. */
static const struct pl_claim *excluding(const struct pl_checker *c, struct pl_str purpose) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_TRACKING_NEGATIVE, cl));) {
    struct pl_str of = pl_attr_text(cl->value, "purpose");
    if (!cl->scope.n && (!of.n || pl_str_eq(of, purpose) || pl_str_is(of, "tracking"))) return cl;
  }
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_COOKIES, cl));) {
    struct pl_str of = pl_attr_text(cl->value, "purpose");
    bool same = pl_str_eq(of, purpose) || !of.n || (pl_str_is(of, "tracking") && !pl_str_is(purpose, "preference"));
    if (cl->scope.n) continue;
    if (cl->stance == PL_DOES_NOT && same) return cl;
    if (cl->stance == PL_ONLY && (pl_str_is(of, "essential") || pl_str_is(of, "session") || pl_str_is(of, "authentication"))) return cl;
  }
  return NULL;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  pl_evidence on = {0};
  struct pl_str purpose = PL_STR("analytics"), one;
  for (size_t i = 0; i < e->n; i++) {
    if (e->at[i]->tier < PL_TIER_INIT || e->at[i]->how == PL_HOW_ENV) continue;
    if (pl_effect_on(c, e->at[i], "cookie", &one) || pl_effect_on(c, e->at[i], "advertising", &one) || pl_effect_on(c, e->at[i], "tracking", &one)) {
      if (one.n) purpose = one;
      pl_vec_push(&on, e->at[i]);
    }
  }
  bool init = false, quiet = false; /* one initialisation with the cookie switched off speaks for the calls, too */
  for (size_t i = 0; i < e->n; i++)
    if (e->at[i]->tier == PL_TIER_INIT && e->at[i]->how == PL_HOW_CALL) {
      init = true;
      if (!pl_effect_on(c, e->at[i], "cookie", &one)) quiet = true;
    }
  const struct pl_claim *cl = on.n && !(init && quiet) && (pl_str_is(purpose, "analytics") || pl_str_is(purpose, "advertising")) ? excluding(c, purpose) : NULL;
  if (cl) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "purpose", purpose);
    pl_finding_add(c, rule, rule->level, e->at[0]->subject, cl, &on, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &on, PL_STR("the code runs a service that sets such cookies unless told otherwise"));
  }
  pl_vec_free(&on);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_tracker_denied = {"tracker_denied", run};
