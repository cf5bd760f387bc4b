/* Handlers that are known by where they stand: actions of a controller (Rails), views (Django, REST framework). The guards of a view stand in its
 * decorators and at the head of its class; those of a controller are declared for some of its actions, perhaps by its base, so the link joins them. */
#include "facts/routes.h"

#include "facts/spec.h"
#include "ruleset/list.h"

enum { HEAD = 1200, PARAMETERS = 160 };

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/routes.yaml", list);
}

/* The part of `controllers` for the language, where the path is one of them; or absent. */
static struct pl_node place_of(const struct pl_context *c) {
  struct pl_node all = words(c, "controllers"),
                 own = pl_node_get(all, pl_arena_str(c->arena, c->language->ecosystem).p);
  return pl_list_path(pl_node_get(own, "in"), c->source->path) ? own : (struct pl_node){NULL, 0};
}

static struct pl_str name_of(const struct pl_context *c, uint32_t of) {
  uint32_t name = of ? pl_event_child(c->events, of, PL_AS_NAME) : 0;
  return name ? c->events->at[name].text : (struct pl_str){NULL, 0};
}

/* The class up to its first method. */
static struct pl_str head_of(const struct pl_context *c, uint32_t class) {
  const struct pl_events *e = c->events;
  uint32_t i = class + 1;
  while (i < e->n && e->at[i].start < e->at[class].end && e->at[i].kind != PL_EV_FUNCTION) i++;
  uint32_t end = i < e->n && e->at[i].start < e->at[class].end ? e->at[i].start : e->at[class].end;
  return pl_str_cut(pl_source_text(c, class, HEAD), 0, end - e->at[class].start);
}

/* All bases are the framework's own: one of the product's may ask. */
static bool plain_bases(struct pl_context *c, uint32_t class, struct pl_node known) {
  uint32_t b = pl_event_child(c->events, class, PL_AS_BASE);
  if (!b) return false;
  for (; b; b = pl_event_next(c->events, b, PL_AS_BASE))
    if (!pl_list_glob(known, pl_names_of(c->names, b))) return false;
  return true;
}

static bool takes_request(const struct pl_context *c, uint32_t function, struct pl_node names) {
  struct pl_str head = pl_source_text(c, function, PARAMETERS);
  size_t open = pl_str_chr(head, '(');
  return open != SIZE_MAX && pl_list_starts(names, pl_str_cut(head, open + 1, head.n));
}

static void view(struct pl_context *c, uint32_t function, uint32_t class, struct pl_node place, struct pl_fact *f) {
  struct pl_asked own = pl_handler_decorators(c, function), of_class = pl_handler_decorators(c, class);
  struct pl_str head = class ? head_of(c, class) : (struct pl_str){NULL, 0};
  bool excused = own.excused || of_class.excused || (head.n && pl_list_ifind(words(c, "excused_by"), head));
  bool asks = own.asks || of_class.asks || (head.n && pl_any_word(words(c, "guards"), head));
  bool known = class ? plain_bases(c, class, pl_node_get(place, "bases"))
                     : takes_request(c, function, pl_node_get(place, "parameters"));
  if (!known && !asks) return;
  if (!asks && pl_handler_may_ask(c, function)) return;
  pl_attr_set_text(c->arena, &f->attrs, "route", class ? name_of(c, class) : name_of(c, function));
  if (excused || asks)
    pl_attr_set_bool(c->arena, &f->attrs, "guarded", !excused);
  else
    pl_attr_set_text(c->arena, &f->attrs, "router", pl_declared_router(c->arena, c->language->ecosystem));
}

/* Words by which the action itself may ask: what the rest of its class declares is known. */
static bool may_ask(const struct pl_context *c, uint32_t function) {
  enum { MAX_TEXT = 3000 };
  struct pl_str text = pl_source_text(c, function, MAX_TEXT);
  return pl_any_word(words(c, "guards"), text) || pl_any_word(words(c, "persons"), text);
}

static void action(struct pl_context *c, uint32_t function, uint32_t class, struct pl_fact *f) {
  uint32_t base = pl_event_child(c->events, class, PL_AS_BASE);
  struct pl_str name = name_of(c, class), method = name_of(c, function);
  pl_attr_set_text(c->arena, &f->attrs, "router", pl_arena_printf(c->arena, PL_CONTROLLER "%.*s", PL_FMT(name)));
  pl_attr_set_text(c->arena, &f->attrs, "route", pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(name), PL_FMT(method)));
  pl_attr_set_text(c->arena, &f->attrs, "action", method);
  if (base) pl_attr_set_text(c->arena, &f->attrs, "base", pl_source_text(c, base, PARAMETERS));
  if (may_ask(c, function)) pl_attr_set_bool(c->arena, &f->attrs, "asks", true);
}

void pl_fact_controller(struct pl_context *c, uint32_t event, struct pl_fact *f) {
  struct pl_node place = place_of(c);
  if (!place.i) return;
  uint32_t function = pl_event_around(c->events, event, PL_EV_FUNCTION),
           class = pl_event_around(c->events, event, PL_EV_CLASS);
  if (!function || pl_handler_is_open(c, function, name_of(c, class))) return;
  if (!pl_node_there(pl_node_get(place, "classes")))
    view(c, function, class, place, f);
  else if (class && pl_list_glob(pl_node_get(place, "classes"), name_of(c, class)))
    action(c, function, class, f);
}
