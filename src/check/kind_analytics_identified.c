/* Statistics with names: an address or a name in events and profiles, where the policy calls its analytics aggregate or anonymous. */
#include "check/kinds.h"
#include "check/scope.h"

static const struct pl_claim *promise(const struct pl_checker *c, const struct pl_fact *f) {
  static const enum pl_claim_kind kinds[] = {PL_CLAIM_ANALYTICS, PL_CLAIM_PROCESSOR};
  for (size_t k = 0; k < 2; k++)
    for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, kinds[k], cl));) {
      if (cl->stance == PL_DOES_NOT || !pl_said(cl) || !pl_phrase_in(c, "aggregated", cl->quote)) continue;
      bool general = kinds[k] == PL_CLAIM_ANALYTICS && (!cl->subject.n || pl_str_is(cl->subject, "unspecified"));
      if ((general || pl_vendor_covers(c, cl->subject, f->subject)) && pl_scope_covers(c, cl, f)) return cl;
    }
  return NULL;
}

static bool names_person(const struct pl_checker *c, struct pl_str category) {
  return pl_coverage_has(c, "identifying", category);
}

/* A service that follows what people do, by the facts about it. */
static bool counts_people(const struct pl_checker *c, struct pl_str vendor) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, vendor);
  return v && pl_coverage_has(c, "follows_people", v->category);
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   const pl_evidence *e) {
  struct pl_attr *values = NULL;
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, e->at[0]->subject);
  pl_attr_set_text(c->arena, &values, "name", v->name);
  pl_attr_set_text(c->arena, &values, "found", pl_category_text(c, pl_attr_text(e->at[0]->attrs, "category")));
  pl_finding_add(c, rule, rule->level, e->at[0]->subject, cl, e, values);
  pl_verdict_set(c, cl, PL_VIOLATED, e, PL_STR("events or profiles carry what identifies a person"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence all = {0}, one = {0};
  struct pl_map seen = {0};
  pl_evidence_of_kind(c, PL_FACT_DATA_FLOW, &all);
  for (size_t i = 0; i < all.n; i++) {
    const struct pl_fact *f = all.at[i];
    if (!names_person(c, pl_attr_text(f->attrs, "category")) || !counts_people(c, f->subject)) continue;
    const struct pl_claim *cl = promise(c, f);
    if (!cl || pl_map_set(&seen, f->subject, c)) continue;
    pl_vec_clear(&one);
    for (size_t k = i; k < all.n; k++)
      if (pl_str_eq(all.at[k]->subject, f->subject) && names_person(c, pl_attr_text(all.at[k]->attrs, "category")) &&
          promise(c, all.at[k]) == cl)
        pl_vec_push(&one, all.at[k]);
    report(c, rule, cl, &one);
  }
  pl_map_free(&seen);
  pl_vec_free(&all);
  pl_vec_free(&one);
}

const struct pl_relation pl_relation_analytics_identified = {"analytics_identified", run};
