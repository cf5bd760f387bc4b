/* What calls are worth: durations, what is read from the environment, what leaves its argument as it is. */
#include "resolve/values_p.h"

struct pl_const pl_const_number(double d, enum pl_unit unit, uint32_t event) {
  return (struct pl_const){.kind = PL_CONST_NUMBER, .number = d, .unit = unit, .event = event};
}

/* new TimeSpan(2, "w"): the second argument says what the first counts. */
static struct pl_const counted_by_unit(struct pl_evaluator *v, uint32_t i) {
  uint32_t number = pl_event_arg(v->names->events, i, 0), unit = pl_event_arg(v->names->events, i, 1);
  struct pl_const c = number ? pl_value_eval(v, number) : (struct pl_const){0},
                  u = unit ? pl_value_eval(v, unit) : (struct pl_const){0};
  double seconds;
  if (c.kind != PL_CONST_NUMBER || u.kind != PL_CONST_TEXT || u.text.n > 8 ||
      !pl_duration_parse(pl_arena_cat(v->names->arena, PL_STR("1"), u.text), &seconds))
    return (struct pl_const){0};
  return pl_const_number(c.number * seconds, PL_UNIT_SECONDS, i);
}

/* Seconds of a call or member that a duration row knows: `seconds: 86400` (times the first argument) or a map by keyword. */
static struct pl_const duration_call(struct pl_evaluator *v, uint32_t i, const struct pl_node *row) {
  const struct pl_events *e = v->names->events;
  double sum = 0;
  bool any = false;
  if (pl_node_kind(*row) == PL_NODE_SCALAR && pl_str_is(pl_node_text(*row), "unit")) return counted_by_unit(v, i);
  if (pl_node_kind(*row) == PL_NODE_SCALAR) {
    uint32_t arg = pl_event_arg(e, i, 0);
    struct pl_const c = arg ? pl_value_eval(v, arg) : pl_const_number(1, PL_UNIT_NONE, i);
    bool said = pl_str_is(pl_node_text(*row), "text") && c.kind == PL_CONST_TEXT && pl_duration_parse(c.text, &sum);
    if (said) return pl_const_number(sum, PL_UNIT_SECONDS, i); /* Duration.parse("P30D") */
    if (c.kind != PL_CONST_NUMBER) return (struct pl_const){0};
    return pl_const_number(c.number * pl_node_number(*row, 1), PL_UNIT_SECONDS, i);
  }
  unsigned position = 0;
  for (struct pl_node k = pl_node_first(*row); k.i; k = pl_node_next(k), position++) {
    uint32_t arg = pl_event_pair(e, i, pl_node_key(k));
    if (!arg) arg = pl_event_arg(e, i, position);
    struct pl_const c = arg ? pl_value_eval(v, arg) : (struct pl_const){0};
    if (c.kind == PL_CONST_NUMBER) sum += c.number * pl_node_number(k, 0), any = true;
  }
  return any ? pl_const_number(sum, PL_UNIT_SECONDS, i) : (struct pl_const){0};
}

const struct pl_node *pl_value_duration_row(struct pl_evaluator *v, struct pl_str name) {
  if (pl_str_ends(name, "()")) name.n -= 2;
  const struct pl_node *row = name.n ? pl_map_get(&v->apis->durations, name) : NULL;
  size_t dot = pl_str_rchr(name, '.');
  if (!row && dot != SIZE_MAX)
    row =
        pl_map_get(&v->apis->durations, pl_arena_cat(v->names->arena, PL_STR("*."), pl_str_cut(name, dot + 1, name.n)));
  return row;
}

/* 30.days: the object is a number and the property a unit. */
struct pl_const pl_value_number_member(struct pl_evaluator *v, uint32_t object, struct pl_str property, uint32_t i) {
  double seconds;
  struct pl_const c = pl_value_eval(v, object);
  if (c.kind != PL_CONST_NUMBER || !pl_duration_parse(pl_arena_cat(v->names->arena, PL_STR("1"), property), &seconds) ||
      property.n < 3)
    return (struct pl_const){0};
  return pl_const_number(c.number * seconds, PL_UNIT_SECONDS, i);
}

