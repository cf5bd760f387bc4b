#ifndef PL_CHECK_GROUPS_H
#define PL_CHECK_GROUPS_H
/* Policies of products with two kinds of people: those who hold an account, and those whom they meet through it. Private to the check stage. */
#include "check/checker.h"

/* The group (data/groups.yaml) that the claim's heading, lead-in or sentence speaks of; empty: of everyone. */
struct pl_str pl_group_of(const struct pl_checker *c, const struct pl_claim *cl);

/* Whether the two cannot contradict each other: both name a group, and not the same, or the denial alone names one beside the main: what is not asked
 * of guests may be asked of others. */
bool pl_groups_apart(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b);

#endif
