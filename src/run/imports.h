#ifndef PL_RUN_IMPORTS_H
#define PL_RUN_IMPORTS_H
/* The import graph, lexically: which file of the product a text in quotes behind `from`, `require`, `render` … means. Private to origins.c. */
#include "base/map.h"
#include "run/origins.h"

/* A name in quotes that a file gives, with the words before it ("{ Chart } from"). */
struct pl_mention {
  size_t file; /* index of the file it stands in */
  struct pl_str name, clause;
};
typedef PL_VEC(struct pl_mention) pl_mentions;

/* Adds all that the text mentions so. `leads`: words that stand before such a name. Copies into the arena. */
void pl_imports_mentioned(struct pl_arena *a, struct pl_node leads, struct pl_str text, size_t file, pl_mentions *out);
/* Finds the file that each mention means and adds it to o->imports: relative paths, aliases ("@/lib/x"), packages of o->folders, templates. What an index
 * file only hands on counts for those who ask for it by name. */
void pl_imports_resolve(const struct pl_origin_input *in, const pl_mentions *mentions, struct pl_origins *o);

#endif
