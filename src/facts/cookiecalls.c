/* Cookies by the functions of the product that set them: the caller gives the name. */
#include "facts/cookies.h"
#include "facts/spec.h"

enum { LONGEST_NAME = 60, MOST_PARAMETERS = 4 };

struct pl_str pl_written_argument(const struct pl_outcall *o, int parameter, bool *known) {
  struct pl_str argument = o->args[parameter];
  if (o->texts[parameter].n) return *known = true, o->texts[parameter];
  *known = argument.n > 2 && strchr("\"'`", argument.p[0]) && argument.p[argument.n - 1] == argument.p[0];
  return *known ? pl_str_cut(argument, 1, argument.n - 1) : argument;
}

/* A constant's name, not an expression and not just "name". */
static bool telling(const struct pl_ruleset *rules, struct pl_str name) {
  for (size_t i = 0; i < name.n; i++)
    if (!pl_is_alnum(name.p[i]) && name.p[i] != '_' && name.p[i] != '.') return false;
  return !pl_list_has(pl_ruleset_part(rules, "data/http.yaml", "unnamed_cookies"), name);
}

/* The constant that a file means by a name as it stands there. */
static const struct pl_const *constant_of(struct pl_arena *a, const struct pl_constants *constants,
                                          const struct pl_modules *modules, const struct pl_file_facts *file,
                                          struct pl_str name) {
  if (pl_str_chr(file->module, ':') == SIZE_MAX) return NULL;
  struct pl_str own = pl_arena_printf(a, "%.*s#%.*s", PL_FMT(file->module), PL_FMT(name));
  return pl_constants_get(constants, pl_modules_canonical(modules, own));
}

/* keep("seat", v, 30): the lifetime that the caller gives, or the helper's own where it gives none. */
static void add_lifetime(struct pl_arena *a, const struct pl_cookie_call *call, struct pl_fact *f) {
  int n = call->lasts.factor > 0 && call->lasts.parameter < MOST_PARAMETERS ? call->lasts.parameter : -1;
  if (!f || n < 0 || pl_attr_get(f->attrs, "max_age_seconds")) return;
  double seconds = call->call->args[n].n ? call->call->numbers[n] * call->lasts.factor : call->lasts.otherwise;
  if (seconds > 0) pl_attr_set_number(a, &f->attrs, "max_age_seconds", seconds);
}

/* The fact as it is at the caller: all but what its name decides. */
static struct pl_fact at_caller(struct pl_arena *a, const struct pl_ruleset *rules, const struct pl_cookie_call *call,
                                struct pl_str name, bool known) {
  struct pl_fact f = call->file->facts.at[call->fact];
  struct pl_attr *attrs = NULL;
  bool session = pl_attr_text(f.attrs, "cookie_of").n; /* whatever its name says */
  struct pl_str purpose = session ? pl_attr_text(f.attrs, "purpose") : pl_purpose_of(rules, "cookie", &name, 1);
  for (const struct pl_attr *old = f.attrs; old; old = old->next)
    if (!pl_str_is(old->key, "unresolved") && !pl_str_is(old->key, "purpose") && !pl_str_is(old->key, "named"))
      pl_attr_set(a, &attrs, old->key, old->value);
  if (!known) pl_attr_set_bool(a, &attrs, "unresolved", true);
  pl_attr_set_text(a, &attrs, "purpose", purpose.n ? purpose : PL_STR("unknown"));
  pl_attr_set_text(a, &attrs, "via", call->call->name);
  f.attrs = attrs;
  f.subject = f.name = name;
  f.path = call->caller->source->path;
  f.role = call->caller->source->role;
  f.span = call->call->span;
  return f;
}

/* Whether the place is told of already, with that name or any: the helper has the name of a library's function. */
static struct pl_fact *told(struct pl_file_facts *caller, const struct pl_outcall *o, struct pl_str name) {
  for (size_t i = 0; i < caller->facts.n; i++) {
    struct pl_fact *f = &caller->facts.at[i];
    if ((f->kind == PL_FACT_COOKIE || f->kind == PL_FACT_STORAGE) && f->span.line == o->span.line &&
        (!name.n || pl_str_eq(f->subject, name)) && !pl_attr_true(f->attrs, "unresolved"))
      return f;
  }
  return NULL;
}

/* setCookie("seat", v), told by its name alone: what the helper inside says of it besides. */
static void add_flags(struct pl_arena *a, struct pl_fact *f, const struct pl_fact *inside) {
  static const char *const flags[] = {"http_only", "secure", "same_site", "max_age_seconds"};
  for (size_t i = 0; f && i < sizeof flags / sizeof *flags; i++) {
    const struct pl_value *v = pl_attr_get(inside->attrs, flags[i]);
    if (v && !pl_attr_get(f->attrs, flags[i])) pl_attr_set(a, &f->attrs, pl_str_of(flags[i]), *v);
  }
}

