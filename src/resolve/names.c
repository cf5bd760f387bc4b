/* Resolved names: bindings are followed, members appended, calls marked. */
#include "resolve/names.h"

#include <stdlib.h>

#include "base/path.h"
#include "resolve/lookup.h"
#include "ruleset/list.h"

static enum pl_import_style style_of(const struct pl_language *l) {
  struct pl_str s = pl_language_text(l, "imports");
  if (pl_str_is(s, "dotted")) return PL_IMPORT_DOTTED;
  if (pl_str_is(s, "last")) return PL_IMPORT_LAST;
  if (pl_str_is(s, "global")) return PL_IMPORT_GLOBAL;
  return PL_IMPORT_HASH;
}

static struct pl_dialect dialect_of(const struct pl_language *l) {
  return (struct pl_dialect){.language = *l,
                             .style = style_of(l),
                             .bare_calls = pl_str_is(pl_language_text(l, "calls"), "bare"),
                             .implicit_self = pl_str_is(pl_language_text(l, "self"), "implicit"),
                             .ignores_case = pl_str_is(pl_language_text(l, "case"), "ignored"),
                             .env = pl_language_get(l, "env"),
                             .requires = pl_language_get(l, "requires"),
                             .defaults = pl_language_get(l, "defaults"),
                             .hands = pl_language_get(l, "hands")};
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
  n->host = dialect_of(language);
  n->guest = language->guest ? dialect_of(language->guest) : n->host;
  pl_names_at(n, 0);
  bool folder = pl_str_is(pl_language_text(language, "module"), "folder"); /* Go: files of a folder are one module */
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

bool pl_names_path(const struct pl_names *n, struct pl_str s) {
  if (n->style == PL_IMPORT_HASH || n->style == PL_IMPORT_DOTTED) return false;
  size_t dot = pl_str_chr(s, '.');
  return (dot != SIZE_MAX && dot > 0) || pl_str_chr(s, '\\') != SIZE_MAX || pl_str_find(s, PL_STR("::")) != SIZE_MAX;
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

uint32_t pl_names_receiver(const struct pl_events *e, uint32_t call, uint32_t *method) {
  uint32_t callee = pl_event_child(e, call, PL_AS_CALLEE);
  callee = callee ? pl_names_unwrap(e, callee) : 0;
  if (callee && e->at[callee].kind == PL_EV_MEMBER) {
    *method = pl_event_child(e, callee, PL_AS_PROPERTY);
    return pl_event_child(e, callee, PL_AS_OBJECT);
  }
  *method = callee ? callee : pl_event_child(e, call, PL_AS_NAME);
  return pl_event_child(e, call, PL_AS_RECEIVER);
}

static struct pl_str name_at(struct pl_names *n, uint32_t i, int depth);

/* Whether a name says where it comes from: neither a bare global nor a function or class of this file. */
static bool tells(const struct pl_names *n, struct pl_str name) {
  return name.p && pl_str_find(name, PL_STR("::")) == SIZE_MAX && !pl_str_starts(name, "()") &&
         !(name.n > n->self.n && pl_str_begins(name, n->self));
}

/* withScope(scope => …): the parameter without a type of a function that is handed to a call; such calls are listed as `hands` in grammar.json. */
static struct pl_str handed_name(struct pl_names *n, uint32_t function, int depth) {
  uint32_t call = function ? n->events->at[function].parent : 0;
  struct pl_node calls = n->dialect->hands;
  if (!call || !pl_node_there(calls) || n->events->at[call].kind != PL_EV_CALL) return (struct pl_str){NULL, 0};
  struct pl_str name = name_at(n, call, depth + 1);
  return name.n && pl_list_glob(calls, name) ? name : (struct pl_str){NULL, 0};
}

/* What a binding stands for. */
static struct pl_str bound_name(struct pl_names *n, const struct pl_binding *b, uint32_t use, int depth) {
  const struct pl_events *e = n->events;
  if (b->whole.p) return b->whole;
  if (b->param && !b->event && !b->type && !b->member.n) return handed_name(n, b->scope, depth);
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
  const struct pl_binding *b = absolute ? NULL : pl_lookup_name(n, first, i);
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
  if (pl_names_path(n, n->events->at[i].text)) return of_path(n, i, depth);
  uint32_t holder = pl_str_is(n->events->at[i].text, "Self") ? n->places[i].holder : 0;
  if (holder) return pl_names_own(n, holder);
  struct pl_str self = pl_bindings_self_member(n, i);
  const struct pl_binding *b = self.n ? pl_lookup_self(n, self, i) : pl_names_binding(n, i);
  if (!b && n->dialect->implicit_self) b = pl_lookup_self(n, pl_bindings_member_key(n, n->events->at[i].text), i);
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
  struct pl_str base = pl_names_object(n, object, name_at, depth + 1);
  return pl_names_join(n->arena, package_path(n, base, e->at[property].text), e->at[property].text);
}

/* require('m'), import('m') and their like, listed as `requires` in grammar.json, name the module itself. */
static bool loads_module(struct pl_names *n, struct pl_str function) {
  return pl_list_has(n->dialect->requires, function);
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
  if (n->events->at[receiver].kind == PL_EV_LIST) /* a list that is written here is a thing without a name */
    return pl_arena_printf(n->arena, "%.*s::[].%.*s", PL_FMT(n->language->ecosystem), PL_FMT(n->events->at[name].text));
  struct pl_str base = found.p ? found : pl_names_object(n, receiver, name_at, depth + 1);
  return found.p ? found : pl_names_join(n->arena, base, n->events->at[name].text);
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

struct pl_str pl_names_result(struct pl_names *n, uint32_t function) {
  pl_names_at(n, function);
  return pl_names_given(n, function, name_at, 0);
}
