/* The text of prompts in usage records or logs, where the policy says that those hold none. */
#include "check/kinds.h"
#include "check/scope.h"

static const struct pl_claim *promise(const struct pl_checker *c) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DATA_COLLECTED, cl));)
    if (cl->stance == PL_DOES_NOT && pl_str_is(cl->subject, "prompt") && !cl->exception &&
        (pl_phrase_in(c, "not_in_logs", cl->quote) || pl_str_is(pl_attr_text(cl->value, "of"), "logs")))
      return cl;
  return NULL;
}

/* A field of a usage record, or a prompt that reaches a log. */
static bool keeps_prompt(const struct pl_checker *c, const struct pl_fact *f) {
  if (f->kind == PL_FACT_DATA_FLOW)
    return pl_str_is(f->subject, "log") && pl_str_is(pl_attr_text(f->attrs, "category"), "prompt");
  if (f->kind != PL_FACT_DATA || !pl_str_is(f->subject, "prompt")) return false;
  struct pl_str of = pl_attr_text(f->attrs, "of");
  return pl_list_ifind(pl_data_of(c, "coverage.yaml", "usage_records"), of);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *cl = promise(c);
  pl_evidence e = {0};
  for (size_t i = 0; cl && i < c->in->fact_count; i++)
    if (keeps_prompt(c, &c->in->facts[i]) && pl_scope_covers(c, cl, &c->in->facts[i]))
      pl_vec_push(&e, &c->in->facts[i]);
  pl_evidence_rank(&e);
  if (e.n) {
    struct pl_attr *values = NULL;
    struct pl_str of = pl_attr_text(e.at[0]->attrs, "of");
    pl_attr_set_text(c->arena, &values, "found",
                     of.n ? pl_arena_printf(c->arena, "'%.*s'", PL_FMT(of)) : PL_STR("a log"));
    pl_attr_set_text(c->arena, &values, "of", pl_attr_text(e.at[0]->attrs, "field"));
    pl_finding_add(c, rule, rule->level, PL_STR("prompt"), cl, &e, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &e, PL_STR("the code keeps the text of prompts there"));
  }
  pl_vec_free(&e);
}

const struct pl_relation pl_relation_prompt_logged = {"prompt_logged", run};
