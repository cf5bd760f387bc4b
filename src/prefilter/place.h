#ifndef PL_PREFILTER_PLACE_H
#define PL_PREFILTER_PLACE_H
/* Whether a literal that was found counts where it stands. Looks at a few bytes around it, never further than its line. */
#include "prefilter/literals.h"

struct pl_place_rules {
  const struct pl_ruleset *rules;
  struct pl_node harmless;  /* beginnings of addresses that say nothing: namespaces, licences, the own machine */
  struct pl_node reserved;  /* endings of hosts that nobody has */
  struct pl_node inspected; /* what follows a value of which only the shape is looked at */
  struct pl_node declares;  /* what stands before the name of a function that is declared */
  struct pl_node logs;      /* what stands on a line that writes a log */
  struct pl_node api_paths; /* what makes a page's address one that programs ask */
};

struct pl_place_rules pl_place_rules_of(const struct pl_ruleset *rules);

/* A literal with the marks `how`, found at bytes from..to of a file in the language (NULL: any). */
bool pl_place_counts(const struct pl_place_rules *r, unsigned how, const struct pl_language *language,
                     struct pl_str bytes, size_t from, size_t to);

#endif
