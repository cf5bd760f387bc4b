#ifndef PL_RUN_WANTED_H
#define PL_RUN_WANTED_H
/* Names of the product's own that the next round of the scan looks for: a file that holds one may call a wrapper or a client of another file. */
#include "base/map.h"
#include "facts/facts.h"

struct pl_wanted {
  struct pl_arena *arena; /* holds the lists; borrowed */
  const struct pl_ruleset *rules;
  struct pl_map seen;    /* names of all rounds so far */
  struct pl_map vendors; /* those that hand something to a vendor of a followed category */
};
struct pl_strs {
  struct pl_str *at;
  size_t n;
};

/* The names that were not asked for before, in the order of the files; none when the rounds are at an end. */
struct pl_strs pl_wanted_next(struct pl_wanted *w, struct pl_file_facts *const *files, size_t n);
void pl_wanted_release(struct pl_wanted *w);

#endif
