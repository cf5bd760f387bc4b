#ifndef PL_CHECK_ACCOUNTKEPT_H
#define PL_CHECK_ACCOUNTKEPT_H
/* Whether the code that deletes an account leaves what is stored of it in the product's own place. Private to the check stage. */
#include "check/checker.h"

struct pl_account_kept {
  pl_evidence at;       /* the deletion, and where it is kept; to be freed */
  struct pl_str of;     /* in words, in the arena */
  struct pl_str reason; /* for the ledger; a literal */
};

/* The account is deleted at the service for sign-in alone while a table of accounts stays; its row is only marked although the sentence, or the
 * next one, says that nothing can be brought back; the files that it speaks of are uploaded to a store and deleted nowhere. False where
 * production code takes such rows away in any way, or none of this shows. Looks at each fact a bounded number of times. */
bool pl_account_kept(struct pl_checker *c, const struct pl_claim *cl, struct pl_account_kept *out);

#endif
