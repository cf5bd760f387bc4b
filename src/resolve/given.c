/* What a function of this file gives back, where something is called on it: getStripe().charges, `client.messages` with `def client` beside it. */
#include "resolve/lookup.h"
#include "resolve/values.h"

enum { MOST_EVENTS = 400, MOST_RETURNS = 8 };

/* The function of this file that `event` calls, or that is read without a call where the language or a property allows it; where calls look like
 * variables, also the value that such a method keeps under its own name (`def client; @client ||= …`); or 0. */
static uint32_t giver_of(struct pl_names *n, uint32_t event) {
  const struct pl_events *e = n->events;
  const struct pl_binding *b = NULL;
  bool kept = false;
  uint32_t i = event, callee = e->at[i].kind == PL_EV_CALL ? pl_event_child(e, i, PL_AS_CALLEE) : 0, receiver = 0;
  if (e->at[i].kind == PL_EV_CALL && !callee) receiver = pl_event_child(e, i, PL_AS_RECEIVER);
  if (e->at[i].kind == PL_EV_CALL && !receiver) i = callee ? callee : pl_event_child(e, i, PL_AS_NAME);
  i = i ? pl_names_unwrap(e, i) : 0;
  if (!i) return 0;
  if (e->at[i].kind == PL_EV_NAME) {
    b = pl_names_binding(n, i);
    bool self = !b && (n->dialect->bare_calls || n->dialect->implicit_self);
    if (self) b = pl_lookup_self(n, pl_bindings_member_key(n, e->at[i].text), i);
    kept = self && n->dialect->bare_calls;
  } else if (e->at[i].kind == PL_EV_MEMBER || e->at[i].kind == PL_EV_CALL) {
    b = pl_names_member_binding(n, i);
  }
  bool own = b && b->event && !b->param && !b->member.n && !b->whole.n;
  own = own && (kept || e->at[b->event].kind == PL_EV_FUNCTION);
  return own && !pl_event_inside(e, event, b->event) ? b->event : 0;
}

/* A variable that holds what such a call gave. */
static uint32_t held(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  const struct pl_binding *b = e->at[i].kind == PL_EV_NAME ? pl_names_binding(n, i) : NULL;
  uint32_t value = b && b->event && !b->param && !b->member.n && !b->whole.n ? pl_names_unwrap(e, b->event) : 0;
  return value && value != i && e->at[value].kind == PL_EV_CALL ? value : 0;
}

/* Whether the name is of something that another package made. */
static bool is_made_elsewhere(const struct pl_names *n, struct pl_str name) {
  return name.n && pl_str_ends(name, "()") && pl_str_find(name, PL_STR("::")) == SIZE_MAX &&
         !pl_str_begins(name, n->self);
}

struct pl_str pl_names_given(struct pl_names *n, uint32_t function, pl_names_depth_fn name_at, int depth) {
  const struct pl_events *e = n->events;
  uint32_t last = 0, returns = 0;
  for (uint32_t i = function + 1; i < e->n && e->at[i].start < e->at[function].end; i++) {
    if (i > function + MOST_EVENTS || returns == MOST_RETURNS) return (struct pl_str){NULL, 0};
    enum pl_event_role as = (enum pl_event_role)e->at[i].as;
    if (e->at[i].parent == function && as != PL_AS_PARAM && as != PL_AS_NAME && as != PL_AS_TYPE) last = i;
    if (e->at[i].kind != PL_EV_RETURN || pl_event_around(e, i, PL_EV_FUNCTION) != function) continue;
    returns++;
    uint32_t value = pl_event_child(e, i, PL_AS_VALUE);
    struct pl_str name = value ? name_at(n, value, depth + 1) : (struct pl_str){NULL, 0};
    if (is_made_elsewhere(n, name)) return name;
  }
  struct pl_str name = last && !returns ? name_at(n, last, depth + 1) : (struct pl_str){NULL, 0};
  return is_made_elsewhere(n, name) ? name : (struct pl_str){NULL, 0};
}

struct pl_str pl_names_object(struct pl_names *n, uint32_t object, pl_names_depth_fn name_at, int depth) {
  const struct pl_events *e = n->events;
  uint32_t i = pl_names_unwrap(e, object), at = i ? held(n, i) : 0, giver = i ? giver_of(n, at ? at : i) : 0;
  struct pl_str given = {NULL, 0};
  if (giver && depth < MAX_DEPTH && e->at[giver].kind == PL_EV_FUNCTION)
    given = pl_names_given(n, giver, name_at, depth);
  else if (giver && depth < MAX_DEPTH)
    given = name_at(n, giver, depth + 1);
  return given.n && is_made_elsewhere(n, given) ? given : name_at(n, object, depth);
}
