/* Calls that another file of the product may explain: what they are called with, and what of that the function around was given itself. */
#include "facts/constants.h"
#include "facts/flowthrough.h"
#include "facts/outcalls.h"
#include "facts/spec.h"

enum { LONGEST_TEXT = 60 };

/* php::scramble: a function of no class is seen in every file of the product. npm::setCookie: in every script of a page, or imported by the framework.
 * go::h.config.MakeCookie, php::this.session.stay_cookie: a method of a type that another file declares. */
static bool is_global_function(struct pl_str name) {
  struct pl_str last = pl_str_behind(name, '.');
  bool bound = pl_str_find(name, PL_STR("::")) == SIZE_MAX;
  bool method = !bound && name.n <= 60 && pl_str_chr(name, '(') == SIZE_MAX &&
                (pl_str_starts(name, "go:") || pl_str_chr(name, '.') != SIZE_MAX);
  if (method && pl_str_find(last, PL_STR("ookie")) != SIZE_MAX) return true;
  bool script = pl_str_starts(name, "npm::") && pl_str_ifind(name, PL_STR("cookie")) != SIZE_MAX;
  if ((!pl_str_starts(name, "php::") && !script) || name.n > 60) return false;
  for (size_t i = 5; i < name.n; i++)
    if (!pl_is_alnum(name.p[i]) && name.p[i] != '_' && name.p[i] != '$') return false;
  return name.n > 5;
}

/* Whether the name may be the product's own: by relative path, alias, or a module that no catalogue entry knows. */
static bool may_be_own(struct pl_str name) {
  size_t colon = pl_str_chr(name, ':');
  if (colon == SIZE_MAX || colon + 1 >= name.n) return false;
  char c = name.p[colon + 1];
  return c == '/' || c == '@' || c == '~' || c == '#' || c == '$' || (c != ':' && pl_str_chr(name, '#') == SIZE_MAX) ||
         pl_str_find(name, PL_STR("/")) != SIZE_MAX;
}

/* The n-th of what the call is given: a pipe hands over the first (x |> keep("seat") is keep(x, "seat")). */
static uint32_t given(struct pl_context *c, uint32_t call, uint32_t piped, unsigned n) {
  if (!piped) return pl_event_arg(c->events, call, n);
  return n ? pl_event_arg(c->events, call, n - 1) : piped;
}

/* STAY_SIGNED_IN: a constant, as such are written. */
static bool is_capitals(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!(s.p[i] >= 'A' && s.p[i] <= 'Z') && !pl_is_digit(s.p[i]) && s.p[i] != '_') return false;
  return s.n > 2;
}

/* keep(config("seat_cookie"), v), name = config("seat_cookie"): the setting's key stands for the cookie's name. */
static void note_setting(struct pl_context *c, uint32_t arg, unsigned n, struct pl_outcall *o) {
  uint32_t read = pl_spec_follow(c, arg);
  struct pl_str key = read ? pl_cookie_setting_key(c, read) : (struct pl_str){NULL, 0};
  if (!key.n) return;
  o->args[n] = key;
  o->names[n] = pl_setting_name(c, key);
}

static void note_argument(struct pl_context *c, uint32_t call, uint32_t arg, bool cookie, unsigned n,
                          struct pl_outcall *o) {
  o->args[n] = pl_source_text(c, arg, 160);
  bool named = cookie || pl_str_ifind(o->args[n], PL_STR("cookie")) != SIZE_MAX || /* set(w, cookieName) */
               is_capitals(o->args[n]);
  struct pl_const value = arg && named ? pl_value_of(c->names, &c->rules->apis, arg) : (struct pl_const){0};
  if (value.kind == PL_CONST_TEXT && !value.is_name && value.text.n <= LONGEST_TEXT) o->texts[n] = value.text;
  if (value.kind == PL_CONST_NUMBER) o->numbers[n] = value.number;
  if (arg && named && !o->texts[n].n) o->names[n] = pl_names_of(c->names, arg);
  o->passes[n] = o->function.n ? pl_parameter_of(c, call, arg) : -1;
  o->whole[n] = o->function.n && arg ? pl_flow_parameters(c, arg) : 0;
  if (arg && cookie && !o->texts[n].n) note_setting(c, arg, n, o);
}

/* "ex::set_cookie" as "ex:/lib/seat#Farm.Seat.set_cookie": what has nothing before it in Elixir and Ruby is in the function's own module or class. That
 * counts for cookies, which such helpers set. */
static struct pl_str in_own_module(struct pl_context *c, uint32_t event, struct pl_str callee) {
  bool own = pl_str_starts(callee, "ex::") || pl_str_starts(callee, "ruby::");
  if (!own || pl_str_find(callee, PL_STR("cookie")) == SIZE_MAX) return callee;
  struct pl_str around = pl_function_text(c, event);
  size_t dot = pl_str_rchr(around, '.');
  if (dot == SIZE_MAX || pl_str_chr(callee, '.') != SIZE_MAX) return callee;
  return pl_arena_cat(c->arena, pl_str_cut(around, 0, dot + 1),
                      pl_str_cut(callee, pl_str_rchr(callee, ':') + 1, callee.n));
}

void pl_facts_outcall(struct pl_context *c, uint32_t event, struct pl_str callee) {
  callee = in_own_module(c, event, callee);
  uint32_t piped = pl_spec_event(c, event, PL_STR("$piped"));
  if (!may_be_own(callee) && !(is_global_function(callee) && given(c, event, piped, 0))) return;
  struct pl_outcall o = {.name = callee,
                         .target = pl_kept_text(c, event),
                         .function = pl_function_text(c, event),
                         .thin = pl_function_thin(c, event),
                         .checked = pl_consent_checked(c, event)};
  bool cookie = pl_str_ifind(pl_last_member(callee), PL_STR("cookie")) != SIZE_MAX;
  for (unsigned n = 0; n < sizeof o.args / sizeof *o.args; n++)
    note_argument(c, event, given(c, event, piped, n), cookie, n, &o);
  o.span = pl_lines_span(&c->lines, c->events->at[event].start, c->events->at[event].end);
  pl_vec_push(&c->out->outcalls, o);
  pl_flow_outcall(c, event);
}
