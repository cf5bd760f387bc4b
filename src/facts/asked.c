/* Addresses that are asked under the name they are kept under, whatever they are made into on the way: url = BASE + path; get(url). */
#include "facts/hostplace.h"
#include "facts/spec.h"

enum { MAX_EVENTS = 20000, MAX_USES = 64, MAX_LOOKED = 4000000, TELLING = 3, UP = 5, DEPTH = 2 };

static bool calls_one_of(struct pl_context *c, const char *list, uint32_t call) {
  return pl_calls_one_of(c, pl_part(c, "data/http.yaml", list), call);
}

/* URI("…"), sprintf("…/%s", id): the call's value is the address still. */
static bool keeps_address(struct pl_context *c, uint32_t call) {
  return calls_one_of(c, "makes_address", call) || calls_one_of(c, "wraps_address", call) ||
         calls_one_of(c, "formats_address", call);
}

/* a + b, a <> b, a . b, a ?? b, but not a == b */
static bool joins(struct pl_str op) {
  return op.n && (pl_str_is(op, "<>") || !strchr("=!<>", op.p[0])) && !pl_is_alpha(op.p[0]);
}

/* The ASSIGN or FIELD that an expression is the value of, by itself or as a part of an address, or 0. */
static uint32_t kept_as(struct pl_context *c, uint32_t i) {
  const struct pl_events *e = c->events;
  for (int steps = 0; i && steps < UP; steps++) {
    uint32_t up = e->at[i].parent;
    enum pl_event_kind kind = (enum pl_event_kind)e->at[up].kind;
    if (e->at[i].as == PL_AS_VALUE && (kind == PL_EV_ASSIGN || kind == PL_EV_FIELD)) return up;
    bool part = (kind == PL_EV_BINARY && joins(e->at[up].text)) || kind == PL_EV_TEMPLATE || kind == PL_EV_UNARY ||
                kind == PL_EV_OTHER ||
                (kind == PL_EV_PAIR && e->at[up].as == PL_AS_ARG); /* URL(string: "https://…")! */
    bool made = e->at[i].as == PL_AS_ARG && (kind == PL_EV_CALL || kind == PL_EV_NEW) && keeps_address(c, up);
    if (!part && !made) return 0;
    i = up;
  }
  return 0;
}

/* PHP and Ruby write the sign of a variable at some places and not at others. */
static struct pl_str without_sign(struct pl_str name) {
  while (name.n && strchr("$@", name.p[0])) name = pl_str_cut(name, 1, name.n);
  return name;
}

static struct pl_str name_of(const struct pl_context *c, uint32_t kept) {
  enum { MOST = 120 };
  uint32_t target = pl_event_child(c->events, kept, PL_AS_TARGET);
  if (!target) target = pl_event_child(c->events, kept, PL_AS_NAME);
  return target ? without_sign(pl_last_member(pl_source_text(c, target, MOST))) : (struct pl_str){NULL, 0};
}

/* A short name (url, uri) is everybody's: it counts within one function alone, or where it is bound to what is kept. */
static bool is_same(struct pl_context *c, uint32_t i, uint32_t kept, struct pl_str name) {
  const struct pl_events *e = c->events;
  if (name.n > TELLING || e->at[i].text.p[0] == '@') return true; /* @url of a module is one for all of its functions */
  uint32_t function = pl_event_around(e, i, PL_EV_FUNCTION);
  if (function && function == pl_event_around(e, kept, PL_EV_FUNCTION)) return true;
  const struct pl_binding *b = e->at[i].kind == PL_EV_MEMBER ? pl_names_member_binding(c->names, i)
                               : e->at[i].kind == PL_EV_NAME ? pl_names_binding(c->names, i)
                                                             : NULL;
  return b && b->event && pl_event_inside(e, b->event, kept);
}

/* format!("{BASE_URL}/x") where the text names what fills its holes (Rust). */
static bool fills_hole(const struct pl_context *c, uint32_t i, struct pl_str name) {
  const struct pl_events *e = c->events;
  if (e->at[i].kind != PL_EV_STRING || !pl_str_is(pl_language_text(c->language, "holes"), "named")) return false;
  struct pl_str text = e->at[i].text;
  size_t at = pl_str_find(text, name);
  return at != SIZE_MAX && at && text.p[at - 1] == '{' && at + name.n < text.n && strchr("}:", text.p[at + name.n]);
}

static bool mentions(const struct pl_context *c, uint32_t i, struct pl_str name) {
  const struct pl_events *e = c->events;
  if (e->at[i].kind == PL_EV_NAME) return pl_str_eq(without_sign(e->at[i].text), name);
  if (e->at[i].kind != PL_EV_MEMBER) return fills_hole(c, i, name);
  uint32_t property = pl_event_child(e, i, PL_AS_PROPERTY);
  return property && pl_str_eq(without_sign(e->at[property].text), name);
}

/* The call that is made on the expression: url.openConnection(), or 0. */
static uint32_t call_on(const struct pl_events *e, uint32_t i) {
  uint32_t up = e->at[i].parent, method;
  if (e->at[i].as == PL_AS_OBJECT && e->at[up].kind == PL_EV_MEMBER && e->at[up].as == PL_AS_CALLEE)
    up = e->at[up].parent;
  return e->at[up].kind == PL_EV_CALL && pl_names_receiver(e, up, &method) == i ? up : 0;
}

bool pl_asked_here(struct pl_context *c, uint32_t i) {
  const struct pl_events *e = c->events;
  for (int steps = 0; i && steps < UP; steps++) {
    uint32_t on = call_on(e, i), call = pl_call_with_argument(e, i);
    if (on && calls_one_of(c, "asked_on", on)) return true;
    if (call && calls_one_of(c, "calls", call)) return !calls_one_of(c, "no_requests", call);
    if (!call || !keeps_address(c, call)) return false;
    i = call;
  }
  return false;
}

/* Whether what is kept is asked, or becomes part of an address that is. */
static bool asked_as(struct pl_context *c, uint32_t kept, int depth) {
  const struct pl_events *e = c->events;
  struct pl_str name = kept && e->n < MAX_EVENTS ? name_of(c, kept) : (struct pl_str){NULL, 0};
  if (!name.n || (c->asked_looked += e->n) > MAX_LOOKED) return false;
  for (uint32_t i = 1, uses = 0; i < e->n && uses < MAX_USES; i++) {
    if (!mentions(c, i, name) || pl_event_inside(e, i, kept) || !is_same(c, i, kept, name)) continue;
    if (pl_asked_here(c, i)) return true;
    uint32_t further = depth ? kept_as(c, i) : 0;
    if (further && further != kept && asked_as(c, further, depth - 1)) return true;
    uses++;
  }
  return false;
}

bool pl_asked_later(struct pl_context *c, uint32_t event) { return asked_as(c, kept_as(c, event), DEPTH); }
