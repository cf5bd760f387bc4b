/* Entries of one form, each with an address under the same key: what can be chosen from, not what is used. */
#include "facts/hostplace.h"

enum { MENU_MIN = 4, LOOKED_AT = 40 };

static bool is_address(struct pl_str text) { return pl_str_find(text, PL_STR("://")) != SIZE_MAX; }

/* The entry itself, or the value of the pair that it is. */
static uint32_t entry_of(const struct pl_events *e, uint32_t i) {
  return e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_VALUE) : i;
}

bool pl_in_menu(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, entry = pair ? e->at[pair].parent : 0;
  uint32_t key = pair && e->at[pair].kind == PL_EV_PAIR ? pl_event_child(e, pair, PL_AS_KEY) : 0;
  if (!key || !entry || e->at[entry].kind != PL_EV_OBJECT) return false;
  uint32_t group = e->at[entry].parent;
  if (group && e->at[group].kind == PL_EV_PAIR) group = e->at[group].parent;
  if (!group || (e->at[group].kind != PL_EV_OBJECT && e->at[group].kind != PL_EV_LIST)) return false;
  int same = 0, budget = LOOKED_AT;
  for (uint32_t i = e->at[group].child; i && budget && same < MENU_MIN; i = e->at[i].next, budget--) {
    uint32_t one = entry_of(e, i),
             found = one && e->at[one].kind == PL_EV_OBJECT ? pl_event_pair(e, one, e->at[key].text) : 0;
    if (found && e->at[found].kind == PL_EV_STRING && is_address(e->at[found].text)) same++;
  }
  return same == MENU_MIN;
}
