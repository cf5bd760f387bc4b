#ifndef PL_RUN_FIX_H
#define PL_RUN_FIX_H
/* Edits that make the policy name what the code uses: a list item, a table row or an entry of policylint.yaml, in the form of its
 * neighbours. A policy that names its processors in running text gets none. */
#include "claims/declared.h"
#include "ruleset/ruleset.h"
#include "run/policy.h"

struct pl_fix_input {
  struct pl_arena *arena;
  const struct pl_ruleset *rules;
  const struct pl_policy_set *policies; /* documents, their texts and claims */
  const struct pl_declared *declared;
  struct pl_str config; /* its text, or empty */
};

/* Fills edits (and policy_row, where it is empty) of findings about undeclared processors. */
void pl_fix_findings(const struct pl_fix_input *in, struct pl_finding *findings, size_t n);

#endif
