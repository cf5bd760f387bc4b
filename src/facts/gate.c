/* What happens only after consent: inside of a condition that asks for it, or behind a return that does. Words in data/gates.yaml. */
#include "facts/context.h"

enum { MOST = 200, STEPS = 400 };

static struct pl_node gates(const struct pl_context *c, const char *part) {
  return pl_ruleset_part(c->rules, "data/gates.yaml", part);
}

static bool asks(const struct pl_context *c, uint32_t condition, bool *negated) {
  struct pl_str text = pl_str_trim(pl_source_text(c, condition, MOST));
  while (pl_str_starts(text, "(")) text = pl_str_trim(pl_str_cut(text, 1, text.n));
  *negated = (pl_str_starts(text, "!") && !pl_str_starts(text, "!!")) || pl_str_starts(text, "not ");
  return pl_any_word(gates(c, "consent"), text) && !pl_any_word(gates(c, "not"), text);
}

/* if (consent) start(); consent && start(); consent ? start() : null */
static bool inside(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  bool negated;
  for (uint32_t i = event; i; i = e->at[i].parent) {
    uint32_t parent = e->at[i].parent;
    bool cond = e->at[parent].kind == PL_EV_COND,
         both = e->at[parent].kind == PL_EV_BINARY && pl_str_is(e->at[parent].text, "&&");
    uint32_t condition = cond   ? pl_event_child(e, parent, PL_AS_CONDITION)
                         : both ? pl_event_child(e, parent, PL_AS_LEFT)
                                : 0;
    if (!condition || condition == i || !asks(c, condition, &negated)) continue;
    bool otherwise = e->at[i].as == PL_AS_ALTERNATIVE;
    if (otherwise == negated) return true;
  }
  return false;
}

/* if (!consent) return; start(); */
static bool behind_return(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION), steps = 0;
  bool negated;
  for (uint32_t i = function; function && i < event && steps < STEPS; i++, steps++) {
    if (e->at[i].kind != PL_EV_COND || e->at[i].end > e->at[event].start) continue;
    uint32_t condition = pl_event_child(e, i, PL_AS_CONDITION);
    struct pl_str whole = pl_source_text(c, i, MOST);
    if (condition && pl_str_find(whole, PL_STR("return")) != SIZE_MAX && asks(c, condition, &negated) && negated)
      return true;
  }
  return false;
}

bool pl_after_consent(const struct pl_context *c, uint32_t event) {
  return event && (inside(c, event) || behind_return(c, event));
}
