/* Data that reaches a recipient who, by the policy's words, does not get it: "your email address is never sent to analytics". */
#include "check/kinds.h"
#include "check/recipient.h"
#include "check/scope.h"

/* Personal data as a whole is what tells who somebody is, and what somebody writes. */
static bool is_denied(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str category) {
  if (pl_str_eq(cl->subject, category)) return true;
  return pl_str_is(cl->subject, "personal") && pl_coverage_has(c, "identifying", category);
}

static bool breaks(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  if (!pl_role_counts(f->role) || !is_denied(c, cl, pl_attr_text(f->attrs, "category"))) return false;
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, f->subject);
  return v && pl_recipient_is(c, pl_attr_text(cl->value, "to"), v) && pl_scope_covers(c, cl, f);
}

/* One finding for each vendor that gets what the sentence denies. */
static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl,
                  const pl_evidence *all) {
  pl_evidence one = {0};
  struct pl_map seen = {0};
  for (size_t i = 0; i < all->n; i++) {
    const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, all->at[i]->subject);
    if (pl_map_set(&seen, v->id, c)) continue;
    pl_vec_clear(&one);
    for (size_t k = i; k < all->n; k++)
      if (pl_str_eq(all->at[k]->subject, v->id)) pl_vec_push(&one, all->at[k]);
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "name", v->name);
    pl_attr_set_text(c->arena, &values, "found", pl_category_text(c, pl_attr_text(one.at[0]->attrs, "category")));
    pl_finding_add(c, rule, rule->level, v->id, cl, &one, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &one, PL_STR("production code hands it over"));
  }
  pl_map_free(&seen);
  pl_vec_free(&one);
}

static bool same_sentence(const struct pl_claim *a, const struct pl_claim *b) {
  return a->span.line == b->span.line && pl_str_eq(a->path, b->path) && pl_str_eq(a->quote, b->quote);
}

/* "Your name, address and number": the claims of one sentence stand side by side, and are told together. */
static bool breaks_sentence(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  for (const struct pl_claim *o = cl; o && same_sentence(o, cl); o = pl_claim_next(c, PL_CLAIM_DATA_SHARED, o))
    if (o->stance == PL_DOES_NOT && breaks(c, o, f)) return true;
  return false;
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence e = {0};
  const struct pl_claim *cl = NULL, *last = NULL;
  for (; (cl = pl_claim_next(c, PL_CLAIM_DATA_SHARED, cl)); last = cl) {
    if (last && same_sentence(last, cl)) continue;
    pl_vec_clear(&e);
    for (size_t i = 0; i < c->in->fact_count; i++)
      if (c->in->facts[i].kind == PL_FACT_DATA_FLOW && breaks_sentence(c, cl, &c->in->facts[i]))
        pl_vec_push(&e, &c->in->facts[i]);
    pl_evidence_rank(&e);
    if (e.n) judge(c, rule, cl, &e);
  }
  pl_vec_free(&e);
}

const struct pl_relation pl_relation_data_handed = {"data_handed", run};
