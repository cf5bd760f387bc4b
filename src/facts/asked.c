/* Addresses that are asked under the name they are kept under. */
#include "facts/hostplace.h"
#include "facts/spec.h"

enum { MAX_EVENTS = 20000, MAX_USES = 64, TELLING = 3 };

/* A short name (url, uri) is everybody's: it counts within one function alone. */
static bool is_same(const struct pl_events *e, uint32_t a, uint32_t b, struct pl_str name) {
  if (name.n > TELLING) return true;
  uint32_t function = pl_event_around(e, a, PL_EV_FUNCTION);
  return function && function == pl_event_around(e, b, PL_EV_FUNCTION);
}

/* format!("{BASE_URL}/x"): Rust names what fills a hole within the text. */
static bool fills_hole(const struct pl_context *c, uint32_t i, struct pl_str name) {
  const struct pl_events *e = c->events;
  if (e->at[i].kind != PL_EV_STRING || !pl_str_is(c->language->name, "rust")) return false;
  struct pl_str text = e->at[i].text;
  size_t at = pl_str_find(text, name);
  return at != SIZE_MAX && at && text.p[at - 1] == '{' && at + name.n < text.n && strchr("}:", text.p[at + name.n]);
}

bool pl_asked_later(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_node calls = pl_part(c, "data/http.yaml", "calls");
  uint32_t kept = e->at[event].parent;
  bool stored = e->at[event].as == PL_AS_VALUE && (e->at[kept].kind == PL_EV_ASSIGN || e->at[kept].kind == PL_EV_FIELD);
  struct pl_str name = stored ? pl_last_member(pl_target_text(c, event)) : (struct pl_str){NULL, 0};
  for (uint32_t i = 1, uses = 0; name.n >= TELLING && e->n < MAX_EVENTS && i < e->n && uses < MAX_USES; i++) {
    bool named = e->at[i].kind == PL_EV_NAME && pl_str_eq(e->at[i].text, name);
    if ((!named && !fills_hole(c, i, name)) || pl_event_inside(e, i, kept)) continue;
    if (!is_same(e, i, event, name)) continue;
    uint32_t maker = 0, call = pl_request_around(c, i, &maker);
    if (call && pl_list_glob(calls, pl_names_of(c->names, call))) return true;
    uses++;
  }
  return false;
}
