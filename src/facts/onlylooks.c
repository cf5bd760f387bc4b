/* A function that is named after a removal and only counts and reports: every call in it reads, prints or makes a date, and nothing is written to a record. */
#include "facts/retention.h"
#include "facts/spec.h"
#include "ruleset/list.h"

enum { MOST_EVENTS = 400 };

static bool reads_only(struct pl_context *c, struct pl_node words, uint32_t call) {
  return pl_list_has(words, pl_arena_lower(c->arena, pl_last_member(pl_names_of(c->names, call))));
}

/* The function with a name around the event, or 0. */
static uint32_t named_around(const struct pl_events *e, uint32_t event) {
  uint32_t f = pl_event_around(e, event, PL_EV_FUNCTION);
  while (f && !pl_event_child(e, f, PL_AS_NAME)) f = pl_event_around(e, f, PL_EV_FUNCTION);
  return f;
}

bool pl_function_only_looks(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_node words = pl_retention_data(c, "only_looks"), tells = pl_retention_data(c, "tells");
  uint32_t function = named_around(e, event);
  bool told = false;
  if (!function || (function + MOST_EVENTS < e->n && e->at[function + MOST_EVENTS].start < e->at[function].end))
    return false;
  for (uint32_t i = function + 1; i < e->n && e->at[i].start < e->at[function].end; i++) {
    bool call = e->at[i].kind == PL_EV_CALL || e->at[i].kind == PL_EV_NEW;
    uint32_t target = e->at[i].kind == PL_EV_ASSIGN ? pl_event_child(e, i, PL_AS_TARGET) : 0;
    if (target && e->at[target].kind != PL_EV_NAME) return false; /* record.deleted = true */
    if (call && !reads_only(c, words, i)) return false;
    told = told || (call && reads_only(c, tells, i));
  }
  return told;
}
