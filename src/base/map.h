#ifndef PL_BASE_MAP_H
#define PL_BASE_MAP_H
/* A hash map from byte strings to pointers, open addressing. Keys are borrowed: they must outlive the map.
 * Entries keep the order of insertion, so walking them is deterministic. Zero-initialised is empty. */
#include "base/str.h"

struct pl_map_entry {
  struct pl_str key;
  void *value;
  uint64_t hash; /* of the key, so that growing asks for it no second time */
};
struct pl_map {
  struct pl_map_entry *entries; /* in order of insertion */
  size_t n, cap;
  uint32_t *slots; /* index + 1 into entries, 0 free; a power of two of them */
  size_t slot_count;
};

/* The value, or NULL when the key is absent. Safe to call from several threads while nobody writes. */
void *pl_map_get(const struct pl_map *m, struct pl_str key);
bool pl_map_has(const struct pl_map *m, struct pl_str key);
/* Sets and returns the former value (NULL when new). */
void *pl_map_set(struct pl_map *m, struct pl_str key, void *value);
void pl_map_free(struct pl_map *m);

#endif
