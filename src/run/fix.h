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
  const struct pl_fact *facts;
  size_t fact_count;
};

/* Fills edits of findings that a machine can mend in the policy: a row for an undeclared processor (and policy_row, where it is empty), and
 * what pl_fix_values does. */
void pl_fix_findings(const struct pl_fix_input *in, struct pl_finding *findings, size_t n);
/* Edits by the rows of data/fixes.yaml: a period, the name of a hash, a region or a version of TLS becomes what the code has, and a date what git has, where all places agree and the value stands once
 * in its sentence or its entry of policylint.yaml; the line or entry of a stale processor goes, where it stands alone on one; a category of data, a way to
 * sign in or a cookie gets a sentence (fixvalue.c). */
void pl_fix_values(const struct pl_fix_input *in, struct pl_finding *findings, size_t n);
/* The edit of a row with `say`: a sentence behind the claim's own, in the language of the document; none where it cannot be said (fixsay.c). */
void pl_fix_say(const struct pl_fix_input *in, struct pl_node row, struct pl_finding *f);

#endif
