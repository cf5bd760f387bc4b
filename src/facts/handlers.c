/* Handlers that say themselves what they answer: @app.get("/notes"), @GetMapping, [HttpGet], #[get("/notes")]. What guards one stands in its other
 * decorators, in those of its class, or among its parameters. */
#include "facts/routes.h"

#include "facts/spec.h"
#include "ruleset/list.h"

enum { MAX_TEXT = 3000, MAX_HEAD = 600, MAX_DECORATORS = 12, MAX_SIBLINGS = 4000, MAX_FILE = 40000 };

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/routes.yaml", list);
}

/* The function around the event, below its class. */
static uint32_t handler_around(const struct pl_events *e, uint32_t event) {
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION), class = pl_event_around(e, event, PL_EV_CLASS);
  for (uint32_t up; function && (up = pl_event_around(e, function, PL_EV_FUNCTION)) &&
                    (!class || e->at[up].start > e->at[class].start);)
    function = up;
  return function;
}

struct decorators {
  uint32_t at[MAX_DECORATORS];
  size_t n;
};

static bool is_decorator(const struct pl_context *c, uint32_t i) {
  const struct pl_event *e = &c->events->at[i];
  bool named = e->kind == PL_EV_CALL || e->kind == PL_EV_NAME;
  return e->kind == PL_EV_DECORATOR || (named && e->start && c->source->bytes.p[e->start - 1] == '@');
}

/* Those that stand directly before the function or class, and those inside before its name. */
static void decorators_of(const struct pl_context *c, uint32_t of, struct decorators *out) {
  const struct pl_events *e = c->events;
  out->n = 0;
  size_t steps = 0;
  for (uint32_t i = e->at[e->at[of].parent].child; i && i != of && steps++ < MAX_SIBLINGS; i = e->at[i].next) {
    if (!is_decorator(c, i) && e->at[i].kind != PL_EV_COMMENT) out->n = 0;
    if (is_decorator(c, i) && out->n < MAX_DECORATORS) out->at[out->n++] = i;
  }
  uint32_t name = pl_event_child(e, of, PL_AS_NAME);
  for (uint32_t i = e->at[of].child; i && out->n < MAX_DECORATORS; i = e->at[i].next)
    if (is_decorator(c, i) && name && e->at[i].start < e->at[name].start) out->at[out->n++] = i;
}

static bool is_word(char ch) { return pl_is_alnum(ch) || ch == '_'; }

/* The last part of each name in a decorator that something can be declared by: "get" of @router.get("/x"), "GetMapping". */
static bool declares(struct pl_node names, struct pl_str text) {
  for (size_t i = 0; i < text.n && text.p[i] != '(';) {
    size_t from = i;
    while (i < text.n && is_word(text.p[i])) i++;
    bool last = i > from && (i == text.n || (text.p[i] != '.' && text.p[i] != ':'));
    if (last && pl_list_has(names, pl_str_cut(text, from, i))) return true;
    if (i == from) i++;
  }
  return false;
}

/* The first text in quotes, or empty. */
static struct pl_str quoted(struct pl_str text) {
  size_t open = 0;
  while (open < text.n && text.p[open] != '"' && text.p[open] != '\'') open++;
  if (open == text.n) return (struct pl_str){NULL, 0};
  struct pl_str rest = pl_str_cut(text, open + 1, text.n);
  size_t close = pl_str_chr(rest, text.p[open]);
  return close == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(rest, 0, close);
}

/* What is between the brackets behind the function's name. */
static struct pl_str parameters(const struct pl_context *c, uint32_t function) {
  uint32_t name = pl_event_child(c->events, function, PL_AS_NAME);
  struct pl_str all = pl_source_text(c, function, MAX_TEXT);
  size_t from = name ? c->events->at[name].end - c->events->at[function].start : all.n;
  int depth = 0;
  for (size_t i = from; i < all.n; i++) {
    if (all.p[i] == '(' && depth++ == 0) from = i + 1;
    if (all.p[i] == ')' && --depth == 0) return pl_str_cut(all, from, i);
  }
  return (struct pl_str){NULL, 0};
}

/* What is known of a handler before the rest of the product is. */
struct handler {
  struct pl_str route; /* empty: it is none */
  bool asks, excused;  /* a decorator asks who is there; says that nobody has to be known */
};

static void read_one(struct pl_context *c, struct pl_str text, struct handler *h) {
  struct pl_node by = words(c, "declared_by"),
                 routes = pl_node_get(by, pl_arena_str(c->arena, c->language->ecosystem).p);
  bool route = declares(routes, text), open = pl_list_ifind(words(c, "excused_by"), text);
  if (route) h->route = quoted(text);
  if (route && !h->route.n) h->route = PL_STR("/");
  h->excused = h->excused || open;
  h->asks = h->asks ||
            (!route && !open &&
             (pl_any_word(words(c, "guards"), text) || pl_any_word(words(c, "asking_decorators"), text))) ||
            (route && pl_list_ifind(words(c, "asked_beside"), text));
}

