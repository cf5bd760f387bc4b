/* The examples of claim forms. */
#include "claims/claims.h"
#include "claims/view.h"

static enum pl_unit_kind kind_of(struct pl_node n) {
  static const char *const names[] = {"sentence", "item", "cell", "heading", "label"};
  for (int i = 0; i < 5; i++)
    if (pl_str_is(pl_node_get_text(n, "unit"), names[i])) return (enum pl_unit_kind)i;
  if (pl_node_there(pl_node_get(n, "column"))) return PL_UNIT_CELL;
  return pl_node_there(pl_node_get(n, "lead_in")) || pl_node_there(pl_node_get(n, "label")) ? PL_UNIT_ITEM
                                                                                            : PL_UNIT_SENTENCE;
}

struct pl_unit pl_claims_example(struct pl_node n) {
  struct pl_unit u = {.span = {0, 1, 1, 1, 1, 2}};
  if (pl_node_kind(n) != PL_NODE_MAP) return u.text = pl_node_text(n), u;
  u.kind = kind_of(n);
  u.row = u.kind == PL_UNIT_CELL; /* the row behind the header */
  u.text = pl_node_get_text(n, "text");
  u.heading = pl_node_get_text(n, "heading");
  u.lead_in = pl_node_get_text(n, "lead_in");
  u.label = pl_node_get_text(n, "label");
  u.column_head = pl_node_get_text(n, "column");
  return u;
}

bool pl_claims_example_holds(const struct pl_claim_rules *rules, const struct pl_claim_language *l,
                             const struct pl_claim_form *f, struct pl_node example) {
  struct pl_arena a = {0};
  struct pl_unit u[] = {{.span = {0, 1, 1, 1, 1, 2}}, pl_claims_example(example)};
  struct pl_document d = {.path = PL_STR("x"), .language = l->code, .units = u, .n = 2};
  if (pl_node_kind(example) == PL_NODE_MAP) u[0].text = pl_node_get_text(example, "before");
  bool found = pl_claims_form_finds(&a, rules, &d, f->id, NULL);
  pl_arena_release(&a);
  return found;
}

const char *pl_claims_example_lacks(const struct pl_claim_rules *rules, const struct pl_claim_language *l,
                                    const struct pl_claim_form *f, struct pl_node example) {
  struct pl_arena a = {0};
  struct pl_unit u = pl_claims_example(example);
  struct pl_view v;
  pl_view_make(&a, rules, l, &u, &v);
  const char *lacks = f->need_vendor && !v.mention_n                             ? "need_vendor"
                      : f->need_duration && !v.duration_n                        ? "need_duration"
                      : !pl_claim_stems_has(v.stems, f->need, f->need_n)         ? "need"
                      : !pl_claim_stems_has(v.stems, f->need_too, f->need_too_n) ? "need_too"
                                                                                 : NULL;
  pl_arena_release(&a);
  return lacks;
}
