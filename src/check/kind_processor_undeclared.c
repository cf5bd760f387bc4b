/* Processors in production code that no sentence of the policy covers. One finding a vendor, its best evidence first. */
#include "check/kinds.h"

static bool wanted(const struct pl_checker *c, const pl_evidence *e) {
  const struct pl_fact *best = e->at[0];
  if (best->tier < PL_TIER_IMPORT) return false;
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, best->subject);
  if (v && v->self_hosted) { /* one's own server unless a host of the vendor shows */
    bool host = false;
    for (size_t i = 0; i < e->n; i++) host = host || pl_attr_text(e->at[i]->attrs, "host").n;
    if (!host) return false;
  }
  return !v || !pl_coverage_has(c, "not_recipients", v->category);
}

/* Only names of settings, never a call: weaker than code that runs. */
static bool only_settings(const pl_evidence *e) {
  for (size_t i = 0; i < e->n; i++)
    if (e->at[i]->how != PL_HOW_ENV && e->at[i]->how != PL_HOW_MANIFEST) return false;
  return true;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim, *denied;
  struct pl_str vendor = e->at[0]->subject;
  if (!wanted(c, e) || pl_vendor_declared(c, vendor, &claim, &denied) || denied) return;
  struct pl_str category = pl_attr_text(e->at[0]->attrs, "category");
  if (pl_category_claim(c, category)) return; /* kind_processor_category_only speaks */
  const struct pl_claim *closed = pl_closed_list(c);
  bool strong = pl_evidence_tier(e) >= PL_TIER_INIT && !only_settings(e) && e->at[0]->role == PL_ROLE_RUNTIME;
  struct pl_attr *values = NULL;
  if (closed) pl_attr_set_text(c->arena, &values, "declared", pl_heading_text(closed));
  pl_attr_set_text(c->arena, &values, "found", pl_receives_text(c, vendor));
  pl_finding_add(c, rule, closed && strong ? PL_LEVEL_ERROR : PL_LEVEL_WARNING, vendor, closed, e, values);
  if (closed && strong) pl_verdict_set(c, closed, PL_VIOLATED, e, PL_STR("the list is said to be complete, and the code uses a service that is not on it"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_processor_undeclared = {"processor_undeclared", run};
