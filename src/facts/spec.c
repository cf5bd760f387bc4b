/* Evaluates the specs of API models at a place in the code. Language: docs/APIS.md. */
#include "facts/spec.h"

#include <string.h>

#include "facts/specplace.h"

enum { MAX_SPREAD = 4 };

static bool is_number(struct pl_str s) {
  return s.n && s.n < 3 && pl_is_digit(s.p[0]) && (s.n == 1 || pl_is_digit(s.p[1]));
}

/* this.options, self.options: the object that the class binds to it. */
static uint32_t own_object(struct pl_context *c, uint32_t i) {
  const struct pl_binding *b = pl_names_member_binding(c->names, i);
  bool bound = b && b->event && !b->param && !b->member.n && !pl_event_inside(c->events, i, b->event);
  uint32_t value = bound ? pl_names_unwrap(c->events, b->event) : 0;
  return value && c->events->at[value].kind == PL_EV_OBJECT ? value : i;
}

uint32_t pl_spec_follow(struct pl_context *c, uint32_t i) {
  for (int k = 0; k < 4 && i; k++) {
    i = pl_names_unwrap(c->events, i);
    if (i && c->events->at[i].kind == PL_EV_MEMBER) return own_object(c, i);
    if (!i || c->events->at[i].kind != PL_EV_NAME) break;
    bool attribute = pl_str_starts(c->events->at[i].text, "@"); /* Elixir's, Ruby's */
    const struct pl_binding *b = attribute ? pl_names_member_binding(c->names, i) : pl_names_binding(c->names, i);
    if (!b || b->param || b->whole.n || b->member.n || !b->event || c->events->at[b->event].kind == PL_EV_FUNCTION)
      break;
    i = b->event;
  }
  return i;
}

/* The text of an element's child: <groupId>com.acme</groupId>. */
static uint32_t child_text(const struct pl_events *e, uint32_t element, struct pl_str wanted) {
  for (uint32_t k = e->at[element].child; k; k = e->at[k].next) {
    uint32_t tag = e->at[k].kind == PL_EV_ELEMENT ? pl_event_child(e, k, PL_AS_TAG) : 0, text = e->at[k].child;
    if (!tag || !pl_str_eq(e->at[tag].text, wanted)) continue;
    while (text && e->at[text].kind != PL_EV_TEXT) text = e->at[text].next;
    return text;
  }
  return 0;
}

/* f(**options): all of its pairs are arguments by name. */
static bool is_splat(const struct pl_context *c, uint32_t arg) {
  const struct pl_event *e = &c->events->at[arg];
  return e->kind == PL_EV_OBJECT && pl_str_starts(pl_str_cut(c->source->bytes, e->start, e->end), "**");
}

/* {…}, dict(…) */
static bool is_object(const struct pl_context *c, uint32_t i) {
  return c->events->at[i].kind == PL_EV_OBJECT ||
         (c->events->at[i].kind == PL_EV_CALL && pl_str_ends(pl_names_of(c->names, i), ":dict()"));
}

/* cookieOptions(), this.options(): the object that a function of this file gives back. */
static uint32_t given_back(struct pl_context *c, uint32_t call) {
  const struct pl_events *e = c->events;
  uint32_t value = e->at[call].kind == PL_EV_CALL ? pl_value_given_by_own(c->names, call) : 0;
  value = value ? pl_names_unwrap(e, value) : 0;
  return value && (e->at[value].kind == PL_EV_OBJECT || e->at[value].kind == PL_EV_NEW) ? value : 0;
}

/* kept(3600): of {maxAge: seconds} in what kept(seconds) gives back, what the call gives it. */
static uint32_t as_called(struct pl_context *c, uint32_t call, uint32_t value) {
  uint32_t name = value ? pl_names_unwrap(c->events, value) : 0;
  const struct pl_binding *b = name && c->events->at[name].kind == PL_EV_NAME ? pl_names_binding(c->names, name) : NULL;
  int position = b && b->param ? pl_parameter_of(c, name, name) : -1;
  uint32_t given = position >= 0 ? pl_event_arg(c->events, call, (unsigned)position) : 0;
  return given ? given : value;
}

