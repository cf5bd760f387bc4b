#ifndef PL_RULESET_PARTS_H
#define PL_RULESET_PARTS_H
/* Parts of rule data that one thread asks for again and again: what was found once is remembered by the addresses of the two texts, which are
 * literals at the place that asks. Equal texts at other addresses are looked up once more, and found, too. */
#include "ruleset/ruleset.h"

enum { PL_PARTS_KEPT = 128 };

/* Zero-initialised is empty. Of one thread. */
struct pl_parts {
  struct pl_part {
    const char *path, *key;
    struct pl_node node;
  } at[PL_PARTS_KEPT];
};

/* As pl_ruleset_part; `path` and `key` must be literals. */
struct pl_node pl_parts_get(struct pl_parts *p, const struct pl_ruleset *r, const char *path, const char *key);

#endif
