/* Addresses that are asked under the name they are kept under. */
#include "facts/hostplace.h"
#include "facts/spec.h"

enum { MAX_EVENTS = 20000, MAX_USES = 64 };

bool pl_asked_later(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_node calls = pl_ruleset_part(c->rules, "data/http.yaml", "calls");
  uint32_t kept = e->at[event].parent;
  bool stored = e->at[event].as == PL_AS_VALUE && (e->at[kept].kind == PL_EV_ASSIGN || e->at[kept].kind == PL_EV_FIELD);
  struct pl_str name = stored ? pl_last_member(pl_target_text(c, event)) : (struct pl_str){NULL, 0};
  for (uint32_t i = 1, uses = 0; name.n > 3 && e->n < MAX_EVENTS && i < e->n && uses < MAX_USES; i++) {
    if (e->at[i].kind != PL_EV_NAME || !pl_str_eq(e->at[i].text, name) || pl_event_inside(e, i, kept)) continue;
    uint32_t maker = 0, call = pl_request_around(c, i, &maker);
    if (call && pl_list_glob(calls, pl_names_of(c->names, call))) return true;
    uses++;
  }
  return false;
}
