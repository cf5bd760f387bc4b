#ifndef PL_PREFILTER_LITERALS_H
#define PL_PREFILTER_LITERALS_H
/* The literals that make a file worth parsing, taken from the rules. */
#include "ruleset/ruleset.h"

/* Distinct, sorted, at least 3 bytes each; in the arena. */
struct pl_str *pl_literals_of(struct pl_arena *a, const struct pl_ruleset *rules, size_t *n);

#endif
