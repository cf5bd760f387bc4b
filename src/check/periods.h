#ifndef PL_CHECK_PERIODS_H
#define PL_CHECK_PERIODS_H
/* What the relation of periods (kind_retention_mismatch.c) compares besides things that are kept. */
#include "check/checker.h"

/* Reports cookies that live longer than a claim about a cookie of that name says, with a tolerance in percent (cookieperiods.c). Sets verdicts. */
void pl_compare_cookies(struct pl_checker *c, const struct pl_check_rule *rule, double percent);

#endif
