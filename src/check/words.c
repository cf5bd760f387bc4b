/* Words for messages: headings, data categories. */
#include "check/checker.h"

struct pl_str pl_heading_text(const struct pl_claim *claim) {
  struct pl_str rest = claim->heading, last = {NULL, 0}, part;
  while (pl_str_next(&rest, '>', &part)) last = pl_str_trim(part);
  return last;
}

struct pl_str pl_category_text(const struct pl_checker *c, struct pl_str id) {
  const struct pl_doc *doc = pl_ruleset_doc(c->in->rules, "data/categories.yaml");
  for (struct pl_node k = doc ? pl_node_first(pl_doc_root(doc)) : (struct pl_node){NULL, 0}; k.i; k = pl_node_next(k))
    if (pl_str_eq(pl_node_get_text(k, "id"), id)) return pl_node_get_text(k, "name");
  return id;
}

struct pl_str pl_receives_text(const struct pl_checker *c, struct pl_str vendor) {
  const struct pl_vendor *v = pl_vendor_by_id(&c->in->rules->vendors, vendor);
  struct pl_str all = {NULL, 0};
  size_t n = 0;
  struct pl_str *ids = v ? pl_node_texts(c->arena, pl_node_get(v->node, "receives"), &n) : NULL;
  for (size_t i = 0; i < n && i < 6; i++)
    all = pl_arena_printf(c->arena, "%.*s%s%.*s", PL_FMT(all), i ? ", " : "", PL_FMT(pl_category_text(c, ids[i])));
  return all;
}
