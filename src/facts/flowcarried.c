/* What a call hands on: the data that its arguments name, and what the variables among them hold. Words from data/flows.yaml, names of data from
 * data/fields.yaml. */
#include "facts/flow_p.h"
#include "facts/flowlocal.h"
#include "facts/spec.h"
#include "ruleset/list.h"

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/flows.yaml", list);
}

bool pl_flow_handed_on(const struct pl_events *e, uint32_t i) {
  enum pl_event_role as = e->at[i].as;
  return as != PL_AS_CALLEE && as != PL_AS_OBJECT && as != PL_AS_PROPERTY && as != PL_AS_KEY && as != PL_AS_PARAM &&
         as != PL_AS_NAME && as != PL_AS_RECEIVER && as != PL_AS_CONDITION && as != PL_AS_TARGET;
}

bool pl_flow_tested(struct pl_context *c, uint32_t i) {
  const struct pl_event *up = &c->events->at[c->events->at[i].parent];
  return up->kind == PL_EV_UNARY || (up->kind == PL_EV_BINARY && !pl_list_has(words(c, "keeps"), up->text));
}

/* user.email.trim().toLowerCase(): what it is called on, in another form. */
static uint32_t plain(struct pl_context *c, uint32_t i) {
  enum { MOST = 4 };
  for (int k = 0; k < MOST && c->events->at[i].kind == PL_EV_CALL; k++) {
    uint32_t method, on = pl_names_receiver(c->events, i, &method);
    if (!on || !method || !pl_list_has(words(c, "forms"), c->events->at[method].text)) break;
    i = pl_names_unwrap(c->events, on);
  }
  return i;
}

/* user.email in Ruby, user.getEmail(): a call without arguments that only reads. */
static uint32_t reader_of(const struct pl_events *e, uint32_t i) {
  uint32_t method, on = e->at[i].kind == PL_EV_CALL ? pl_names_receiver(e, i, &method) : 0;
  if (!on || !method || pl_event_arg(e, i, 0)) return 0;
  return pl_event_child(e, i, PL_AS_RECEIVER) || pl_str_ifind(e->at[method].text, PL_STR("get")) == 0 ? method : 0;
}

struct pl_str pl_flow_name(struct pl_context *c, uint32_t i) {
  const struct pl_events *e = c->events;
  if (!pl_flow_handed_on(e, i) || pl_flow_tested(c, i)) return (struct pl_str){NULL, 0};
  i = plain(c, i);
  if (e->at[i].kind == PL_EV_NAME) return e->at[i].text;
  uint32_t property = e->at[i].kind == PL_EV_MEMBER  ? pl_event_child(e, i, PL_AS_PROPERTY)
                      : e->at[i].kind == PL_EV_INDEX ? pl_event_child(e, i, PL_AS_KEY)
                                                     : reader_of(e, i);
  return property ? e->at[property].text : (struct pl_str){NULL, 0};
}

/* JSON.stringify(user), mapOf("email" to email): the same data in another form. */
static bool hands_through(struct pl_context *c, uint32_t call) {
  struct pl_str name = pl_names_of(c->names, call);
  return name.n && pl_list_glob(words(c, "through"), name);
}

bool pl_flow_nested(struct pl_context *c, uint32_t i) {
  enum pl_event_kind kind = c->events->at[i].kind;
  if (kind == PL_EV_FUNCTION || kind == PL_EV_TYPE) return true;
  return (kind == PL_EV_CALL || kind == PL_EV_NEW) && pl_event_arg(c->events, i, 0) && !hands_through(c, i);
}

uint32_t pl_flow_past(const struct pl_events *e, uint32_t i) {
  uint32_t end = e->at[i].end;
  while (i + 1 < e->n && e->at[i + 1].start < end) i++;
  return i;
}

/* ---- the walk ---- */

/* What was taken out of the variables on the way. */
struct taken {
  uint32_t event;
  const struct taken *next;
};

