/* Trackers, and cookies of the product's own, of a sort that the policy sets only with consent, where no code of the product asks for any. Whether a
 * mechanism that is there reaches each of them does not show from outside: its presence accuses nobody. */
#include "check/kinds.h"
#include "check/phrases.h"
#include "check/scope.h"
#include "ruleset/ident.h"

/* "Analytics cookies only with your consent", "no tracking without your consent". */
static bool needs_consent(const struct pl_checker *c, const struct pl_claim *cl) {
  const char *said = cl->stance == PL_DOES_NOT ? "without_consent" : "only_with_consent";
  return cl->modality != PL_FUTURE && !cl->exception && pl_phrase_in(c, said, cl->quote);
}

/* What the sentence is about: a purpose of cookies, or empty for all that is not needed for the service. */
static bool concerns(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f,
                     struct pl_str purpose) {
  if (cl->kind == PL_CLAIM_PROCESSOR || cl->kind == PL_CLAIM_ANALYTICS)
    return cl->subject.n && pl_vendor_covers(c, cl->subject, f->subject);
  if (cl->kind == PL_CLAIM_COOKIES && f->kind == PL_FACT_PROCESSOR && !pl_effect_on(c, f, "cookie", NULL)) return false;
  struct pl_str of = pl_attr_text(cl->value, cl->kind == PL_CLAIM_COOKIES ? "purpose" : "what");
  return pl_str_eq(of, purpose) || pl_coverage_has(c, "any_tracking", of);
}

/* A visitor's browser is followed: the purpose of the cookie that the service or the code sets, or empty. */
static struct pl_str follows(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_str purpose = {NULL, 0};
  bool runs = f->tier >= PL_TIER_INIT && (f->how == PL_HOW_CALL || f->how == PL_HOW_SCRIPT) &&
              !pl_attr_true(f->attrs, "customer_account");
  if (f->kind == PL_FACT_COOKIE && pl_role_counts(f->role)) purpose = pl_attr_text(f->attrs, "purpose");
  if (f->kind == PL_FACT_PROCESSOR && runs && pl_role_counts(f->role) &&
      pl_coverage_has(c, "browser_trackers", pl_attr_text(f->attrs, "category")))
    if (!pl_effect_on(c, f, "cookie", &purpose) && pl_effect_on(c, f, "tracking", NULL)) purpose = PL_STR("analytics");
  bool told = pl_str_is(purpose, "analytics") || pl_str_is(purpose, "advertising");
  return told ? purpose : (struct pl_str){NULL, 0};
}

static bool checked(const struct pl_fact *f) {
  double callers = pl_attr_number(f->attrs, "callers", 0), good = pl_attr_number(f->attrs, "callers_checked", 0);
  return pl_attr_true(f->attrs, "consent_checked") || (callers > 0 && callers == good);
}

/* A banner, a consent mode, a switch of an SDK, a service for consent: whatever asks, or waits to be told. */
static void mechanisms(const struct pl_checker *c, pl_evidence *out) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    bool asks = f->kind == PL_FACT_CAPABILITY && pl_coverage_has(c, "asks_consent", f->subject);
    bool service = f->kind == PL_FACT_PROCESSOR && pl_str_is(pl_attr_text(f->attrs, "category"), "consent");
    if ((asks || service) && pl_role_counts(f->role)) pl_vec_push(out, f);
  }
  pl_evidence_rank(out);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  const pl_evidence *asked, struct pl_map *reported) {
  pl_evidence open = {0}, gated = {0};
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    struct pl_str purpose = follows(c, f);
    if (!purpose.n || !concerns(c, cl, f, purpose) || !pl_scope_covers(c, cl, f)) continue;
    if (checked(f))
      pl_vec_push(&gated, f);
    else
      pl_vec_push(&open, f);
  }
  pl_evidence_rank(&open);
  if (open.n && !asked->n && !gated.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "name", open.at[0]->name.n ? open.at[0]->name : open.at[0]->subject);
    if (!pl_map_set(reported, open.at[0]->subject, c))
      pl_finding_add(c, rule, rule->level, open.at[0]->subject, cl, &open, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &open, PL_STR("it is set without asking, and no code asks for consent"));
  } else if (gated.n && !open.n) {
    pl_verdict_set(c, cl, PL_HOLDS, &gated, PL_STR("every way to the call passes a check of the consent"));
  }
  pl_vec_free(&open);
  pl_vec_free(&gated);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  static const enum pl_claim_kind kinds[] = {PL_CLAIM_COOKIES, PL_CLAIM_TRACKING_NEGATIVE, PL_CLAIM_PROCESSOR,
                                             PL_CLAIM_ANALYTICS};
  pl_evidence asked = {0};
  struct pl_map reported = {0};
  mechanisms(c, &asked);
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
    for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, kinds[k], cl));)
      if (needs_consent(c, cl)) judge(c, rule, cl, &asked, &reported);
  pl_map_free(&reported);
  pl_vec_free(&asked);
}

const struct pl_relation pl_relation_tracker_unconsented = {"tracker_unconsented", run};
