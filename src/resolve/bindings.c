/* One pass over the events: imports, assignments, functions, classes, parameters, typed fields. */
#include "resolve/bindings.h"

#include "base/path.h"

struct pl_place *pl_bindings_places(const struct pl_events *e) {
  struct pl_place *places = pl_xmalloc(sizeof *places * (e->n + 1));
  places[0] = (struct pl_place){0, 0};
  for (uint32_t i = 1; i < e->n; i++) { /* parents come before their children */
    uint32_t parent = e->at[i].parent;
    places[i] = places[parent];
    if (e->at[parent].kind == PL_EV_CLASS) places[i].holder = parent;
    if (e->at[parent].kind == PL_EV_FUNCTION || e->at[parent].kind == PL_EV_CLASS) places[i].scope = parent;
  }
  return places;
}

static bool is_self(struct pl_str s) {
  static const char *const words[] = {"this", "self", "$this", "cls", "@", "static", "Self", NULL};
  for (size_t i = 0; words[i]; i++)
    if (pl_str_is(s, words[i])) return true;
  return false;
}

struct pl_str pl_bindings_member_key(struct pl_names *n, struct pl_str name) {
  while (name.n && (name.p[0] == '$' || name.p[0] == '@')) name = pl_str_cut(name, 1, name.n);
  return pl_arena_cat(n->arena, PL_STR("this."), name);
}

uint32_t pl_bindings_object(const struct pl_events *e, uint32_t i, uint32_t *property) {
  *property = 0;
  if (e->at[i].kind != PL_EV_MEMBER && e->at[i].kind != PL_EV_CALL) return 0;
  *property = pl_event_child(e, i, e->at[i].kind == PL_EV_CALL ? PL_AS_NAME : PL_AS_PROPERTY);
  return pl_event_child(e, i, e->at[i].kind == PL_EV_CALL ? PL_AS_RECEIVER : PL_AS_OBJECT);
}

struct pl_str pl_bindings_self_member(struct pl_names *n, uint32_t i) {
  const struct pl_event *e = &n->events->at[i];
  if (e->kind == PL_EV_NAME && pl_str_starts(e->text, "@") &&
      e->text.n > 1) /* Ruby's instance variables, Elixir's attributes */
    return pl_bindings_member_key(n, e->text);
  if (e->kind == PL_EV_NAME && pl_str_starts(e->text, "this.")) return e->text; /* Dart's parameters */
  uint32_t property, object = pl_bindings_object(n->events, i, &property);
  if (!object || !property || n->events->at[object].kind != PL_EV_NAME || !is_self(n->events->at[object].text))
    return (struct pl_str){NULL, 0};
  return pl_bindings_member_key(n, n->events->at[property].text);
}

static struct pl_binding *bind(struct pl_names *n, struct pl_str name, uint32_t scope, uint32_t event) {
  struct pl_binding *b = PL_NEW(n->arena, struct pl_binding);
  *b = (struct pl_binding){.name = name, .scope = scope, .event = event};
  struct pl_binding *first = pl_map_get(&n->by_name, name);
  b->next = first;
  pl_map_set(&n->by_name, name, b);
  return b;
}

static struct pl_str text_of_child(const struct pl_events *e, uint32_t i, enum pl_event_role as) {
  uint32_t c = pl_event_child(e, i, as);
  return c ? e->at[c].text : (struct pl_str){NULL, 0};
}

/* "v2", "v76": the major version in a Go module's path. */
static bool is_version(struct pl_str s) {
  if (s.n < 2 || s.p[0] != 'v') return false;
  for (size_t i = 1; i < s.n; i++)
    if (!pl_is_digit(s.p[i])) return false;
  return true;
}

