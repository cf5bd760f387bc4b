/* Evaluates the specs of API models at a place in the code. */
#include "facts/context.h"

static bool is_number(struct pl_str s) { return s.n && s.n < 3 && pl_is_digit(s.p[0]) && (s.n == 1 || pl_is_digit(s.p[1])); }

/* An object literal behind a name: `const options = {...}; f(options)`. */
static uint32_t follow(struct pl_context *c, uint32_t i) {
  for (int k = 0; k < 4 && i; k++) {
    i = pl_names_unwrap(c->events, i);
    if (!i || c->events->at[i].kind != PL_EV_NAME) break;
    const struct pl_binding *b = pl_names_binding(c->names, i);
    if (!b || b->param || b->whole.n || b->member.n || !b->event || c->events->at[b->event].kind == PL_EV_FUNCTION) break;
    i = b->event;
  }
  return i;
}

/* The call made on the result of `call` by one of its method chains: f(x).update(y) or h = f(x); h.update(y). */
static uint32_t chained(struct pl_context *c, uint32_t call, struct pl_str method) {
  const struct pl_events *e = c->events;
  struct pl_str wanted = pl_names_of(c->names, call);
  uint32_t scope = pl_event_around(e, call, PL_EV_FUNCTION), best = 0;
  for (uint32_t i = scope ? scope : 1; i < e->n && (scope == 0 || e->at[i].start < e->at[scope].end); i++) {
    if (e->at[i].kind != PL_EV_CALL) continue;
    uint32_t callee = pl_event_child(e, i, PL_AS_CALLEE), object = 0, name = 0;
    if (callee && e->at[callee].kind == PL_EV_MEMBER)
      object = pl_event_child(e, callee, PL_AS_OBJECT), name = pl_event_child(e, callee, PL_AS_PROPERTY);
    else
      object = pl_event_child(e, i, PL_AS_RECEIVER), name = pl_event_child(e, i, PL_AS_NAME);
    if (!object || !name || !pl_str_eq(e->at[name].text, method)) continue;
    if (pl_event_inside(e, call, object)) return i; /* directly on it */
    if (!best && wanted.n && pl_str_eq(pl_names_of(c->names, object), wanted) && e->at[i].start > e->at[call].start) best = i;
  }
  return best;
}

static uint32_t property(struct pl_context *c, uint32_t i, struct pl_str key) {
  i = follow(c, i);
  if (!i) return 0;
  uint32_t hit = pl_event_pair(c->events, i, key);
  if (hit) return hit;
  for (uint32_t a = c->events->at[i].child; a; a = c->events->at[a].next) /* shorthand {secure} */
    if (c->events->at[a].kind == PL_EV_NAME && c->events->at[a].as == PL_AS_ARG && pl_str_eq(c->events->at[a].text, key)) return a;
  return 0;
}

static uint32_t step(struct pl_context *c, uint32_t at, struct pl_str part, bool first) {
  const struct pl_events *e = c->events;
  if (is_number(part)) {
    unsigned n = (unsigned)(part.p[0] - '0') * (part.n == 2 ? 10 : 1) + (part.n == 2 ? (unsigned)(part.p[1] - '0') : 0);
    return pl_event_arg(e, follow(c, at), n);
  }
  if (first && pl_str_is(part, "value")) return pl_event_child(e, at, PL_AS_VALUE);
  if (first && pl_str_is(part, "receiver")) {
    uint32_t callee = pl_event_child(e, at, PL_AS_CALLEE);
    return callee && e->at[callee].kind == PL_EV_MEMBER ? pl_event_child(e, callee, PL_AS_OBJECT) : pl_event_child(e, at, PL_AS_RECEIVER);
  }
  return property(c, at, part);
}

/* "$0", "$1.maxAge", "$.update.0", "$name". */
static uint32_t walk_spec(struct pl_context *c, uint32_t event, struct pl_str spec) {
  struct pl_str rest = pl_str_cut(spec, 1, spec.n), part;
  uint32_t at = event;
  if (pl_str_starts(rest, ".")) { /* a chained call, then as usual */
    rest = pl_str_cut(rest, 1, rest.n);
    pl_str_next(&rest, '.', &part);
    at = chained(c, event, part);
    if (!at) return 0;
  }
  for (bool first = true; rest.p && pl_str_next(&rest, '.', &part); first = false)
    if (!(at = step(c, at, part, first && at == event))) return 0;
  return at;
}

uint32_t pl_spec_event(struct pl_context *c, uint32_t event, struct pl_str spec) {
  struct pl_str part, rest = spec;
  while (rest.p && pl_str_next(&rest, '|', &part)) {
    uint32_t hit = pl_str_starts(part, "$") ? walk_spec(c, event, part) : 0;
    if (hit) return hit;
  }
  return 0;
}

struct pl_const pl_spec_value(struct pl_context *c, uint32_t event, struct pl_str spec) {
  struct pl_str part, rest = spec;
  while (rest.p && pl_str_next(&rest, '|', &part)) {
    if (!pl_str_starts(part, "$")) return (struct pl_const){.kind = PL_CONST_TEXT, .text = part, .event = event};
    if (pl_str_is(part, "$target")) {
      struct pl_str t = pl_target_text(c, event);
      if (t.n) return (struct pl_const){.kind = PL_CONST_TEXT, .text = t, .event = event};
      continue;
    }
    if (pl_str_is(part, "$callee")) return (struct pl_const){.kind = PL_CONST_TEXT, .text = pl_names_of(c->names, event), .event = event};
    uint32_t hit = walk_spec(c, event, part);
    if (!hit) continue;
    struct pl_const v = pl_value_of(c->names, &c->rules->apis, hit);
    if (v.kind != PL_CONST_NONE) return v;
    struct pl_str name = pl_names_of(c->names, hit);
    if (name.n) return (struct pl_const){.kind = PL_CONST_TEXT, .text = name, .event = hit};
  }
  return (struct pl_const){0};
}
