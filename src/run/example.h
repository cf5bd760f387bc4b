#ifndef PL_RUN_EXAMPLE_H
#define PL_RUN_EXAMPLE_H
/* Running an example of a check: it is written into a folder of its own and checked like a product. */
#include "run/own.h"
#include "ruleset/check.h"

/* At which levels the check reports in the example (bits 1 << enum pl_level; 0: it is silent), with these rules beside the built-in ones. False with
 * *err set when the run fails. */
bool pl_example_run(const struct pl_own_rules *own, const struct pl_check_rule *rule, const struct pl_rule_example *e,
                    unsigned *levels, struct pl_error *err);

#endif
