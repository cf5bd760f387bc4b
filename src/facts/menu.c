/* Entries of one form, each with an address under the same key: what can be chosen from, not what is used. */
#include "facts/hostplace.h"

enum { MENU_MIN = 4, LOOKED_AT = 40 };

static bool is_address(struct pl_str text) { return pl_str_find(text, PL_STR("://")) != SIZE_MAX; }

/* The entry itself, or the value of the pair that it is. */
static uint32_t entry_of(const struct pl_events *e, uint32_t i) {
  return e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_VALUE) : i;
}

/* The address of one entry: under the key, or in a part of the entry, {maker: {url: "https://…"}}. */
static bool has_address(const struct pl_events *e, uint32_t one, struct pl_str part, struct pl_str key) {
  if (one && part.n) one = e->at[one].kind == PL_EV_OBJECT ? pl_event_pair(e, one, part) : 0;
  uint32_t found = one && e->at[one].kind == PL_EV_OBJECT ? pl_event_pair(e, one, key) : 0;
  bool text = found && (e->at[found].kind == PL_EV_STRING || e->at[found].kind == PL_EV_TEMPLATE);
  return text && is_address(e->at[found].text);
}

/* The list or object that the entry is a member of, or 0. */
static uint32_t group_of(const struct pl_events *e, uint32_t entry) {
  uint32_t group = e->at[entry].parent;
  if (group && e->at[group].kind == PL_EV_PAIR) group = e->at[group].parent;
  return group && (e->at[group].kind == PL_EV_OBJECT || e->at[group].kind == PL_EV_LIST) ? group : 0;
}

static bool of_one_form(const struct pl_events *e, uint32_t group, struct pl_str part, struct pl_str key) {
  int same = 0, budget = LOOKED_AT;
  for (uint32_t i = group ? e->at[group].child : 0; i && budget && same < MENU_MIN; i = e->at[i].next, budget--)
    same += has_address(e, entry_of(e, i), part, key);
  return same == MENU_MIN;
}

/* ["acme", "Acme Logs", "https://logs.acme.example"]: what people see, and the address. */
static bool is_row(const struct pl_events *e, uint32_t row) {
  enum { CELLS = 8 };
  bool address = false, label = false;
  int budget = CELLS;
  for (uint32_t i = e->at[row].kind == PL_EV_LIST ? e->at[row].child : 0; i && budget--; i = e->at[i].next) {
    bool text = e->at[i].kind == PL_EV_STRING;
    address = address || (text && is_address(e->at[i].text));
    label = label || (text && e->at[i].text.n && !is_address(e->at[i].text));
  }
  return address && label;
}

bool pl_in_menu_of_rows(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t row = e->at[event].parent, group = row ? e->at[row].parent : 0;
  if (!group || e->at[row].kind != PL_EV_LIST || e->at[group].kind != PL_EV_LIST) return false;
  int same = 0, budget = LOOKED_AT;
  for (uint32_t i = e->at[group].child; i && budget && same < MENU_MIN; i = e->at[i].next, budget--)
    same += is_row(e, i);
  return same == MENU_MIN;
}

bool pl_in_menu(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].parent, entry = pair ? e->at[pair].parent : 0, part;
  uint32_t key = pair && e->at[pair].kind == PL_EV_PAIR ? pl_event_child(e, pair, PL_AS_KEY) : 0;
  if (!key || !entry || e->at[entry].kind != PL_EV_OBJECT) return false;
  uint32_t group = group_of(e, entry), above = e->at[entry].parent;
  if (of_one_form(e, group, (struct pl_str){NULL, 0}, e->at[key].text)) return true;
  if (!group || e->at[group].kind != PL_EV_OBJECT || e->at[above].kind != PL_EV_PAIR) return false;
  part = pl_event_child(e, above, PL_AS_KEY);
  return part && of_one_form(e, group_of(e, group), e->at[part].text, e->at[key].text);
}