/* The last segment of a module path: what Go, Java and the like bind. "v2", "go-" and ".go" are no names. */
static struct pl_str last_segment(struct pl_str path) {
  struct pl_str best = path, piece, rest = path;
  char sep = pl_str_chr(path, '/') != SIZE_MAX    ? '/'
             : pl_str_chr(path, '\\') != SIZE_MAX ? '\\'
             : pl_str_chr(path, ':') != SIZE_MAX  ? ':'
                                                  : '.';
  while (pl_str_next(&rest, sep, &piece))
    if (piece.n && !(sep == '/' && is_version(piece))) best = piece;
  if (sep != '/') return best;
  if (pl_str_starts(best, "go-")) best = pl_str_cut(best, 3, best.n);
  if (pl_str_ends(best, "-go") || pl_str_ends(best, ".go")) best = pl_str_cut(best, 0, best.n - 3);
  size_t dot = pl_str_rchr(best, '.');
  return dot != SIZE_MAX && is_version(pl_str_cut(best, dot + 1, best.n)) ? pl_str_cut(best, 0, dot) : best;
}

static void import_binding(struct pl_names *n, uint32_t import, uint32_t b, struct pl_str module,
                           struct pl_str specifier) {
  bool has_module = specifier.n != 0;
  struct pl_str imported = text_of_child(n->events, b, PL_AS_IMPORTED),
                local = text_of_child(n->events, b, PL_AS_LOCAL);
  if (!imported.n && n->events->at[b].kind == PL_EV_NAME) imported = n->events->at[b].text;
  if (!imported.n) return;
  if (has_module && pl_str_is(imported, "self")) { /* use a::b::{self, c} binds b */
    bind(n, local.n ? local : last_segment(specifier), n->places[import].scope, import)->whole = module;
    return;
  }
  bool path = n->style == PL_IMPORT_LAST || n->style == PL_IMPORT_GLOBAL; /* use a::{b::c} */
  struct pl_str whole = has_module ? pl_names_join(n->arena, module, path ? pl_names_dotted(n, imported) : imported)
                                   : pl_names_module(n, imported);
  if (has_module && n->style == PL_IMPORT_HASH && pl_str_is(imported, "default"))
    whole = pl_names_join(n->arena, module, PL_STR(""));
  if (!local.n) local = has_module && n->style != PL_IMPORT_LAST ? imported : last_segment(imported);
  bind(n, local, n->places[import].scope, import)->whole = whole;
}

/* Languages whose import names one whole path and binds its first or last part. */
static void import_path(struct pl_names *n, uint32_t i, struct pl_str specifier, struct pl_str module) {
  uint32_t scope = n->places[i].scope;
  struct pl_str alias = text_of_child(n->events, i, PL_AS_LOCAL);
  if (alias.n) {
    bind(n, alias, scope, i)->whole = module;
  } else if (n->style == PL_IMPORT_GLOBAL) {
    return;
  } else if (n->style == PL_IMPORT_DOTTED) {
    size_t dot = pl_str_chr(specifier, '.');
    struct pl_str first = pl_str_cut(specifier, 0, dot == SIZE_MAX ? specifier.n : dot);
    bind(n, first, scope, i)->whole = pl_names_module(n, first);
  } else {
    struct pl_str last = last_segment(specifier);
    bind(n, last, scope, i)->whole = module;
    for (size_t hyphen;
         (hyphen = pl_str_chr(last, '-')) != SIZE_MAX;) { /* no name: one of its words is likely the package's */
      last = pl_str_cut(last, hyphen + 1, last.n);
      bind(n, last, scope, i)->whole = module;
    }
  }
}

/* The path an import begins with: those of the imports around it and its own (use a::{b::{c, d}, e}). */
static struct pl_str whole_specifier(struct pl_names *n, uint32_t i, int depth) {
  const struct pl_events *e = n->events;
  struct pl_str own = text_of_child(e, i, PL_AS_MODULE), outer = {NULL, 0};
  if (e->at[e->at[i].parent].kind == PL_EV_IMPORT && depth < 16) outer = whole_specifier(n, e->at[i].parent, depth + 1);
  if (!outer.n || !own.n) return own.n ? own : outer;
  return pl_arena_printf(n->arena, "%.*s.%.*s", PL_FMT(outer), PL_FMT(own));
}

/* `import a, b`: each module after the first. */
static void further_modules(struct pl_names *n, uint32_t i, uint32_t first) {
  const struct pl_events *e = n->events;
  for (uint32_t c = e->at[first].next; c; c = e->at[c].next)
    if (e->at[c].as == PL_AS_MODULE) import_path(n, i, e->at[c].text, pl_names_module(n, e->at[c].text));
}

