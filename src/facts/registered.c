/* Handlers that are registered by their name: r.GET("/notes", signedIn, list), mux.HandleFunc("/notes", auth(list)). The query stands in a function of
 * that name, perhaps in another file; the link joins the two. */
#include "facts/routes.h"

#include "facts/spec.h"
#include "ruleset/list.h"

enum {
  MAX_TEXT = 3000,
  MAX_GUARD = 400,
  MAX_ARGS = 8,
  MAX_DEPTH = 5,
  MAX_EVENTS = 4000,
  MAX_FACTS = 1000,
  MAX_GROUPS = 8
};

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/routes.yaml", list);
}

static bool is_go(const struct pl_context *c) { return pl_list_has(words(c, "registered_in"), c->language->ecosystem); }

static bool guards(const struct pl_context *c, uint32_t i) {
  bool code = c->events->at[i].kind != PL_EV_STRING && c->events->at[i].kind != PL_EV_FUNCTION;
  return code && pl_any_word(words(c, "guards"), pl_source_text(c, i, MAX_GUARD));
}

static uint32_t receiver_of(const struct pl_events *e, uint32_t call, struct pl_str *member) {
  uint32_t property = 0, on = e->at[call].kind == PL_EV_CALL ? pl_names_receiver(e, call, &property) : 0;
  if (on && property) *member = e->at[property].text;
  return property ? on : 0;
}

/* The handler's name, below what is put around it: auth(http.HandlerFunc(list)). */
static struct pl_str handler_in(const struct pl_context *c, uint32_t arg, bool *guarded) {
  const struct pl_events *e = c->events;
  for (int depth = 0; e->at[arg].kind == PL_EV_CALL && depth < MAX_DEPTH; depth++) {
    uint32_t callee = pl_event_child(e, arg, PL_AS_CALLEE), inner = pl_event_arg(e, arg, 0);
    if (!callee || !inner) break;
    *guarded = *guarded || guards(c, callee);
    arg = inner;
  }
  bool named = e->at[arg].kind == PL_EV_NAME || e->at[arg].kind == PL_EV_MEMBER;
  return named ? pl_last_member(pl_source_text(c, arg, 120)) : (struct pl_str){NULL, 0};
}

/* One registration, and the router that it is made on. */
struct registration {
  struct pl_str path, handler, on;
  bool guarded;
};

static bool read_registration(const struct pl_context *c, uint32_t call, struct registration *r) {
  const struct pl_events *e = c->events;
  struct pl_str member = {NULL, 0};
  uint32_t on = receiver_of(e, call, &member), path = on ? pl_event_arg(e, call, 0) : 0, last = path;
  if (!path || e->at[path].kind != PL_EV_STRING || !pl_list_has(words(c, "registers"), member)) return false;
  *r = (struct registration){.path = e->at[path].text, .on = pl_source_text(c, on, 120), .guarded = guards(c, on)};
  for (unsigned k = 1; k < MAX_ARGS && pl_event_arg(e, call, k); k++) last = pl_event_arg(e, call, k);
  for (unsigned k = 1; k < MAX_ARGS && pl_event_arg(e, call, k) && pl_event_arg(e, call, k) != last; k++)
    r->guarded = r->guarded || guards(c, pl_event_arg(e, call, k));
  if (last == path || pl_str_chr(r->path, '/') == SIZE_MAX) return false;
  r->handler = handler_in(c, last, &r->guarded);
  return r->handler.n != 0;
}

/* The outermost function around. */
static uint32_t outermost(const struct pl_events *e, uint32_t i) {
  uint32_t function = pl_event_around(e, i, PL_EV_FUNCTION);
  for (uint32_t up; function && (up = pl_event_around(e, function, PL_EV_FUNCTION));) function = up;
  return function;
}

/* What the calls of a function tell of a router: guarded by something put before it, made here, or known to be guarded route by route. */
struct router {
  bool guarded, made, by_route, wrapped;
  struct pl_str parent;
  struct pl_str groups[MAX_GROUPS]; /* made from it */
  size_t n;
};

static bool is_group(const struct router *r, struct pl_str name) {
  for (size_t i = 0; i < r->n; i++)
    if (pl_str_eq(r->groups[i], name)) return true;
  return false;
}

/* inner := r.Group("/api", signedIn): who guards a group of it leaves the rest of it open. */
static void look_at_group(const struct pl_context *c, uint32_t target, uint32_t value, struct pl_str router,
                          struct router *out) {
  struct pl_str member = {NULL, 0};
  uint32_t from = receiver_of(c->events, value, &member);
  if (!from || !pl_list_has(words(c, "groups"), member) || !pl_str_eq(pl_source_text(c, from, 120), router)) return;
  if (guards(c, value)) out->by_route = true;
  if (out->n < MAX_GROUPS) out->groups[out->n++] = pl_source_text(c, target, 120);
}

