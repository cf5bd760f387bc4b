/* Handlers that a list of routes names or holds: Route::get('/notes', [Notes::class, 'index']), get "/notes", NoteController, :index,
 * .route("/notes", get(notes::list)), app.MapGet("/notes", List). */
#include "facts/routeguards.h"
#include "facts/routes.h"
#include "facts/spec.h"
#include "ruleset/list.h"

enum { MAX_UP = 60, MAX_ARGS = 8, MAX_DEPTH = 4, MAX_FILE = 20000, MAX_ROUTES = 400 };

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/routes.yaml", list);
}

static bool is_call(const struct pl_events *e, uint32_t i) { return i && e->at[i].kind == PL_EV_CALL; }

/* A call that registers a handler, and its path. */
static bool registers(const struct pl_context *c, uint32_t call, struct pl_str *path) {
  uint32_t first = is_call(c->events, call) ? pl_event_arg(c->events, call, 0) : 0, on = 0;
  if (!first || !pl_list_has(pl_route_form(c, "registers"), pl_route_called(c->events, call, &on))) return false;
  struct pl_node roots = pl_route_form(c, "roots");
  uint32_t root = on ? pl_route_root(c, call) : 0;
  if (pl_node_there(roots) && !(root && pl_list_glob(roots, pl_source_text(c, root, 80)))) return false;
  bool text = c->events->at[first].kind == PL_EV_STRING;
  *path = text ? c->events->at[first].text : (struct pl_str){NULL, 0};
  return text ? pl_event_arg(c->events, call, 1) != 0 : pl_node_there(pl_route_form(c, "unnamed"));
}

/* "parcels.list" of what a name leads to: the file or class, and the function. */
static struct pl_str key_of_name(const struct pl_context *c, uint32_t i) {
  struct pl_str name = pl_names_of(c->names, i), last = pl_last_member(name);
  size_t hash = pl_str_chr(name, '#');
  if (hash != SIZE_MAX && pl_str_chr(pl_str_cut(name, hash, name.n), '.') != SIZE_MAX) {
    name = pl_str_cut(name, hash + 1, name.n); /* of a class in the file */
    hash = SIZE_MAX;
  }
  struct pl_str before =
      hash != SIZE_MAX ? pl_str_cut(name, 0, hash) : pl_str_cut(name, 0, name.n - last.n - (last.n < name.n));
  struct pl_str holder = pl_str_cut(before, pl_str_rchr(before, '/') + 1, before.n);
  if (hash == SIZE_MAX) holder = pl_last_member(before);
  return pl_arena_printf(c->arena, "%.*s.%.*s", PL_FMT(holder), PL_FMT(last));
}

static struct pl_str pair_of(const struct pl_context *c, struct pl_str holder, struct pl_str action) {
  return pl_arena_printf(c->arena, "%.*s.%.*s", PL_FMT(pl_last_member(holder)), PL_FMT(action));
}

/* The class that an expression names: Notes::class, NoteController; or empty. */
static struct pl_str class_of(const struct pl_context *c, uint32_t i) {
  const struct pl_events *e = c->events;
  uint32_t object = e->at[i].kind == PL_EV_MEMBER ? pl_event_child(e, i, PL_AS_OBJECT) : i;
  return object && e->at[object].kind == PL_EV_NAME ? pl_last_member(e->at[object].text) : (struct pl_str){NULL, 0};
}

struct keys {
  struct pl_str at[MAX_ARGS];
  size_t n;
};

static void add_key(struct keys *out, struct pl_str key) {
  if (key.n && out->n < MAX_ARGS) out->at[out->n++] = key;
}

/* Classes and their actions (PHP, Elixir). */
static void class_keys(const struct pl_context *c, uint32_t call, uint32_t handler, struct keys *out) {
  const struct pl_events *e = c->events;
  uint32_t next = pl_event_arg(e, call, 2);
  struct pl_str text = e->at[handler].text, action = PL_STR("*");
  size_t at = e->at[handler].kind == PL_EV_STRING ? pl_str_chr(text, '@') : SIZE_MAX;
  if (at != SIZE_MAX) return add_key(out, pair_of(c, pl_str_cut(text, 0, at), pl_str_cut(text, at + 1, text.n)));
  if (e->at[handler].kind == PL_EV_LIST) {
    next = pl_event_arg(e, handler, 1);
    handler = pl_event_arg(e, handler, 0);
  }
  struct pl_str class = handler ? class_of(c, handler) : (struct pl_str){NULL, 0};
  if (next && e->at[next].kind == PL_EV_STRING) action = e->at[next].text;
  if (class.n) add_key(out, pair_of(c, class, action));
}

static void handler_keys(const struct pl_context *c, uint32_t call, struct keys *out) {
  const struct pl_events *e = c->events;
  uint32_t handler = pl_event_arg(e, call, 1);
  out->n = 0;
  if (!handler) handler = pl_event_arg(e, call, 0);
  if (handler == pl_event_arg(e, call, 0) && e->at[handler].kind != PL_EV_NAME && e->at[handler].kind != PL_EV_MEMBER)
    return; /* a part with routes of its own */
  if (pl_node_there(pl_route_form(c, "classes"))) return class_keys(c, call, handler, out);
  for (uint32_t i = handler; i < e->n && e->at[i].start < e->at[handler].end; i++) {
    bool named = i == handler || e->at[i].as == PL_AS_ARG;
    if (named && (e->at[i].kind == PL_EV_NAME || e->at[i].kind == PL_EV_MEMBER)) add_key(out, key_of_name(c, i));
  }
}

