/* Periods that are not one expression: a date that is set after it is made, the date within a cookie's text, a number of days that callers give. */
#include <string.h>

#include "facts/moments.h"
#include "facts/rowattrs.h"
#include "facts/spec.h"

enum {
  FARTHEST = 2000,  /* events between a date and its use */
  MOST_PARTS = 100, /* of a text that is looked through */
  MOST_NAMES = 8,   /* in it that are looked up, */
  MOST_TEXTS = 4,   /* and of each the values */
  DEEPEST = 6,      /* levels of a product */
  JOINT = 24        /* bytes that join two texts */
};

/* d.setFullYear(…), d.setTime(…) */
static bool sets_date(const struct pl_events *e, uint32_t call, struct pl_str variable) {
  uint32_t name, on = e->at[call].kind == PL_EV_CALL ? pl_names_receiver(e, call, &name) : 0;
  return on && name && e->at[on].kind == PL_EV_NAME && pl_str_eq(e->at[on].text, variable) &&
         pl_str_starts(e->at[name].text, "set");
}

uint32_t pl_moment_set_to(struct pl_context *c, uint32_t at) {
  const struct pl_events *e = c->events;
  uint32_t name = pl_names_unwrap(e, at), last = 0;
  const struct pl_binding *b = name && e->at[name].kind == PL_EV_NAME ? pl_names_binding(c->names, name) : NULL;
  if (!b || b->param || b->whole.n || !b->event || b->event > name) return 0;
  uint32_t from = name - b->event > FARTHEST ? name - FARTHEST : b->event;
  for (uint32_t i = from; i < name; i++)
    if (sets_date(e, i, e->at[name].text) && pl_event_arg(e, i, 0)) last = i;
  return last ? pl_event_arg(e, last, 0) : 0;
}

/* Whether the mark stands right before the place, but for what joins the two: quotation marks, a plus, the beginning of a hole. */
static bool stands_behind(struct pl_str bytes, size_t start, struct pl_str mark) {
  for (int n = 0; n < JOINT && start; n++, start--)
    if (!pl_is_space(bytes.p[start - 1]) && !strchr("\"'`+.{$(", bytes.p[start - 1])) break;
  return start >= mark.n && pl_str_ieq(pl_str_cut(bytes, start - mark.n, start), mark);
}

static uint32_t behind_in(struct pl_context *c, uint32_t whole, struct pl_str mark) {
  const struct pl_events *e = c->events;
  for (uint32_t i = whole + 1, n = 0; i < e->n && n < MOST_PARTS && e->at[i].start < e->at[whole].end; i++, n++)
    if (e->at[i].kind != PL_EV_STRING && stands_behind(c->source->bytes, e->at[i].start, mark)) return i;
  return 0;
}

/* … + expires + …: the texts that the variable is given in the same function. */
static uint32_t behind_in_variable(struct pl_context *c, uint32_t name, struct pl_str mark) {
  const struct pl_binding *b = pl_names_binding(c->names, name);
  const struct pl_binding *other = b ? pl_map_get(&c->names->by_name, b->name) : NULL;
  uint32_t found = 0;
  for (int k = 0; other && !found && k < MOST_TEXTS; k++, other = other->next)
    if (other->scope == b->scope && other->event && !other->param && !other->whole.n)
      found = behind_in(c, other->event, mark);
  return found;
}

uint32_t pl_part_behind(struct pl_context *c, uint32_t event, struct pl_str mark) {
  const struct pl_events *e = c->events;
  uint32_t whole = pl_spec_follow(c, event), found = whole ? behind_in(c, whole, mark) : 0, names = 0;
  for (uint32_t i = whole + 1; whole && !found && names < MOST_NAMES && i - whole < MOST_PARTS && i < e->n; i++) {
    if (e->at[i].start >= e->at[whole].end) break;
    if (e->at[i].kind != PL_EV_NAME || e->at[i].as == PL_AS_PROPERTY || e->at[i].as == PL_AS_CALLEE) continue;
    names++;
    found = behind_in_variable(c, i, mark);
  }
  return found;
}

/* days * 24 * 3600: the parameter, and what it is times; 0 when it is no such product. */
static double product(struct pl_context *c, uint32_t at, int *parameter, int depth) {
  const struct pl_events *e = c->events;
  uint32_t i = at && depth < DEEPEST ? pl_spec_follow(c, at) : 0;
  struct pl_const v = i ? pl_value_of(c->names, &c->rules->apis, i) : (struct pl_const){0};
  if (!i) return 0;
  if (v.kind == PL_CONST_NUMBER) return v.number;
  if (e->at[i].kind == PL_EV_NAME) {
    const struct pl_binding *b = pl_names_binding(c->names, i);
    if (!b || !b->param || *parameter >= 0) return 0;
    return *parameter = pl_parameter_of(c, i, i), *parameter < 0 ? 0 : 1;
  }
  if (e->at[i].kind == PL_EV_CALL && pl_event_arg(e, i, 0) &&
      !pl_event_arg(e, i, 1)) /* time.Duration(days), int(days) */
    return product(c, pl_event_arg(e, i, 0), parameter, depth + 1);
  if (e->at[i].kind != PL_EV_BINARY || !pl_str_is(e->at[i].text, "*")) return 0;
  double left = product(c, pl_event_child(e, i, PL_AS_LEFT), parameter, depth + 1);
  return left == 0 ? 0 : left * product(c, pl_event_child(e, i, PL_AS_RIGHT), parameter, depth + 1);
}

