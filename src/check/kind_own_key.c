/* Answers that come back for a customer's own key, in a log or a table, where the policy says that they are only passed on. */
#include "check/kinds.h"

static bool keeps_answer(const struct pl_fact *f) {
  return f->kind == PL_FACT_DATA_FLOW && pl_str_is(pl_attr_text(f->attrs, "use"), "own_key");
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *cl = pl_sentence_with(c, PL_CLAIM_OWN_KEY, "own_key", "passed_on_only");
  pl_evidence e = {0};
  for (size_t i = 0; cl && i < c->in->fact_count; i++)
    if (keeps_answer(&c->in->facts[i])) pl_vec_push(&e, &c->in->facts[i]);
  pl_evidence_rank(&e);
  if (e.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "found",
                     pl_str_is(e.at[0]->subject, "log") ? PL_STR("a log") : PL_STR("a table"));
    pl_finding_add(c, rule, rule->level, PL_STR("own_key"), cl, &e, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &e, PL_STR("code for such keys keeps the answers"));
  }
  pl_vec_free(&e);
}

const struct pl_relation pl_relation_own_key = {"own_key", run};
