#ifndef PL_CLI_FIDES_H
#define PL_CLI_FIDES_H
/* The words of fideslang (https://ethyca.github.io/fideslang/): data categories to and from ours, systems as processors. */
#include "base/vec.h"
#include "model/claim.h"
#include "ruleset/ruleset.h"

typedef PL_VEC(struct pl_claim) pl_claim_vec;

/* The key for one of our categories, or empty. */
struct pl_str pl_fides_category(const struct pl_ruleset *rules, struct pl_str id);
/* Our category for a key: that of the key itself, or of the nearest above it that says more than "user"; empty when there is none. */
struct pl_str pl_fides_own(const struct pl_ruleset *rules, struct pl_str key);
/* The systems of a file as claims: a processor each (with the ids of what it receives as the list `data` of its value), and one claim of
 * kind data_collected for each category of a system or dataset. Memory in the arena, but for `out`. False with *err set when the file
 * cannot be read or is none of fideslang. */
bool pl_fides_read(struct pl_arena *a, const struct pl_ruleset *rules, const char *path, pl_claim_vec *out,
                   struct pl_error *err);

#endif
