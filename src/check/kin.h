#ifndef PL_CHECK_KIN_H
#define PL_CHECK_KIN_H
/* Several entries of the catalogue for what a reader takes for one service. Private to the check stage. */
#include "check/checker.h"

/* Whether another vendor of the same company says all that the evidence says, and more exactly: a company's SDK in files where one of its products
 * shows ("Google" beside "Google Sign-In"); a product beside the one that its name is made of ("YouTube API" beside "YouTube"). */
bool pl_told_by_kin(const struct pl_checker *c, const pl_evidence *e);

#endif
