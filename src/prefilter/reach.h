#ifndef PL_PREFILTER_REACH_H
#define PL_PREFILTER_REACH_H
/* In which languages a name of the rules can stand: a Ruby method decides nothing about a TypeScript file. */
#include "ruleset/ruleset.h"

#define PL_REACH_ALL UINT64_MAX

struct pl_reach {
  const struct pl_ruleset *rules;
  uint64_t formats; /* languages without resolved names: manifests, settings, style sheets */
};

struct pl_reach pl_reach_new(const struct pl_ruleset *rules);
/* Of a resolved name ("npm:…": the languages of that ecosystem; without one: all that resolve names). */
uint64_t pl_reach_of_name(const struct pl_reach *r, struct pl_str name);
/* Of a kind of package or module ("npm", "python"): the languages that import them and those in which its manifests are programs. */
uint64_t pl_reach_of_kind(const struct pl_reach *r, struct pl_str kind);

/* Of a row: the languages of the files that it holds in. */
uint64_t pl_reach_of_row(const struct pl_reach *r, const struct pl_api_row *row);

#endif
