/* Linear probing over an index table; at most two thirds full. No deletion: nobody needs it. */
#include "base/map.h"

#include <stdlib.h>

#include "base/arena.h"

/* Eight bytes at a time; the order of entries never shows it. */
static uint64_t hash_of(struct pl_str key) {
  const uint64_t odd = 0x9E3779B97F4A7C15u;
  uint64_t h = key.n * odd, word = 0;
  size_t i = 0;
  for (; i + sizeof word <= key.n; i += sizeof word) {
    memcpy(&word, key.p + i, sizeof word);
    h = (h ^ word) * odd;
    h ^= h >> 32;
  }
  for (word = 0; i < key.n; i++) word = word << 8 | (unsigned char)key.p[i];
  h = (h ^ word) * odd;
  return h ^ h >> 32;
}

static bool is_there(const struct pl_map_entry *e, struct pl_str key, uint64_t hash) {
  return e->hash == hash && pl_str_eq(e->key, key);
}

static size_t probe(const struct pl_map *m, struct pl_str key, uint64_t hash) {
  size_t mask = m->slot_count - 1, i = (size_t)hash & mask;
  while (m->slots[i] && !is_there(&m->entries[m->slots[i] - 1], key, hash)) i = (i + 1) & mask;
  return i;
}

static struct pl_map_entry *lookup(const struct pl_map *m, struct pl_str key, uint64_t hash) {
  if (!m->n) return NULL;
  uint32_t at = m->slots[probe(m, key, hash)];
  return at ? &m->entries[at - 1] : NULL;
}

void *pl_map_get(const struct pl_map *m, struct pl_str key) {
  struct pl_map_entry *e = lookup(m, key, hash_of(key));
  return e ? e->value : NULL;
}

bool pl_map_has(const struct pl_map *m, struct pl_str key) { return lookup(m, key, hash_of(key)) != NULL; }

static void grow(struct pl_map *m) {
  m->cap = m->cap ? m->cap * 2 : 16;
  m->entries = pl_xrealloc(m->entries, m->cap * sizeof *m->entries);
  free(m->slots);
  m->slot_count = m->cap * 2;
  m->slots = pl_xmalloc(m->slot_count * sizeof *m->slots);
  memset(m->slots, 0, m->slot_count * sizeof *m->slots);
  for (size_t i = 0; i < m->n; i++) m->slots[probe(m, m->entries[i].key, m->entries[i].hash)] = (uint32_t)i + 1;
}

void *pl_map_set(struct pl_map *m, struct pl_str key, void *value) {
  uint64_t hash = hash_of(key);
  struct pl_map_entry *e = lookup(m, key, hash);
  if (e) {
    void *old = e->value;
    e->value = value;
    return old;
  }
  if (m->n == m->cap) grow(m);
  m->entries[m->n] = (struct pl_map_entry){key, value, hash};
  m->slots[probe(m, key, hash)] = (uint32_t)++m->n;
  return NULL;
}

void pl_map_free(struct pl_map *m) {
  free(m->entries);
  free(m->slots);
  *m = (struct pl_map){0};
}
