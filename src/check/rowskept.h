#ifndef PL_CHECK_ROWSKEPT_H
#define PL_CHECK_ROWSKEPT_H
/* Periods of records that hold a kind of data, such as the entries of a log with the addresses of visitors. Private to the check stage. */
#include "check/checker.h"

struct pl_rows {
  const struct pl_fact *const *at; /* of the checker's arena */
  size_t n;
};

/* The retention facts of production code whose records hold data of the class (a category, "ip_address"), accounts left aside; in the order of the
 * facts. Linear in the number of facts the first time that a class is asked for. */
const struct pl_rows *pl_rows_kept(const struct pl_checker *c, struct pl_str class);

#endif
