/* Constants that other files may import, and the facts that wait for them: a cookie's name, a number of rounds. */
#include "facts/constants.h"

#include <string.h>

#include "facts/optionsof.h"
#include "facts/spec.h"

enum { MAX_TEXT = 120 };

/* Whether the expression may be a constant at all: most values need not be computed to be ruled out. */
static bool may_be_constant(const struct pl_events *e, uint32_t i) {
  switch (e->at[i].kind) {
    case PL_EV_STRING:
    case PL_EV_TEMPLATE:
    case PL_EV_NUMBER:
    case PL_EV_BINARY:
    case PL_EV_BOOL:
    case PL_EV_COND: return true;
    default: return false;
  }
}

bool pl_file_facts_name_cookies(const struct pl_file_facts *f) {
  for (size_t i = 0; i < f->constants.n; i++)
    if (f->constants.at[i].value.kind == PL_CONST_TEXT && pl_names_a_cookie(f->constants.at[i].own)) return true;
  return false;
}

/* const SESSION_COOKIE = secured("sid"): the name that a function of one text makes holds that text; Field(default="sid") the default. */
static uint32_t text_made_from(const struct pl_events *e, uint32_t i, struct pl_str own) {
  uint32_t given = e->at[i].kind == PL_EV_CALL && pl_has_word(own, PL_STR("cookie")) ? pl_value_default_text(e, i) : 0;
  if (given) return given;
  uint32_t arg = e->at[i].kind == PL_EV_CALL && pl_has_word(own, PL_STR("cookie")) ? pl_event_arg(e, i, 0) : 0;
  bool made = arg && e->at[arg].kind == PL_EV_STRING && !pl_event_arg(e, i, 1);
  return made && !pl_has_word(own, e->at[arg].text) ? arg : i; /* X = config("X") reads a setting */
}

void pl_constant_add(struct pl_context *c, struct pl_str own, uint32_t value) {
  value = pl_names_unwrap(c->events, value);
  if (value) value = text_made_from(c->events, value, own);
  enum pl_event_kind kind = value ? (enum pl_event_kind)c->events->at[value].kind : PL_EV_OTHER;
  bool setting = (kind == PL_EV_CALL || kind == PL_EV_NAME || kind == PL_EV_MEMBER) && pl_names_a_cookie(own);
  if (!value || (!setting && !may_be_constant(c->events, value))) return;
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, value);
  bool whole = v.kind != PL_CONST_TEXT || (v.text.n <= MAX_TEXT && pl_str_find(v.text, PL_STR("{}")) == SIZE_MAX);
  if (v.kind == PL_CONST_NONE && setting && kind != PL_EV_CALL) /* SeatCookie = names.Seat, of another file */
    v = (struct pl_const){.kind = PL_CONST_TEXT, .text = pl_names_of(c->names, value), .is_name = true};
  if (v.kind != PL_CONST_NONE && v.text.n + (v.kind != PL_CONST_TEXT) && whole)
    pl_vec_push(&c->out->constants, ((struct pl_constant){own, v}));
}

/* Cookies = { Session: "sid" } is Cookies.Session. */
static void add_pairs(struct pl_context *c, struct pl_str own, uint32_t object) {
  const struct pl_events *e = c->events;
  struct pl_str whole = pl_arena_cat(c->arena, own, PL_STR("." PL_WHOLE_OBJECT));
  pl_vec_push(&c->out->constants, ((struct pl_constant){whole, {.kind = PL_CONST_NUMBER, .number = 1}}));
  for (uint32_t p = e->at[object].child; p; p = e->at[p].next) {
    uint32_t key = e->at[p].kind == PL_EV_PAIR ? pl_event_child(e, p, PL_AS_KEY) : 0,
             value = key ? pl_event_child(e, p, PL_AS_VALUE) : 0;
    if (value) pl_constant_add(c, pl_arena_printf(c->arena, "%.*s.%.*s", PL_FMT(own), PL_FMT(e->at[key].text)), value);
  }
}

/* SCHEMES = ["argon2", "bcrypt"]: of a list of ways to hash, what new hashes are made with stands first. */
static void add_first(struct pl_context *c, struct pl_str own, uint32_t list) {
  uint32_t first = pl_event_arg(c->events, list, 0);
  if (first && c->events->at[first].kind == PL_EV_STRING) pl_constant_add(c, own, first);
}

