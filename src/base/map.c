/* Linear probing over an index table; at most two thirds full. No deletion: nobody needs it. */
#include "base/map.h"

#include <stdlib.h>

#include "base/arena.h"

static size_t probe(const struct pl_map *m, struct pl_str key) {
  size_t mask = m->slot_count - 1, i = (size_t)pl_str_hash(key) & mask;
  while (m->slots[i] && !pl_str_eq(m->entries[m->slots[i] - 1].key, key)) i = (i + 1) & mask;
  return i;
}

static struct pl_map_entry *lookup(const struct pl_map *m, struct pl_str key) {
  if (!m->n) return NULL;
  uint32_t at = m->slots[probe(m, key)];
  return at ? &m->entries[at - 1] : NULL;
}

void *pl_map_get(const struct pl_map *m, struct pl_str key) {
  struct pl_map_entry *e = lookup(m, key);
  return e ? e->value : NULL;
}

bool pl_map_has(const struct pl_map *m, struct pl_str key) { return lookup(m, key) != NULL; }

static void grow(struct pl_map *m) {
  m->cap = m->cap ? m->cap * 2 : 16;
  m->entries = pl_xrealloc(m->entries, m->cap * sizeof *m->entries);
  free(m->slots);
  m->slot_count = m->cap * 2;
  m->slots = pl_xmalloc(m->slot_count * sizeof *m->slots);
  memset(m->slots, 0, m->slot_count * sizeof *m->slots);
  for (size_t i = 0; i < m->n; i++) m->slots[probe(m, m->entries[i].key)] = (uint32_t)i + 1;
}

void *pl_map_set(struct pl_map *m, struct pl_str key, void *value) {
  struct pl_map_entry *e = lookup(m, key);
  if (e) {
    void *old = e->value;
    e->value = value;
    return old;
  }
  if (m->n == m->cap) grow(m);
  m->entries[m->n] = (struct pl_map_entry){key, value};
  m->slots[probe(m, key)] = (uint32_t)++m->n;
  return NULL;
}

void pl_map_free(struct pl_map *m) {
  free(m->entries);
  free(m->slots);
  *m = (struct pl_map){0};
}
