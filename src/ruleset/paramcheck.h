#ifndef PL_RULESET_PARAMCHECK_H
#define PL_RULESET_PARAMCHECK_H
/* Parameters of added checks. The built-in checks are the measure: a relation takes those that one of them gives it, in the same shape. */
#include "base/arena.h"
#include "ruleset/doc.h"

/* Whether the parameters of an added check, or of what one adds to a built-in check, are known to its relation and of the shape that they have there. Others than checks, and relations that no built-in
 * check names, are somebody else's to complain about. False with *err set: the parameter, its line, what it should be. */
bool pl_params_check(struct pl_arena *a, const struct pl_doc *const *built_in, size_t n, const struct pl_doc *added,
                     struct pl_error *err);

#endif
