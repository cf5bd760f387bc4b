/* Periods under names that say how long something is kept or valid: SESSION_TIMEOUT = timedelta(hours=6), expiresIn: "7d",
 * AUDIT_LOG_RETENTION_DAYS=90. Gives retention facts; words from data/retention.yaml. */
#include "facts/context.h"
#include "facts/retention.h"
#include "ruleset/list.h"

enum { SHORTEST = 60, DAY = 86400, BARE = 900 }; /* seconds; BARE: a number without unit */

struct pl_node pl_retention_data(const struct pl_context *c, const char *part) {
  return pl_part(c, "data/retention.yaml", part);
}

/* Where the word last begins in the name, plus one; 0 nowhere. */
static size_t last_place(struct pl_str name, struct pl_str word) {
  for (size_t from = name.n; from--;) {
    struct pl_str tail = pl_str_cut(name, from, name.n);
    bool begins = from == 0 || !pl_is_alpha(name.p[from - 1]) || (name.p[from - 1] >= 'a' && name.p[from] <= 'Z');
    if (begins && tail.n >= word.n && pl_has_word(tail, word) && pl_str_ieq(pl_str_cut(tail, 0, word.n), word))
      return from + 1;
  }
  return 0;
}

double pl_unit_in(const struct pl_context *c, struct pl_str name) {
  size_t best = 0;
  double unit = 0;
  for (struct pl_node u = pl_node_first(pl_retention_data(c, "units")); u.i; u = pl_node_next(u)) {
    if (!pl_has_word(name, pl_node_key(u))) continue;
    size_t at = last_place(name, pl_node_key(u));
    if (at > best) best = at, unit = pl_node_number(u, 0);
  }
  return best ? unit : 0;
}

/* MIN_DRAFT_DAYS is what a setting may be at least, no period. */
static bool is_bound(struct pl_str name) {
  return pl_str_istarts(name, "min") && (pl_has_word(name, PL_STR("min")) || pl_has_word(name, PL_STR("minimum")));
}

bool pl_counts_milliseconds(const struct pl_context *c) {
  return pl_list_has(pl_retention_data(c, "millisecond_ecosystems"), c->language->ecosystem);
}

static bool whole(double d, double of) { return of > 0 && d / of == (double)(long long)(d / of); }

/* How often a number stands among the factors of a product: 60 twice in 60 * 60 * 24. */
static int factors(struct pl_str source, struct pl_str number) {
  int n = 0;
  for (size_t at = 0; at < source.n;) {
    size_t end = at;
    while (end < source.n && pl_is_alnum(source.p[end])) end++;
    if (end > at && pl_str_eq(pl_str_cut(source, at, end), number)) n++;
    at = end + 1;
  }
  return n;
}

/* 60 * 24 * 7 counts minutes and 24 * 30 hours; 0 for what its factors leave open. */
static double unit_of_factors(struct pl_str source) {
  int sixties = factors(source, PL_STR("60"));
  if (pl_str_chr(source, '*') == SIZE_MAX || factors(source, PL_STR("24")) != 1) return 0;
  if (factors(source, PL_STR("1000")) || factors(source, PL_STR("3600"))) return 0;
  return sixties == 1 ? 60 : sixties == 0 ? 3600 : 0;
}

/* A number that no unit stands by: milliseconds where only they make a round period. */
static double without_unit(const struct pl_context *c, struct pl_str source, double d) {
  double unit = unit_of_factors(source);
  if (unit) return d * unit;
  if (!pl_counts_milliseconds(c)) return d;
  if (pl_str_find(source, PL_STR("1000")) != SIZE_MAX || pl_str_find(source, PL_STR("1e3")) != SIZE_MAX ||
      pl_str_find(source, PL_STR("1_000")) != SIZE_MAX)
    return d / 1000;
  enum { HOUR = 3600, MINUTE = 60000 }; /* 15_000 */
  bool odd = whole(d, MINUTE) && !whole(d, DAY), huge = d >= 32e6 && !whole(d, 31536000),
       thousands = d < MINUTE && whole(d, 1000) && !whole(d, HOUR);
  return odd || huge || thousands ? d / 1000 : d;
}

