/* What functions and classes of a file are known by. */
#include "resolve/names.h"

/* The name a function or class is known by: its own, or that of the variable or key it is the value of. */
struct pl_str pl_names_simple(const struct pl_events *e, uint32_t i) {
  uint32_t name = pl_event_child(e, i, PL_AS_NAME), parent = e->at[i].parent;
  if (!name && e->at[i].as == PL_AS_VALUE && e->at[parent].kind == PL_EV_ASSIGN)
    name = pl_event_child(e, parent, PL_AS_TARGET);
  if (!name && e->at[i].as == PL_AS_VALUE && e->at[parent].kind == PL_EV_PAIR)
    name = pl_event_child(e, parent, PL_AS_KEY);
  if (name && e->at[name].kind == PL_EV_MEMBER) name = pl_event_child(e, name, PL_AS_PROPERTY);
  return name ? e->at[name].text : (struct pl_str){NULL, 0};
}

/* The type a method is declared for (Go: func (u *User) Save). */
static struct pl_str receiver_type(const struct pl_events *e, uint32_t function) {
  uint32_t receiver = pl_event_child(e, function, PL_AS_RECEIVER),
           type = receiver ? pl_event_child(e, receiver, PL_AS_TYPE) : 0;
  type = type ? pl_names_unwrap(e, type) : 0;
  return type && e->at[type].kind == PL_EV_NAME ? e->at[type].text : (struct pl_str){NULL, 0};
}

/* export default (text) => …: importers know it as the module itself. */
static bool is_default_export(const struct pl_events *e, uint32_t i) {
  return e->at[i].as == PL_AS_DEFAULT && e->at[e->at[i].parent].kind == PL_EV_EXPORT;
}

static struct pl_str own_name(struct pl_names *n, uint32_t i) {
  struct pl_str name = pl_names_simple(n->events, i), owner = {NULL, 0};
  if (!name.n && is_default_export(n->events, i)) return pl_arena_printf(n->arena, "%.*s#", PL_FMT(n->self));
  if (!name.n || name.n > 100) return owner;
  uint32_t holder = n->places[i].holder;
  if (holder)
    owner = pl_names_simple(n->events, holder);
  else
    owner = receiver_type(n->events, i);
  if (pl_names_path(n, owner) || pl_names_path(n, name))
    owner = pl_names_dotted(n, owner), name = pl_names_dotted(n, name);
  if (owner.n && owner.n < 100)
    return pl_arena_printf(n->arena, "%.*s#%.*s.%.*s", PL_FMT(n->self), PL_FMT(owner), PL_FMT(name));
  return pl_arena_printf(n->arena, "%.*s#%.*s", PL_FMT(n->self), PL_FMT(name));
}

/* Asked again and again for what stands in a long function, whose children would be looked through each time. */
struct pl_str pl_names_own(struct pl_names *n, uint32_t i) {
  struct pl_own_name *kept = &n->own[i % PL_OWN_NAMES];
  if (!i || kept->event != i) *kept = (struct pl_own_name){i, own_name(n, i)};
  return kept->name;
}
