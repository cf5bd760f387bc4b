/* Values that a call only hands on: the default beside a setting's name, what a function of one expression gives back. */
#include "resolve/lookup.h"
#include "resolve/values.h"
#include "ruleset/ident.h"

/* SESSION_COOKIE: as names of the environment are written. */
static bool environment_name(struct pl_str s) {
  bool low = false, sign = false;
  for (size_t i = 0; i < s.n; i++) low = low || (s.p[i] >= 'a' && s.p[i] <= 'z'), sign = sign || s.p[i] == '_';
  return s.n > 4 && sign && !low;
}

/* getEnv("SESSION_COOKIE", "sid"), envOr("SESSION_COOKIE", "sid"): a function of the product's own, told by its name and what it is given. */
static uint32_t read_by_own(struct pl_names *n, uint32_t call) {
  const struct pl_events *e = n->events;
  uint32_t key = pl_event_arg(e, call, 0), given = pl_event_arg(e, call, 1),
           callee = pl_event_child(e, call, PL_AS_CALLEE);
  if (!callee) callee = pl_event_child(e, call, PL_AS_NAME);
  if (callee && e->at[callee].kind == PL_EV_MEMBER) callee = pl_event_child(e, callee, PL_AS_PROPERTY);
  bool two = callee && key && given && e->at[key].kind == PL_EV_STRING && e->at[given].kind == PL_EV_STRING;
  if (!two || pl_event_arg(e, call, 2) || !environment_name(e->at[key].text)) return 0;
  struct pl_str name = e->at[callee].text;
  return pl_has_word(name, PL_STR("env")) || pl_has_word(name, PL_STR("environment")) ||
                 pl_has_word(name, PL_STR("config")) || pl_has_word(name, PL_STR("setting"))
             ? given
             : 0;
}

/* Of what a call says besides the setting's name the default: its argument, `default=30`, or that of the options { default: 30 }. */
static uint32_t given_as_default(const struct pl_events *e, uint32_t call, unsigned n) {
  uint32_t arg = pl_event_arg(e, call, n), options = arg ? arg : pl_event_arg(e, call, 0);
  if (arg && e->at[arg].kind != PL_EV_OBJECT) return arg;
  uint32_t given = pl_event_pair(e, call, PL_STR("default"));
  if (given) return given;
  return options && e->at[options].kind == PL_EV_OBJECT ? pl_event_pair(e, options, PL_STR("default")) : 0;
}

/* config("session.cookie", "sid"): `defaults` of the language's description says which argument the default is. */
static uint32_t default_of(struct pl_names *n, uint32_t call) {
  struct pl_str name = pl_names_of(n, call);
  for (struct pl_node k = pl_node_first(n->dialect->defaults); k.i && name.n; k = pl_node_next(k)) {
    struct pl_str key = pl_node_key(k);
    bool any = pl_str_starts(key, "*"); /* whatever it is called on */
    struct pl_str end = any ? pl_str_cut(name, name.n < key.n - 1 ? 0 : name.n - (key.n - 1), name.n) : name;
    if (pl_str_eq(end, any ? pl_str_cut(key, 1, key.n) : key))
      return given_as_default(n->events, call, (unsigned)pl_node_number(k, 1));
  }
  return read_by_own(n, call);
}

uint32_t pl_value_default_text(const struct pl_events *e, uint32_t call) {
  uint32_t given = pl_event_pair(e, call, PL_STR("default"));
  bool plain = given && (e->at[given].kind == PL_EV_STRING || e->at[given].kind == PL_EV_NUMBER ||
                         e->at[given].kind == PL_EV_TEMPLATE || e->at[given].kind == PL_EV_BINARY);
  return plain ? given : 0;
}

uint32_t pl_value_returned(const struct pl_events *e, uint32_t function) {
  uint32_t found = 0, last = 0;
  for (uint32_t i = function + 1; i < e->n && e->at[i].start < e->at[function].end; i++) {
    if (e->at[i].parent == function && e->at[i].as != PL_AS_PARAM && e->at[i].as != PL_AS_NAME &&
        e->at[i].as != PL_AS_TYPE)
      last = i;
    if (e->at[i].kind != PL_EV_RETURN || pl_event_around(e, i, PL_EV_FUNCTION) != function) continue;
    if (!found) found = pl_event_child(e, i, PL_AS_VALUE); /* of several names of one cookie the first */
  }
  return found ? found : last;
}

/* Settings.cookie_name: a method of a class that is not of this file, whatever this file has of that name. */
static bool on_another_class(struct pl_names *n, uint32_t call) {
  const struct pl_events *e = n->events;
  uint32_t name, on = pl_names_receiver(e, call, &name);
  on = on ? pl_names_unwrap(e, on) : 0;
  if (!on || e->at[on].kind != PL_EV_NAME || !(e->at[on].text.p[0] >= 'A' && e->at[on].text.p[0] <= 'Z')) return false;
  const struct pl_binding *b = pl_names_binding(n, on);
  return !b || !b->event || e->at[b->event].kind != PL_EV_CLASS;
}

/* self::name(), static::name(), $this->name(), where a call's receiver is an event of its own. */
static bool is_self(const struct pl_events *e, uint32_t on) {
  struct pl_str who = e->at[on].text;
  return pl_str_is(who, "self") || pl_str_is(who, "static") || pl_str_is(who, "$this") || pl_str_is(who, "this");
}

/* The function of this file that a call calls by its name alone, or on an object, or that is read like a field. */
static const struct pl_binding *function_of(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  uint32_t name, on = pl_names_receiver(e, i, &name), callee = pl_event_child(e, i, PL_AS_CALLEE);
  if (e->at[i].kind == PL_EV_MEMBER) return pl_names_member_binding(n, i);
  if (!callee) callee = pl_event_child(e, i, PL_AS_NAME);
  if (!callee) return NULL;
  if (e->at[callee].kind == PL_EV_MEMBER) return pl_names_member_binding(n, callee);
  const struct pl_binding *b = pl_names_binding(n, callee);
  return b || (on && !is_self(e, on)) ? b : pl_lookup_self(n, pl_bindings_member_key(n, e->at[callee].text), i);
}

uint32_t pl_value_given_by_own(struct pl_names *n, uint32_t i) {
  const struct pl_events *e = n->events;
  const struct pl_binding *b = function_of(n, i);
  bool own = b && b->event && !b->param && !b->member.n && !b->whole.n && e->at[b->event].kind == PL_EV_FUNCTION;
  if (!own || pl_event_inside(e, i, b->event) || on_another_class(n, i)) return 0;
  uint32_t value = pl_value_returned(e, b->event);
  return value && e->at[value].kind == PL_EV_PAIR ? pl_event_child(e, value, PL_AS_VALUE) : value; /* do: "sid" */
}

/* cookieName(ctx), where the file says what that is. Only names are worth it: of other functions there are too many. */
static uint32_t returned_by(struct pl_names *n, uint32_t call) {
  const struct pl_events *e = n->events;
  uint32_t callee = pl_event_child(e, call, PL_AS_CALLEE);
  if (!callee) callee = pl_event_child(e, call, PL_AS_NAME);
  bool named = callee && e->at[callee].kind == PL_EV_NAME && pl_names_a_cookie(e->at[callee].text);
  return named ? pl_value_given_by_own(n, call) : 0;
}

uint32_t pl_value_elsewhere(struct pl_names *n, uint32_t call) {
  uint32_t given = default_of(n, call);
  return given ? given : returned_by(n, call);
}

bool pl_names_a_cookie(struct pl_str name) { return pl_str_ifind(name, PL_STR("cookie")) != SIZE_MAX; }