/* d.getDate(), where d is a date of now. */
static bool is_part_of_now(struct pl_context *c, uint32_t at) {
  uint32_t i = pl_spec_follow(c, at), name;
  uint32_t on = i && c->events->at[i].kind == PL_EV_CALL ? pl_names_receiver(c->events, i, &name) : 0;
  return on && c->events->at[on].kind == PL_EV_NAME && pl_moment_is_now(c, pl_moment_text(c, on));
}

/* now + days * 86400000 */
static double sum(struct pl_context *c, uint32_t i, int *parameter) {
  uint32_t left = pl_event_child(c->events, i, PL_AS_LEFT), right = pl_event_child(c->events, i, PL_AS_RIGHT);
  struct pl_str now;
  if (!left || !right || !pl_str_is(c->events->at[i].text, "+")) return 0;
  if (!pl_moment_base(c, left, &now) && !is_part_of_now(c, left)) return 0;
  return product(c, right, parameter, 0) * pl_moment_counts(c, now);
}

static double moment(struct pl_context *c, uint32_t at, int *parameter) {
  const struct pl_events *e = c->events;
  for (int k = 0; k < 4 && at; k++) { /* new Date(…), ….toUTCString() */
    uint32_t set = pl_moment_set_to(c, at), i = pl_spec_follow(c, set ? set : at), name;
    if (!i) return 0;
    if (e->at[i].kind == PL_EV_BINARY) return sum(c, i, parameter);
    bool call = e->at[i].kind == PL_EV_CALL || e->at[i].kind == PL_EV_NEW;
    at = call ? pl_event_arg(e, i, 0) : 0;
    if (call && !at) at = pl_names_receiver(e, i, &name);
  }
  return 0;
}

double pl_moment_set_ahead(struct pl_context *c, uint32_t at) {
  uint32_t set = pl_moment_set_to(c, at), i = set ? pl_spec_follow(c, set) : 0;
  int none = -1;
  double seconds = i && c->events->at[i].kind == PL_EV_BINARY ? sum(c, i, &none) : 0;
  return none < 0 && seconds > 0 ? seconds : 0;
}

/* keep(name, days = 30): the number that the parameter has where the caller gives none. */
static double default_number(struct pl_context *c, uint32_t event, int position) {
  enum { MOST = 32 };
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION),
           p = function ? pl_event_child(e, function, PL_AS_PARAM) : 0;
  for (int i = 0; p && i < position && i < MOST; i++) p = pl_event_next(e, p, PL_AS_PARAM);
  uint32_t value = p ? pl_event_child(e, p, PL_AS_VALUE) : 0;
  struct pl_const v = value ? pl_value_of(c->names, &c->rules->apis, value) : (struct pl_const){0};
  return v.kind == PL_CONST_NUMBER && v.number > 0 ? v.number : 0;
}

/* The place where the period is given: the spec's own, or what follows its mark in a text ("$2/till:expires="). */
static uint32_t place_of(struct pl_context *c, uint32_t event, struct pl_str spec) {
  uint32_t at = pl_str_starts(spec, "$") ? pl_spec_event(c, event, spec) : 0;
  size_t colon = pl_str_chr(spec, '/') == SIZE_MAX ? SIZE_MAX : pl_str_chr(spec, ':');
  return at && colon != SIZE_MAX ? pl_part_behind(c, at, pl_str_cut(spec, colon + 1, spec.n)) : at;
}

static bool is_date(struct pl_str spec) {
  return pl_str_find(spec, PL_STR("/ahead")) != SIZE_MAX || pl_str_find(spec, PL_STR("/till:")) != SIZE_MAX;
}

bool pl_period_open(struct pl_context *c, uint32_t event, struct pl_str key, struct pl_str spec,
                    struct pl_open_period *out) {
  struct pl_str part;
  while (spec.p && pl_str_next(&spec, '|', &part)) {
    struct pl_open_period p = {.parameter = -1};
    uint32_t at = place_of(c, event, part);
    if (at)
      p.factor = is_date(part) ? moment(c, at, &p.parameter) : product(c, at, &p.parameter, 0) * pl_attr_scale(key);
    if (p.parameter < 0 || p.factor <= 0) continue;
    p.otherwise = default_number(c, event, p.parameter) * p.factor;
    *out = p;
    return true;
  }
  return false;
}

struct pl_open_period pl_period_handed_on(const struct pl_open_period *p, const struct pl_outcall *o) {
  enum { MOST = sizeof o->passes / sizeof *o->passes };
  struct pl_open_period on = {.parameter = p->factor > 0 && p->parameter < MOST ? o->passes[p->parameter] : -1};
  if (on.parameter >= 0) on.factor = p->factor, on.otherwise = p->otherwise;
  return on;
}
