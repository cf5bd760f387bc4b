/* Resolved names: bindings are followed, members appended, calls marked. */
#include "resolve/names.h"

#include <stdlib.h>

#include "base/path.h"
#include "resolve/bindings.h"
#include "ruleset/list.h"

enum { MAX_DEPTH = 24, MAX_NAME = 240, MAX_BINDINGS = 1000 /* of one name that are looked at */ };

static enum pl_import_style style_of(struct pl_node node) {
  struct pl_str s = pl_node_get_text(node, "imports");
  if (pl_str_is(s, "dotted")) return PL_IMPORT_DOTTED;
  if (pl_str_is(s, "last")) return PL_IMPORT_LAST;
  if (pl_str_is(s, "global")) return PL_IMPORT_GLOBAL;
  return PL_IMPORT_HASH;
}

static struct pl_dialect dialect_of(struct pl_str name, struct pl_node node) {
  return (struct pl_dialect){.language = {.name = name, .ecosystem = pl_node_get_text(node, "ecosystem"), .node = node},
                             .style = style_of(node),
                             .bare_calls = pl_str_is(pl_node_get_text(node, "calls"), "bare"),
                             .implicit_self = pl_str_is(pl_node_get_text(node, "self"), "implicit"),
                             .ignores_case = pl_str_is(pl_node_get_text(node, "case"), "ignored")};
}

void pl_names_at(struct pl_names *n, uint32_t event) {
  n->dialect = n->events->at[event].flags & PL_EVF_GUEST ? &n->guest : &n->host;
  n->language = &n->dialect->language;
  n->style = n->dialect->style;
}

void pl_names_init(struct pl_names *n, struct pl_arena *arena, const struct pl_events *events,
                   const struct pl_language *language, struct pl_str path) {
  struct pl_str ext = pl_path_ext(path);
  *n = (struct pl_names){.arena = arena, .events = events, .dir = pl_path_dir(path)};
  n->host = dialect_of(language->name, language->node);
  struct pl_node guest = pl_node_get(language->node, "guest");
  n->guest = pl_node_there(guest) ? dialect_of(pl_node_get_text(guest, "language"), guest) : n->host;
  pl_names_at(n, 0);
  bool folder =
      pl_str_is(pl_node_get_text(language->node, "module"), "folder"); /* Go: files of a folder are one module */
  struct pl_str module = folder ? n->dir : pl_str_cut(path, 0, path.n - ext.n);
  n->self = pl_arena_printf(arena, "%.*s:/%.*s", PL_FMT(n->language->ecosystem), PL_FMT(module));
  n->memo = pl_xmalloc(sizeof *n->memo * events->n);
  memset(n->memo, 0, sizeof *n->memo * events->n);
  n->places = pl_bindings_places(events);
  pl_bindings_collect(n);
  pl_names_at(n, 0);
}

void pl_names_release(struct pl_names *n) {
  free(n->memo);
  free(n->places);
  pl_map_free(&n->by_name);
}

struct pl_str pl_names_join(struct pl_arena *a, struct pl_str base, struct pl_str member) {
  if (!base.p || base.n + member.n > MAX_NAME) return (struct pl_str){NULL, 0};
  size_t generic = pl_str_chr(member, '<'); /* Get<T> */
  if (generic != SIZE_MAX && generic > 0) member.n = generic;
  bool direct = pl_str_ends(base, "#") || pl_str_ends(base, ":") || pl_str_starts(member, "()") || !member.n;
  return direct ? pl_arena_cat(a, base, member) : pl_arena_printf(a, "%.*s.%.*s", PL_FMT(base), PL_FMT(member));
}

