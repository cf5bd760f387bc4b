/* From a name to its binding. Of a name that is bound in several scopes the innermost around its use is right. */
#include "resolve/lookup.h"

/* let seat = seat("hay"): what makes the value is called before it has its name. */
static bool makes_value(const struct pl_events *e, uint32_t at, const struct pl_binding *b) {
  return b->event && e->at[at].as == PL_AS_CALLEE && e->at[at].parent == b->event;
}

const struct pl_binding *pl_lookup_name(struct pl_names *n, struct pl_str name, uint32_t at) {
  const struct pl_binding *best = NULL, *b = pl_map_get(&n->by_name, name);
  for (int k = 0; b && k < MAX_BINDINGS; k++, b = b->next) {
    bool inside = b->scope == 0 || pl_event_inside(n->events, at, b->scope);
    if (inside && pl_str_is(b->member, "()") && b->event && pl_event_inside(n->events, at, b->event))
      continue; /* log *log.Logger */
    if (makes_value(n->events, at, b)) continue;
    if (inside && (!best || b->scope > best->scope)) best = b;
  }
  return best;
}

const struct pl_binding *pl_names_binding(struct pl_names *n, uint32_t i) {
  return pl_lookup_name(n, n->events->at[i].text, i);
}

/* `adds` of the language's description is the word that says so. */
bool pl_bindings_adds(const struct pl_names *n, uint32_t class_event) {
  const struct pl_events *e = n->events;
  struct pl_str word = pl_language_text(n->language, "adds");
  uint32_t name = pl_event_child(e, class_event, PL_AS_NAME);
  return word.n && name &&
         pl_str_find(pl_str_cut(e->at[class_event].text, 0, e->at[name].start - e->at[class_event].start), word) !=
             SIZE_MAX;
}

/* The CLASS event of this file that an expression is, or is an instance of; 0 none. */
static uint32_t class_of(struct pl_names *n, uint32_t i, int depth) {
  const struct pl_events *e = n->events;
  i = pl_names_unwrap(e, i);
  if (!i || depth > MAX_DEPTH) return 0;
  if (e->at[i].kind == PL_EV_CLASS) return i;
  if (e->at[i].kind == PL_EV_NEW || e->at[i].kind == PL_EV_CALL) {
    uint32_t callee = pl_event_child(e, i, PL_AS_CALLEE);
    return callee && e->at[callee].kind == PL_EV_NAME ? class_of(n, callee, depth + 1) : 0;
  }
  const struct pl_binding *b = e->at[i].kind == PL_EV_NAME ? pl_names_binding(n, i) : NULL;
  return b && b->event && b->event != i && !b->whole.p && (!b->member.n || pl_str_is(b->member, "()"))
             ? class_of(n, b->event, depth + 1)
             : 0;
}

/* What "this.x" is in the class: a class may have several parts (Rust's impl, Swift's extension, C#'s partial). */
static const struct pl_binding *member_of_class(struct pl_names *n, struct pl_str key, uint32_t holder) {
  struct pl_str name = pl_names_simple(n->events, holder);
  const struct pl_binding *b = pl_map_get(&n->by_name, key);
  for (int k = 0; b && k < MAX_BINDINGS; k++, b = b->next) {
    if (b->scope == holder) return b;
    if (b->scope && name.n && n->events->at[b->scope].kind == PL_EV_CLASS &&
        pl_str_eq(pl_names_simple(n->events, b->scope), name))
      return b;
  }
  return NULL;
}

const struct pl_binding *pl_lookup_self(struct pl_names *n, struct pl_str key, uint32_t i) {
  const struct pl_binding *b = pl_map_get(&n->by_name, key);
  for (int k = 0; b && k < MAX_BINDINGS; k++, b = b->next)
    if (b->scope == 0 || pl_event_inside(n->events, i, b->scope)) return b;
  uint32_t holder = n->places[i].holder;
  return holder ? member_of_class(n, key, holder) : NULL;
}

const struct pl_binding *pl_names_member_binding(struct pl_names *n, uint32_t i) {
  struct pl_str self = pl_bindings_self_member(n, i);
  if (self.n) return pl_lookup_self(n, self, i);
  uint32_t property, object = pl_bindings_object(n->events, i, &property);
  uint32_t holder = object && property ? class_of(n, object, 0) : 0;
  return holder ? member_of_class(n, pl_bindings_member_key(n, n->events->at[property].text), holder) : NULL;
}
