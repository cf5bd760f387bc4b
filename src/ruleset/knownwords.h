#ifndef PL_RULESET_KNOWNWORDS_H
#define PL_RULESET_KNOWNWORDS_H
/* Words of entries that only mean something when the built-in rules know them, too: categories of services and of data, ecosystems, what an
 * example expects. Asked of added entries at the start, of the built-in ones when they are embedded. */
#include "model/claim.h"
#include "ruleset/doc.h"

/* Whether each such word of the document stands somewhere in the built-in documents of its folder ("vendors/"), or in the document itself where it may be made up
 * there (attributes of a fact); what a vendor receives among the ids of data/categories.yaml. False with *err set: the word, its line, the nearest known one. */
bool pl_known_words_check(struct pl_arena *a, const struct pl_doc *const *built_in, size_t n,
                          const struct pl_doc *added, struct pl_error *err);

/* The error for a word that is no kind of claim: the nearest kind, or where all are listed. Always false. */
bool pl_unknown_claim_kind(struct pl_node n, struct pl_str word, struct pl_error *err);

#endif
