/* What happens to a thing after it is made: methods called on it, parts of it that are assigned. */
#include "facts/spec.h"
#include "facts/specplace.h"

enum { FARTHEST = 2000 }; /* events between a thing and what happens to it */

/* Whether a variable is another one than that which holds what the call makes: of two cookies made in one function each has its own flags. */
static bool is_another(struct pl_context *c, uint32_t object, uint32_t call) {
  const struct pl_events *e = c->events;
  struct pl_str holder = pl_target_text(c, call);
  if (e->at[object].kind != PL_EV_NAME || !holder.n || pl_str_closes(holder, e->at[object].text)) return false;
  const struct pl_binding *b = pl_names_binding(c->names, object);
  uint32_t made = b && b->event ? pl_names_unwrap(e, b->event) : 0;
  return made && made != call && (e->at[made].kind == PL_EV_CALL || e->at[made].kind == PL_EV_NEW);
}

/* kept = found ?? new Seat(): the variable holds what the call makes, or what was there. */
static bool chosen_for(struct pl_context *c, uint32_t call, struct pl_str name) {
  const struct pl_events *e = c->events;
  uint32_t up = e->at[call].parent;
  bool other = e->at[call].as == PL_AS_RIGHT && e->at[up].kind == PL_EV_BINARY &&
               (pl_str_is(e->at[up].text, "??") || pl_str_is(e->at[up].text, "||"));
  return other && pl_str_eq(pl_target_text(c, up), name);
}

/* h.mode = y: the assignment, where it is to this part of what has that resolved name. */
static bool assigns_part(struct pl_context *c, uint32_t i, struct pl_str part, struct pl_str wanted, uint32_t call) {
  const struct pl_events *e = c->events;
  uint32_t target = e->at[i].kind == PL_EV_ASSIGN ? pl_event_child(e, i, PL_AS_TARGET) : 0;
  if (!target || e->at[target].kind != PL_EV_MEMBER) return false;
  uint32_t object = pl_event_child(e, target, PL_AS_OBJECT), name = pl_event_child(e, target, PL_AS_PROPERTY);
  if (!object || !name || !pl_str_eq(e->at[name].text, part)) return false;
  bool named = wanted.n && pl_str_eq(pl_names_of(c->names, object), wanted) && !is_another(c, object, call);
  return named || (e->at[object].kind == PL_EV_NAME && chosen_for(c, call, e->at[object].text));
}

/* Seat("x").apply { mode = y }: the assignment within the block that is called on what is made. */
static bool assigns_within(struct pl_context *c, uint32_t i, struct pl_str part, uint32_t call) {
  const struct pl_events *e = c->events;
  uint32_t target = e->at[i].kind == PL_EV_ASSIGN ? pl_event_child(e, i, PL_AS_TARGET) : 0, name;
  if (!target || e->at[target].kind != PL_EV_NAME || !pl_str_eq(e->at[target].text, part)) return false;
  uint32_t block = pl_event_around(e, i, PL_EV_CALL), object = block ? pl_names_receiver(e, block, &name) : 0;
  return object && pl_event_inside(e, call, object);
}

/* Where the statement begins that the call stands in: whatever is called on it, or gives it to a block, is around it. */
static uint32_t first_around(const struct pl_events *e, uint32_t call, uint32_t scope) {
  uint32_t first = call;
  for (uint32_t i = e->at[call].parent; i && i != scope; i = e->at[i].parent) first = i;
  return call - first > FARTHEST ? call - FARTHEST : first;
}

uint32_t pl_spec_chained(struct pl_context *c, uint32_t call, struct pl_str method) {
  const struct pl_events *e = c->events;
  struct pl_str wanted = pl_names_of(c->names, call);
  uint32_t scope = pl_event_around(e, call, PL_EV_FUNCTION), best = 0, last = call + FARTHEST;
  for (uint32_t i = first_around(e, call, scope); i < e->n && i < last; i++) {
    if (scope && e->at[i].start >= e->at[scope].end) break;
    if (!best && e->at[i].start > e->at[call].start && assigns_part(c, i, method, wanted, call)) best = i;
    if (assigns_within(c, i, method, call)) return i;
    if (e->at[i].kind != PL_EV_CALL) continue;
    uint32_t name, object = pl_names_receiver(e, i, &name);
    if (!object || !name || !pl_str_eq(e->at[name].text, method)) continue;
    if (pl_event_inside(e, call, object)) return i; /* directly on it */
    if (!best && wanted.n && pl_str_eq(pl_names_of(c->names, object), wanted) && e->at[i].start > e->at[call].start &&
        !is_another(c, object, call))
      best = i;
  }
  return best;
}

uint32_t pl_spec_beside(struct pl_context *c, uint32_t call, struct pl_str method) {
  const struct pl_events *e = c->events;
  uint32_t name, on = pl_names_receiver(e, call, &name), scope = pl_event_around(e, call, PL_EV_FUNCTION), best = 0;
  if (!on || e->at[on].kind != PL_EV_NAME) return 0;
  for (uint32_t i = call - scope > FARTHEST ? call - FARTHEST : scope + 1; i < call; i++) {
    uint32_t object = e->at[i].kind == PL_EV_CALL ? pl_names_receiver(e, i, &name) : 0;
    if (object && name && pl_str_eq(e->at[name].text, method) && e->at[object].kind == PL_EV_NAME &&
        pl_str_eq(e->at[object].text, e->at[on].text))
      best = i;
  }
  return best;
}

uint32_t pl_spec_given_since(struct pl_context *c, uint32_t at, struct pl_str part) {
  const struct pl_events *e = c->events;
  uint32_t name = pl_names_unwrap(e, at), made = pl_spec_follow(c, at), best = 0;
  if (!name || e->at[name].kind != PL_EV_NAME || !made || made == name) return 0;
  for (uint32_t i = made, n = 0; i < name && n < FARTHEST; i++, n++) {
    uint32_t target = e->at[i].kind == PL_EV_ASSIGN ? pl_event_child(e, i, PL_AS_TARGET) : 0;
    if (!target || e->at[target].kind != PL_EV_MEMBER) continue;
    uint32_t object = pl_event_child(e, target, PL_AS_OBJECT), property = pl_event_child(e, target, PL_AS_PROPERTY);
    if (object && property && pl_str_eq(e->at[property].text, part) && e->at[object].kind == PL_EV_NAME &&
        pl_str_eq(e->at[object].text, e->at[name].text))
      best = pl_event_child(e, i, PL_AS_VALUE);
  }
  return best;
}
