#ifndef PL_CLI_EXAMPLE_H
#define PL_CLI_EXAMPLE_H
/* Running the examples of a rule: each is written into a folder of its own and checked like a product. */
#include "cli/settings.h"
#include "ruleset/check.h"

/* Whether the rule reports anything in the example. False with *err set when the run fails. */
bool pl_example_reported(const struct pl_settings *s, const struct pl_check_rule *rule, const struct pl_rule_example *e,
                         bool *reported, struct pl_error *err);

#endif
