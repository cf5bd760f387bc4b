#ifndef PL_CHECK_SAME_DRIFT_H
#define PL_CHECK_SAME_DRIFT_H
/* One drift is one finding, also where several rules see it. Private to the check stage. */
#include "check/checker.h"

/* "It is used, and the policy does not name it" becomes a note where another finding about the same places shows which sentence is broken.
 * Levels that policylint.yaml sets stay. */
void pl_same_drift_settle(struct pl_checker *c);

#endif
