/* Permissions asked of a provider for its users, by the addresses that name them: "https://www.googleapis.com/auth/drive". A text may list
 * several. Addresses from data/permissions.yaml. */
#include "facts/context.h"

static bool ends(char c) {
  return pl_is_space(c) || c == ',' || c == '"' || c == '\'' || c == '`' || c == '+' || c == '%';
}

static void permissions_at(struct pl_context *c, uint32_t event, struct pl_str provider, struct pl_str address) {
  struct pl_str rest = c->events->at[event].text;
  size_t at;
  for (int n = 0; n < 32 && (at = pl_str_find(rest, address)) != SIZE_MAX; n++) {
    rest = pl_str_cut(rest, at + address.n, rest.n);
    size_t end = 0;
    while (end < rest.n && !ends(rest.p[end])) end++;
    struct pl_str scope = pl_str_cut(rest, 0, end);
    if (!scope.n || scope.n > 80) continue;
    struct pl_fact *f = pl_fact_add(c, PL_FACT_AUTH, PL_STR("permission"), scope, PL_HOW_CONFIG, PL_TIER_INIT, event);
    pl_attr_set_text(c->arena, &f->attrs, "provider", provider);
    pl_attr_set_text(c->arena, &f->attrs, "scope", scope);
  }
}

void pl_facts_permission(struct pl_context *c, uint32_t event) {
  struct pl_node all = pl_part(c, "data/permissions.yaml", "addresses");
  for (struct pl_node a = pl_node_first(all); a.i; a = pl_node_next(a))
    permissions_at(c, event, pl_node_key(a), pl_node_text(a));
}
