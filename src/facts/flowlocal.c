/* props = {}; props["email"] = user.email; props.put("plan", plan): the places of a file that put something into a variable, by its name. Words
 * from data/flows.yaml. */
#include "facts/flowlocal.h"

#include "base/vec.h"
#include "ruleset/list.h"

/* A statement that puts something into a variable of that name: ASSIGN, CALL or UNARY. */
struct filling {
  struct pl_str name;
  uint32_t event;
};
struct pl_fillings {
  PL_VEC(struct filling) list; /* by name, then in the order of the code */
};

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/flows.yaml", list);
}

/* The variable at the root of props.user["email"], props.put(a).put(b); or 0. */
static uint32_t root_of(const struct pl_events *e, uint32_t i) {
  enum { MAX_STEPS = 12 };
  for (int steps = 0; i && steps < MAX_STEPS; steps++) {
    uint32_t method;
    switch (e->at[i].kind) {
      case PL_EV_NAME: return i;
      case PL_EV_MEMBER:
      case PL_EV_INDEX: i = pl_event_child(e, i, PL_AS_OBJECT); break;
      case PL_EV_CALL: i = pl_names_receiver(e, i, &method); break;
      default: return 0;
    }
  }
  return 0;
}

/* The variable that a statement puts something into, or takes something out of; or 0. */
static uint32_t filled_by(struct pl_context *c, uint32_t i) {
  const struct pl_events *e = c->events;
  uint32_t method, on, value;
  switch (e->at[i].kind) {
    case PL_EV_ASSIGN: return root_of(e, pl_event_child(e, i, PL_AS_TARGET));
    case PL_EV_UNARY: /* delete props.email */
      value = pl_event_child(e, i, PL_AS_VALUE);
      return value && pl_list_has(words(c, "removes"), e->at[i].text) ? root_of(e, value) : 0;
    case PL_EV_CALL:
      on = pl_names_receiver(e, i, &method);
      if (!method) return 0;
      if (pl_list_has(words(c, "puts_into_first"), e->at[method].text)) return root_of(e, pl_event_arg(e, i, 0));
      return on && pl_list_has(words(c, "puts"), e->at[method].text) ? root_of(e, on) : 0;
    default: return 0;
  }
}

static int by_name(const void *x, const void *y) {
  const struct filling *a = x, *b = y;
  int names = pl_str_cmp(a->name, b->name);
  return names ? names : a->event < b->event ? -1 : a->event > b->event;
}

static const struct pl_fillings *fillings(struct pl_context *c) {
  if (c->filled) return c->filled;
  c->filled = PL_NEW(c->arena, struct pl_fillings);
  for (uint32_t i = 1; i < c->events->n; i++) {
    uint32_t root = filled_by(c, i);
    if (root) pl_vec_push(&c->filled->list, ((struct filling){c->events->at[root].text, i}));
  }
  if (c->filled->list.n) qsort(c->filled->list.at, c->filled->list.n, sizeof *c->filled->list.at, by_name);
  return c->filled;
}

/* How many fillings come before the first of that name at or behind the event. */
static size_t before_use(const struct pl_fillings *f, struct pl_str name, uint32_t use) {
  const struct filling wanted = {name, use};
  size_t low = 0, high = f->list.n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (by_name(&f->list.at[middle], &wanted) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

void pl_flow_held_release(struct pl_context *c) {
  if (c->filled) pl_vec_free(&c->filled->list);
}

/* The VALUE that goes with the target: of `a, b = x, y` the second for b. */
static uint32_t value_for(const struct pl_events *e, uint32_t assign, struct pl_str name) {
  uint32_t value = pl_event_child(e, assign, PL_AS_VALUE);
  for (uint32_t t = pl_event_child(e, assign, PL_AS_TARGET); t && value; t = pl_event_next(e, t, PL_AS_TARGET)) {
    if (e->at[t].kind != PL_EV_NAME || pl_str_eq(e->at[t].text, name)) return value;
    value = pl_event_next(e, value, PL_AS_VALUE);
  }
  return 0;
}

/* props = {…}: whatever it held before is gone, unless the statement is only reached sometimes. */
static bool starts_anew(const struct pl_events *e, uint32_t i, uint32_t use) {
  uint32_t target = e->at[i].kind == PL_EV_ASSIGN ? pl_event_child(e, i, PL_AS_TARGET) : 0;
  if (!target || e->at[target].kind != PL_EV_NAME) return false;
  for (uint32_t up = e->at[i].parent; up && e->at[up].kind != PL_EV_FUNCTION; up = e->at[up].parent)
    if (e->at[up].kind == PL_EV_COND) return pl_event_inside(e, use, up);
  return true;
}

static bool takes_out(const struct pl_context *c, uint32_t i) {
  uint32_t method = 0;
  if (c->events->at[i].kind == PL_EV_UNARY) return true;
  if (c->events->at[i].kind == PL_EV_CALL) pl_names_receiver(c->events, i, &method);
  return method && pl_list_has(words(c, "removes"), c->events->at[method].text);
}

static struct pl_held held_by(const struct pl_context *c, uint32_t i, struct pl_str name) {
  if (c->events->at[i].kind == PL_EV_ASSIGN) return (struct pl_held){value_for(c->events, i, name), PL_HELD_VALUE};
  return (struct pl_held){i, takes_out(c, i) ? PL_HELD_TAKEN : PL_HELD_PUT};
}

/* What a variable of a function or file around was given when it was declared. */
static size_t held_around(struct pl_context *c, uint32_t use, struct pl_held *out) {
  const struct pl_binding *b = pl_names_binding(c->names, use);
  if (!b || b->param || b->whole.n || b->member.n || !b->event || pl_event_inside(c->events, use, b->event)) return 0;
  *out = (struct pl_held){b->event, PL_HELD_VALUE};
  return 1;
}

size_t pl_flow_held(struct pl_context *c, uint32_t use, struct pl_held *out, size_t room) {
  enum { MOST = 32 }; /* fillings of a name that are looked at */
  const struct pl_events *e = c->events;
  const struct pl_fillings *all = fillings(c);
  struct pl_str name = e->at[use].text;
  size_t n = 0, first = before_use(all, name, use);
  for (size_t k = first; k-- && first - k <= MOST && n < room && pl_str_eq(all->list.at[k].name, name);) {
    uint32_t i = all->list.at[k].event;
    if (c->names->places[i].scope != c->names->places[use].scope || pl_event_inside(e, use, i)) continue;
    out[n] = held_by(c, i, name);
    n += out[n].event != 0;
    if (starts_anew(e, i, use)) return n;
  }
  return n < room ? n + held_around(c, use, out + n) : n;
}
