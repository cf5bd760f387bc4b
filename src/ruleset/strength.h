#ifndef PL_RULESET_STRENGTH_H
#define PL_RULESET_STRENGTH_H
/* How strong hashes are for passwords, by data/algorithms.yaml. Pure; any thread. */
#include "ruleset/ruleset.h"

enum { PL_STRENGTH_FAST = 3 /* at most: a fast hash, made for sums and not for passwords */ };

/* The row of an algorithm in lower-case letters; its `i` is 0 for one that the data does not know. */
struct pl_node pl_algorithm_row(const struct pl_ruleset *rules, struct pl_str algorithm);
/* Strength (1 to 8) of an algorithm in lower-case letters; 0 for one that the data does not know. *name gets its name there, or the
 * algorithm itself. */
int pl_algorithm_strength(const struct pl_ruleset *rules, struct pl_str algorithm, struct pl_str *name);

#endif
