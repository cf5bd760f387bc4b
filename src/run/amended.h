#ifndef PL_RUN_AMENDED_H
#define PL_RUN_AMENDED_H
/* What a changed policy means for the people it speaks to: who receives data now and did not before, what more is collected, what is kept for
 * longer, and which denial is gone. Another wording, and whatever became stricter, is not in it. */
#include "check/check.h"
#include "claims/claims.h"

/* Fills the lists of `out` ("Mixpanel, PostHog"; empty: none) from the claims without and with the change; texts in the arena. */
void pl_amended_compare(struct pl_arena *a, const struct pl_claim_list *before, const struct pl_claim_list *now,
                        struct pl_check_amended *out);

#endif