uint32_t pl_value_unchanged(struct pl_names *n, const struct pl_apis *apis, uint32_t i) {
  enum { MOST = 4 };
  i = pl_names_unwrap(n->events, i);
  for (int k = 0; i && k < MOST && n->events->at[i].kind == PL_EV_CALL; k++) {
    uint32_t name, receiver = pl_names_receiver(n->events, i, &name);
    if (!receiver || !name || pl_event_arg(n->events, i, 0)) return i;
    const struct pl_node *row = pl_map_get(&apis->same, pl_arena_cat(n->arena, PL_STR("*."), n->events->at[name].text));
    if (!row || !pl_str_is(pl_node_text(*row), "receiver")) return i;
    i = pl_names_unwrap(n->events, receiver);
  }
  return i;
}

/* A function that leaves its receiver or its argument what it is; a text that is turned into a number is one then. */
static struct pl_const same_of(struct pl_evaluator *v, uint32_t i, struct pl_str called, const char *as) {
  const struct pl_events *e = v->names->events;
  const struct pl_node *row = called.n ? pl_map_get(&v->apis->same, called) : NULL;
  if (row && pl_str_is(pl_node_text(*row), "format") && pl_event_arg(e, i, 0)) return pl_value_format(v, i);
  bool receiver = row && pl_str_is(pl_node_text(*row), "receiver");
  uint32_t name, of = receiver ? pl_names_receiver(e, i, &name) : pl_event_arg(e, i, 0);
  if (!row || !of || !pl_str_is(pl_node_text(*row), as)) return (struct pl_const){0};
  struct pl_const c = pl_value_eval(v, of);
  double d;
  if (!receiver && c.kind == PL_CONST_TEXT && pl_number_parse(c.text, &d)) c.kind = PL_CONST_NUMBER, c.number = d;
  return c;
}

/* 30.days(), 30.days.to_i, name.clone() */
static struct pl_const member_call(struct pl_evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  uint32_t name, receiver = pl_names_receiver(e, i, &name);
  if (!receiver || !name) return (struct pl_const){0};
  struct pl_const c = pl_value_number_member(v, receiver, e->at[name].text, i);
  if (c.kind) return c;
  return same_of(v, i, pl_arena_cat(v->names->arena, PL_STR("*."), e->at[name].text), "receiver");
}

static struct pl_const env_call(struct pl_evaluator *v, uint32_t i, struct pl_str env) {
  uint32_t fallback = pl_event_arg(v->names->events, i, 1);
  if (!fallback) fallback = pl_value_default_text(v->names->events, i);
  struct pl_const c = fallback ? pl_value_eval(v, fallback) : (struct pl_const){0};
  c.env = env;
  return c;
}

/* nameof(a.b) of C#: the last part of a name, as text. */
static struct pl_const name_call(struct pl_evaluator *v, uint32_t i, uint32_t of) {
  const struct pl_events *e = v->names->events;
  uint32_t part = e->at[of].kind == PL_EV_MEMBER ? pl_event_child(e, of, PL_AS_PROPERTY) : of;
  return pl_const_text(e->at[part ? part : of].text, i);
}

struct pl_const pl_value_call(struct pl_evaluator *v, uint32_t i) {
  const struct pl_events *e = v->names->events;
  struct pl_const c = member_call(v, i);
  if (c.kind || c.env.n) return c;
  struct pl_str resolved = pl_names_of(v->names, i), env;
  const struct pl_node *row = resolved.n ? pl_value_duration_row(v, resolved) : NULL;
  if (row) return duration_call(v, i, row);
  if ((env = pl_value_env(v->names, i)).n) return env_call(v, i, env);
  uint32_t callee = pl_event_child(e, i, PL_AS_CALLEE), first = pl_event_arg(e, i, 0),
           elsewhere = pl_value_elsewhere(v->names, i);
  if (elsewhere) return pl_value_eval(v, elsewhere);
  if (!callee || !first) return (struct pl_const){0};
  if (pl_str_is(e->at[callee].text, "nameof")) return name_call(v, i, first);
  return same_of(v, i, pl_str_cut(e->at[i].text, 0, e->at[callee].end - e->at[callee].start), "argument");
}