/* How the walk came to where it is: through which variable among the call's arguments (0: none), how many variables deep. */
struct way {
  uint32_t by;
  int depth;
  bool key; /* what stands here is a text that names data: form.get("email") */
  const struct taken *taken;
};

struct walk {
  struct pl_context *c;
  void (*see)(struct walk *w, uint32_t at, struct way way);
  unsigned budget; /* events of what variables hold that may still be looked at */
  struct pl_flow *out;
  size_t n, room;
  uint32_t from, function; /* parameters: of what, whose */
  unsigned parameters;
};
enum { MAX_DEPTH = 3, BUDGET = 600, HELD = 16 };

static void look_through(struct walk *w, uint32_t from, bool arguments, struct way way);

/* props(user), of a small function of this file: what that gives back. */
static void given_back(struct walk *w, uint32_t call, struct way way) {
  const struct pl_events *e = w->c->events;
  uint32_t callee = pl_event_child(e, call, PL_AS_CALLEE);
  const struct pl_binding *b =
      callee && e->at[callee].kind == PL_EV_NAME ? pl_names_binding(w->c->names, callee) : NULL;
  if (!b || !b->event || b->param || way.depth >= MAX_DEPTH || e->at[b->event].kind != PL_EV_FUNCTION ||
      !pl_function_small(w->c, b->event))
    return;
  uint32_t back = pl_names_unwrap(e, pl_value_returned(e, b->event));
  if (back && e->at[back].kind == PL_EV_OBJECT)
    look_through(w, back, false,
                 (struct way){.by = way.by ? way.by : call, .depth = way.depth + 1, .taken = way.taken});
}

static void held_in(struct walk *w, uint32_t use, struct way way) {
  struct pl_held held[HELD];
  struct taken gone[HELD];
  size_t n = way.depth < MAX_DEPTH ? pl_flow_held(w->c, use, held, HELD) : 0;
  struct way next = {.by = way.by ? way.by : use, .depth = way.depth + 1, .taken = way.taken};
  for (size_t i = 0; i < n && w->budget; i++) {
    gone[i] = (struct taken){held[i].event, next.taken};
    if (held[i].as == PL_HELD_TAKEN)
      next.taken = &gone[i];
    else
      look_through(w, held[i].event, held[i].as == PL_HELD_PUT, next);
  }
}

/* JSONObject().apply { put("email", email) }: what a function puts into what it is called for. */
static void filled_in(struct walk *w, uint32_t call, uint32_t function, struct way way) {
  const struct pl_events *e = w->c->events;
  uint32_t end = e->at[function].end, method;
  struct pl_str name = pl_names_of(w->c->names, call);
  if (way.depth >= MAX_DEPTH || !name.n || !pl_list_glob(words(w->c, "filled_in"), name)) return;
  way = (struct way){.by = way.by ? way.by : call, .depth = way.depth + 1, .taken = way.taken};
  for (uint32_t i = function + 1; i < e->n && e->at[i].start < end && w->budget; i++, w->budget--) {
    bool put = e->at[i].kind == PL_EV_CALL && !pl_names_receiver(e, i, &method) && method &&
               pl_list_has(words(w->c, "puts"), e->at[method].text);
    uint32_t value = e->at[i].kind == PL_EV_ASSIGN ? pl_event_child(e, i, PL_AS_VALUE) : 0;
    if (put) look_through(w, i, true, way);
    if (value) look_through(w, value, false, way);
    if (!w->budget) return;
  }
}