/* The end of the annotation at the start of the text: Java and PHP put all of a method into one. */
static size_t annotation_end(struct pl_str text) {
  int depth = 0;
  for (size_t i = 1; i < text.n; i++) {
    depth += text.p[i] == '(' ? 1 : text.p[i] == ')' ? -1 : 0;
    bool begins = text.p[i] == '@' || (text.p[i] == '#' && i + 1 < text.n && text.p[i + 1] == '[');
    if (begins && depth <= 0) return i;
  }
  return text.n;
}

static void read_decorators(struct pl_context *c, uint32_t of, struct handler *h) {
  struct decorators all;
  decorators_of(c, of, &all);
  for (size_t i = 0; i < all.n; i++)
    for (struct pl_str rest = pl_source_text(c, all.at[i], MAX_HEAD); rest.n;) {
      size_t end = annotation_end(rest);
      read_one(c, pl_str_cut(rest, 0, end), h);
      rest = pl_str_cut(rest, end, rest.n);
    }
}

struct pl_asked pl_handler_decorators(struct pl_context *c, uint32_t of) {
  struct handler h = {.asks = false};
  if (of) read_decorators(c, of, &h);
  return (struct pl_asked){.asks = h.asks, .excused = h.excused};
}

bool pl_handler_may_ask(struct pl_context *c, uint32_t function) {
  struct pl_str text = pl_source_text(c, function, MAX_TEXT);
  return pl_any_word(words(c, "guards"), text) || pl_any_word(words(c, "persons"), text) ||
         pl_list_find(words(c, "file_asks"), pl_str_cut(c->source->bytes, 0, MAX_FILE));
}

bool pl_handler_is_open(struct pl_context *c, uint32_t function, struct pl_str route) {
  uint32_t name = pl_event_child(c->events, function, PL_AS_NAME);
  struct pl_str called = name ? c->events->at[name].text : (struct pl_str){NULL, 0};
  return pl_any_word(words(c, "open"), route) || pl_any_word(words(c, "open"), called) ||
         pl_any_word(words(c, "open"), c->source->path);
}

/* The router that a decorator names, else whatever serves declared handlers. */
static struct pl_str router_of(struct pl_context *c, uint32_t function) {
  struct decorators all;
  decorators_of(c, function, &all);
  for (size_t i = 0; i < all.n; i++) {
    struct pl_str router = pl_router_declared_on(c, all.at[i]);
    if (router.n) return router;
  }
  return pl_declared_router(c->arena, c->language->ecosystem);
}

/* "/parcels" + "overview" */
static struct pl_str whole_path(const struct pl_context *c, struct pl_str of_class, struct pl_str own) {
  bool alone = pl_str_is(own, "/") && of_class.n;
  return pl_arena_printf(c->arena, "%s%.*s%s%.*s", of_class.n && of_class.p[0] != '/' ? "/" : "", PL_FMT(of_class),
                         own.n && own.p[0] != '/' ? "/" : "", alone ? 0 : (int)own.n, own.p);
}

void pl_fact_declared_route(struct pl_context *c, uint32_t event, struct pl_fact *f) {
  uint32_t function = handler_around(c->events, event), class = pl_event_around(c->events, event, PL_EV_CLASS);
  if (!function) return;
  struct handler own = {.asks = false}, of_class = {.asks = false};
  read_decorators(c, function, &own);
  if (pl_fact_listed_handler(c, event, f)) return;
  if (!own.route.n) {
    pl_fact_registered_handler(c, event, f);
    return pl_fact_controller(c, event, f);
  }
  if (class) read_decorators(c, class, &of_class);
  if (pl_handler_is_open(c, function, own.route)) return;
  bool asked = own.asks || pl_any_word(words(c, "asked_by_parameters"), parameters(c, function)),
       excused = own.excused || (of_class.excused && !own.asks);
  if (!asked && !excused && !of_class.asks && pl_handler_may_ask(c, function)) return;
  pl_attr_set_text(c->arena, &f->attrs, "route", pl_str_cut(own.route, 0, 80));
  pl_attr_set_text(c->arena, &f->attrs, "path", whole_path(c, of_class.route, own.route));
  if (excused || asked || of_class.asks)
    pl_attr_set_bool(c->arena, &f->attrs, "guarded", !excused);
  else
    pl_attr_set_text(c->arena, &f->attrs, "router", router_of(c, function));
}

struct pl_str pl_declared_router(struct pl_arena *a, struct pl_str ecosystem) {
  return pl_arena_printf(a, PL_DECLARED_ROUTER "%.*s", PL_FMT(ecosystem));
}
