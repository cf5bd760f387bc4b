/* By names and aliases first, then by the words for sorts of data/promises.yaml. */
#include "check/recipient.h"

#include "check/data.h"
#include "check/kinds.h"
#include "check/scope.h"
#include "ruleset/ident.h"

bool pl_recipient_is(const struct pl_checker *c, struct pl_str to, const struct pl_vendor *v) {
  struct pl_node sorts = pl_data_of(c, "promises.yaml", "recipients_by_sort");
  for (size_t i = 0; i < v->alias_count; i++)
    if (pl_str_ifind(to, v->aliases[i]) != SIZE_MAX) return true;
  return pl_str_eq(to, v->id) || pl_str_ifind(to, v->name) != SIZE_MAX ||
         pl_any_word(pl_node_get(sorts, pl_arena_str(c->arena, v->category).p), to);
}

static bool bounds(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_vendor *v) {
  return cl->stance == PL_ONLY && cl->modality == PL_ASSERTED && !cl->exception &&
         pl_recipient_is(c, pl_attr_text(cl->value, "to"), v);
}

/* What some sentence lets the vendor have: one about its data, or another about the vendor that names the category. */
static bool is_let(const struct pl_checker *c, const struct pl_vendor *v, const struct pl_claim *bound,
                   struct pl_str category) {
  for (const struct pl_claim *o = NULL; (o = pl_claim_next(c, PL_CLAIM_DATA_SHARED, o));)
    if (o->stance != PL_DOES_NOT && pl_recipient_is(c, pl_attr_text(o->value, "to"), v) &&
        (pl_str_eq(o->subject, category) || pl_data_takes_in(c, o->subject, category)))
      return true;
  struct pl_str word = pl_category_text(c, category);
  for (const struct pl_claim *o = NULL; (o = pl_claim_next(c, PL_CLAIM_PROCESSOR, o));)
    if (o->stance != PL_DOES_NOT && !pl_str_eq(o->quote, bound->quote) && pl_vendor_covers(c, o->subject, v->id) &&
        (pl_str_ifind(o->quote, word) != SIZE_MAX ||
         pl_any_word(pl_data_of(c, "coverage.yaml", "lets_more"), o->quote)))
      return true;
  return false;
}

/* The flows to the vendor that go beyond the sentence, best first. */
static void beyond(struct pl_checker *c, const struct pl_claim *bound, const struct pl_vendor *v,
                   const pl_evidence *flows, pl_evidence *out) {
  struct pl_map let = {0};
  for (size_t i = 0; i < flows->n; i++) {
    const struct pl_fact *f = flows->at[i];
    struct pl_str category = pl_attr_text(f->attrs, "category");
    if (!pl_str_eq(f->subject, v->id) || !pl_coverage_has(c, "bounded", category)) continue;
    bool *known = pl_map_get(&let, category);
    if (!known) {
      known = PL_NEW(c->arena, bool);
      *known = is_let(c, v, bound, category);
      pl_map_set(&let, category, known);
    }
    if (!*known && pl_scope_covers(c, bound, f)) pl_vec_push(out, f);
  }
  pl_map_free(&let);
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *bound,
                  const struct pl_vendor *v, const pl_evidence *flows) {
  pl_evidence more = {0};
  beyond(c, bound, v, flows, &more);
  if (more.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "name", v->name);
    pl_attr_set_text(c->arena, &values, "declared", bound->quote);
    pl_attr_set_text(c->arena, &values, "found", pl_category_text(c, pl_attr_text(more.at[0]->attrs, "category")));
    pl_finding_add(c, rule, rule->level, v->id, bound, &more, values);
    pl_verdict_set(c, bound, PL_VIOLATED, &more, PL_STR("production code hands it other data, too"));
  }
  pl_vec_free(&more);
}

static const struct pl_claim *bound_of(const struct pl_checker *c, const struct pl_vendor *v) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_DATA_SHARED, cl));)
    if (bounds(c, cl, v)) return cl;
  return NULL;
}

void pl_report_beyond_bounds(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence flows = {0};
  struct pl_map seen = {0};
  pl_evidence_of_kind(c, PL_FACT_DATA_FLOW, &flows);
  for (size_t i = 0; i < flows.n; i++) {
    const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, flows.at[i]->subject);
    if (!v || pl_map_set(&seen, v->id, c)) continue;
    const struct pl_claim *bound = bound_of(c, v);
    if (bound) judge(c, rule, bound, v, &flows);
  }
  pl_map_free(&seen);
  pl_vec_free(&flows);
}
