/* Services that follow people against a sentence that excludes it: analytics and replay services against "no analytics", "no tracking",
 * and those that set a cookie unless an option prevents it against "only essential cookies". Advertising has its own relation. */
#include "check/kinds.h"
#include "check/scope.h"
#include "check/tracking.h"

/* One initialisation with the effect switched off speaks for the calls, too: they show no options. */
static bool switched_off(const struct pl_checker *c, const pl_evidence *e, const char *effect) {
  bool off = false;
  for (size_t i = 0; i < e->n; i++) {
    const struct pl_fact *f = e->at[i];
    if (f->tier < PL_TIER_INIT || f->how == PL_HOW_ENV) continue;
    if (pl_effect_on(c, f, effect, NULL)) {
      if (f->how == PL_HOW_SCRIPT) return false;
    } else if (f->how != PL_HOW_URL) {
      off = true;
    }
  }
  return off;
}

/* Google's tags told, on their own page, to store nothing, and never told otherwise: gtag("consent", "default", {analytics_storage: "denied"}). */
static bool stores_nothing(const struct pl_checker *c, const pl_evidence *e) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, e->at[0]->subject);
  bool told = false;
  for (size_t i = 0; v && pl_str_is(v->company, "google") && i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind != PL_FACT_CAPABILITY || !pl_str_is(f->subject, "consent")) continue;
    if (pl_str_is(pl_attr_text(f->attrs, "action"), "update")) return false;
    if (!pl_str_is(pl_attr_text(f->attrs, "default"), "denied")) continue;
    for (size_t k = 0; k < e->n && !told; k++) told = pl_str_eq(e->at[k]->path, f->path);
  }
  return told;
}

/* An address, also one that a setting holds: asked from the server until something shows the contrary. */
static bool is_address(const struct pl_fact *f) {
  return f->how == PL_HOW_URL || (f->how == PL_HOW_CONFIG && pl_attr_text(f->attrs, "host").n);
}

/* Runs in production: more than an import, a manifest entry or the name of a setting. */
static bool runs(const struct pl_fact *f) {
  return f->tier >= PL_TIER_INIT && f->how != PL_HOW_ENV && f->how != PL_HOW_MANIFEST &&
         !pl_attr_true(f->attrs, "customer_account") && !(is_address(f) && f->tier < PL_TIER_CALL);
}

/* "We do not track you", "no analytics", and "we count views with Plausible": who counts without cookies and is named is no secret. Whether
 * the two sentences fit each other is for another relation. */
static bool told_of(const struct pl_checker *c, const struct pl_fact *f, const pl_evidence *e) {
  const struct pl_claim *named, *denied;
  bool cookie = pl_effect_on(c, f, "cookie", NULL);
  enum { LOOK = 64 }; /* the strongest stand first */
  for (size_t i = 0; cookie && i < e->n && i < LOOK;
       i++) /* <Provider client={…}> beside the initialisation that keeps nothing */
    cookie = e->at[i] == f || e->at[i]->how != PL_HOW_CALL || e->at[i]->tier < PL_TIER_INIT ||
             !pl_str_eq(e->at[i]->path, f->path) || pl_effect_on(c, e->at[i], "cookie", NULL);
  return !cookie && pl_vendor_declared(c, f->subject, &named, &denied) && !denied;
}

/* The sentence that one fact breaks, and why. */
static const struct pl_claim *broken_by(const struct pl_checker *c, const struct pl_fact *f, const pl_evidence *all,
                                        bool quiet, struct pl_str *purpose, const char **found) {
  struct pl_str category = pl_attr_text(f->attrs, "category");
  bool follows = pl_coverage_has(c, "follows_people", category);
  *purpose = PL_STR("analytics");
  const struct pl_claim *cl = NULL;
  bool visitor = f->how != PL_HOW_URL; /* a request of the server's sets no visitor's cookie */
  if (!quiet && visitor && pl_effect_on(c, f, "cookie", purpose) &&
      (pl_str_is(*purpose, "analytics") || pl_str_is(*purpose, "advertising")))
    if ((cl = pl_cookie_denied(c, *purpose, f))) return *found = "sets a cookie that is not essential", cl;
  if (follows && !pl_str_is(category, "advertising") && (cl = pl_tracking_denied(c, PL_STR("analytics"), f)) &&
      !told_of(c, f, all))
    return *found = "records what people do", cl;
  return NULL;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  bool quiet = switched_off(c, e, "cookie") || stores_nothing(c, e);
  const struct pl_claim *claim = NULL;
  struct pl_str purpose = {NULL, 0}, one;
  const char *found = "", *what;
  pl_evidence on = {0};
  for (size_t i = 0; i < e->n; i++) {
    const struct pl_claim *cl = runs(e->at[i]) ? broken_by(c, e->at[i], e, quiet, &one, &what) : NULL;
    if (!cl || (claim && cl != claim)) continue;
    claim = cl;
    purpose = one;
    found = what;
    pl_vec_push(&on, e->at[i]);
  }
  if (claim) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "purpose", purpose);
    pl_attr_set_text(c->arena, &values, "found", pl_str_of(found));
    pl_finding_add(c, rule, on.at[0]->role == PL_ROLE_RUNTIME ? rule->level : PL_LEVEL_WARNING, e->at[0]->subject,
                   claim, &on, values);
    pl_verdict_set(c, claim, PL_VIOLATED, &on, PL_STR("the code runs a service that does this unless told otherwise"));
  }
  pl_vec_free(&on);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_tracker_denied = {"tracker_denied", run};