static struct pl_str target_name(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t t = pl_event_named(e, event);
  if (t && e->at[t].kind == PL_EV_MEMBER) t = pl_event_child(e, t, PL_AS_PROPERTY);
  if (t && e->at[t].kind == PL_EV_INDEX) t = pl_event_child(e, t, PL_AS_KEY);
  return t ? e->at[t].text : (struct pl_str){NULL, 0};
}

/* "npm:@x/jsonwebtoken#sign()" as "jsonwebtoken#sign": the last part of the module and the last members. */
static struct pl_str short_name(struct pl_str name) {
  size_t colon = pl_str_chr(name, ':'), slash = pl_str_rchr(name, '/'), dots = 0;
  size_t from = slash != SIZE_MAX ? slash + 1 : colon != SIZE_MAX ? colon + 1 : 0;
  for (size_t i = name.n; i > from; i--)
    if (name.p[i - 1] == '.' && ++dots == 3) from = i;
  struct pl_str out = pl_str_cut(name, from, name.n), self = PL_STR("static."); /* PHP's own class: no static file */
  if (pl_str_starts(out, ":")) out = pl_str_cut(out, 1, out.n);
  return pl_str_starts(out, "static.") ? pl_str_cut(out, self.n, out.n) : out;
}

struct pl_str pl_surroundings(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str out = PL_STR("");
  for (uint32_t i = e->at[event].parent, steps = 0; i && steps < 12 && out.n < 300; i = e->at[i].parent, steps++) {
    struct pl_str piece = {NULL, 0};
    if (e->at[i].kind == PL_EV_FUNCTION && e->at[i].as != PL_AS_ARG) break;
    if (e->at[i].kind == PL_EV_CLASS) break;
    if (e->at[i].kind == PL_EV_PAIR || e->at[i].kind == PL_EV_ASSIGN || e->at[i].kind == PL_EV_FIELD)
      piece = target_name(c, i);
    if (e->at[i].kind == PL_EV_CALL || e->at[i].kind == PL_EV_NEW) piece = short_name(pl_names_of(c->names, i));
    if (piece.n && pl_str_chr(piece, ' ') == SIZE_MAX)
      out = out.n ? pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(out), PL_FMT(piece)) : piece;
  }
  return out;
}

/* DAYS, MS_PER_DAY, ONE_DAY: a name of a unit and of nothing else, unlike maxAgeSeconds, of which nobody knows how many. */
static bool names_unit_only(struct pl_context *c, struct pl_str name) {
  struct pl_str rest = pl_spaced(c->arena, name), word;
  while (rest.n && pl_str_next(&rest, ' ', &word))
    if (!pl_unit_in(c, word) && !pl_list_has(pl_retention_data(c, "beside_unit"), word)) return false;
  return true;
}

/* The longest unit that the name speaks of. */
static double longest_unit(struct pl_context *c, struct pl_str name) {
  double unit = 0;
  if (!names_unit_only(c, name)) return 0;
  for (struct pl_node u = pl_node_first(pl_retention_data(c, "units")); u.i && name.n <= 24; u = pl_node_next(u))
    if (pl_node_number(u, 0) > unit && pl_has_word(name, pl_node_key(u))) unit = pl_node_number(u, 0);
  return unit;
}

/* 30 * DAYS, where another file says how much DAYS is: whatever it counts in, it is thirty days. 0 when it is none. */
static double times_unit(struct pl_context *c, uint32_t value) {
  const struct pl_events *e = c->events;
  if (e->at[value].kind != PL_EV_BINARY || !pl_str_is(e->at[value].text, "*")) return 0;
  uint32_t side[] = {pl_event_child(e, value, PL_AS_LEFT), pl_event_child(e, value, PL_AS_RIGHT)};
  for (size_t i = 0; i < 2 && side[0] && side[1]; i++) {
    uint32_t named = e->at[side[i]].kind == PL_EV_MEMBER ? pl_event_child(e, side[i], PL_AS_PROPERTY) : side[i];
    if (!named || (e->at[named].kind != PL_EV_NAME && named == side[i])) continue;
    struct pl_const times = pl_value_of(c->names, &c->rules->apis, side[1 - i]);
    if (times.kind == PL_CONST_NUMBER) return times.number * longest_unit(c, e->at[named].text);
  }
  return 0;
}

