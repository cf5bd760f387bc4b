#ifndef PL_RULESET_SPECCHECK_H
#define PL_RULESET_SPECCHECK_H
/* The specs of API models (docs/APIS.md), read for mistakes: what the evaluator would pass over in silence. Asked of added entries at the start, of the
 * built-in ones when they are embedded. */
#include "ruleset/doc.h"

/* Whether each spec of a row or a group is well formed: its filters known, with an argument where they take one, its places without a gap, an
 * alternative on each side of each '|'. False with *err set: the spec, its line, how to mend it. */
bool pl_specs_check(struct pl_node row, struct pl_error *err);

#endif
