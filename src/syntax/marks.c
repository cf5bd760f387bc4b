/* Open addressing over node ids (they are addresses, so their low bits carry nothing). Each file is a round of its own: a slot counts only
 * in its round, so that clearing costs nothing, however large one file once made the table. */
#include "syntax/marks.h"

#include <stdlib.h>

static bool taken(const struct pl_marks *m, size_t i) { return m->slots[i].id && m->slots[i].round == m->round; }

static size_t slot_of(const struct pl_marks *m, const void *id) {
  size_t mask = m->size - 1, i = (size_t)(((uintptr_t)id >> 3) * 0x9E3779B97F4A7C15ull >> 20) & mask;
  while (taken(m, i) && m->slots[i].id != id) i = (i + 1) & mask;
  return i;
}

static void grow(struct pl_marks *m) {
  struct pl_marks old = *m;
  m->size = old.size ? old.size * 2 : 1024;
  m->slots = pl_xmalloc(m->size * sizeof *m->slots);
  memset(m->slots, 0, m->size * sizeof *m->slots);
  for (size_t i = 0; i < old.size; i++)
    if (taken(&old, i)) m->slots[slot_of(m, old.slots[i].id)] = old.slots[i];
  free(old.slots);
}

void pl_marks_clear(struct pl_marks *m) {
  m->n = 0;
  if (++m->round == 0) { /* after four thousand million files */
    if (m->size) memset(m->slots, 0, m->size * sizeof *m->slots);
    m->round = 1;
  }
}

bool pl_marks_add(struct pl_marks *m, const void *id, struct pl_capture c, uint32_t pattern) {
  if (m->n * 2 >= m->size) grow(m);
  size_t at = slot_of(m, id);
  struct pl_mark *slot = &m->slots[at];
  uint16_t by = (uint16_t)(pattern < UINT16_MAX ? pattern + 1 : UINT16_MAX);
  bool fresh = !taken(m, at);
  if (fresh) {
    *slot = (struct pl_mark){.id = id, .kind = PL_EV_OTHER, .round = m->round};
    m->n++;
  }
  if (c.kind != PL_EV_KIND_COUNT && by >= slot->kind_by) slot->kind = c.kind, slot->kind_by = by;
  if (c.as != PL_AS_NONE && by >= slot->as_by) slot->as = c.as, slot->as_by = by;
  slot->flags |= c.flags;
  return fresh;
}

const struct pl_mark *pl_marks_get(const struct pl_marks *m, const void *id) {
  if (!m->n) return NULL;
  size_t at = slot_of(m, id);
  return taken(m, at) ? &m->slots[at] : NULL;
}

void pl_marks_free(struct pl_marks *m) {
  free(m->slots);
  *m = (struct pl_marks){0};
}