/* get(list).layer(from_fn(signed_in)) */
static bool handler_asks(const struct pl_context *c, uint32_t call) {
  const struct pl_events *e = c->events;
  uint32_t handler = pl_event_arg(e, call, 1);
  for (uint32_t i = handler; handler && i < e->n && e->at[i].start < e->at[handler].end; i++)
    if (is_call(e, i) && pl_route_is_guard(c, i)) return true;
  return false;
}

static void tell_state(struct pl_context *c, enum pl_route_state s, struct pl_fact *f) {
  if (s == PL_ROUTE_ASKED || s == PL_ROUTE_LET_IN)
    pl_attr_set_bool(c->arena, &f->attrs, "guarded", s == PL_ROUTE_ASKED);
  if (s == PL_ROUTE_OPEN_HERE) pl_attr_set_text(c->arena, &f->attrs, "list", c->out->module);
  pl_attr_set_text(c->arena, &f->attrs, "within", c->out->module);
}

void pl_facts_listed_route(struct pl_context *c, uint32_t event) {
  struct pl_str path;
  struct keys keys;
  if (!registers(c, event, &path) || c->events->n > MAX_FILE || c->out->facts.n > MAX_ROUTES) return;
  handler_keys(c, event, &keys);
  enum pl_route_state s = !keys.n                  ? PL_ROUTE_UNKNOWN
                          : handler_asks(c, event) ? PL_ROUTE_ASKED
                                                   : pl_route_state_of(c, event);
  for (size_t i = 0; i < keys.n; i++) {
    bool open = pl_any_word(words(c, "open"), path) || pl_any_word(words(c, "open"), keys.at[i]);
    struct pl_fact *f =
        pl_fact_add(c, PL_FACT_AUTHORISATION, PL_STR("registration"), keys.at[i], PL_HOW_CALL, PL_TIER_CALL, event);
    pl_attr_set_text(c->arena, &f->attrs, "of", keys.at[i]);
    if (path.n) pl_attr_set_text(c->arena, &f->attrs, "route", pl_str_cut(path, 0, 80));
    if (!open || s == PL_ROUTE_ASKED) tell_state(c, s, f);
  }
}

/* The registration whose handler is written in it, around the event, or 0. */
static uint32_t written_in(const struct pl_context *c, uint32_t event, struct pl_str *path) {
  const struct pl_events *e = c->events;
  for (uint32_t i = event, n = 0; i && n < MAX_UP; i = e->at[i].parent, n++)
    if (e->at[i].kind == PL_EV_FUNCTION && e->at[i].as == PL_AS_ARG) {
      uint32_t call = e->at[i].parent;
      for (int up = 0; is_call(e, call) && up < MAX_DEPTH; up++, call = e->at[call].parent)
        if (registers(c, call, path)) return call;
    }
  return 0;
}

bool pl_fact_listed_handler(struct pl_context *c, uint32_t event, struct pl_fact *f) {
  const struct pl_events *e = c->events;
  struct pl_str path = {NULL, 0};
  uint32_t call = c->events->n <= MAX_FILE ? written_in(c, event, &path) : 0;
  if (call) {
    if (pl_any_word(words(c, "open"), path)) return true;
    pl_attr_set_text(c->arena, &f->attrs, "route", pl_str_cut(path, 0, 80));
    pl_attr_set_text(c->arena, &f->attrs, "router", PL_STR(PL_LISTED_ROUTER));
    tell_state(c, handler_asks(c, call) ? PL_ROUTE_ASKED : pl_route_state_of(c, call), f);
    return true;
  }
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION), class = pl_event_around(e, event, PL_EV_CLASS);
  for (uint32_t up; function && (up = pl_event_around(e, function, PL_EV_FUNCTION));) function = up;
  uint32_t name = function ? pl_event_child(e, function, PL_AS_NAME) : 0,
           class_name = class ? pl_event_child(e, class, PL_AS_NAME) : 0;
  if (!name || !pl_node_there(pl_route_form(c, "registers"))) return false;
  struct pl_str holder = class_name
                             ? pl_last_member(e->at[class_name].text)
                             : pl_str_cut(c->out->module, pl_str_rchr(c->out->module, '/') + 1, c->out->module.n);
  pl_attr_set_text(c->arena, &f->attrs, "handler", pair_of(c, holder, e->at[name].text));
  pl_attr_set_text(c->arena, &f->attrs, "within", c->out->module);
  bool asks = pl_handler_may_ask(c, function);
  if (!pl_attr_text(f->attrs, "router").n)
    pl_attr_set_text(c->arena, &f->attrs, "router", asks ? PL_STR(PL_ASKING_HANDLER) : PL_STR(PL_REGISTERED_HANDLER));
  return false;
}