static void look_at(const struct pl_context *c, uint32_t i, struct pl_str router, struct router *out) {
  const struct pl_events *e = c->events;
  struct pl_str member = {NULL, 0};
  struct registration r;
  if (e->at[i].kind == PL_EV_ASSIGN) {
    uint32_t target = pl_event_child(e, i, PL_AS_TARGET), value = pl_event_child(e, i, PL_AS_VALUE);
    if (!target || !value) return;
    look_at_group(c, target, value, router, out);
    if (!pl_str_eq(pl_source_text(c, target, 120), router)) return;
    uint32_t from = receiver_of(e, value, &member);
    out->made = true;
    out->guarded = out->guarded || guards(c, value);
    if (from && pl_list_has(words(c, "groups"), member)) out->parent = pl_source_text(c, from, 120);
    return;
  }
  if (e->at[i].kind != PL_EV_CALL) return;
  uint32_t on = receiver_of(e, i, &member);
  bool same = on && pl_str_eq(pl_source_text(c, on, 120), router);
  if (same && pl_list_has(words(c, "puts_before"), member)) out->guarded = out->guarded || guards(c, i);
  if (on && pl_list_has(words(c, "puts_before"), member) && is_group(out, pl_source_text(c, on, 120)) && guards(c, i))
    out->by_route = true;
  if (same && read_registration(c, i, &r)) out->by_route = out->by_route || r.guarded;
  uint32_t callee = pl_event_child(e, i, PL_AS_CALLEE);
  for (unsigned k = 0; callee && k < MAX_ARGS && pl_event_arg(e, i, k); k++)
    if (pl_str_eq(pl_source_text(c, pl_event_arg(e, i, k), 120), router) && guards(c, callee)) out->wrapped = true;
}

/* The function in which a router of that name is what it is at the event: the nearest with such a parameter, else the outermost. */
static uint32_t scope_of(const struct pl_context *c, uint32_t event, struct pl_str router) {
  const struct pl_events *e = c->events;
  uint32_t last = 0;
  for (uint32_t f = pl_event_around(e, event, PL_EV_FUNCTION); f; f = pl_event_around(e, f, PL_EV_FUNCTION)) {
    struct pl_str head = pl_source_text(c, f, 200);
    if (pl_has_word(pl_str_cut(head, 0, pl_str_chr(head, ')')), router)) return f;
    last = f;
  }
  return last;
}

/* The call that gives a router to the closure, or 0. */
static uint32_t given_by(const struct pl_context *c, uint32_t closure) {
  const struct pl_events *e = c->events;
  struct pl_str member = {NULL, 0};
  uint32_t on = e->at[closure].as == PL_AS_ARG ? receiver_of(e, e->at[closure].parent, &member) : 0;
  return on && pl_list_has(words(c, "groups"), member) ? e->at[closure].parent : 0;
}

/* What all calls within the function tell of it; false when there are too many. */
static bool look_around(const struct pl_context *c, uint32_t scope, struct pl_str name, struct router *out) {
  const struct pl_events *e = c->events;
  uint32_t most = scope + MAX_EVENTS;
  if (most < e->n && e->at[most].start < e->at[scope].end) return false;
  for (uint32_t i = scope + 1; i < e->n && e->at[i].start < e->at[scope].end; i++) {
    bool told = e->at[i].kind == PL_EV_ASSIGN || e->at[i].kind == PL_EV_CALL;
    if (told && scope_of(c, i, name) == scope) look_at(c, i, name, out);
  }
  return true;
}

/* 1 guarded, 0 open, -1 unknown. */
static int state_of(const struct pl_context *c, uint32_t call, const struct registration *r) {
  struct pl_str name = r->on, member;
  if (r->guarded) return 1;
  for (int depth = 0; depth < MAX_DEPTH; depth++) {
    struct router found = {.guarded = false};
    uint32_t scope = scope_of(c, call, name), giver = scope ? given_by(c, scope) : 0;
    if (!scope || !look_around(c, scope, name, &found) || found.wrapped) return -1;
    if (found.guarded) return 1;
    if (!found.parent.n && !giver) return found.made || found.by_route ? 0 : -1;
    name = found.parent;
    if (name.n) continue;
    uint32_t on = receiver_of(c->events, giver, &member);
    if (guards(c, on)) return 1;
    name = pl_source_text(c, on, 120);
    call = giver;
  }
  return -1;
}

void pl_facts_registration(struct pl_context *c, uint32_t event) {
  struct registration r;
  if (!is_go(c)) return pl_facts_listed_route(c, event);
  if (!read_registration(c, event, &r)) return;
  bool open = pl_any_word(words(c, "open"), r.path) || pl_any_word(words(c, "open"), r.handler);
  int state = open || c->out->facts.n > MAX_FACTS ? -1 : state_of(c, event, &r);
  struct pl_fact *f =
      pl_fact_add(c, PL_FACT_AUTHORISATION, PL_STR("registration"), r.handler, PL_HOW_CALL, PL_TIER_CALL, event);
  pl_attr_set_text(c->arena, &f->attrs, "of", r.handler);
  pl_attr_set_text(c->arena, &f->attrs, "route", pl_str_cut(r.path, 0, 80));
  if (state >= 0) pl_attr_set_bool(c->arena, &f->attrs, "guarded", state == 1);
}

void pl_fact_registered_handler(struct pl_context *c, uint32_t event, struct pl_fact *f) {
  uint32_t function = is_go(c) ? outermost(c->events, event) : 0;
  struct pl_str text = function ? pl_source_text(c, function, MAX_TEXT) : (struct pl_str){NULL, 0};
  if (!function || !pl_attr_text(f->attrs, "in").n) return;
  bool asks = pl_any_word(words(c, "guards"), text) || pl_any_word(words(c, "persons"), text);
  pl_attr_set_text(c->arena, &f->attrs, "router", asks ? PL_STR(PL_ASKING_HANDLER) : PL_STR(PL_REGISTERED_HANDLER));
}
