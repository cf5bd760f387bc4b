#ifndef PL_CLAIMS_SPELLING_H
#define PL_CLAIMS_SPELLING_H
/* "Passwoerter werden geloescht": texts written without umlauts. */
#include "ruleset/claimform.h"

/* Rewrites in place what the mark `spelling` of the language names, as if written with umlauts. Lengths and places stay. `s` is the
 * caller's own copy. A language without the mark costs nothing; else time is linear in the text. */
void pl_spelling_mend(const struct pl_claim_language *l, struct pl_str s);

#endif
