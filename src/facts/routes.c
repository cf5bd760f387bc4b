/* A router is known by the name it has where it is made: "npm:/src/contacts/routes#contacts". */
#include "facts/routes.h"

#include <string.h>

#include "facts/spec.h"
#include "ruleset/list.h"

enum { MAX_UP = 40, MAX_ARGS = 8, MAX_GUARD = 4000 };

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/routes.yaml", list);
}

/* The method called on a router, with the router's own name; empty for other calls. */
static struct pl_str method_on(struct pl_context *c, uint32_t call, struct pl_str *router) {
  const struct pl_events *e = c->events;
  uint32_t callee = pl_event_child(e, call, PL_AS_CALLEE);
  if (!callee || e->at[callee].kind != PL_EV_MEMBER) return (struct pl_str){NULL, 0};
  uint32_t object = pl_event_child(e, callee, PL_AS_OBJECT), property = pl_event_child(e, callee, PL_AS_PROPERTY);
  if (!object || !property || e->at[object].kind != PL_EV_NAME) return (struct pl_str){NULL, 0};
  if (!pl_list_glob(words(c, "routers"), pl_names_of(c->names, object))) return (struct pl_str){NULL, 0};
  *router = pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->out->module), PL_FMT(e->at[object].text));
  return e->at[property].text;
}

static bool guards(struct pl_context *c, uint32_t arg) {
  return c->events->at[arg].kind != PL_EV_STRING && pl_any_word(words(c, "guards"), pl_source_text(c, arg, MAX_GUARD));
}

static bool asks_beside(struct pl_context *c, uint32_t pair) {
  struct pl_str text = pl_source_text(c, pair, MAX_GUARD);
  return pl_any_word(words(c, "guards"), text) || pl_any_word(words(c, "asking_decorators"), text) ||
         pl_any_word(words(c, "asked_by_parameters"), text);
}

static uint32_t last_arg(struct pl_context *c, uint32_t call) {
  uint32_t last = 0;
  for (unsigned k = 0; k < MAX_ARGS; k++)
    if (pl_event_arg(c->events, call, k)) last = pl_event_arg(c->events, call, k);
  return last;
}

/* A guard before the last argument, which is the handler or what is mounted. */
static bool guarded_before(struct pl_context *c, uint32_t call, uint32_t last) {
  for (unsigned k = 0; k < MAX_ARGS; k++) {
    uint32_t arg = pl_event_arg(c->events, call, k);
    if (arg && arg != last && guards(c, arg)) return true;
  }
  return false;
}

/* include_router(notes, dependencies=[Depends(current_user)]) */
static bool guarded_beside(struct pl_context *c, uint32_t call) {
  const struct pl_events *e = c->events;
  for (uint32_t k = e->at[call].child; k; k = e->at[k].next) {
    uint32_t key = e->at[k].kind == PL_EV_PAIR ? pl_event_child(e, k, PL_AS_KEY) : 0;
    if (key && pl_list_has(words(c, "mounted_behind"), e->at[key].text) && asks_beside(c, k)) return true;
  }
  return false;
}

/* The registration around the event, or 0. */
static uint32_t route_around(struct pl_context *c, uint32_t event, struct pl_str *router) {
  const struct pl_events *e = c->events;
  uint32_t i = e->at[event].parent;
  for (int n = 0; i && n < MAX_UP; i = e->at[i].parent, n++)
    if (e->at[i].kind == PL_EV_CALL && pl_list_has(words(c, "methods"), method_on(c, i, router))) return i;
  return 0;
}

void pl_fact_route(struct pl_context *c, uint32_t event, struct pl_fact *f) {
  struct pl_str router = {NULL, 0};
  uint32_t call = route_around(c, event, &router), path = call ? pl_event_arg(c->events, call, 0) : 0;
  if (!path) return pl_fact_declared_route(c, event, f);
  struct pl_str text = pl_source_text(c, path, 80), module = c->source->path;
  if (pl_any_word(words(c, "open"), text) || pl_any_word(words(c, "open"), module)) return;
  bool before = guarded_before(c, call, last_arg(c, call));
  if (!before && guards(c, last_arg(c, call))) return; /* the handler itself may ask */
  pl_attr_set_text(c->arena, &f->attrs, "route", text);
  pl_attr_set_text(c->arena, &f->attrs, "router", router);
  if (before) pl_attr_set_bool(c->arena, &f->attrs, "guarded", true);
}

struct pl_str pl_router_declared_on(struct pl_context *c, uint32_t decorator) {
  struct pl_str router = {NULL, 0};
  uint32_t call = c->events->at[decorator].kind == PL_EV_CALL ? decorator : c->events->at[decorator].child;
  if (call && c->events->at[call].kind == PL_EV_CALL) method_on(c, call, &router);
  return router;
}

/* app.use("/api", signedIn): the paths that what is mounted stands before, "/api"; empty for all, and for patterns. */
static struct pl_str path_mounted_at(struct pl_context *c, uint32_t call) {
  uint32_t first = pl_event_arg(c->events, call, 0);
  struct pl_str path = first && c->events->at[first].kind == PL_EV_STRING ? c->events->at[first].text : PL_STR("");
  while (path.n && strchr("/*", path.p[path.n - 1])) path.n--;
  for (size_t i = 0; i < path.n; i++)
    if (strchr(":({*?\\$", path.p[i])) return PL_STR("");
  return pl_str_starts(path, "/") ? path : PL_STR("");
}

void pl_facts_mount(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str router;
  if (!pl_list_has(words(c, "mounts"), method_on(c, event, &router))) return;
  uint32_t last = last_arg(c, event);
  if (!last) return;
  bool behind = guarded_before(c, event, last) || guarded_beside(c, event);
  struct pl_fact *f =
      pl_fact_add(c, PL_FACT_AUTHORISATION, PL_STR("mount"), PL_STR("mount"), PL_HOW_CALL, PL_TIER_CALL, event);
  bool named = e->at[last].kind == PL_EV_NAME || e->at[last].kind == PL_EV_MEMBER || e->at[last].kind == PL_EV_CALL;
  struct pl_str name = named ? pl_names_of(c->names, last) : (struct pl_str){NULL, 0};
  if (e->at[last].kind == PL_EV_CALL && !pl_str_ends(name, "#")) name.n = 0; /* require("./notes") */
  bool module =
      pl_str_starts(name, "py:") && !pl_str_starts(name, "py::"); /* notes.router, of a module of the product */
  if (e->at[last].kind == PL_EV_MEMBER && !module && pl_str_find(name, PL_STR(":/")) == SIZE_MAX) name.n = 0;
  if (pl_list_glob(words(c, "routers"), name)) /* one of this file */
    name = pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->out->module), PL_FMT(e->at[last].text));
  struct pl_str at = path_mounted_at(c, event);
  pl_attr_set_text(c->arena, &f->attrs, "on", router);
  if (at.n) pl_attr_set_text(c->arena, &f->attrs, "at", at);
  if (name.n) pl_attr_set_text(c->arena, &f->attrs, "of", name);
  if (behind) pl_attr_set_bool(c->arena, &f->attrs, "behind", true);
  if (guards(c, last)) pl_attr_set_bool(c->arena, &f->attrs, "asks", true);
}
