#ifndef PL_CHECK_HASHES_H
#define PL_CHECK_HASHES_H
/* Comparing declared and found password hashes. */
#include "check/kinds.h"

/* Reports hashes other than every declared algorithm that are stronger (or not) than the strongest declared. Sets verdicts. */
void pl_compare_hashes(struct pl_checker *c, const struct pl_check_rule *rule, bool stronger);

/* What the claim speaks of, as a message begins: "Passwords" or "PINs". */
struct pl_str pl_hashed_thing(const struct pl_claim *cl);
/* Reports hashes by the algorithm that a claim names with less work than it says: "cost 12" (hashwork.c). Sets verdicts. */
void pl_compare_work(struct pl_checker *c, const struct pl_check_rule *rule);

#endif
