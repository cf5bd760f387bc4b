/* Two claims about one thing: which of their values are compared is data (data/coverage.yaml, `compared`). */
#include "check/pairs.h"

static struct pl_node compared(const struct pl_checker *c, enum pl_claim_kind kind) {
  return pl_node_get(pl_ruleset_part(c->in->rules, "data/coverage.yaml", "compared"), pl_claim_kind_name(kind));
}

bool pl_claims_same_matter(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  (void)c;
  return a->kind == b->kind && pl_str_ieq(a->subject, b->subject) && pl_str_ieq(a->scope, b->scope) &&
         pl_str_eq(pl_attr_text(a->value, "after"), pl_attr_text(b->value, "after"));
}

static bool same_number(double x, double y) { return x > y ? x <= y * 1.05 : y <= x * 1.05; }

static bool differs(const struct pl_value *x, const struct pl_value *y) {
  if (!x || !y || x->kind != y->kind) return false;
  if (x->kind == PL_VALUE_NUMBER) return !same_number(x->number, y->number);
  if (x->kind != PL_VALUE_TEXT) return false;
  return !pl_str_ieq(x->text, y->text) && !pl_str_is(x->text, "unspecified") && !pl_str_is(y->text, "unspecified");
}

bool pl_claims_disagree(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  if (!pl_claims_same_matter(c, a, b) || a->exception || b->exception) return false;
  if ((a->stance == PL_DOES_NOT) != (b->stance == PL_DOES_NOT)) {
    const struct pl_claim *no = a->stance == PL_DOES_NOT ? a : b;
    return !no->purpose.n && !pl_coverage_has(c, "handled_by_others", no->subject);
  }
  for (struct pl_node k = pl_node_first(compared(c, a->kind)); k.i; k = pl_node_next(k)) {
    struct pl_str key = pl_arena_str(c->arena, pl_node_text(k));
    if (differs(pl_attr_get(a->value, key.p), pl_attr_get(b->value, key.p))) return true;
  }
  return false;
}
