/* policylint.yaml against the documents: what both speak of with different values; and, as a note, what no document says. */
#include "check/pairs.h"

static bool speaks_of(const struct pl_checker *c, const struct pl_claim *prose, const struct pl_claim *declared) {
  if (prose->kind == PL_CLAIM_REGION || prose->kind == PL_CLAIM_PASSWORD_HASH)
    return prose->kind == declared->kind && pl_str_ieq(prose->scope, declared->scope);
  return pl_claims_same_matter(c, prose, declared);
}

/* What a person compares: the sentence, and the entry's line. */
static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *declared,
                   const struct pl_claim *prose) {
  struct pl_attr *values = NULL;
  struct pl_str about = declared->subject.n ? declared->subject : pl_str_of(pl_claim_kind_name(declared->kind));
  pl_attr_set_text(c->arena, &values, "declared", declared->quote);
  if (prose) pl_attr_set_text(c->arena, &values, "found", prose->quote);
  pl_attr_set_text(c->arena, &values, "reason",
                   prose ? PL_STR("the policy says otherwise") : PL_STR("no document says so"));
  struct pl_finding *f = pl_finding_add(c, rule, prose ? rule->level : PL_LEVEL_NOTE, about, declared, NULL, values);
  if (f) f->other = prose;
}

/* A region that no sentence names, while sentences name others. */
static bool elsewhere(const struct pl_claim *prose, const struct pl_claim *declared) {
  return prose->kind == PL_CLAIM_REGION && prose->stance != PL_DOES_NOT && declared->stance != PL_DOES_NOT &&
         !pl_str_eq(pl_attr_text(prose->value, "country"), pl_attr_text(declared->value, "country"));
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *declared) {
  const struct pl_claim *against = NULL;
  bool spoken_of = false;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, declared->kind, cl));) {
    if (pl_claim_declared(c, cl) || !speaks_of(c, cl, declared) || cl->modality != PL_ASSERTED) continue;
    spoken_of = true;
    if (pl_claim_same(cl, declared)) return; /* a second sentence that differs contradicts the first, not the file */
    if (!against && (pl_claims_disagree(c, cl, declared) || elsewhere(cl, declared))) against = cl;
  }
  if (against || (!spoken_of && declared->kind == PL_CLAIM_PROCESSOR && declared->stance != PL_DOES_NOT))
    report(c, rule, declared, against);
}

/* Whether there is prose to compare with at all. */
static bool has_prose(const struct pl_checker *c) {
  for (size_t i = 0; i < c->in->claim_count; i++)
    if (!pl_claim_declared(c, &c->in->claims[i])) return true;
  return false;
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (size_t i = 0; has_prose(c) && i < c->in->declared_count; i++) judge(c, rule, &c->in->declared[i]);
}

const struct pl_relation pl_relation_prose_against_yaml = {"prose_against_yaml", run};