static void collect_import(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  uint32_t module_event = pl_event_child(e, i, PL_AS_MODULE), scope = n->places[i].scope;
  struct pl_str specifier = whole_specifier(n, i, 0), module = specifier.n ? pl_names_module(n, specifier) : specifier;
  bool any = false;
  for (uint32_t c = e->at[i].child; c; c = e->at[c].next) {
    if (e->at[c].as == PL_AS_DEFAULT || e->at[c].as == PL_AS_NAMESPACE)
      any = true, bind(n, e->at[c].text, scope, i)->whole = pl_names_join(n->arena, module, PL_STR(""));
    else if (e->at[c].kind == PL_EV_BINDING || e->at[c].as == PL_AS_IMPORTED)
      any = true, import_binding(n, i, c, module, specifier);
    else if (e->at[c].kind == PL_EV_IMPORT)
      any = true;
  }
  bool paths = n->style != PL_IMPORT_HASH || pl_str_is(pl_language_text(n->language, "binds"), "last");
  if (any || !module_event || !paths) return;
  import_path(n, i, specifier, module);
  further_modules(n, i, module_event);
}

/* The names of an object pattern on the left of an assignment or among parameters. */
static void bind_pattern(struct pl_names *n, uint32_t pattern, uint32_t scope, uint32_t value, bool param) {
  const struct pl_events *e = n->events;
  for (uint32_t c = e->at[pattern].child; c; c = e->at[c].next) {
    uint32_t name = 0, key = c;
    if (e->at[c].kind == PL_EV_NAME) name = c;
    if (e->at[c].kind == PL_EV_PAIR) key = pl_event_child(e, c, PL_AS_KEY), name = pl_event_child(e, c, PL_AS_VALUE);
    if (e->at[c].kind == PL_EV_ASSIGN) key = name = pl_event_child(e, c, PL_AS_TARGET);
    if (!name || !key || e->at[name].kind != PL_EV_NAME) continue;
    struct pl_binding *b = bind(n, e->at[name].text, scope, value);
    b->member = e->at[key].text;
    b->param = param;
  }
}

/* A name whose type is written down stands for an instance of it. */
static void bind_typed(struct pl_names *n, struct pl_str name, uint32_t scope, uint32_t type, bool param) {
  struct pl_binding *b = bind(n, name, scope, type);
  b->param = param;
  b->member = type ? PL_STR("()") : (struct pl_str){NULL, 0};
}

/* Binds to a value, or where there is none to a type. */
static void bind_value(struct pl_names *n, struct pl_str name, uint32_t scope, uint32_t value, uint32_t type) {
  if (value)
    bind(n, name, scope, value)->type = type;
  else
    bind_typed(n, name, scope, type, false);
}

static void assign_one(struct pl_names *n, uint32_t i, uint32_t target, uint32_t value) {
  const struct pl_events *e = n->events;
  uint32_t scope = n->places[i].scope, type = pl_event_child(e, i, PL_AS_TYPE);
  struct pl_str member = pl_bindings_self_member(n, target);
  if (!value && !type) return;
  bool handed = type && value && e->at[i].as == PL_AS_PARAM && e->at[pl_names_unwrap(e, value)].kind == PL_EV_CALL;
  if (handed) value = 0; /* db: Session = Depends(get_db) */
  if (member.n)
    bind_value(n, member, n->places[i].holder, value, type);
  else if (e->at[target].kind == PL_EV_NAME) {
    bind_value(n, e->at[target].text, scope, value, type);
    if (e->at[scope].kind == PL_EV_CLASS)
      bind_value(n, pl_bindings_member_key(n, e->at[target].text), scope, value, type);
  } else if (e->at[target].kind == PL_EV_OBJECT && value) {
    bind_pattern(n, target, scope, value, false);
  }
}

/* Several targets (a, b = x, y) are paired with the values; of one value for many (Go's `v, err := f()`) the first target gets it. */
static void collect_assign(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  uint32_t value = pl_event_child(e, i, PL_AS_VALUE);
  for (uint32_t target = pl_event_child(e, i, PL_AS_TARGET); target; target = pl_event_next(e, target, PL_AS_TARGET)) {
    assign_one(n, i, target, value);
    if (value) value = pl_event_next(e, value, PL_AS_VALUE);
  }
}

