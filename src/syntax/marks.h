#ifndef PL_SYNTAX_MARKS_H
#define PL_SYNTAX_MARKS_H
/* What the query said of each node, by node id: a hash table that is reused from file to file. */
#include "syntax/query.h"

struct pl_mark {
  const void *id;          /* NULL: free slot */
  uint8_t kind, as, flags; /* enum pl_event_kind, enum pl_event_role, enum pl_capture_flag */
  uint32_t round;          /* the file it was set for: slots of earlier files are free */
  uint16_t kind_by, as_by; /* 1 + the pattern that said so: a later pattern of the query overrules an earlier one */
};
struct pl_marks {
  struct pl_mark *slots;
  size_t size, n; /* size: a power of two */
  uint32_t round;
};

void pl_marks_clear(struct pl_marks *m);
/* True when the node was not marked before. */
bool pl_marks_add(struct pl_marks *m, const void *id, struct pl_capture c, uint32_t pattern);
const struct pl_mark *pl_marks_get(const struct pl_marks *m, const void *id);
void pl_marks_free(struct pl_marks *m);

#endif
