/* Groups of people and their words are data. */
#include "check/groups.h"

static struct pl_str named_in(struct pl_node groups, const char *words, struct pl_str text) {
  for (struct pl_node g = pl_node_first(groups); text.n && g.i; g = pl_node_next(g))
    if (pl_list_ifind(pl_node_get(g, words), text)) return pl_node_key(g);
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_group_of(const struct pl_checker *c, const struct pl_claim *cl) {
  struct pl_node groups = pl_ruleset_root(c->in->rules, "data/groups.yaml");
  struct pl_str g = named_in(groups, "sentence", cl->quote);
  if (!g.n) g = named_in(groups, "sentence", cl->lead_in);
  if (!g.n) g = named_in(groups, "heading", pl_heading_last(cl->heading));
  return g;
}

/* The people whom the policy calls "you". */
static bool is_main(const struct pl_checker *c, struct pl_str group) {
  struct pl_node g = pl_node_member(pl_ruleset_root(c->in->rules, "data/groups.yaml"), group);
  return pl_node_true(pl_node_get(g, "main"));
}

bool pl_groups_apart(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b) {
  struct pl_str x = pl_group_of(c, a), y = pl_group_of(c, b);
  if (pl_str_eq(x, y)) return false;
  if (x.n && y.n) return true;
  return !is_main(c, x.n ? x : y) && (x.n ? a : b)->stance == PL_DOES_NOT;
}
