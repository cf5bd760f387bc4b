#ifndef PL_SYNTAX_BUILDER_H
#define PL_SYNTAX_BUILDER_H
/* Appends events in pre-order and keeps the links between them. */
#include "base/vec.h"
#include "model/event.h"

enum { PL_MAX_EVENTS = 2000000 };

struct pl_event_builder {
  PL_VEC(struct pl_event) events;
  PL_VEC(uint32_t) last; /* newest child of each event */
  struct pl_lines lines;
  struct pl_str bytes;
  uint32_t line;     /* of the last event, from 0: the next is seldom far */
  uint32_t base;     /* added to byte offsets: where an injected part starts */
  const char *limit; /* as in struct pl_events; the first one stays */
};

void pl_builder_init(struct pl_event_builder *b, struct pl_str bytes);
/* Appends a child of `parent` and returns its index (0 when the limit is reached, as b->limit then says). */
uint32_t pl_builder_add(struct pl_event_builder *b, uint32_t parent, enum pl_event_kind kind, enum pl_event_role as,
                        uint32_t start, uint32_t end, struct pl_str text);
/* Whether an event was refused because there are PL_MAX_EVENTS. */
bool pl_builder_full(const struct pl_event_builder *b);
/* Moves the events to `out` and releases the rest. */
void pl_builder_finish(struct pl_event_builder *b, struct pl_events *out);

#endif
