/* Services that set a cookie for statistics or advertising by themselves, beside a policy that describes essential cookies and no others. */
#include "check/kinds.h"
#include "check/scope.h"
#include "check/tracking.h"

static bool sets_cookie(const struct pl_checker *c, const struct pl_fact *f, struct pl_str *purpose) {
  if (!pl_coverage_has(c, "browser_trackers", pl_attr_text(f->attrs, "category"))) return false;
  bool runs = f->tier >= PL_TIER_INIT && !pl_attr_true(f->attrs, "customer_account") &&
              (f->how == PL_HOW_CALL || f->how == PL_HOW_SCRIPT);
  return runs && pl_effect_on(c, f, "cookie", purpose) &&
         (pl_str_is(*purpose, "analytics") || pl_str_is(*purpose, "advertising"));
}

/* A sentence about the service itself that speaks of cookies has told of them. */
static bool told(const struct pl_checker *c, struct pl_str vendor) {
  for (size_t i = 0; i < c->in->claim_count; i++) {
    const struct pl_claim *cl = &c->in->claims[i];
    bool about = (cl->kind == PL_CLAIM_PROCESSOR || cl->kind == PL_CLAIM_ANALYTICS) && cl->subject.n;
    if (about && pl_vendor_covers(c, cl->subject, vendor) && pl_str_ifind(cl->quote, PL_STR("cookie")) != SIZE_MAX)
      return true;
  }
  return false;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim = NULL;
  struct pl_str purpose = {NULL, 0}, one;
  pl_evidence on = {0};
  bool off = false;
  for (size_t i = 0; i < e->n; i++) {
    const struct pl_fact *f = e->at[i];
    bool sets = sets_cookie(c, f, &one);
    off = off || (!sets && f->tier == PL_TIER_INIT && f->how == PL_HOW_CALL);
    if (!sets || pl_cookie_denied(c, one, f) || pl_tracking_denied(c, PL_STR("analytics"), f)) continue;
    const struct pl_claim *cl = pl_cookie_unmentioned(c, f);
    if (!cl || (claim && cl != claim)) continue;
    claim = cl;
    purpose = one;
    pl_vec_push(&on, f);
  }
  if (claim && !off && !told(c, e->at[0]->subject)) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "purpose", purpose);
    pl_finding_add(c, rule, rule->level, e->at[0]->subject, claim, &on, values);
  }
  pl_vec_free(&on);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_tracker_undeclared = {"tracker_undeclared", run};