/* form.get("email"), user.slice(:email, :plan): data by the names that it is asked for by. */
static void asked_for(struct walk *w, uint32_t call, struct way way) {
  const struct pl_events *e = w->c->events;
  uint32_t method, on = pl_names_receiver(e, call, &method);
  way.key = true;
  if (!on || !method || !pl_flow_handed_on(e, call) || pl_flow_tested(w->c, call) ||
      !pl_list_has(words(w->c, "gets"), e->at[method].text))
    return;
  for (uint32_t i = call + 1; i < e->n && e->at[i].start < e->at[call].end; i++) {
    uint32_t holder = e->at[i].kind == PL_EV_MEMBER ? pl_event_child(e, i, PL_AS_OBJECT) : 0;
    bool key = holder && pl_list_has(words(w->c, "key_holders"), e->at[holder].text); /* ClaimTypes.Email */
    if (e->at[i].kind == PL_EV_STRING && !pl_event_inside(e, i, on)) w->see(w, i, way);
    if (key) w->see(w, i, (struct way){.by = way.by, .depth = way.depth, .taken = way.taken});
  }
}

/* What stands in a call of its own, or in a function, is looked at as far as it comes out again. */
static void look_nested(struct walk *w, uint32_t i, struct way way) {
  const struct pl_events *e = w->c->events;
  if (e->at[i].kind == PL_EV_FUNCTION) filled_in(w, e->at[i].parent, i, way);
  if (e->at[i].kind != PL_EV_CALL) return;
  given_back(w, i, way);
  asked_for(w, i, way);
}

/* The expression, or with `arguments` what a call is given. */
static void look_through(struct walk *w, uint32_t from, bool arguments, struct way way) {
  const struct pl_events *e = w->c->events;
  uint32_t callee = arguments ? pl_event_child(e, from, PL_AS_CALLEE) : 0;
  for (uint32_t i = from + arguments; i < e->n && (i == from || e->at[i].start < e->at[from].end); i++) {
    if (way.depth && !w->budget) return;
    w->budget -= way.depth != 0;
    if (callee && pl_event_inside(e, i, callee)) continue;
    if (pl_flow_nested(w->c, i)) {
      look_nested(w, i, way);
      i = pl_flow_past(e, i);
      continue;
    }
    w->see(w, i, way);
    if (e->at[i].kind == PL_EV_NAME && pl_flow_handed_on(e, i) && !pl_flow_tested(w->c, i)) held_in(w, i, way);
  }
}

/* ---- data ---- */

/* const { card_number: pan } = body: the category by the name before, which *name then gets. */
static struct pl_str renamed(struct pl_context *c, uint32_t i, struct pl_str *name) {
  const struct pl_binding *b = c->events->at[i].kind == PL_EV_NAME ? pl_names_binding(c->names, i) : NULL;
  if (!b || b->whole.n || !b->member.n || b->member.n > 40 || pl_str_is_capitals(b->member))
    return (struct pl_str){NULL, 0};
  struct pl_str category = pl_words_class(c->rules, "data/fields.yaml", &b->member, 1);
  if (category.n) *name = b->member;
  return category;
}

/* remove("email") takes out what getEmail() gave. */
static bool is_taken(struct pl_context *c, const struct taken *t, struct pl_str name) {
  if (name.n > 3 && pl_str_starts(name, "get")) name = pl_str_cut(name, 3, name.n);
  for (; t; t = t->next)
    if (pl_str_ifind(pl_source_text(c, t->event, 160), name) != SIZE_MAX) return true;
  return false;
}

/* message.GetType().FullName, file.FullName: the name of a class or a path, of nobody. */
static bool of_thing(const struct pl_context *c, uint32_t at) {
  uint32_t object = c->events->at[at].kind == PL_EV_MEMBER ? pl_event_child(c->events, at, PL_AS_OBJECT) : 0;
  struct pl_str source = object ? pl_source_text(c, object, 160) : (struct pl_str){NULL, 0};
  return source.n && (pl_list_find(pl_part(c, "data/flows.yaml", "types"), source) ||
                      pl_list_ihas(pl_part(c, "data/flows.yaml", "files"), source));
}

