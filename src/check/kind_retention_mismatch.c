/* Periods in the code against periods in the policy, for the same thing. */
#include "check/kinds.h"
#include "check/scope.h"

static bool same_period(double a, double b, double percent) {
  double larger = a > b ? a : b, difference = a > b ? a - b : b - a;
  return difference <= larger * percent / 100;
}

static double declared_seconds(const struct pl_claim *cl) {
  double s = pl_attr_number(cl->value, "seconds", 0);
  return s ? s : pl_attr_number(cl->value, "max_seconds", 0);
}

/* A deadline for people who answer letters. */
static bool by_request(const struct pl_claim *cl) {
  return pl_str_ifind(pl_attr_text(cl->value, "after"), PL_STR("request")) != SIZE_MAX;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  const pl_evidence *facts, struct pl_map *reported) {
  double declared = declared_seconds(cl), percent = pl_node_number(pl_node_get(rule->params, "tolerance_percent"), 4);
  struct pl_str class = pl_thing_class(c, cl->subject.n ? cl->subject : cl->quote);
  if (cl->kind == PL_CLAIM_DELETION_DEADLINE &&
      pl_str_ifind(pl_attr_text(cl->value, "after"), PL_STR("account")) != SIZE_MAX)
    class = PL_STR("account");
  if (!declared || !class.n || cl->stance == PL_DOES_NOT) return;
  bool at_most = cl->kind == PL_CLAIM_DELETION_DEADLINE || (!pl_attr_get(cl->value, "seconds"));
  pl_evidence same = {0}, other = {0};
  for (size_t i = 0; i < facts->n; i++) {
    double found = pl_attr_number(facts->at[i]->attrs, "seconds", 0);
    struct pl_str of = pl_attr_text(facts->at[i]->attrs, "of");
    if (!found || !pl_str_eq(pl_thing_class(c, of.n ? of : facts->at[i]->subject), class)) continue;
    if (!pl_scope_covers(c, cl, facts->at[i])) continue;
    bool in_time = at_most && found < declared;
    if (in_time || same_period(found, declared, percent))
      pl_vec_push(&same, facts->at[i]);
    else
      pl_vec_push(&other, facts->at[i]);
  }
  if (same.n) {
    pl_verdict_set(c, cl, PL_HOLDS, &same, PL_STR("the code uses this period"));
  } else if (other.n && !pl_map_set(reported, class, c)) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "declared", pl_duration_text(c->arena, declared));
    pl_attr_set_text(c->arena, &values, "found",
                     pl_duration_text(c->arena, pl_attr_number(other.at[0]->attrs, "seconds", 0)));
    pl_attr_set_text(c->arena, &values, "of", cl->subject.n ? cl->subject : class);
    pl_finding_add(c, rule, rule->level, class, cl, &other, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &other, PL_STR("the code uses another period"));
  }
  pl_vec_free(&same);
  pl_vec_free(&other);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence facts = {0};
  struct pl_map reported = {0};
  pl_evidence_of_kind(c, PL_FACT_RETENTION, &facts);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_RETENTION, cl));)
    judge(c, rule, cl, &facts, &reported);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_TOKEN, cl));)
    judge(c, rule, cl, &facts, &reported);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DELETION_DEADLINE, cl));)
    if (!by_request(cl)) judge(c, rule, cl, &facts, &reported);
  pl_map_free(&reported);
  pl_vec_free(&facts);
}

const struct pl_relation pl_relation_retention_mismatch = {"retention_mismatch", run};