/* One search for a property: objects that are spread into others are looked through, a bounded number of them. */
struct search {
  struct pl_context *c;
  struct pl_str key;
  int depth, budget;
};

static uint32_t property_of(struct search *s, uint32_t i);

/* {secure}, {...defaults}, {...defaults()} and f(**options): the value in a part of the object or call. */
static uint32_t in_part(struct search *s, uint32_t whole, uint32_t part) {
  const struct pl_event *w = &s->c->events->at[whole], *p = &s->c->events->at[part];
  if (p->as != PL_AS_ARG || w->kind == PL_EV_LIST) return 0;
  if (p->kind == PL_EV_NAME && pl_str_eq(p->text, s->key)) return part;
  bool object = w->kind == PL_EV_OBJECT, splat = is_splat(s->c, part);
  uint32_t inner = object && p->kind == PL_EV_NAME   ? pl_spec_follow(s->c, part)
                   : splat                           ? part
                   : object && p->kind == PL_EV_CALL ? given_back(s->c, part)
                                                     : 0;
  return inner && (splat || inner != part) && is_object(s->c, inner) ? property_of(s, inner) : 0;
}

static uint32_t in_parts(struct search *s, uint32_t whole) {
  uint32_t hit = 0;
  s->depth++;
  for (uint32_t a = s->c->events->at[whole].child; a && !hit; a = s->c->events->at[a].next) hit = in_part(s, whole, a);
  s->depth--;
  return hit;
}

static uint32_t property_of(struct search *s, uint32_t i) {
  i = pl_spec_follow(s->c, i);
  if (!i || s->depth > MAX_SPREAD || s->budget-- <= 0) return 0;
  uint32_t hit = pl_event_pair(s->c->events, i, s->key), back = hit ? 0 : given_back(s->c, i);
  if (back) {
    s->depth++;
    hit = as_called(s->c, i, property_of(s, back));
    s->depth--;
    return hit;
  }
  if (!hit && s->c->events->at[i].kind == PL_EV_ELEMENT) hit = child_text(s->c->events, i, s->key);
  return hit ? hit : in_parts(s, i);
}

static uint32_t property(struct pl_context *c, uint32_t i, struct pl_str key) {
  enum { MOST_OBJECTS = 200 };
  struct search s = {.c = c, .key = key, .budget = MOST_OBJECTS};
  return property_of(&s, i);
}

/* What is handed to the call by a pipe: x |> where(…) |> f() is x |> where(…) for f. */
static uint32_t piped(const struct pl_events *e, uint32_t at) {
  uint32_t up = e->at[at].parent;
  bool pipe = e->at[at].as == PL_AS_RIGHT && e->at[up].kind == PL_EV_BINARY && pl_str_is(e->at[up].text, "|>");
  return pipe ? pl_event_child(e, up, PL_AS_LEFT) : 0;
}

/* The argument before this one, the left side of what this is the right side of: put("id", x), "id" to x. */
static uint32_t before(const struct pl_events *e, uint32_t at) {
  uint32_t prior = 0;
  for (uint32_t k = e->at[e->at[at].parent].child; k && k != at; k = e->at[k].next)
    if (e->at[k].as == PL_AS_ARG || e->at[k].as == PL_AS_LEFT) prior = k;
  return e->at[at].as == PL_AS_ARG || e->at[at].as == PL_AS_RIGHT ? prior : 0;
}

