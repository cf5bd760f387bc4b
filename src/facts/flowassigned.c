/* scope.user = {"email": user.email}: data that is put into a vendor's object by assignment. Whose object it is says what made it, or the call of
 * the vendor that hands it to the function around: SentrySdk.ConfigureScope(scope => …). Words from data/flows.yaml. */
#include "facts/flow_p.h"
#include "facts/spec.h"

enum { MAX_UP = 12 };

/* The vendor whose call the function is an argument of that has the name as its parameter; or NULL. */
static const struct pl_vendor *handed_by(struct pl_context *c, uint32_t object) {
  const struct pl_events *e = c->events;
  const struct pl_binding *b = e->at[object].kind == PL_EV_NAME ? pl_names_binding(c->names, object) : NULL;
  if (!b || !b->param) return NULL;
  uint32_t i = b->scope;
  for (int n = 0; i && n < MAX_UP && e->at[i].kind != PL_EV_CALL; n++) i = e->at[i].parent;
  struct pl_str name = i && e->at[i].kind == PL_EV_CALL ? pl_names_of(c->names, i) : (struct pl_str){NULL, 0};
  return pl_str_ends(name, "()") ? pl_vendor_called(c, i, pl_str_cut(name, 0, name.n - 2)) : NULL;
}

static const struct pl_vendor *made_by(struct pl_context *c, uint32_t object) {
  struct pl_str name = pl_names_of(c->names, object);
  return name.n && pl_str_find(name, PL_STR("::")) == SIZE_MAX ? pl_vendor_of_name(c, name) : NULL;
}

void pl_facts_flow_assigned(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t target = pl_event_child(e, event, PL_AS_TARGET), value = pl_event_child(e, event, PL_AS_VALUE);
  uint32_t object = target && e->at[target].kind == PL_EV_MEMBER ? pl_event_child(e, target, PL_AS_OBJECT) : 0,
           part = object ? pl_event_child(e, target, PL_AS_PROPERTY) : 0;
  if (!part || !value || !pl_list_has(pl_part(c, "data/flows.yaml", "assigned"), e->at[part].text)) return;
  const struct pl_vendor *v = made_by(c, object);
  if (!v) v = handed_by(c, object);
  if (v) pl_flow_arguments(c, value, v->reported->id);
}
