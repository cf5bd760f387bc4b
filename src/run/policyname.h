#ifndef PL_RUN_POLICYNAME_H
#define PL_RUN_POLICYNAME_H
/* How likely a file is a policy document, by its path alone. Names, folders and formats are data: rules/data/policies.yaml. */
#include "ruleset/doc.h"

enum { PL_POLICY_BESIDE = 1000 };

/* Rank of a path in lower case: 1 is best, 0 none, from PL_POLICY_BESIDE on a document that counts only beside others. `policies` is the
 * root of the rule data. */
size_t pl_policy_rank(struct pl_node policies, struct pl_str path);

#endif
