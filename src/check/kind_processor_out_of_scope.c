/* A service that the policy names for one part of the product only, used in another part. */
#include "check/kinds.h"
#include "check/scope.h"
#include "check/tracking.h"

/* The claim with the part that its purpose names ("marketing-site traffic analytics") where the sentence has no other. "Product analytics" is a
 * kind of analysis, no part. */
static struct pl_claim with_part(const struct pl_checker *c, const struct pl_claim *cl) {
  struct pl_claim narrow = *cl;
  if (narrow.scope.n || !cl->purpose.n || pl_coverage_within(c, "names_no_part", cl->purpose)) return narrow;
  narrow.scope = cl->purpose;
  if (pl_scope_bind(c, &narrow) != PL_SCOPE_BOUND) narrow.scope = cl->scope;
  return narrow;
}

/* A claim about a part that leaves the place of the fact out; NULL when some claim covers it, or none is about a part. */
static const struct pl_claim *leaves_out(const struct pl_checker *c, const struct pl_fact *f) {
  static const enum pl_claim_kind kinds[] = {PL_CLAIM_PROCESSOR, PL_CLAIM_ANALYTICS};
  const struct pl_claim *out = NULL;
  for (size_t k = 0; k < 2; k++)
    for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, kinds[k], cl));) {
      if (cl->stance == PL_DOES_NOT || !cl->subject.n || !pl_vendor_covers(c, cl->subject, f->subject)) continue;
      struct pl_claim narrow = with_part(c, cl);
      bool bound = pl_scope_bind(c, &narrow) == PL_SCOPE_BOUND;
      if (!bound && kinds[k] == PL_CLAIM_ANALYTICS) continue; /* says what it does, not where */
      bool beyond = bound && cl->stance == PL_ONLY && pl_scope_shared_beyond(c, &narrow, f);
      if (!bound || (!beyond && pl_scope_covers(c, &narrow, f))) return NULL;
      if (!out || (!out->scope.n && cl->scope.n)) out = cl;
    }
  return out;
}

/* Which paths the part is shows: the service is used there, too, or the use stands in another part. */
static bool part_is_known(const struct pl_checker *c, const struct pl_claim *cl, const pl_evidence *all,
                          const pl_evidence *outside) {
  struct pl_claim narrow = with_part(c, cl);
  for (size_t i = 0; i < all->n; i++)
    if (pl_scope_covers(c, &narrow, all->at[i])) return true;
  for (size_t i = 0; i < outside->n; i++)
    if (pl_scope_elsewhere(c, &narrow, outside->at[i])) return true;
  return false;
}

/* What another rule reports in so many words: "dashboards have no tracking". */
static bool denied_there(const struct pl_checker *c, const struct pl_fact *f) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (cl->stance == PL_DOES_NOT && cl->scope.n && pl_vendor_covers(c, cl->subject, f->subject) &&
        pl_scope_covers(c, cl, f))
      return true; /* "X is never loaded on the dashboards" */
  if (!pl_coverage_has(c, "follows_people", pl_attr_text(f->attrs, "category"))) return false;
  return pl_tracking_denied(c, PL_STR("analytics"), f) || pl_cookie_denied(c, PL_STR("analytics"), f);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, pl_evidence *e) {
  const struct pl_claim *claim = NULL, *cl;
  pl_evidence outside = {0};
  for (size_t i = 0; i < e->n; i++) {
    const struct pl_fact *f = e->at[i];
    if (f->tier < PL_TIER_INIT || f->how == PL_HOW_ENV || f->how == PL_HOW_MANIFEST || !(cl = leaves_out(c, f)))
      continue;
    if ((claim && cl != claim) || denied_there(c, f)) continue;
    claim = cl;
    pl_vec_push(&outside, f);
  }
  if (claim && part_is_known(c, claim, e, &outside)) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "declared", claim->scope.n ? claim->scope : claim->purpose);
    pl_finding_add(c, rule, claim->stance == PL_ONLY || claim->closed_world ? PL_LEVEL_ERROR : rule->level,
                   e->at[0]->subject, claim, &outside, values);
    pl_verdict_set(c, claim, PL_VIOLATED, &outside, PL_STR("production code uses it in another part of the product"));
  }
  pl_vec_free(&outside);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) { pl_each_vendor(c, rule, false, judge); }

const struct pl_relation pl_relation_processor_out_of_scope = {"processor_out_of_scope", run};