/* The name that the value is given by: `expires: COOKIE_TTL_SECONDS`; or empty. */
static struct pl_str named_by(const struct pl_context *c, uint32_t value) {
  const struct pl_events *e = c->events;
  uint32_t named = e->at[value].kind == PL_EV_MEMBER ? pl_event_child(e, value, PL_AS_PROPERTY) : value;
  return named && e->at[named].kind == PL_EV_NAME ? e->at[named].text : (struct pl_str){NULL, 0};
}

/* 10080 minutes and 3600000 milliseconds are no periods in seconds that anybody would choose: 2.8 hours, 41 days and a half. */
static bool as_people_choose(double seconds) {
  enum { HOUR = 3600, TEN_MINUTES = 600, TEN_YEARS = 3650 };
  if (seconds < HOUR) return whole(seconds, 60);
  if (seconds < DAY) return whole(seconds, TEN_MINUTES);
  return whole(seconds, seconds < 10.0 * DAY ? HOUR : DAY) && seconds < (double)TEN_YEARS * DAY * 1.01;
}

/* The period as seconds, or 0. */
static double period(struct pl_context *c, uint32_t value, struct pl_str name, struct pl_const *v, bool *unit_shown) {
  double d;
  *v = pl_value_of(c->names, &c->rules->apis, value);
  *unit_shown = true;
  if (v->kind == PL_CONST_TEXT && pl_duration_parse(v->text, &d)) return d;
  if (v->kind == PL_CONST_TEXT && pl_number_parse(pl_str_trim(v->text), &d)) v->kind = PL_CONST_NUMBER, v->number = d;
  if (v->kind == PL_CONST_NONE) return times_unit(c, value);
  if (v->kind != PL_CONST_NUMBER) return 0;
  if (v->unit == PL_UNIT_SECONDS) return v->number;
  double unit = pl_unit_in(c, name);
  if (!unit && v->env.n) unit = pl_unit_in(c, v->env);
  if (!unit) unit = pl_unit_in(c, named_by(c, value));
  if (unit) return v->number * unit;
  *unit_shown = false;
  if (v->number >= 1.2e9 && v->number <= 2.4e9) return 0; /* a date between 2008 and 2046 */
  if (v->number < BARE && !pl_any_word(pl_retention_data(c, "by_custom"), name) &&
      pl_str_chr(pl_source_text(c, value, 120), '*') == SIZE_MAX)
    return 0;
  d = without_unit(c, pl_source_text(c, value, 120), v->number);
  return as_people_choose(d) ? d : 0;
}

static bool told(struct pl_context *c, struct pl_str name, bool unit_shown) {
  bool said = pl_any_word(pl_retention_data(c, "keep"), name) ||
              (unit_shown && pl_any_word(pl_retention_data(c, "weak"), name) &&
               pl_any_word(pl_retention_data(c, "things"), name));
  return said && !is_bound(name) && !pl_any_word(pl_retention_data(c, "not"), name);
}

bool pl_retention_plausible(struct pl_context *c, double seconds, struct pl_str texts) {
  if (seconds < SHORTEST || seconds > 100.0 * 365 * DAY) return false;
  if (pl_any_word(pl_retention_data(c, "not_around"), texts)) return false;
  return seconds >= DAY || !pl_any_word(pl_retention_data(c, "short"), texts);
}

/* Whether a row of an API model has spoken about this event. */
static bool spoken_for(const struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  for (size_t i = c->out->facts.n, k = 0; i-- && k < 4; k++)
    if (c->out->facts.at[i].kind == PL_FACT_RETENTION && c->out->facts.at[i].span.line == e->line) return true;
  return false;
}

/* `days: 30` alone says nothing: what holds it does. */
static bool only_unit(const struct pl_context *c, struct pl_str name) {
  for (struct pl_node u = pl_node_first(pl_retention_data(c, "units")); u.i; u = pl_node_next(u))
    if (pl_str_ieq(name, pl_node_key(u))) return true;
  return false;
}

