/* import("m").then(({ default: m }) => …): what the function is given is the module. */
#include "resolve/bindings.h"
#include "ruleset/list.h"

static bool loads(const struct pl_names *n, uint32_t call) {
  const struct pl_events *e = n->events;
  uint32_t callee = e->at[call].kind == PL_EV_CALL ? pl_event_child(e, call, PL_AS_CALLEE) : 0;
  if (!callee && e->at[call].kind == PL_EV_CALL) callee = pl_event_child(e, call, PL_AS_NAME);
  uint32_t first = callee ? pl_event_arg(e, call, 0) : 0;
  return first && e->at[callee].kind == PL_EV_NAME && e->at[first].kind == PL_EV_STRING &&
         pl_list_has(n->dialect->requires, e->at[callee].text);
}

uint32_t pl_bindings_loaded(const struct pl_names *n, uint32_t function) {
  const struct pl_events *e = n->events;
  uint32_t call = e->at[function].parent, property = 0;
  if (e->at[call].kind != PL_EV_CALL || pl_event_arg(e, call, 0) != function) return 0;
  uint32_t callee = pl_event_child(e, call, PL_AS_CALLEE),
           object = pl_bindings_object(e, callee ? callee : call, &property);
  if (!object || !property || !pl_str_is(e->at[property].text, "then")) return 0;
  object = pl_names_unwrap(e, object);
  return object && loads(n, object) ? object : 0;
}