void pl_facts_constant(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t target = pl_event_child(e, event, PL_AS_TARGET), value = pl_event_child(e, event, PL_AS_VALUE);
  if (!target) target = pl_event_child(e, event, PL_AS_NAME);
  if (!target || !value || e->at[target].kind != PL_EV_NAME || pl_event_around(e, event, PL_EV_FUNCTION)) return;
  uint32_t class = pl_event_around(e, event, PL_EV_CLASS), name = class ? pl_event_child(e, class, PL_AS_NAME) : 0;
  struct pl_str text = e->at[target].text, self = c->names->self;
  if (pl_str_starts(text, "$") || pl_str_starts(text, "@")) text = pl_str_cut(text, 1, text.n);
  struct pl_str own =
      name ? pl_arena_printf(c->arena, "%.*s#%.*s.%.*s", PL_FMT(self), PL_FMT(e->at[name].text), PL_FMT(text))
           : pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(self), PL_FMT(text));
  uint32_t inner = pl_names_unwrap(e, value);
  if (inner && e->at[inner].kind == PL_EV_OBJECT)
    add_pairs(c, own, inner);
  else if (inner && e->at[inner].kind == PL_EV_LIST)
    add_first(c, own, inner);
  else
    pl_constant_add(c, own, value);
}

void pl_facts_constant_function(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t name = pl_event_child(e, event, PL_AS_NAME);
  if (!name) name = pl_event_named(e, e->at[event].parent); /* const f = () => "sid" */
  if (!name || e->at[name].text.n > 60) return;
  struct pl_str own = pl_names_own(c->names, event); /* CookieNames.language() */
  if (!pl_names_a_cookie(own)) return;
  uint32_t value = own.n ? pl_value_returned(e, event) : 0;
  if (value) pl_constant_add(c, own, value);
}

uint32_t pl_open_part(struct pl_context *c, uint32_t i) {
  const struct pl_events *e = c->events;
  i = pl_spec_follow(c, i);
  if (!i) return 0;
  if (e->at[i].kind == PL_EV_TEMPLATE) {
    for (uint32_t h = e->at[i].child; h; h = e->at[h].next)
      if (e->at[h].as == PL_AS_HOLE && pl_value_of(c->names, &c->rules->apis, h).kind == PL_CONST_NONE) return h;
    return 0;
  }
  if (e->at[i].kind == PL_EV_CALL) { /* format!("{}={}", name, value) */
    uint32_t name = pl_event_arg(e, i, 1);
    struct pl_const v = name ? pl_value_of(c->names, &c->rules->apis, i) : (struct pl_const){0};
    return v.kind == PL_CONST_TEXT && pl_str_starts(v.text, "{}") ? name : i;
  }
  while (i && e->at[i].kind == PL_EV_BINARY) { /* of PREFIX + name the name */
    uint32_t left = pl_event_child(e, i, PL_AS_LEFT), right = pl_event_child(e, i, PL_AS_RIGHT);
    struct pl_const prefix = left && right ? pl_value_of(c->names, &c->rules->apis, left) : (struct pl_const){0};
    bool told = prefix.kind == PL_CONST_TEXT && pl_str_find(prefix.text, PL_STR("{}")) == SIZE_MAX;
    i = pl_names_unwrap(e, told ? right : left);
  }
  return i;
}

/* A parameter, or a part of the object itself that no class of this file binds to a value: whatever another file calls by that name is another thing. */
static bool is_given(struct pl_context *c, uint32_t at) {
  const struct pl_events *e = c->events;
  const struct pl_binding *b = e->at[at].kind == PL_EV_NAME ? pl_names_binding(c->names, at) : NULL;
  if (b && b->param) return true;
  uint32_t object = e->at[at].kind == PL_EV_MEMBER ? pl_event_child(e, at, PL_AS_OBJECT) : 0,
           part = object ? pl_event_child(e, at, PL_AS_PROPERTY) : 0;
  if (!part) return false;
  bool self = pl_str_is(e->at[object].text, "this") || pl_str_is(e->at[object].text, "self") ||
              pl_str_is(e->at[object].text, "$this");
  struct pl_str text = e->at[part].text;
  return self && text.n && text.p[0] >= 'a' && text.p[0] <= 'z';
}

void pl_refer(struct pl_context *c, uint32_t fact, struct pl_str key, uint32_t at, struct pl_str within) {
  if (within.n) at = pl_open_part(c, at);
  if (at && is_given(c, pl_names_unwrap(c->events, at))) return;
  struct pl_str setting = at ? pl_cookie_setting_read(c, at) : (struct pl_str){NULL, 0};
  struct pl_str name = setting.n ? setting : at ? pl_names_of(c->names, at) : (struct pl_str){NULL, 0};
  if (pl_str_ends(name, ".value")) name.n -= strlen(".value"); /* Cookies.CART.value of an enumeration */
  if (pl_str_ends(name, "()") && pl_names_a_cookie(name)) name.n -= 2;
  if (at && c->events->at[at].kind == PL_EV_NAME && pl_str_ends(name, ")"))
    name = pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(c->events->at[at].text));
  bool constant = name.n > 3 && !pl_str_ends(name, ")") && name.n < 300;
  if (constant)
    pl_vec_push(&c->out->references, ((struct pl_reference){.fact = fact, .key = key, .name = name, .within = within}));
}
