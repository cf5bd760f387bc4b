#ifndef PL_TESTS_CLAIMS_RULES_H
#define PL_TESTS_CLAIMS_RULES_H
/* For tests of the claims stage: the rules of the source tree, compiled once, and documents made by hand. */
#include "claims/claims.h"

/* rules/claims and rules/vendors below $SRC_DIR (or the current folder), compiled; the test ends when they are broken. */
const struct pl_claim_rules *claims_rules(void);
/* The claims of one sentence under a heading, as "kind subject stance" lines joined by newlines; in the arena. */
struct pl_str claims_in(struct pl_arena *a, const char *language, const char *heading, const char *lead_in,
                        const char *text);

#endif
