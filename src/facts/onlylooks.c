/* A function that is named after a removal and only counts and reports: every call in it reads, prints or makes a date, and nothing is written to a record. */
#include <string.h>

#include "facts/retention.h"
#include "facts/spec.h"
#include "ruleset/list.h"

enum { MOST_EVENTS = 400, LONGEST_CALL = 80 };

/* The method's own name, also where what it is called on has none: 60.days.ago. */
static struct pl_str method(const struct pl_context *c, uint32_t call) {
  const struct pl_events *e = c->events;
  uint32_t callee = pl_event_child(e, call, PL_AS_CALLEE);
  uint32_t part = callee && e->at[callee].kind == PL_EV_MEMBER ? pl_event_child(e, callee, PL_AS_PROPERTY) : callee;
  struct pl_str text = part ? e->at[part].text : (struct pl_str){NULL, 0};
  if (text.n) return text;
  struct pl_str source = pl_source_text(c, call, LONGEST_CALL);
  size_t to = 0, from;
  while (to < source.n && !strchr("( \"'{", source.p[to])) to++;
  for (from = to; from && (pl_is_alnum(source.p[from - 1]) || strchr("_?!", source.p[from - 1]));) from--;
  return pl_str_cut(source, from, to);
}

/* What a text shows is read: "#{document.id}". */
static bool is_shown(const struct pl_events *e, uint32_t i) {
  for (int n = 0; i && n < 3; n++, i = e->at[i].parent)
    if (e->at[i].as == PL_AS_HOLE) return true;
  return false;
}

static bool reads_only(struct pl_context *c, struct pl_node words, uint32_t call) {
  return pl_list_has(words, pl_arena_lower(c->arena, method(c, call)));
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
    if (call && !is_shown(e, i) && !reads_only(c, words, i)) return false;
    told = told || (call && reads_only(c, tells, i));
  }
  return told;
}
