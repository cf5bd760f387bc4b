#ifndef PL_REPORT_ORDER_H
#define PL_REPORT_ORDER_H
/* Open findings in the orders that formats need. */
#include "report/report.h"

/* Errors first, then warnings, then notes, each in the order of the result; in the arena. */
const struct pl_finding **pl_order_by_level(struct pl_arena *a, const struct pl_result *r, size_t *count);

#endif