/* "npm:stripe@14" and "https://esm.sh/stripe@14?x" are stripe: Deno and CDN specifiers. */
static struct pl_str plain_package(struct pl_str s) {
  static const char *const prefixes[] = {"npm:",
                                         "node:",
                                         "jsr:",
                                         "https://esm.sh/",
                                         "https://cdn.skypack.dev/",
                                         "https://unpkg.com/",
                                         "https://cdn.jsdelivr.net/npm/",
                                         "https://esm.run/",
                                         "https://jspm.dev/",
                                         NULL};
  bool cut = false;
  for (size_t i = 0; prefixes[i]; i++)
    if (pl_str_starts(s, prefixes[i])) s = pl_str_cut(s, strlen(prefixes[i]), s.n), cut = true;
  if (!cut) return s;
  size_t query = pl_str_chr(s, '?');
  if (query != SIZE_MAX) s.n = query;
  size_t at = pl_str_chr(pl_str_cut(s, 1, s.n), '@');
  if (at == SIZE_MAX) return s;
  size_t slash = pl_str_chr(pl_str_cut(s, at + 1, s.n), '/');
  return slash == SIZE_MAX || s.p[0] == '@' ? pl_str_cut(s, 0, at + 1) : pl_str_cut(s, 0, at + 1);
}