/* The product's own code gives the name: a test that calls the helper does not tell what the product sets. One call that leaves the name open keeps the
 * helper for good. */
static void note_named(struct pl_arena *a, const struct pl_cookie_call *call, struct pl_fact *inside, bool named) {
  bool open = pl_attr_get(inside->attrs, "named") && !pl_attr_true(inside->attrs, "named");
  if (pl_role_counts(call->caller->source->role) && !open) pl_attr_set_bool(a, &inside->attrs, "named", named);
}

/* keep(jar, *args), keep(jar, draw()): neither a name nor what the function around was given as one. */
static bool leaves_open(const struct pl_outcall *o, int parameter, struct pl_str name) {
  return name.n && (pl_str_starts(name, "*") || pl_str_starts(name, "...") || o->passes[parameter] < 0);
}

int pl_cookie_handed_on(const struct pl_fact *f, const struct pl_outcall *o, int parameter) {
  if (parameter < 0 || parameter >= MOST_PARAMETERS) return -1;
  struct pl_str argument = o->args[parameter];
  bool cookie = f->kind == PL_FACT_COOKIE || f->kind == PL_FACT_STORAGE, small = false;
  for (size_t i = 0; cookie && i < argument.n; i++) {
    if (!pl_is_alnum(argument.p[i]) && !strchr("_$ :&*", argument.p[i])) return -1; /* $name, name: name */
    small = small || (argument.p[i] >= 'a' && argument.p[i] <= 'z');
  }
  return cookie && !small ? -1 : o->passes[parameter]; /* STAY_TOKEN is not the parameter stay_token */
}

/* Where the caller's text goes in a name that the helper completes: "shop_{}"; SIZE_MAX where there is no such place, or more than one. */
static size_t hole_in(struct pl_str name) {
  size_t hole = pl_str_find(name, PL_STR("{}"));
  bool again = hole != SIZE_MAX && pl_str_find(pl_str_cut(name, hole + 2, name.n), PL_STR("{}")) != SIZE_MAX;
  return again || name.n <= 2 ? SIZE_MAX : hole;
}

/* What the caller calls the cookie: a text, a constant of its own or of another file, else what it writes there. */
static struct pl_str name_given(struct pl_arena *a, const struct pl_ruleset *rules,
                                const struct pl_constants *constants, const struct pl_modules *modules,
                                const struct pl_cookie_call *call, bool *known) {
  struct pl_str name = pl_written_argument(call->call, call->parameter, known);
  struct pl_str whole = call->call->names[call->parameter];
  const struct pl_const *constant =
      *known || !whole.n ? NULL : pl_constants_get(constants, pl_modules_canonical(modules, whole));
  if (!constant && !*known && telling(rules, name)) constant = constant_of(a, constants, modules, call->caller, name);
  if (constant && constant->kind == PL_CONST_TEXT) name = constant->text, *known = true;
  return name;
}

void pl_cookie_through(struct pl_arena *a, const struct pl_ruleset *rules, const struct pl_constants *constants,
                       const struct pl_modules *modules, const struct pl_cookie_call *call) {
  struct pl_fact *inside = &call->file->facts.at[call->fact];
  bool known, named = call->parameter >= 0 && call->parameter < MOST_PARAMETERS;
  size_t hole = named && !pl_attr_true(inside->attrs, "unresolved") ? hole_in(inside->subject) : SIZE_MAX;
  bool open = pl_attr_true(inside->attrs, "unresolved") || hole != SIZE_MAX;
  if (!open || !pl_role_counts(inside->role)) return;
  if (!named) {
    struct pl_fact *same = told(call->caller, call->call, PL_STR(""));
    if (same) note_named(a, call, inside, true);
    add_flags(a, same, inside);
    add_lifetime(a, call, same);
    return;
  }
  struct pl_str name = name_given(a, rules, constants, modules, call, &known);
  if (!known && !telling(rules, name) && leaves_open(call->call, call->parameter, name))
    note_named(a, call, inside, false);
  if (!name.n || name.n > LONGEST_NAME || (!known && (hole != SIZE_MAX || !telling(rules, name)))) return;
  if (known || pl_str_starts(call->call->names[call->parameter], "setting:")) note_named(a, call, inside, true);
  struct pl_node away = pl_ruleset_part(rules, "data/http.yaml", "cookie_removers");
  if (pl_any_word(away, pl_last_member(call->call->name))) return;
  if (hole != SIZE_MAX)
    name = pl_arena_printf(a, "%.*s%.*s%.*s", (int)hole, inside->subject.p, PL_FMT(name),
                           PL_FMT(pl_str_cut(inside->subject, hole + 2, inside->subject.n)));
  struct pl_fact *same = told(call->caller, call->call, name);
  add_flags(a, same, inside);
  add_lifetime(a, call, same);
  if (same) return;
  struct pl_fact f = at_caller(a, rules, call, name, known);
  add_lifetime(a, call, &f);
  pl_vec_push(&call->caller->facts, f);
}
