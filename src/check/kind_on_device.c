/* Model services called from code whose names say that it runs on the device, where the policy says that nothing leaves it. */
#include "check/kinds.h"
#include "ruleset/ident.h"

static bool says_so(const struct pl_checker *c, struct pl_str text) {
  return pl_phrase_in(c, "on_device", text) && pl_phrase_in(c, "nothing_leaves", text);
}

/* A claim, or a line of the policy that no form took for one. */
static const struct pl_claim *promise(const struct pl_checker *c) {
  for (size_t i = 0; i < c->in->claim_count; i++) {
    const struct pl_claim *cl = &c->in->claims[i];
    if (cl->modality == PL_ASSERTED && says_so(c, cl->quote)) return cl;
  }
  for (size_t i = 0; i < c->in->document_count; i++) {
    struct pl_str rest = c->in->documents[i].text, line;
    while (pl_str_next(&rest, '\n', &line))
      if (says_so(c, line))
        return pl_sentence_claim(c, PL_CLAIM_DATA_COLLECTED, c->in->documents[i].path, c->in->documents[i].text, line);
  }
  return NULL;
}

/* A request out of a file or function that is called after the device; a model is fetched, not asked. */
static bool leaves(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_node here = pl_data_of(c, "promises.yaml", "device_names"),
                 model = pl_data_of(c, "promises.yaml", "fetches_model");
  if (f->kind != PL_FACT_PROCESSOR || f->tier < PL_TIER_INIT || f->how == PL_HOW_ENV || f->how == PL_HOW_MANIFEST)
    return false;
  if (!pl_any_word(here, f->path) || pl_any_word(model, f->path) || pl_any_word(model, pl_attr_text(f->attrs, "in")))
    return false;
  struct pl_str category = pl_attr_text(f->attrs, "category");
  return pl_coverage_has(c, "answers_prompts", category) || (f->how == PL_HOW_URL && pl_attr_true(f->attrs, "sends"));
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *cl = promise(c);
  pl_evidence e = {0};
  for (size_t i = 0; cl && i < c->in->fact_count; i++)
    if (leaves(c, &c->in->facts[i])) pl_vec_push(&e, &c->in->facts[i]);
  pl_evidence_rank(&e);
  if (e.n) {
    pl_finding_add(c, rule, rule->level, e.at[0]->subject, cl, &e, NULL);
    pl_verdict_set(c, cl, PL_VIOLATED, &e, PL_STR("code that is said to run on the device asks a service"));
  }
  pl_vec_free(&e);
}

const struct pl_relation pl_relation_on_device = {"on_device", run};
