/* Model services asked, or data sent at all, from code whose names say that it runs on the device, where the policy says that nothing leaves it. */
#include "check/kinds.h"
#include "ruleset/ident.h"

/* A request out of a file or function that is called after the device; a model is fetched, not asked. */
static bool leaves(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_node here = pl_data_of(c, "promises.yaml", "device_names"),
                 model = pl_data_of(c, "promises.yaml", "fetches_model");
  bool sent = f->kind == PL_FACT_DATA_FLOW && pl_str_is(f->subject, "network"), used = f->kind == PL_FACT_PROCESSOR;
  if ((!sent && !used) || f->tier < PL_TIER_INIT || f->how == PL_HOW_ENV || f->how == PL_HOW_MANIFEST) return false;
  if (!pl_any_word(here, f->path) || pl_any_word(model, f->path) || pl_any_word(model, pl_attr_text(f->attrs, "in")))
    return false;
  struct pl_str category = pl_attr_text(f->attrs, "category");
  return sent || pl_coverage_has(c, "answers_prompts", category) ||
         (f->how == PL_HOW_URL && pl_attr_true(f->attrs, "sends"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *cl = pl_sentence_with(c, PL_CLAIM_ON_DEVICE, "on_device", "nothing_leaves");
  pl_evidence e = {0};
  for (size_t i = 0; cl && i < c->in->fact_count; i++)
    if (leaves(c, &c->in->facts[i])) pl_vec_push(&e, &c->in->facts[i]);
  pl_evidence_rank(&e);
  if (e.n) {
    struct pl_attr *values = NULL;
    bool request = e.at[0]->kind == PL_FACT_DATA_FLOW;
    pl_attr_set_text(c->arena, &values, "found",
                     request ? PL_STR("a server") : pl_arena_printf(c->arena, "'%.*s'", PL_FMT(e.at[0]->name)));
    pl_finding_add(c, rule, rule->level, e.at[0]->subject, cl, &e, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &e, PL_STR("code that is said to run on the device asks a service"));
  }
  pl_vec_free(&e);
}

const struct pl_relation pl_relation_on_device = {"on_device", run};
