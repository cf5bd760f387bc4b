/* Followed up from the value: through calls and operators to a return or the last expression of the function, or to a variable that a return names. */
#include "facts/context.h"
#include "facts/spec.h"

enum { MOST_UP = 40, MOST_EVENTS = 600, LONGEST = 200, NEAR = 200 };

/* The variable at the root of `s`, `bytes[i]`, `parts.push(…)`; empty for anything else. */
static struct pl_str variable(const struct pl_context *c, uint32_t i) {
  const struct pl_events *e = c->events;
  while (i && (e->at[i].kind == PL_EV_MEMBER || e->at[i].kind == PL_EV_INDEX)) i = pl_event_child(e, i, PL_AS_OBJECT);
  return i && e->at[i].kind == PL_EV_NAME ? e->at[i].text : (struct pl_str){NULL, 0};
}

/* What a call puts its argument into: parts of parts.push(x), out of out.append(x). */
static struct pl_str gathers(const struct pl_context *c, uint32_t call) {
  uint32_t callee = pl_event_child(c->events, call, PL_AS_CALLEE);
  bool member = callee && c->events->at[callee].kind == PL_EV_MEMBER;
  uint32_t part = member ? pl_event_child(c->events, callee, PL_AS_PROPERTY) : 0;
  struct pl_str name = part ? pl_arena_lower(c->arena, c->events->at[part].text) : (struct pl_str){NULL, 0};
  bool adds = part && pl_list_has(pl_part(c, "data/flows.yaml", "gathers"), name);
  return adds ? variable(c, callee) : (struct pl_str){NULL, 0};
}

/* s of `s += x`, which is no assignment to the grammars. */
static struct pl_str added_to(const struct pl_context *c, uint32_t i) {
  uint32_t start = c->events->at[i].start, near = start > NEAR ? start - NEAR : 0;
  struct pl_str none = {NULL, 0}, before = pl_str_trim(pl_str_cut(c->source->bytes, near, start));
  if (!pl_str_ends(before, "+=") && !pl_str_ends(before, ".=") && !pl_str_ends(before, "<<")) return none;
  struct pl_str left = pl_str_trim(pl_str_cut(before, 0, before.n - 2));
  size_t from = left.n;
  while (from && (pl_is_alnum(left.p[from - 1]) || left.p[from - 1] == '_')) from--;
  return pl_str_cut(left, from, left.n);
}

/* Whether nothing stands between the end of the event and that of the function but what closes blocks. */
static bool is_last(const struct pl_context *c, uint32_t i, uint32_t function) {
  uint32_t from = c->events->at[i].end, to = c->events->at[function].end;
  if (to > from && to - from > NEAR) return false;
  struct pl_str rest = pl_str_trim(pl_str_cut(c->source->bytes, from, to));
  return rest.n <= 8 && (!rest.n || pl_str_is(rest, "}") || pl_str_is(rest, "end") || pl_str_is(rest, ")"));
}

/* Whether a return of the function, or its last expression, names the variable. */
static bool returned(const struct pl_context *c, uint32_t function, uint32_t from, struct pl_str name) {
  const struct pl_events *e = c->events;
  for (uint32_t i = from; i < e->n && i < from + MOST_EVENTS && e->at[i].start < e->at[function].end; i++) {
    bool last = e->at[i].start > e->at[from].end && e->at[i].as != PL_AS_PARAM && is_last(c, i, function);
    bool gives = e->at[i].kind == PL_EV_RETURN || last;
    if (gives && pl_has_word(pl_source_text(c, i, LONGEST), name)) return true;
  }
  return false;
}

bool pl_value_handed_out(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION);
  while (function && !pl_names_own(c->names, function).n) function = pl_event_around(e, function, PL_EV_FUNCTION);
  if (!function) return false;
  for (uint32_t i = event, n = 0; i != function && n < MOST_UP; i = e->at[i].parent, n++) {
    uint32_t target = e->at[i].kind == PL_EV_ASSIGN ? pl_event_child(e, i, PL_AS_TARGET) : 0;
    struct pl_str name = target ? variable(c, target) : e->at[i].kind == PL_EV_CALL ? gathers(c, i) : added_to(c, i);
    if (name.n) return returned(c, function, i, name);
    if (target) return false;
    if (e->at[i].kind == PL_EV_RETURN && pl_event_around(e, i, PL_EV_FUNCTION) == function) return true;
    if (e->at[i].kind == PL_EV_COND && pl_event_inside(e, event, pl_event_child(e, i, PL_AS_CONDITION))) return false;
    if (e->at[i].parent == function) return is_last(c, i, function);
  }
  return false;
}
