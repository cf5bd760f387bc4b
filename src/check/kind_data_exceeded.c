/* A model that the policy gives pictures or recordings alone, asked about stored records; any service that gets more than the policy says that it
 * gets at most (recipient.c). */
#include "check/kinds.h"
#include "check/recipient.h"
#include "check/scope.h"
#include "ruleset/ident.h"

/* "Reads text from images of receipts": the purpose names media and nothing wider. */
static bool limits(const struct pl_checker *c, const struct pl_claim *cl) {
  return cl->stance != PL_DOES_NOT && cl->modality == PL_ASSERTED && cl->closed_world && cl->purpose.n &&
         pl_any_word(pl_data_of(c, "promises.yaml", "only_media"), cl->purpose) &&
         !pl_phrase_in(c, "more_than_media", cl->purpose);
}

/* What another claim about the same service gives it beside. */
static bool given_more(const struct pl_checker *c, const struct pl_claim *cl) {
  for (const struct pl_claim *o = NULL; (o = pl_claim_next(c, PL_CLAIM_PROCESSOR, o));)
    if (o != cl && pl_str_eq(o->subject, cl->subject) && o->stance != PL_DOES_NOT && !limits(c, o)) return true;
  return false;
}

static bool asks_of_records(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  return f->kind == PL_FACT_PROCESSOR && pl_attr_text(f->attrs, "records").n && !pl_attr_true(f->attrs, "media") &&
         pl_vendor_covers(c, cl->subject, f->subject) && pl_scope_covers(c, cl, f);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  pl_evidence e = {0};
  for (size_t i = 0; i < c->in->fact_count; i++)
    if (asks_of_records(c, cl, &c->in->facts[i])) pl_vec_push(&e, &c->in->facts[i]);
  pl_evidence_rank(&e);
  if (e.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "declared", cl->purpose);
    pl_attr_set_text(c->arena, &values, "found",
                     pl_arena_printf(c->arena, "records ('%.*s')", PL_FMT(pl_attr_text(e.at[0]->attrs, "records"))));
    pl_finding_add(c, rule, rule->level, cl->subject, cl, &e, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &e, PL_STR("production code sends it stored records, too"));
  }
  pl_vec_free(&e);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_PROCESSOR, cl));)
    if (limits(c, cl) && !given_more(c, cl)) judge(c, rule, cl);
  pl_report_beyond_bounds(c, rule);
}

const struct pl_relation pl_relation_data_exceeded = {"data_exceeded", run};
