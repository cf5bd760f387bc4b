#ifndef PL_CHECK_PAIRS_H
#define PL_CHECK_PAIRS_H
/* Pairs of sentences that cannot both be true. Private to the check stage. */
#include "check/checker.h"

/* Reports each pair once: within one document, or between two. Level note for the pairs in the rule's list `params.notes`. */
void pl_pairs_report(struct pl_checker *c, const struct pl_check_rule *rule, bool between);
/* Whether the list `params.notes` of the rule names pairs only; false with *err set: the name, its line, the nearest one. */
bool pl_pairs_known(const struct pl_check_rule *rule, struct pl_error *err);
/* Whether both speak of the same thing, and say of it what cannot both be true: another value of a key that the map `compared` of
 * data/coverage.yaml names for the kind, or yes and no. */
bool pl_claims_disagree(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b);
/* Whether both speak of the same thing: kind, subject, part of the product, moment from which a period counts. */
bool pl_claims_same_matter(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b);
/* Whether the sentences, of one document or `between` two, can contradict each other at all: firmly said, without exception, of the same part of
 * the product, neither a summary nor of a time before anybody was asked. In pairgate.c. */
bool pl_pair_comparable(const struct pl_checker *c, const struct pl_claim *a, const struct pl_claim *b, bool between);

/* Whether the sentence says that it stays where the person keeps it: "contacts: saved only on your device". In pairgate.c. */
bool pl_stays_with_people(const struct pl_checker *c, const struct pl_claim *yes);

#endif