static void see_data(struct walk *w, uint32_t at, struct way way) {
  struct pl_str name = way.key ? w->c->events->at[at].text : pl_flow_name(w->c, at);
  if (of_thing(w->c, at)) return;
  if (w->n == w->room || !name.n || name.n > 40 || pl_str_is_capitals(name)) return;
  struct pl_str category = pl_words_class(w->c->rules, "data/fields.yaml", &name, 1);
  if (!category.n && !way.key) category = renamed(w->c, at, &name);
  if (!category.n || is_taken(w->c, way.taken, name)) return;
  for (size_t i = 0; way.by && i < w->n; i++)
    if (pl_str_eq(w->out[i].category, category)) return;
  w->out[w->n++] = (struct pl_flow){way.by ? way.by : at, name, category};
}

/* logEvent("x") { param("email", email) }: the function behind a call in the form of Kotlin's grammar, which has both in one OTHER; or 0. */
static uint32_t function_behind(const struct pl_events *e, uint32_t call) {
  const struct pl_event *up = &e->at[e->at[call].parent];
  uint32_t next = e->at[call].next;
  bool both = up->kind == PL_EV_OTHER && up->start == e->at[call].start && next;
  return both && e->at[next].kind == PL_EV_FUNCTION ? next : 0;
}

size_t pl_flow_carried(struct pl_context *c, uint32_t call, struct pl_flow *out, size_t room) {
  struct walk w = {.c = c, .see = see_data, .budget = BUDGET, .out = out, .room = room};
  uint32_t behind = function_behind(c->events, call);
  look_through(&w, call, true, (struct way){0});
  if (behind) filled_in(&w, call, behind, (struct way){0});
  return w.n;
}

/* ---- parameters ---- */

/* Whether the name is bound by the parameter, as a whole or as a part of its pattern. */
static bool binds(const struct pl_events *e, uint32_t parameter, struct pl_str name) {
  enum { MOST = 256 }; /* events of a pattern */
  for (uint32_t i = parameter; i < e->n && i - parameter < MOST && e->at[i].start < e->at[parameter].end; i++)
    if (e->at[i].kind == PL_EV_NAME && pl_str_eq(e->at[i].text, name)) return true;
  return false;
}

/* The place of the parameter of `function` that the name stands for, or -1. */
static int parameter_at(struct pl_context *c, uint32_t function, uint32_t name) {
  const struct pl_events *e = c->events;
  const struct pl_binding *b = pl_names_binding(c->names, name);
  if (!b || !b->param || b->scope != function) return -1;
  enum { AHEAD_OF_BODY = 256 }; /* children of a function that are looked through: parameters stand first */
  int position = 0, seen = 0;
  for (uint32_t p = e->at[function].child; p && position < PL_PARAMETERS && seen++ < AHEAD_OF_BODY; p = e->at[p].next) {
    if (e->at[p].as != PL_AS_PARAM) continue;
    struct pl_str text = pl_source_text(c, p, 8);
    if (pl_str_is(text, "self") || pl_str_is(text, "cls") || pl_str_is(text, "&self")) continue;
    if (binds(e, p, e->at[name].text)) return position;
    position++;
  }
  return -1;
}

static void see_parameter(struct walk *w, uint32_t at, struct way way) {
  const struct pl_events *e = w->c->events;
  (void)way;
  if (e->at[at].kind != PL_EV_NAME) return;
  bool whole = at == w->from || (pl_flow_handed_on(e, at) && !pl_flow_tested(w->c, at));
  int position = whole ? parameter_at(w->c, w->function, at) : -1;
  if (position >= 0) w->parameters |= 1u << position;
}

unsigned pl_flow_parameters(struct pl_context *c, uint32_t from) {
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, from, PL_EV_FUNCTION);
  if (!function || !pl_names_own(c->names, function).n) return 0;
  bool call = (e->at[from].kind == PL_EV_CALL || e->at[from].kind == PL_EV_NEW) && pl_event_arg(e, from, 0);
  struct walk w = {.c = c, .see = see_parameter, .budget = BUDGET, .from = from, .function = function};
  look_through(&w, from, call, (struct way){0});
  return w.parameters;
}
