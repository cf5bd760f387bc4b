/* A table in which a later part takes the place of an earlier one. */
#include "ruleset/parts.h"

static size_t place_of(const char *path, const char *key) {
  return ((uintptr_t)path * 31 + (uintptr_t)key) * 0x9E3779B97F4A7C15u >> 57;
}

struct pl_node pl_parts_get(struct pl_parts *p, const struct pl_ruleset *r, const char *path, const char *key) {
  struct pl_part *at = &p->at[place_of(path, key)];
  if (at->path != path || at->key != key) *at = (struct pl_part){path, key, pl_ruleset_part(r, path, key)};
  return at->node;
}