static uint32_t step(struct pl_context *c, uint32_t at, struct pl_str part, bool first) {
  const struct pl_events *e = c->events;
  if (is_number(part)) {
    unsigned n = (unsigned)(part.p[0] - '0') * (part.n == 2 ? 10 : 1) + (part.n == 2 ? (unsigned)(part.p[1] - '0') : 0);
    return pl_event_arg(e, first ? at : pl_spec_follow(c, at), n);
  }
  uint32_t name;
  if (first && pl_str_is(part, "value")) return pl_event_child(e, at, PL_AS_VALUE);
  if (first && pl_str_is(part, "left")) return pl_event_child(e, at, PL_AS_LEFT);
  if (first && pl_str_is(part, "right")) return pl_event_child(e, at, PL_AS_RIGHT);
  if (first && pl_str_is(part, "receiver")) return pl_names_receiver(e, at, &name);
  if (first && pl_str_is(part, "piped")) return piped(e, at);
  if (first && pl_str_is(part, "before")) return before(e, at);
  if (first && pl_str_is(part, "up")) return e->at[at].parent; /* the object that a pair stands in */
  if (first && pl_str_is(part, "made")) { /* const f = promisify(scrypt); f(x): the call that made f */
    uint32_t callee = pl_event_child(e, at, PL_AS_CALLEE);
    return callee ? pl_spec_follow(c, callee) : 0;
  }
  if (first && pl_str_is(part, "key") && e->at[at].kind != PL_EV_CALL && e->at[at].kind != PL_EV_NEW) {
    uint32_t target = pl_event_child(e, at, PL_AS_TARGET);
    uint32_t key = target ? pl_event_child(e, target, PL_AS_KEY) : pl_event_child(e, at, PL_AS_KEY);
    return key || !target ? key : pl_event_child(e, target, PL_AS_PROPERTY); /* x.key = v */
  }
  uint32_t since = first ? 0 : pl_spec_given_since(c, at, part);
  return since ? since : property(c, at, part);
}

/* "$0", "$1.maxAge", "$.update.0", "$name". */
static uint32_t walk_spec(struct pl_context *c, uint32_t event, struct pl_str spec) {
  struct pl_str rest = pl_str_cut(spec, 1, spec.n), part;
  uint32_t at = event;
  bool beside = pl_str_starts(rest, "beside.");
  if (beside || pl_str_starts(rest, ".")) { /* a chained call, then as usual */
    rest = pl_str_cut(rest, beside ? strlen("beside.") : 1, rest.n);
    pl_str_next(&rest, '.', &part);
    at = beside ? pl_spec_beside(c, event, part) : pl_spec_chained(c, event, part);
    if (!at) return 0;
  }
  for (bool first = true; rest.p && pl_str_next(&rest, '.', &part); first = false)
    if (!(at = step(c, at, part, first))) return 0;
  return at;
}

/* The part of a spec before its filters. */
static struct pl_str place_part(struct pl_str spec) {
  size_t slash = pl_str_chr(spec, '/');
  return slash == SIZE_MAX ? spec : pl_str_cut(spec, 0, slash);
}

uint32_t pl_spec_event(struct pl_context *c, uint32_t event, struct pl_str spec) {
  struct pl_str part, rest = spec;
  while (rest.p && pl_str_next(&rest, '|', &part)) {
    uint32_t hit = pl_str_starts(part, "$") ? walk_spec(c, event, place_part(part)) : 0;
    if (hit) return hit;
  }
  return 0;
}

static struct pl_const text_const(struct pl_str text, uint32_t event) {
  return text.n ? (struct pl_const){.kind = PL_CONST_TEXT, .text = text, .event = event} : (struct pl_const){0};
}

static struct pl_const one(struct pl_context *c, uint32_t event, struct pl_str part) {
  struct pl_str place = place_part(part), filters = pl_str_cut(part, place.n + 1, part.n);
  pl_spec_place *read = pl_spec_place_named(place);
  if (read) return pl_spec_filter(c, text_const(read(c, event), event), event, filters);
  uint32_t hit = walk_spec(c, event, place);
  if (!hit) return (struct pl_const){0};
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, hit);
  if (v.kind == PL_CONST_NONE && !filters.n) {
    struct pl_str name = pl_names_of(c->names, hit);
    if (pl_str_find(name, PL_STR("::")) == SIZE_MAX) v = text_const(name, hit);
    v.is_name = v.kind != PL_CONST_NONE;
  }
  return pl_spec_filter(c, v, hit, filters);
}

struct pl_const pl_spec_value(struct pl_context *c, uint32_t event, struct pl_str spec) {
  struct pl_str part, rest = spec;
  while (rest.p && pl_str_next(&rest, '|', &part)) {
    struct pl_const v = pl_str_starts(part, "$") ? one(c, event, part) : pl_spec_holes(c, event, part);
    if (v.kind != PL_CONST_NONE) return v;
  }
  return (struct pl_const){0};
}