/* Constructor parameters that are fields too (TypeScript, PHP, Kotlin, Dart). */
static bool makes_field(struct pl_str text) {
  static const char *const words[] = {"private ", "public ",   "protected ", "readonly ", "val ",
                                      "var ",     "override ", "internal ",  "this.",     NULL};
  for (size_t i = 0; words[i]; i++)
    if (pl_str_starts(text, words[i])) return true;
  return false;
}

static void param_name(struct pl_names *n, uint32_t function, uint32_t p, uint32_t name, uint32_t type) {
  const struct pl_events *e = n->events;
  uint32_t loaded = pl_bindings_loaded(n, function);
  if (e->at[name].kind == PL_EV_OBJECT) return bind_pattern(n, name, function, loaded, !loaded);
  if (loaded) return (void)bind(n, e->at[name].text, function, loaded);
  uint32_t given = pl_bindings_default_text(e, p);
  if (given) bind(n, e->at[name].text, function, given)->param = true;
  if (!given) bind_typed(n, e->at[name].text, function, type, true);
  uint32_t holder = type || given ? n->places[function].holder : 0;
  if (!holder || !makes_field(e->at[p].text)) return;
  struct pl_str key = pl_bindings_member_key(n, e->at[name].text);
  if (given)
    bind(n, key, holder, given); /* __construct(private string $algo = "aes-256-cbc") */
  else
    bind_typed(n, key, holder, type, false);
}

static void collect_param(struct pl_names *n, uint32_t function, uint32_t p) {
  const struct pl_events *e = n->events;
  uint32_t type = pl_event_child(e, p, PL_AS_TYPE),
           name = e->at[p].kind == PL_EV_NAME ? p : pl_event_child(e, p, PL_AS_PARAM);
  if (!name && e->at[p].kind == PL_EV_ASSIGN) name = pl_event_child(e, p, PL_AS_TARGET);
  if (!name && e->at[p].kind == PL_EV_OBJECT) name = p;
  for (; name; name = name == p ? 0 : pl_event_next(e, name, PL_AS_PARAM)) param_name(n, function, p, name, type);
}

static void collect_function(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  struct pl_str name = text_of_child(e, i, PL_AS_NAME);
  uint32_t scope = n->places[i].scope;
  if (name.n && e->at[scope].kind == PL_EV_CLASS)
    bind(n, pl_bindings_member_key(n, name), scope, i);
  else if (name.n && !pl_event_child(e, i, PL_AS_RECEIVER)) /* Go's methods are reached through an object only */
    bind(n, name, scope, i);
  for (uint32_t c = e->at[i].child; c; c = e->at[c].next)
    if (e->at[c].as == PL_AS_PARAM || e->at[c].as == PL_AS_RECEIVER) collect_param(n, i, c);
}

static void collect_field(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  uint32_t type = pl_event_child(e, i, PL_AS_TYPE), value = pl_event_child(e, i, PL_AS_VALUE),
           holder = n->places[i].holder;
  if (!type && !value) return;
  for (uint32_t name = pl_event_child(e, i, PL_AS_NAME); name; name = pl_event_next(e, name, PL_AS_NAME)) {
    bind_value(n, pl_bindings_member_key(n, e->at[name].text), holder, value, type);
    bind_value(n, e->at[name].text, holder, value, type);
  }
}

void pl_bindings_collect(struct pl_names *n) {
  const struct pl_events *e = n->events;
  for (uint32_t i = 1; i < e->n; i++) {
    pl_names_at(n, i);
    switch (e->at[i].kind) {
      case PL_EV_IMPORT: collect_import(n, i); break;
      case PL_EV_ASSIGN: collect_assign(n, i); break;
      case PL_EV_FUNCTION: collect_function(n, i); break;
      case PL_EV_FIELD: collect_field(n, i); break;
      case PL_EV_CLASS: {
        struct pl_str name = text_of_child(e, i, PL_AS_NAME);
        if (name.n && !pl_bindings_adds(n, i)) bind(n, name, n->places[i].scope, i);
        break;
      }
      default: break;
    }
  }
}
