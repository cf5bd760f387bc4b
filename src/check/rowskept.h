#ifndef PL_CHECK_ROWSKEPT_H
#define PL_CHECK_ROWSKEPT_H
/* Periods of records that hold a kind of data, such as the entries of a log with the addresses of visitors. Private to the check stage. */
#include "check/checker.h"

/* Adds the retention facts of production code whose records hold data of the class (a category, "ip_address"), accounts left aside. Linear in
 * the number of facts. */
void pl_rows_kept(const struct pl_checker *c, struct pl_str class, pl_evidence *out);

#endif
