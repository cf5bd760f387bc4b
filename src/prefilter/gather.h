#ifndef PL_PREFILTER_GATHER_H
#define PL_PREFILTER_GATHER_H
/* Where literals are gathered. Private to literals.c and imports.c; one thread. */
#include "prefilter/added.h"
#include "prefilter/literals.h"
#include "prefilter/reach.h"

struct pl_gatherer {
  struct pl_arena *arena;
  const struct pl_ruleset *rules;
  struct pl_reach reach;
  struct pl_map common; /* words that never decide alone */
  bool added_only;
  unsigned always; /* marks of every literal that is added: PL_LITERAL_ACCESS, or 0 */
  uint64_t within; /* languages beyond which none that is added counts */
  PL_VEC(struct pl_literal) at;
};

/* Adds a text that is long enough and no common word. Borrowed. */
void pl_gather(struct pl_gatherer *g, struct pl_str s, uint64_t where, unsigned how);
/* A name as code imports it: an ordinary word counts only in an import, with a quote before it where the language writes one. */
void pl_gather_import(struct pl_gatherer *g, struct pl_str name, uint64_t where, bool quoted);
/* Names of packages and modules ("npm stripe", "python sentry_sdk"), each as code of its ecosystem writes it (data/prefilter.yaml). */
void pl_gather_imports(struct pl_gatherer *g, const struct pl_map *names, pl_of_test *wanted);

#endif
