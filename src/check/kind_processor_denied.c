/* Vendors that the policy says are not used, at all or in a part of the product. */
#include "check/kinds.h"
#include "check/scope.h"

/* "X is never loaded on the dashboards": what runs in that part, or is shared with it. */
static void judge_part(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *denied,
                       const pl_evidence *e) {
  pl_evidence there = {0};
  for (size_t i = 0; i < e->n; i++) {
    const struct pl_fact *f = e->at[i];
    bool runs = f->tier >= PL_TIER_INIT && f->how != PL_HOW_ENV && f->how != PL_HOW_MANIFEST;
    if (runs && pl_scope_covers(c, denied, f)) pl_vec_push(&there, f);
  }
  if (there.n) {
    pl_finding_add(c, rule, rule->level, there.at[0]->subject, denied, &there, NULL);
    pl_verdict_set(c, denied, PL_VIOLATED, &there, PL_STR("the code uses it"));
  }
  pl_vec_free(&there);
}

static void judge_parts(struct pl_checker *c, const struct pl_check_rule *rule, const pl_evidence *e) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (cl->stance == PL_DOES_NOT && pl_said(cl) && !cl->exception && cl->subject.n &&
        pl_vendor_covers(c, cl->subject, e->at[0]->subject) && pl_scope_bind(c, cl) == PL_SCOPE_BOUND)
      judge_part(c, rule, cl, e);
}

/* The product itself uses it, with an account of its own. */
static bool is_used(const struct pl_fact *f) {
  return f->tier >= PL_TIER_INIT && f->role == PL_ROLE_RUNTIME && f->how != PL_HOW_ENV && f->how != PL_HOW_MANIFEST &&
         !pl_attr_true(f->attrs, "customer_account");
}

/* Who says that fonts and scripts come from its own servers speaks of what pages load, not of what a build or a server fetches. */
static bool is_of_kind(const struct pl_checker *c, const struct pl_fact *f) {
  return f->how == PL_HOW_SCRIPT || !pl_coverage_has(c, "loaded_by_pages", pl_attr_text(f->attrs, "category"));
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim, *denied;
  judge_parts(c, rule, e);
  bool declared = pl_vendor_declared(c, e->at[0]->subject, &claim, &denied);
  if (!denied && !declared && is_used(e->at[0]) && is_of_kind(c, e->at[0]) && !pl_vendor_mention(c, e->at[0]->subject))
    denied = pl_category_denied(c, pl_attr_text(e->at[0]->attrs, "category")); /* "no other AI provider" */
  if (!denied || denied->scope.n || declared || e->at[0]->tier < PL_TIER_IMPORT) return;
  pl_finding_add(c, rule, rule->level, e->at[0]->subject, denied, e, NULL);
  pl_verdict_set(c, denied, PL_VIOLATED, e, PL_STR("the code uses it"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_processor_denied = {"processor_denied", run};
