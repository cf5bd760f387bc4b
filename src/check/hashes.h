#ifndef PL_CHECK_HASHES_H
#define PL_CHECK_HASHES_H
/* Comparing declared and found password hashes. */
#include "check/kinds.h"

/* Reports hashes other than every declared algorithm that are stronger (or not) than the strongest declared. Sets verdicts. */
void pl_compare_hashes(struct pl_checker *c, const struct pl_check_rule *rule, bool stronger);

#endif
