/* One row an algorithm, its other spellings as globs. */
#include "ruleset/strength.h"

int pl_algorithm_strength(const struct pl_ruleset *rules, struct pl_str algorithm, struct pl_str *name) {
  *name = algorithm;
  for (struct pl_node k = pl_node_first(pl_ruleset_root(rules, "data/algorithms.yaml")); k.i; k = pl_node_next(k))
    if (pl_list_glob(pl_node_get(k, "names"), algorithm))
      return *name = pl_node_key(k), (int)pl_node_number(pl_node_get(k, "strength"), 0);
  return 0;
}
