#ifndef PL_CHECK_THINGS_H
#define PL_CHECK_THINGS_H
/* Things that a sentence lists ("jobs, invoices and time entries") and the tables and models that are called so. Private to the check stage. */
#include "check/checker.h"

/* The next thing of an enumeration, without articles and marks; false at its end. */
bool pl_thing_next(struct pl_str *rest, struct pl_str *thing);
/* How names in code begin with it: letters only, in the singular ("daily reports" is "dailyreport"). In the arena. */
struct pl_str pl_thing_stem(const struct pl_checker *c, struct pl_str thing);
/* Whether a name in code begins with the stem. */
bool pl_thing_called(const struct pl_checker *c, struct pl_str name, struct pl_str stem);
/* Whether the fact shows a table or model of that name. */
bool pl_thing_is_table(const struct pl_checker *c, const struct pl_fact *f, struct pl_str stem);

#endif
