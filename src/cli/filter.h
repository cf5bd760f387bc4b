#ifndef PL_CLI_FILTER_H
#define PL_CLI_FILTER_H
/* Narrows a result to what --kind, --tier, --role, --only, --skip and --min-level ask for. The ledger stays whole. */
#include "cli/settings.h"
#include "model/result.h"
#include "ruleset/check.h"

/* Replaces the lists in *r by narrowed copies in the arena. False with *err set for a kind or rule that does not exist. */
bool pl_filter(struct pl_arena *a, const struct pl_settings *s, const struct pl_check_rules *rules, struct pl_result *r,
               struct pl_error *err);

#endif
