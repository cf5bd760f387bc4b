/* What an annotation or a decorator stands before, and the parameter that a type or a default belongs to. Where the grammar puts an annotation
 * into the function or the field, that is around it; where it stands beside (TypeScript, Python), it is the next function, field or class
 * among its siblings. */
#include "facts/spec.h"

enum { MAX_UP = 6, MAX_BESIDE = 12 };

static struct pl_str declared_name(const struct pl_events *e, uint32_t i) {
  enum pl_event_kind kind = e->at[i].kind;
  bool declares = kind == PL_EV_FUNCTION || kind == PL_EV_CLASS || kind == PL_EV_FIELD;
  uint32_t name = declares ? pl_event_child(e, i, PL_AS_NAME) : 0;
  return name ? e->at[name].text : (struct pl_str){NULL, 0};
}

static struct pl_str next_declared(const struct pl_events *e, uint32_t i) {
  struct pl_str name = {NULL, 0};
  for (int n = 0; i && !name.n && n < MAX_BESIDE; n++, i = e->at[i].next) name = declared_name(e, i);
  return name;
}

struct pl_str pl_decorated(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  for (uint32_t i = event, n = 0; i && n < MAX_UP; i = e->at[i].parent, n++) {
    struct pl_str around = i == event ? (struct pl_str){NULL, 0} : declared_name(e, i);
    if (around.n && e->at[i].kind != PL_EV_CLASS) return around;
    if (around.n) break;
    struct pl_str beside = next_declared(e, e->at[i].next);
    if (beside.n) return beside;
  }
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_parameter_around(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  for (uint32_t i = event, n = 0; i && n < MAX_UP && e->at[i].kind != PL_EV_FUNCTION; i = e->at[i].parent, n++) {
    uint32_t name = e->at[i].as == PL_AS_PARAM ? pl_event_child(e, i, PL_AS_PARAM) : 0;
    if (!name && e->at[i].as == PL_AS_PARAM && e->at[i].kind == PL_EV_ASSIGN) name = pl_event_child(e, i, PL_AS_TARGET);
    if (name) return e->at[name].text;
  }
  return (struct pl_str){NULL, 0};
}
