/* Named processors that no production code uses. */
#include "check/kinds.h"

static void uses_of(const struct pl_checker *c, struct pl_str vendor, pl_evidence *out) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    bool about = f->kind == PL_FACT_PROCESSOR || f->kind == PL_FACT_AUTH || f->kind == PL_FACT_TRACKER;
    if (about && pl_vendor_covers(c, vendor, f->subject)) pl_vec_push(out, f);
  }
  pl_evidence_rank(out);
}

/* A party that leaves no trace in code: a mailbox, a register, a host set up by hand. */
static bool outside(const struct pl_checker *c, const struct pl_vendor *v) {
  return !v || pl_coverage_has(c, "outside", v->category) || !pl_node_there(pl_node_get(v->node, "packages"));
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl, const pl_evidence *uses) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, cl->subject);
  if (uses->n) {
    bool code = pl_evidence_tier(uses) > PL_TIER_MANIFEST;
    pl_verdict_set(c, cl, PL_HOLDS, uses, code ? PL_STR("production code uses it") : PL_STR("it stands in a manifest only"));
  } else if (outside(c, v)) {
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL, v ? PL_STR("such a service usually leaves no trace in the code") : PL_STR("the catalogue does not know this party"));
  } else if (cl->modality == PL_ASSERTED) {
    pl_verdict_set(c, cl, PL_STALE, NULL, PL_STR("no production code uses it"));
    pl_finding_add(c, rule, rule->level, cl->subject, cl, NULL, NULL);
  } else {
    pl_verdict_set(c, cl, PL_UNVERIFIABLE, NULL, PL_STR("said to be optional or planned, and not found in the code"));
  }
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence uses = {0};
  struct pl_map seen = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));) {
    if (cl->stance == PL_DOES_NOT || !cl->subject.n) continue;
    pl_vec_clear(&uses);
    uses_of(c, cl->subject, &uses);
    bool again = pl_map_set(&seen, cl->subject, c) != NULL;
    if (again && !uses.n)
      pl_verdict_set(c, cl, PL_STALE, NULL, PL_STR("no production code uses it"));
    else
      judge(c, rule, cl, &uses);
  }
  pl_map_free(&seen);
  pl_vec_free(&uses);
}

const struct pl_relation pl_relation_processor_stale = {"processor_stale", run};
