/* The event tree under construction. */
#include "syntax/builder.h"

void pl_builder_init(struct pl_event_builder *b, struct pl_str bytes) {
  *b = (struct pl_event_builder){.bytes = bytes};
  pl_lines_init(&b->lines, bytes);
  pl_vec_push(&b->events,
              ((struct pl_event){.kind = PL_EV_FILE, .end = (uint32_t)bytes.n, .line = 1, .column = 1, .text = bytes}));
  pl_vec_push(&b->last, 0);
}

uint32_t pl_builder_add(struct pl_event_builder *b, uint32_t parent, enum pl_event_kind kind, enum pl_event_role as,
                        uint32_t start, uint32_t end, struct pl_str text) {
  if (b->events.n >= PL_MAX_EVENTS) return b->limit = "too many nodes: read in part", 0;
  uint32_t i = (uint32_t)b->events.n;
  b->line = pl_lines_near(&b->lines, b->line, start + b->base);
  struct pl_event e = {.kind = (uint8_t)kind,
                       .as = (uint8_t)as,
                       .parent = parent,
                       .start = start + b->base,
                       .end = end + b->base,
                       .line = b->line + 1,
                       .column = start + b->base - b->lines.starts[b->line] + 1,
                       .text = text};
  pl_vec_push(&b->events, e);
  pl_vec_push(&b->last, 0);
  if (b->last.at[parent])
    b->events.at[b->last.at[parent]].next = i;
  else
    b->events.at[parent].child = i;
  b->last.at[parent] = i;
  return i;
}

bool pl_builder_full(const struct pl_event_builder *b) { return b->limit && b->events.n >= PL_MAX_EVENTS; }

void pl_builder_finish(struct pl_event_builder *b, struct pl_events *out) {
  *out = (struct pl_events){.at = b->events.at, .n = (uint32_t)b->events.n, .limit = b->limit};
  pl_vec_free(&b->last);
  pl_lines_release(&b->lines);
  b->events.at = NULL;
}
