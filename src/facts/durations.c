/* Periods under names that say how long something is kept or valid: SESSION_TIMEOUT = timedelta(hours=6), expiresIn: "7d",
 * AUDIT_LOG_RETENTION_DAYS=90. Gives retention facts; words from data/retention.yaml. */
#include "facts/periods.h"
#include "facts/retention.h"
#include "ruleset/list.h"

enum { SHORTEST = 60, DAY = 86400 }; /* seconds */

struct pl_node pl_retention_data(const struct pl_context *c, const char *part) {
  return pl_part(c, "data/retention.yaml", part);
}

/* MIN_DRAFT_DAYS is what a setting may be at least, no period. */
static bool is_bound(struct pl_str name) {
  return pl_str_istarts(name, "min") && (pl_has_word(name, PL_STR("min")) || pl_has_word(name, PL_STR("minimum")));
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

bool pl_period_told(struct pl_context *c, struct pl_str name, bool unit_shown) {
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

bool pl_period_spoken_for(const struct pl_context *c, uint32_t event) {
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
               pl_period_told(c, name, true) && (pl_unit_in(c, name) || says_unit(c, value)) &&
               !pl_period_told(c, target_name(c, event), true);
  return table ? name : (struct pl_str){NULL, 0};
}

/* What the row of a table is: a thing of its own ({sessions: 30}), or a plan for which the table's thing is kept ({free: 14}). */
static struct pl_str row_name(struct pl_context *c, struct pl_str row, struct pl_str table, struct pl_str *plan) {
  bool thing = pl_str_chr(row, ' ') != SIZE_MAX || pl_retention_names_thing(c, row);
  if (!thing) *plan = row;
  return thing ? row : table;
}

/* The name with the key around it, where it is only a unit: "logs_days" of logs: {days: 30}; *around gets the keys and calls around. */
static struct pl_str unit_named(struct pl_context *c, uint32_t event, struct pl_str name, struct pl_str *around) {
  *around = pl_surroundings(c, event);
  size_t space = pl_str_chr(*around, ' ');
  return pl_arena_printf(c->arena, "%.*s_%.*s", (int)(space == SIZE_MAX ? around->n : space),
                         around->n ? around->p : "", PL_FMT(name));
}

/* The period of the value, where its name says that it is one; *env gets the environment's name that it comes from. Else 0. */
static double told_period(struct pl_context *c, uint32_t event, uint32_t value, struct pl_str name,
                          struct pl_str *env) {
  struct pl_const v;
  bool unit_shown;
  if (!pl_period_told(c, name, true)) return 0;
  double seconds = pl_period_of(c, value, name, &v, &unit_shown);
  *env = v.env;
  return seconds > 0 && pl_period_told(c, name, unit_shown) && !pl_period_spoken_for(c, event) ? seconds : 0;
}

/* expiresIn: REFRESH_TOKEN_TTL: what the value is named after stands before what is around. */
static struct pl_str all_around(struct pl_context *c, uint32_t event, uint32_t value, struct pl_str around) {
  if (!around.n) around = pl_surroundings(c, event);
  struct pl_str given_by = pl_period_named_by(c, value);
  return given_by.n ? pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(given_by), PL_FMT(around)) : around;
}

static bool not_in_language(struct pl_context *c, struct pl_str name) {
  return pl_list_has(pl_node_member(pl_retention_data(c, "not_in"), pl_arena_str(c->arena, c->language->name)), name);
}

void pl_facts_duration(struct pl_context *c, uint32_t event) {
  enum { LONGEST = 80 };
  uint32_t value = pl_event_child(c->events, event, PL_AS_VALUE);
  struct pl_str name = target_name(c, event), around = {NULL, 0};
  struct pl_retention r = {.name = name, .event = event, .setting = true};
  if (!value || !name.n || name.n > LONGEST || !may_be_period(c->events, value) || not_in_language(c, name)) return;
  struct pl_str table = table_of(c, event);
  if (!table.n && only_unit(c, name)) r.name = unit_named(c, event, name, &around);
  r.seconds = told_period(c, event, value, table.n ? table : r.name, &r.env);
  if (!r.seconds) return;
  if (table.n) r.name = row_name(c, name, table, &r.plan);
  r.around = all_around(c, event, value, around);
  struct pl_str texts = pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(r.name), PL_FMT(r.around));
  if (pl_retention_plausible(c, r.seconds, texts)) pl_retention_add(c, &r);
}
