/* One pass over the events: imports, assignments, functions, classes, parameters, typed fields. */
#include "resolve/bindings.h"

#include "base/path.h"

uint32_t pl_bindings_scope(const struct pl_events *e, uint32_t i) {
  for (i = e->at[i].parent; i; i = e->at[i].parent)
    if (e->at[i].kind == PL_EV_FUNCTION || e->at[i].kind == PL_EV_CLASS) return i;
  return 0;
}

static bool is_self(struct pl_str s) {
  return pl_str_is(s, "this") || pl_str_is(s, "self") || pl_str_is(s, "$this") || pl_str_is(s, "cls") || pl_str_is(s, "@");
}

struct pl_str pl_bindings_self_member(struct pl_names *n, uint32_t i) {
  const struct pl_event *e = &n->events->at[i];
  if (e->kind == PL_EV_NAME && pl_str_starts(e->text, "@") && e->text.n > 1) /* Ruby's instance variables */
    return pl_arena_cat(n->arena, PL_STR("this."), pl_str_cut(e->text, 1, e->text.n));
  if (e->kind != PL_EV_MEMBER) return (struct pl_str){NULL, 0};
  uint32_t object = pl_event_child(n->events, i, PL_AS_OBJECT), property = pl_event_child(n->events, i, PL_AS_PROPERTY);
  if (!object || !property || n->events->at[object].kind != PL_EV_NAME || !is_self(n->events->at[object].text))
    return (struct pl_str){NULL, 0};
  return pl_arena_cat(n->arena, PL_STR("this."), n->events->at[property].text);
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

/* The last segment of a module path: what Go, Java and the like bind. "v2" and "go-" are no names. */
static struct pl_str last_segment(struct pl_str path) {
  struct pl_str best = path, piece, rest = path;
  char sep = pl_str_chr(path, '/') != SIZE_MAX ? '/' : pl_str_chr(path, '\\') != SIZE_MAX ? '\\' : pl_str_chr(path, ':') != SIZE_MAX ? ':' : '.';
  while (pl_str_next(&rest, sep, &piece))
    if (piece.n && !(piece.n <= 3 && piece.p[0] == 'v' && pl_is_digit(piece.p[piece.n - 1]))) best = piece;
  if (sep == '/' && pl_str_starts(best, "go-")) best = pl_str_cut(best, 3, best.n);
  if (sep == '/' && pl_str_ends(best, "-go")) best = pl_str_cut(best, 0, best.n - 3);
  size_t dot = sep == '/' ? pl_str_rchr(best, '.') : SIZE_MAX;
  return dot != SIZE_MAX && dot + 2 < best.n && best.p[dot + 1] == 'v' ? pl_str_cut(best, 0, dot) : best;
}

static void import_binding(struct pl_names *n, uint32_t import, uint32_t b, struct pl_str module, bool has_module) {
  struct pl_str imported = text_of_child(n->events, b, PL_AS_IMPORTED), local = text_of_child(n->events, b, PL_AS_LOCAL);
  if (!imported.n && n->events->at[b].kind == PL_EV_NAME) imported = n->events->at[b].text;
  if (!imported.n) return;
  struct pl_str whole = has_module ? pl_names_join(n->arena, module, imported) : pl_names_module(n, imported);
  if (has_module && n->style == PL_IMPORT_HASH && pl_str_is(imported, "default")) whole = pl_names_join(n->arena, module, PL_STR(""));
  if (!local.n) local = has_module && n->style != PL_IMPORT_LAST ? imported : last_segment(imported);
  bind(n, local, pl_bindings_scope(n->events, import), import)->whole = whole;
}

/* Languages whose import names one whole path and binds its first or last part. */
static void import_path(struct pl_names *n, uint32_t i, struct pl_str specifier, struct pl_str module) {
  uint32_t scope = pl_bindings_scope(n->events, i);
  struct pl_str alias = text_of_child(n->events, i, PL_AS_LOCAL);
  if (alias.n) {
    bind(n, alias, scope, i)->whole = module;
  } else if (n->style == PL_IMPORT_DOTTED) {
    size_t dot = pl_str_chr(specifier, '.');
    struct pl_str first = pl_str_cut(specifier, 0, dot == SIZE_MAX ? specifier.n : dot);
    bind(n, first, scope, i)->whole = pl_names_module(n, first);
  } else {
    bind(n, last_segment(specifier), scope, i)->whole = module;
  }
}

static void collect_import(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  uint32_t module_event = pl_event_child(e, i, PL_AS_MODULE), scope = pl_bindings_scope(e, i);
  struct pl_str specifier = module_event ? e->at[module_event].text : (struct pl_str){NULL, 0};
  struct pl_str module = module_event ? pl_names_module(n, specifier) : specifier;
  bool any = false;
  for (uint32_t c = e->at[i].child; c; c = e->at[c].next) {
    if (e->at[c].as == PL_AS_DEFAULT || e->at[c].as == PL_AS_NAMESPACE)
      any = true, bind(n, e->at[c].text, scope, i)->whole = pl_names_join(n->arena, module, PL_STR(""));
    else if (e->at[c].kind == PL_EV_BINDING || e->at[c].as == PL_AS_IMPORTED)
      any = true, import_binding(n, i, c, module, module_event != 0);
  }
  bool paths = n->style != PL_IMPORT_HASH || pl_str_is(n->language->ecosystem, "go");
  if (!any && module_event && paths) import_path(n, i, specifier, module);
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

static uint32_t class_around(const struct pl_events *e, uint32_t i) { return pl_event_around(e, i, PL_EV_CLASS); }

static void collect_assign(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  uint32_t target = pl_event_child(e, i, PL_AS_TARGET), value = pl_event_child(e, i, PL_AS_VALUE);
  if (!target || !value) return;
  uint32_t scope = pl_bindings_scope(e, i);
  struct pl_str member = pl_bindings_self_member(n, target);
  if (member.n)
    bind(n, member, class_around(e, i), value);
  else if (e->at[target].kind == PL_EV_NAME) {
    bind(n, e->at[target].text, scope, value);
    if (e->at[scope].kind == PL_EV_CLASS) bind(n, pl_arena_cat(n->arena, PL_STR("this."), e->at[target].text), scope, value);
  } else if (e->at[target].kind == PL_EV_OBJECT) {
    bind_pattern(n, target, scope, value, false);
  }
}

/* A parameter or field whose type is written down stands for an instance of it. */
static void bind_typed(struct pl_names *n, struct pl_str name, uint32_t scope, uint32_t type, bool param) {
  struct pl_binding *b = bind(n, name, scope, type);
  b->param = param;
  b->member = type ? PL_STR("()") : (struct pl_str){NULL, 0};
}

static void collect_param(struct pl_names *n, uint32_t function, uint32_t p) {
  const struct pl_events *e = n->events;
  uint32_t type = pl_event_child(e, p, PL_AS_TYPE), name = e->at[p].kind == PL_EV_NAME ? p : pl_event_child(e, p, PL_AS_PARAM);
  if (!name && e->at[p].kind == PL_EV_ASSIGN) name = pl_event_child(e, p, PL_AS_TARGET);
  if (!name && e->at[p].kind == PL_EV_OBJECT) name = p;
  if (!name) return;
  if (e->at[name].kind == PL_EV_OBJECT) {
    bind_pattern(n, name, function, 0, true);
    return;
  }
  bind_typed(n, e->at[name].text, function, type, true);
  uint32_t holder = type ? class_around(e, function) : 0;
  if (holder && pl_str_find(pl_str_cut(e->at[p].text, 0, 40), PL_STR(" ")) != SIZE_MAX) /* parameter property */
    bind_typed(n, pl_arena_cat(n->arena, PL_STR("this."), e->at[name].text), holder, type, false);
}

static void collect_function(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  struct pl_str name = text_of_child(e, i, PL_AS_NAME);
  uint32_t scope = pl_bindings_scope(e, i);
  if (name.n && e->at[scope].kind == PL_EV_CLASS)
    bind(n, pl_arena_cat(n->arena, PL_STR("this."), name), scope, i);
  else if (name.n)
    bind(n, name, scope, i);
  for (uint32_t c = e->at[i].child; c; c = e->at[c].next)
    if (e->at[c].as == PL_AS_PARAM) collect_param(n, i, c);
}

static void collect_field(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  uint32_t name = pl_event_child(e, i, PL_AS_NAME), type = pl_event_child(e, i, PL_AS_TYPE), value = pl_event_child(e, i, PL_AS_VALUE);
  if (!name || (!type && !value)) return;
  uint32_t holder = class_around(e, i);
  struct pl_str member = pl_arena_cat(n->arena, PL_STR("this."), e->at[name].text);
  if (value)
    bind(n, member, holder, value), bind(n, e->at[name].text, holder, value);
  else
    bind_typed(n, member, holder, type, false), bind_typed(n, e->at[name].text, holder, type, false);
}

void pl_bindings_collect(struct pl_names *n) {
  const struct pl_events *e = n->events;
  for (uint32_t i = 1; i < e->n; i++) {
    switch (e->at[i].kind) {
      case PL_EV_IMPORT: collect_import(n, i); break;
      case PL_EV_ASSIGN: collect_assign(n, i); break;
      case PL_EV_FUNCTION: collect_function(n, i); break;
      case PL_EV_FIELD: collect_field(n, i); break;
      case PL_EV_CLASS: {
        struct pl_str name = text_of_child(e, i, PL_AS_NAME);
        if (name.n) bind(n, name, pl_bindings_scope(e, i), i);
        break;
      }
      default: break;
    }
  }
}