/* What can be a number of units at all: no list, no object, no function. */
static bool may_be_period(const struct pl_events *e, uint32_t value) {
  switch (e->at[value].kind) {
    case PL_EV_LIST:
    case PL_EV_OBJECT:
    case PL_EV_FUNCTION:
    case PL_EV_CLASS:
    case PL_EV_ELEMENT:
    case PL_EV_BOOL:
    case PL_EV_NULL: return false;
    default: return true;
  }
}

/* "P30D", "90 days": a text that says its unit. */
static bool says_unit(struct pl_context *c, uint32_t value) {
  double d;
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, value);
  return v.kind == PL_CONST_TEXT && pl_duration_parse(v.text, &d);
}

/* The table of periods that the pair is a row of: LOG_RETENTION_DAYS of LOG_RETENTION_DAYS = {free: 14, team: 90}, retention of
 * retention: {logs: P30D}; or empty. */
static struct pl_str table_of(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t object = e->at[event].kind == PL_EV_PAIR ? e->at[event].parent : 0,
           holder = object ? e->at[object].parent : 0;
  bool held =
      holder && (e->at[object].as == PL_AS_VALUE || e->at[holder].kind == PL_EV_PAIR); /* YAML wraps a mapping */
  if (!held || e->at[object].kind != PL_EV_OBJECT) return (struct pl_str){NULL, 0};
  struct pl_str name = target_name(c, holder);
  uint32_t value = pl_event_child(e, event, PL_AS_VALUE);
  bool table = name.n && name.n < 60 && !pl_list_has(pl_retention_data(c, "not_rows"), target_name(c, event)) &&
               told(c, name, true) && (pl_unit_in(c, name) || says_unit(c, value)) &&
               !told(c, target_name(c, event), true);
  return table ? name : (struct pl_str){NULL, 0};
}

/* What the row of a table is: a thing of its own ({sessions: 30}), or a plan for which the table's thing is kept ({free: 14}). */
static struct pl_str row_name(struct pl_context *c, struct pl_str row, struct pl_str table, struct pl_str *plan) {
  bool thing = pl_str_chr(row, ' ') != SIZE_MAX || pl_retention_names_thing(c, row);
  if (!thing) *plan = row;
  return thing ? row : table;
}

void pl_facts_duration(struct pl_context *c, uint32_t event) {
  uint32_t value = pl_event_child(c->events, event, PL_AS_VALUE);
  struct pl_str name = target_name(c, event), whole_name = name, around = {NULL, 0}, plan = {NULL, 0};
  if (!value || !name.n || name.n > 80 || !may_be_period(c->events, value)) return;
  if (pl_list_has(pl_node_get(pl_retention_data(c, "not_in"), pl_arena_str(c->arena, c->language->name).p), name))
    return;
  struct pl_str table = table_of(c, event);
  if (!table.n && only_unit(c, name)) {
    around = pl_surroundings(c, event);
    size_t space = pl_str_chr(around, ' ');
    whole_name = pl_arena_printf(c->arena, "%.*s_%.*s", (int)(space == SIZE_MAX ? around.n : space),
                                 around.n ? around.p : "", PL_FMT(name));
  }
  struct pl_str period_name = table.n ? table : whole_name;
  struct pl_const v;
  bool unit_shown;
  if (!told(c, period_name, true)) return;
  double seconds = period(c, value, period_name, &v, &unit_shown);
  if (seconds <= 0 || !told(c, period_name, unit_shown) || spoken_for(c, event)) return;
  if (table.n) whole_name = row_name(c, name, table, &plan);
  if (!around.n) around = pl_surroundings(c, event);
  struct pl_str given_by = named_by(c, value); /* expiresIn: REFRESH_TOKEN_TTL */
  if (given_by.n) around = pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(given_by), PL_FMT(around));
  if (!pl_retention_plausible(c, seconds, pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(whole_name), PL_FMT(around))))
    return;
  struct pl_retention r = {.seconds = seconds,
                           .name = whole_name,
                           .around = around,
                           .env = v.env,
                           .plan = plan,
                           .event = event,
                           .setting = true};
  pl_retention_add(c, &r);
}