static struct pl_str without_extension(struct pl_str path) {
  static const char *const ends[] = {".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".vue", ".svelte", NULL};
  for (size_t i = 0; ends[i]; i++)
    if (pl_str_ends(path, ends[i])) return pl_str_cut(path, 0, path.n - strlen(ends[i]));
  return path;
}

/* Python's "from ..pkg import x": one dot is the file's folder, each further dot one up. */
static struct pl_str relative_dotted(struct pl_names *n, struct pl_str s) {
  size_t dots = 0;
  while (dots < s.n && s.p[dots] == '.') dots++;
  struct pl_str dir = n->dir;
  for (size_t k = 1; k < dots; k++) dir = pl_path_dir(dir);
  struct pl_str rest = pl_arena_str(n->arena, pl_str_cut(s, dots, s.n));
  for (size_t i = 0; i < rest.n; i++)
    if (rest.p[i] == '.') ((char *)(uintptr_t)rest.p)[i] = '/';
  struct pl_str path = pl_path_join(n->arena, dir, rest);
  return pl_arena_printf(n->arena, "%.*s:/%.*s#", PL_FMT(n->language->ecosystem), PL_FMT(path));
}

struct pl_str pl_names_dotted(struct pl_names *n, struct pl_str s) {
  char *out = pl_arena_alloc(n->arena, s.n + 1);
  size_t to = 0, depth = 0;
  for (size_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    if (c == '<') depth++;
    bool separator = c == '\\' || (c == ':' && i + 1 < s.n && s.p[i + 1] == ':');
    if (separator && !depth && to && out[to - 1] != '.') out[to++] = '.';
    if (!separator && !depth && c != ':' && !pl_is_space(c)) out[to++] = c;
    if (c == ':' && !separator && !depth && !(i && s.p[i - 1] == ':')) out[to++] = c;
    if (c == '>' && depth) depth--;
  }
  if (to && out[to - 1] == '.') to--;
  return (struct pl_str){out, to};
}

static bool is_path(const struct pl_names *n, struct pl_str s) {
  if (n->style == PL_IMPORT_HASH || n->style == PL_IMPORT_DOTTED) return false;
  size_t dot = pl_str_chr(s, '.');
  return (dot != SIZE_MAX && dot > 0) || pl_str_chr(s, '\\') != SIZE_MAX || pl_str_find(s, PL_STR("::")) != SIZE_MAX;
}

/* A Go module's path without its major version: stripe-go/v76/customer is stripe-go/customer. "v1" is a name of its own. */
static struct pl_str unversioned(struct pl_names *n, struct pl_str s) {
  if (!pl_str_is(n->language->ecosystem, "go") || pl_str_find(s, PL_STR("/v")) == SIZE_MAX) return s;
  struct pl_str out = {NULL, 0}, piece;
  while (pl_str_next(&s, '/', &piece)) {
    size_t i = 1;
    while (i < piece.n && pl_is_digit(piece.p[i])) i++;
    if (piece.n > 1 && piece.p[0] == 'v' && i == piece.n && !pl_str_is(piece, "v1")) continue;
    out = out.p ? pl_arena_printf(n->arena, "%.*s/%.*s", PL_FMT(out), PL_FMT(piece)) : piece;
  }
  return out;
}

struct pl_str pl_names_module(struct pl_names *n, struct pl_str s) {
  struct pl_str eco = n->language->ecosystem;
  if (n->style == PL_IMPORT_HASH &&
      (pl_str_starts(s, "./") || pl_str_starts(s, "../") || pl_str_is(s, ".") || pl_str_is(s, ".."))) {
    struct pl_str path = pl_path_join(n->arena, n->dir, without_extension(s));
    if (!path.p) return path;
    return pl_arena_printf(n->arena, "%.*s:/%.*s#", PL_FMT(eco), PL_FMT(path));
  }
  if (n->style == PL_IMPORT_DOTTED && pl_str_starts(s, ".")) return relative_dotted(n, s);
  if (n->style == PL_IMPORT_HASH)
    return pl_arena_printf(n->arena, "%.*s:%.*s#", PL_FMT(eco), PL_FMT(unversioned(n, plain_package(s))));
  struct pl_str scheme =
      pl_node_get_text(n->language->node, "module_prefix"); /* Dart's package:http/http.dart is http */
  if (scheme.n && s.n > scheme.n && pl_str_eq(pl_str_cut(s, 0, scheme.n), scheme)) {
    size_t slash = pl_str_chr(s, '/');
    s = pl_str_cut(s, scheme.n, slash == SIZE_MAX ? s.n : slash);
  }
  return pl_arena_printf(n->arena, "%.*s:%.*s", PL_FMT(eco), PL_FMT(pl_names_dotted(n, s)));
}

/* The name a function or class is known by: its own, or that of the variable or key it is the value of. */
static struct pl_str simple_name(const struct pl_events *e, uint32_t i) {
  uint32_t name = pl_event_child(e, i, PL_AS_NAME), parent = e->at[i].parent;
  if (!name && e->at[i].as == PL_AS_VALUE && e->at[parent].kind == PL_EV_ASSIGN)
    name = pl_event_child(e, parent, PL_AS_TARGET);
  if (!name && e->at[i].as == PL_AS_VALUE && e->at[parent].kind == PL_EV_PAIR)
    name = pl_event_child(e, parent, PL_AS_KEY);
  if (name && e->at[name].kind == PL_EV_MEMBER) name = pl_event_child(e, name, PL_AS_PROPERTY);
  return name ? e->at[name].text : (struct pl_str){NULL, 0};
}

/* The type a method is declared for (Go: func (u *User) Save). */
static struct pl_str receiver_type(const struct pl_events *e, uint32_t function) {
  uint32_t receiver = pl_event_child(e, function, PL_AS_RECEIVER),
           type = receiver ? pl_event_child(e, receiver, PL_AS_TYPE) : 0;
  type = type ? pl_names_unwrap(e, type) : 0;
  return type && e->at[type].kind == PL_EV_NAME ? e->at[type].text : (struct pl_str){NULL, 0};
}

struct pl_str pl_names_own(struct pl_names *n, uint32_t i) {
  struct pl_str name = simple_name(n->events, i), owner = {NULL, 0};
  if (!name.n || name.n > 100) return owner;
  uint32_t holder = n->places[i].holder;
  if (holder)
    owner = simple_name(n->events, holder);
  else
    owner = receiver_type(n->events, i);
  if (is_path(n, owner) || is_path(n, name)) owner = pl_names_dotted(n, owner), name = pl_names_dotted(n, name);
  if (owner.n && owner.n < 100)
    return pl_arena_printf(n->arena, "%.*s#%.*s.%.*s", PL_FMT(n->self), PL_FMT(owner), PL_FMT(name));
  return pl_arena_printf(n->arena, "%.*s#%.*s", PL_FMT(n->self), PL_FMT(name));
}

/* The one child of an OTHER that counts: what has the role VALUE, or the only one beside comments, types and bodies. */
static uint32_t sole_child(const struct pl_events *e, uint32_t i) {
  uint32_t inner = e->at[i].child, value = pl_event_child(e, i, PL_AS_VALUE);
  if (value) return value;
  while (inner && (e->at[inner].kind == PL_EV_COMMENT || e->at[inner].kind == PL_EV_TYPE)) inner = e->at[inner].next;
  uint32_t after = inner ? e->at[inner].next : 0;
  return after && e->at[after].kind != PL_EV_TYPE && e->at[after].as != PL_AS_BODY ? 0 : inner;
}

uint32_t pl_names_unwrap(const struct pl_events *e, uint32_t i) {
  for (int depth = 0; depth < MAX_DEPTH && i; depth++) {
    if (e->at[i].kind != PL_EV_OTHER && e->at[i].kind != PL_EV_UNARY) return i;
    uint32_t inner = e->at[i].kind == PL_EV_UNARY ? pl_event_child(e, i, PL_AS_VALUE) : sole_child(e, i);
    if (!inner) return i;
    i = inner;
  }
  return i;
}

static const struct pl_binding *binding_named(struct pl_names *n, struct pl_str name, uint32_t at) {
  const struct pl_binding *best = NULL, *b = pl_map_get(&n->by_name, name);
  for (int k = 0; b && k < MAX_BINDINGS; k++, b = b->next) {
    bool inside = b->scope == 0 || pl_event_inside(n->events, at, b->scope);
    if (inside && pl_str_is(b->member, "()") && b->event && pl_event_inside(n->events, at, b->event))
      continue; /* log *log.Logger */
    if (inside && (!best || b->scope > best->scope)) best = b;
  }
  return best;
}

const struct pl_binding *pl_names_binding(struct pl_names *n, uint32_t i) {
  return binding_named(n, n->events->at[i].text, i);
}

static struct pl_str name_at(struct pl_names *n, uint32_t i, int depth);

/* The CLASS event of this file that an expression is, or is an instance of; 0 none. */
static uint32_t class_of(struct pl_names *n, uint32_t i, int depth) {
  const struct pl_events *e = n->events;
  i = pl_names_unwrap(e, i);
  if (!i || depth > MAX_DEPTH) return 0;
  if (e->at[i].kind == PL_EV_CLASS) return i;
  if (e->at[i].kind == PL_EV_NEW || e->at[i].kind == PL_EV_CALL) {
    uint32_t callee = pl_event_child(e, i, PL_AS_CALLEE);
    return callee && e->at[callee].kind == PL_EV_NAME ? class_of(n, callee, depth + 1) : 0;
  }
  const struct pl_binding *b = e->at[i].kind == PL_EV_NAME ? pl_names_binding(n, i) : NULL;
  return b && b->event && b->event != i && !b->whole.p && (!b->member.n || pl_str_is(b->member, "()"))
             ? class_of(n, b->event, depth + 1)
             : 0;
}

/* What "this.x" is in the class: a class may have several parts (Rust's impl, Swift's extension, C#'s partial). */
static const struct pl_binding *member_of_class(struct pl_names *n, struct pl_str key, uint32_t holder) {
  struct pl_str name = simple_name(n->events, holder);
  const struct pl_binding *b = pl_map_get(&n->by_name, key);
  for (int k = 0; b && k < MAX_BINDINGS; k++, b = b->next) {
    if (b->scope == holder) return b;
    if (b->scope && name.n && n->events->at[b->scope].kind == PL_EV_CLASS &&
        pl_str_eq(simple_name(n->events, b->scope), name))
      return b;
  }
  return NULL;
}

static const struct pl_binding *self_binding(struct pl_names *n, struct pl_str key, uint32_t i) {
  const struct pl_binding *b = pl_map_get(&n->by_name, key);
  for (int k = 0; b && k < MAX_BINDINGS; k++, b = b->next)
    if (b->scope == 0 || pl_event_inside(n->events, i, b->scope)) return b;
  uint32_t holder = n->places[i].holder;
  return holder ? member_of_class(n, key, holder) : NULL;
}

const struct pl_binding *pl_names_member_binding(struct pl_names *n, uint32_t i) {
  struct pl_str self = pl_bindings_self_member(n, i);
  if (self.n) return self_binding(n, self, i);
  uint32_t property, object = pl_bindings_object(n->events, i, &property);
  uint32_t holder = object && property ? class_of(n, object, 0) : 0;
  return holder ? member_of_class(n, pl_bindings_member_key(n, n->events->at[property].text), holder) : NULL;
}

/* Whether a name says where it comes from: neither a bare global nor a function or class of this file. */
static bool tells(const struct pl_names *n, struct pl_str name) {
  return name.p && pl_str_find(name, PL_STR("::")) == SIZE_MAX && !pl_str_starts(name, "()") &&
         !(name.n > n->self.n && pl_str_eq(pl_str_cut(name, 0, n->self.n), n->self));
}

/* What a binding stands for. */
static struct pl_str bound_name(struct pl_names *n, const struct pl_binding *b, uint32_t use, int depth) {
  const struct pl_events *e = n->events;
  if (b->whole.p) return b->whole;
  if (!b->event || b->event == use) return (struct pl_str){NULL, 0};
  if (e->at[b->event].kind == PL_EV_FUNCTION && !b->member.n) return pl_names_own(n, b->event);
  if (e->at[b->event].kind == PL_EV_CLASS) return pl_names_own(n, b->event);
  struct pl_str value = name_at(n, b->event, depth + 1);
  if (value.p && pl_str_is(b->member, "()") && pl_str_find(value, PL_STR("::")) != SIZE_MAX)
    return (struct pl_str){NULL, 0}; /* int, string */
  if (!b->type || tells(n, value)) return value.p && b->member.n ? pl_names_join(n->arena, value, b->member) : value;
  struct pl_str type = name_at(n, b->type, depth + 1);
  return tells(n, type) ? pl_names_join(n->arena, type, PL_STR("()")) : value;
}

static struct pl_str global_name(struct pl_names *n, struct pl_str text) {
  if (n->dialect->ignores_case && text.n <= 100) text = pl_arena_lower(n->arena, text);
  bool constant = text.n && text.p[0] >= 'A' && text.p[0] <= 'Z';
  const char *sep = n->style != PL_IMPORT_HASH && constant ? ":" : "::";
  return text.n > 100 ? (struct pl_str){NULL, 0}
                      : pl_arena_printf(n->arena, "%.*s%s%.*s", PL_FMT(n->language->ecosystem), sep, PL_FMT(text));
}

/* A::B::c, A\B: the first segment may be bound; else the path is whole as it is. */
static struct pl_str of_path(struct pl_names *n, uint32_t i, int depth) {
  struct pl_str text = n->events->at[i].text, path = pl_names_dotted(n, text);
  size_t dot = pl_str_chr(path, '.');
  struct pl_str first = pl_str_cut(path, 0, dot == SIZE_MAX ? path.n : dot), base = {NULL, 0};
  bool absolute = pl_str_starts(text, "\\") || pl_str_starts(text, "::");
  const struct pl_binding *b = absolute ? NULL : binding_named(n, first, i);
  uint32_t holder = pl_str_is(first, "Self") || pl_str_is(first, "self") ? n->places[i].holder : 0;
  if (dot == SIZE_MAX) return absolute && path.n ? global_name(n, path) : base;
  if (holder)
    base = pl_names_own(n, holder);
  else if (b)
    base = bound_name(n, b, i, depth);
  if (base.p) return pl_names_join(n->arena, base, pl_str_cut(path, dot + 1, path.n));
  return path.n > MAX_NAME ? base
                           : pl_arena_printf(n->arena, "%.*s:%.*s", PL_FMT(n->language->ecosystem), PL_FMT(path));
}

static struct pl_str of_name(struct pl_names *n, uint32_t i, int depth) {
  if (is_path(n, n->events->at[i].text)) return of_path(n, i, depth);
  uint32_t holder = pl_str_is(n->events->at[i].text, "Self") ? n->places[i].holder : 0;
  if (holder) return pl_names_own(n, holder);
  struct pl_str self = pl_bindings_self_member(n, i);
  const struct pl_binding *b = self.n ? self_binding(n, self, i) : pl_names_binding(n, i);
  if (!b && n->dialect->implicit_self) b = self_binding(n, pl_bindings_member_key(n, n->events->at[i].text), i);
  struct pl_str found = b ? bound_name(n, b, i, depth) : (struct pl_str){NULL, 0};
  if (found.p) return found;
  return global_name(n, n->events->at[i].text);
}

/* com.stripe.Stripe written out: what stands before a class's name is its package, no variable. */
static struct pl_str package_path(struct pl_names *n, struct pl_str base, struct pl_str property) {
  struct pl_str eco = n->language->ecosystem;
  bool class_like =
      property.n > 1 && property.p[0] >= 'A' && property.p[0] <= 'Z' && property.p[1] >= 'a' && property.p[1] <= 'z';
  bool bare = base.n > eco.n + 2 && base.p[eco.n + 1] == ':' && pl_str_chr(base, '(') == SIZE_MAX &&
              pl_str_chr(base, '.') != SIZE_MAX;
  if (n->style != PL_IMPORT_LAST || !class_like || !bare) return base;
  return pl_arena_printf(n->arena, "%.*s%.*s", (int)eco.n + 1, base.p, (int)(base.n - eco.n - 2), base.p + eco.n + 2);
}

static struct pl_str of_member(struct pl_names *n, uint32_t i, int depth) {
  const struct pl_events *e = n->events;
  struct pl_str self = pl_bindings_self_member(n, i), found = {NULL, 0};
  const struct pl_binding *b = e->at[i].kind == PL_EV_MEMBER ? pl_names_member_binding(n, i) : NULL;
  for (int k = 0; b && k < MAX_BINDINGS && !found.p;
       k++, b = self.n ? b->next : NULL) /* this.x = null comes before this.x = new X() */
    if (!b->scope || !self.n || k == 0 || pl_event_inside(e, i, b->scope)) found = bound_name(n, b, i, depth);
  if (found.p) return found;
  uint32_t object = pl_event_child(e, i, PL_AS_OBJECT),
           property = pl_event_child(e, i, e->at[i].kind == PL_EV_INDEX ? PL_AS_KEY : PL_AS_PROPERTY);
  if (!object || !property) return (struct pl_str){NULL, 0};
  if (e->at[i].kind == PL_EV_INDEX && e->at[property].kind != PL_EV_STRING) return (struct pl_str){NULL, 0};
  struct pl_str base = name_at(n, object, depth + 1);
  return pl_names_join(n->arena, package_path(n, base, e->at[property].text), e->at[property].text);
}

/* require('m'), import('m') and their like, listed as `requires` in grammar.json, name the module itself. */
static bool loads_module(struct pl_names *n, struct pl_str function) {
  return pl_list_has(pl_node_get(n->language->node, "requires"), function);
}

/* Where a call needs no parentheses (`calls: bare`), one without arguments is followed like a member: Rails.logger.info(). */
static bool reads_as_member(const struct pl_names *n, uint32_t i, uint32_t name) {
  const struct pl_events *e = n->events;
  if (!name || e->at[name].end != e->at[i].end || pl_str_is(e->at[name].text, "new")) return false;
  return n->dialect->bare_calls && !pl_event_child(e, i, PL_AS_ARG);
}

/* receiver.name, or the method or field of this file that it is. */
static struct pl_str of_method(struct pl_names *n, uint32_t i, uint32_t receiver, uint32_t name, int depth) {
  const struct pl_binding *b = pl_names_member_binding(n, i);
  struct pl_str found = b ? bound_name(n, b, i, depth) : (struct pl_str){NULL, 0};
  return found.p ? found : pl_names_join(n->arena, name_at(n, receiver, depth + 1), n->events->at[name].text);
}

static struct pl_str of_call(struct pl_names *n, uint32_t i, int depth) {
  const struct pl_events *e = n->events;
  uint32_t callee = pl_event_child(e, i, PL_AS_CALLEE), receiver = pl_event_child(e, i, PL_AS_RECEIVER),
           name = pl_event_child(e, i, PL_AS_NAME);
  uint32_t first = pl_event_arg(e, i, 0), simple = callee ? pl_names_unwrap(e, callee) : name;
  if (simple && !receiver && first && e->at[simple].kind == PL_EV_NAME && e->at[first].kind == PL_EV_STRING &&
      loads_module(n, e->at[simple].text))
    return pl_names_module(n, e->at[first].text);
  struct pl_str base = {NULL, 0};
  if (callee)
    base = name_at(n, callee, depth + 1);
  else if (receiver && name)
    base = of_method(n, i, receiver, name, depth);
  else if (name)
    base = of_name(n, name, depth + 1);
  if (reads_as_member(n, i, name)) return base;
  return base.p ? pl_names_join(n->arena, base, PL_STR("()")) : base;
}

/* a || b, a ?? b, c ? a : b: the first side that has a name beyond a bare global. */
static struct pl_str of_choice(struct pl_names *n, uint32_t i, enum pl_event_role x, enum pl_event_role y, int depth) {
  uint32_t left = pl_event_child(n->events, i, x), right = pl_event_child(n->events, i, y);
  struct pl_str a = left ? name_at(n, left, depth + 1) : (struct pl_str){NULL, 0};
  if (a.p && pl_str_find(a, PL_STR("::")) == SIZE_MAX) return a;
  struct pl_str b = right ? name_at(n, right, depth + 1) : a;
  return b.p ? b : a;
}

static bool is_choice(struct pl_str op) {
  return pl_str_is(op, "||") || pl_str_is(op, "??") || pl_str_is(op, "or") || pl_str_is(op, "?:");
}

static struct pl_str compute(struct pl_names *n, uint32_t i, int depth) {
  const struct pl_event *at = &n->events->at[i];
  switch (at->kind) {
    case PL_EV_NAME: return of_name(n, i, depth);
    case PL_EV_MEMBER:
    case PL_EV_INDEX: return of_member(n, i, depth);
    case PL_EV_CALL:
    case PL_EV_NEW: return of_call(n, i, depth);
    case PL_EV_BINARY:
      return is_choice(at->text) ? of_choice(n, i, PL_AS_LEFT, PL_AS_RIGHT, depth) : (struct pl_str){NULL, 0};
    case PL_EV_COND: return of_choice(n, i, PL_AS_CONSEQUENCE, PL_AS_ALTERNATIVE, depth);
    case PL_EV_ASSIGN: {
      uint32_t value = pl_event_child(n->events, i, PL_AS_VALUE);
      return value ? name_at(n, value, depth + 1) : (struct pl_str){NULL, 0};
    }
    case PL_EV_FUNCTION:
    case PL_EV_CLASS: return pl_names_own(n, i);
    default: return (struct pl_str){NULL, 0};
  }
}

static struct pl_str name_at(struct pl_names *n, uint32_t i, int depth) {
  i = pl_names_unwrap(n->events, i);
  if (depth > MAX_DEPTH || !i) return (struct pl_str){NULL, 0};
  if (n->memo[i].p) return n->memo[i].n ? n->memo[i] : (struct pl_str){NULL, 0};
  n->memo[i] = PL_STR(""); /* asked: a cycle finds "no name" */
  struct pl_str found = compute(n, i, depth);
  if (found.p && found.n) n->memo[i] = found;
  return found.n ? found : (struct pl_str){NULL, 0};
}

struct pl_str pl_names_of(struct pl_names *n, uint32_t event) {
  pl_names_at(n, event);
  struct pl_str name = name_at(n, event, 0);
  bool called = n->events->at[event].kind == PL_EV_CALL && name.n && n->dialect->bare_calls;
  return called && !pl_str_ends(name, "()") ? pl_names_join(n->arena, name, PL_STR("()")) : name;
}
