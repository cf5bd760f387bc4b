#ifndef PL_CLAIMS_PARTS_H
#define PL_CLAIMS_PARTS_H
/* Reads a document in parts, several at a time. */
#include "claims/build.h"

enum { PL_MAX_CLAIMS = 2000 }; /* bounds comparing claims with each other */
#define PL_TOO_MANY_CLAIMS "too many claims: policy read in part"

/* Adds the candidates of all units, in the document's order, whatever the number of threads; with `only` those of one form. Returns which limit
 * left something out, as the reason of a skip; or NULL. */
const char *pl_claims_read_parts(const struct pl_reading *r, unsigned threads, const struct pl_claim_form *only);

#endif
