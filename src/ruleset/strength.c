/* One row an algorithm, its other spellings as globs. */
#include "ruleset/strength.h"

struct pl_node pl_algorithm_row(const struct pl_ruleset *rules, struct pl_str algorithm) {
  struct pl_node k = pl_node_first(pl_ruleset_root(rules, "data/algorithms.yaml"));
  while (k.i && !pl_list_glob(pl_node_get(k, "names"), algorithm)) k = pl_node_next(k);
  return k;
}

int pl_algorithm_strength(const struct pl_ruleset *rules, struct pl_str algorithm, struct pl_str *name) {
  struct pl_node row = pl_algorithm_row(rules, algorithm);
  *name = row.i ? pl_node_key(row) : algorithm;
  return row.i ? (int)pl_node_number(pl_node_get(row, "strength"), 0) : 0;
}
