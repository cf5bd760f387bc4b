/* A library that serves all products of a company (its settings of clients, its start) shows none of them: such a use is marked, and gives way
 * where a product shows by itself (facts/families.c). */
#include "facts/context.h"
#include "ruleset/list.h"

struct pl_fact *pl_fact_of_name(struct pl_context *c, const struct pl_vendor *v, enum pl_how how, enum pl_tier tier,
                                uint32_t event, struct pl_str name) {
  struct pl_fact *f = pl_fact_vendor(c, v, how, tier, event);
  if (pl_list_glob(pl_node_get(v->node, "shared"), name)) pl_attr_set_bool(c->arena, &f->attrs, "shared", true);
  return f;
}
