/* Pages of documentation that only look like a policy: how those who build with the product keep to their own. */
#include <stdlib.h>

#include "run/policy.h"
#include "ruleset/list.h"

enum { MAX_PAGE = 1 << 20 };

/* Shows code to copy, and speaks of other people's visitors. */
static bool is_guide(struct pl_arena *a, const struct pl_policy_reader *by, struct pl_node guides, struct pl_str path) {
  struct pl_str text;
  if (!pl_list_path(pl_node_get(guides, "below"), pl_arena_lower(a, path)) ||
      pl_tree_read(by->tree, by->root, path, MAX_PAGE, true, &text) != PL_READ_OK)
    return false;
  bool guide = pl_list_ifind(pl_node_get(guides, "shows"), text) && pl_list_ifind(pl_node_get(guides, "speaks"), text);
  free((char *)(uintptr_t)text.p);
  return guide;
}

void pl_policy_leave_guides_out(struct pl_arena *a, const struct pl_policy_reader *by, const struct pl_ruleset *rules,
                                struct pl_policy_set *p) {
  struct pl_node guides = pl_ruleset_part(rules, "data/policies.yaml", "guides");
  struct pl_str *kept = PL_NEW_N(a, struct pl_str, p->n + 1);
  size_t n = 0;
  for (size_t i = 0; i < p->n; i++)
    if (!is_guide(a, by, guides, p->paths[i])) kept[n++] = p->paths[i];
  if (!n) return; /* better a page that may be a guide than none */
  for (size_t i = 0; i < n; i++) p->paths[i] = kept[i];
  p->n = n;
}
