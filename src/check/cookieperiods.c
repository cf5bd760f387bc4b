/* Rows of a table of cookies against the lifetimes that code gives cookies of that very name. What lives shorter keeps its promise. */
#include "check/kinds.h"
#include "check/periods.h"
#include "check/scope.h"

static double lifetime(const struct pl_fact *f) { return pl_attr_number(f->attrs, "max_age_seconds", 0); }

static bool is_of(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  return lifetime(f) > 0 && pl_str_ieq(f->subject, cl->subject) && pl_scope_covers(c, cl, f);
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                   const pl_evidence *longer) {
  struct pl_attr *values = NULL;
  pl_attr_set_text(c->arena, &values, "declared", pl_attr_text(cl->value, "text"));
  pl_attr_set_text(c->arena, &values, "found", pl_duration_text(c->arena, lifetime(longer->at[0])));
  pl_attr_set_text(c->arena, &values, "of", longer->at[0]->subject);
  pl_finding_add(c, rule, PL_LEVEL_WARNING, longer->at[0]->subject, cl, longer, values);
  pl_verdict_set(c, cl, PL_VIOLATED, longer, PL_STR("the code sets the cookie for longer"));
}

void pl_compare_cookies(struct pl_checker *c, const struct pl_check_rule *rule, double percent) {
  pl_evidence cookies = {0}, same = {0}, longer = {0};
  pl_evidence_of_kind(c, PL_FACT_COOKIE, &cookies);
  for (const struct pl_claim *cl = NULL; cookies.n && (cl = pl_claim_next(c, PL_CLAIM_RETENTION, cl));) {
    double declared = pl_attr_number(cl->value, "seconds", 0);
    if (!declared || !cl->subject.n || pl_str_chr(cl->subject, ' ') != SIZE_MAX || cl->stance == PL_DOES_NOT) continue;
    pl_vec_clear(&same);
    pl_vec_clear(&longer);
    for (size_t i = 0; i < cookies.n; i++)
      if (is_of(c, cl, cookies.at[i]))
        pl_vec_push(lifetime(cookies.at[i]) > declared * (1 + percent / 100) ? &longer : &same, cookies.at[i]);
    if (longer.n)
      report(c, rule, cl, &longer);
    else if (same.n)
      pl_verdict_set(c, cl, PL_HOLDS, &same, PL_STR("the code sets the cookie for no longer"));
  }
  pl_vec_free(&cookies);
  pl_vec_free(&same);
  pl_vec_free(&longer);
}
