#ifndef PL_RULESET_FACTORED_H
#define PL_RULESET_FACTORED_H
/* Patterns written so that a search gives up on a word at its first letters: "(?:account|address|age)" as "(?:a(?:ccount|ddress|ge))". */
#include "base/arena.h"

/* A pattern that matches the same, with the same groups and the same preference among alternatives; the pattern itself where it says something that
 * is not understood here. In the arena or `regex` itself. Time is the square of the alternatives of a group: for rules of our own only. */
struct pl_str pl_pattern_factored(struct pl_arena *a, struct pl_str regex);

#endif
