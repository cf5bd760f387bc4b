#ifndef PL_CHECK_RIGHTS_H
#define PL_CHECK_RIGHTS_H
/* What answers to a right in the code, and what shows that nothing does. Private to the check stage. */
#include "check/checker.h"

/* Capabilities and deletions of the code that answer to the right; false for a right that no code could show. */
bool pl_right_answers(const struct pl_checker *c, struct pl_str right, pl_evidence *out);
/* "You can delete any conversation": code that deletes conversations. The account, with all that belongs to it, is another thing. */
void pl_right_deletions_of(const struct pl_checker *c, struct pl_str quote, pl_evidence *out);
/* What a right without an answer needs beside its sentence to be missed: mail that goes out, a consent that is kept. *out gets what shows
 * it. False: nobody misses it. */
bool pl_right_missed(const struct pl_checker *c, struct pl_str right, pl_evidence *out);
/* Of the things that a sentence lets users delete ("contacts, deals and notes") those that are stored and that no code deletes, while it
 * does delete others of them: their names, or empty. *tables gets where they are stored. */
struct pl_str pl_right_undeleted(const struct pl_checker *c, const struct pl_claim *cl, pl_evidence *tables);

/* What stands behind the claim's sentence in its document: about the next sentence, bounded; empty where its end is not found. */
struct pl_str pl_sentence_behind(const struct pl_checker *c, const struct pl_claim *cl);
/* Whether the sentence behind the claim's, in the same paragraph, says that one asks for it: "For requests, contact …". */
bool pl_right_asked_for_next(const struct pl_checker *c, const struct pl_claim *cl);
/* Whether its section says below that one writes for all that it lists: "To exercise any of these rights, e-mail …". Looks at a bounded text. */
bool pl_right_asked_for_below(const struct pl_checker *c, const struct pl_claim *cl);

#endif
