/* Periods that are handed over instead of named: purgeOldDrafts(Duration.ofDays(30)) takes away what is older, and bind(env.DRAFT_TTL ? Number(env.DRAFT_TTL) : 900)
 * gives a setting its default. Words from data/retention.yaml. */
#include "facts/periods.h"
#include "facts/retention.h"
#include "facts/spec.h"

enum { ARGUMENTS = 4 }; /* looked at */

/* The words of the called function when it takes away what is old: deleteOldMails; else empty. */
static struct pl_str removes_old(struct pl_context *c, uint32_t call) {
  struct pl_str called = pl_last_member(pl_names_of(c->names, call));
  bool old = called.n > 4 && called.n < 80 && pl_any_word(pl_retention_data(c, "old"), called) &&
             !pl_any_word(pl_retention_data(c, "not"), called);
  return old ? called : (struct pl_str){NULL, 0};
}

/* Seconds of a value that itself says its unit, or whose unit the called function says (purgeOlderThanDays(30)); 0 otherwise. */
static double shown(struct pl_context *c, uint32_t value, struct pl_str called) {
  struct pl_const v;
  bool unit;
  double seconds = pl_period_of(c, value, called, &v, &unit);
  return unit ? seconds : 0;
}

static void removed(struct pl_context *c, uint32_t call, uint32_t value, struct pl_str called, struct pl_str action) {
  double seconds = shown(c, value, called);
  struct pl_str given_by = pl_period_named_by(c, value);
  if (seconds <= 0 || !pl_retention_plausible(c, seconds, called) || pl_period_spoken_for(c, call)) return;
  struct pl_retention r = {
      .seconds = seconds, .name = called, .around = given_by, .action = action, .event = value, .given = true};
  pl_retention_add(c, &r);
}

/* A setting's default as an argument: its name is the period's. */
static void defaulted(struct pl_context *c, uint32_t value) {
  uint32_t at = pl_names_unwrap(c->events, value);
  bool chosen = at && (c->events->at[at].kind == PL_EV_COND || c->events->at[at].kind == PL_EV_BINARY);
  struct pl_const v = chosen ? pl_value_of(c->names, &c->rules->apis, at) : (struct pl_const){0};
  bool unit;
  if (!v.env.n || v.kind != PL_CONST_NUMBER || !pl_period_told(c, v.env, true)) return;
  double seconds = pl_period_of(c, at, v.env, &v, &unit);
  if (seconds <= 0 || !pl_period_told(c, v.env, unit) || !pl_retention_plausible(c, seconds, v.env)) return;
  struct pl_retention r = {.seconds = seconds, .name = v.env, .env = v.env, .event = at, .setting = true};
  pl_retention_add(c, &r);
}

static bool is_duration(const struct pl_const *v) { return v->kind == PL_CONST_NUMBER && v->unit == PL_UNIT_SECONDS; }

/* The setting of that name is given the period. */
static void set_to(struct pl_context *c, struct pl_str name, double seconds, uint32_t value) {
  struct pl_retention r = {.seconds = seconds, .name = name, .event = value, .setting = true};
  if (pl_retention_plausible(c, seconds, name)) pl_retention_add(c, &r);
}

/* config.Duration("session.lifespan", 24*time.Hour), DurationF(KeySessionLifespan, time.Hour): the argument before says of what. */
static void named_before(struct pl_context *c, uint32_t name, uint32_t value) {
  const struct pl_events *e = c->events;
  uint32_t at = e->at[name].kind == PL_EV_MEMBER ? pl_event_child(e, name, PL_AS_PROPERTY) : name;
  struct pl_str text =
      at && (e->at[at].kind == PL_EV_NAME || e->at[at].kind == PL_EV_STRING) ? e->at[at].text : PL_STR("");
  struct pl_const v = text.n && text.n < 80 ? pl_value_of(c->names, &c->rules->apis, value) : (struct pl_const){0};
  if (pl_str_chr(text, ' ') == SIZE_MAX && is_duration(&v) && pl_period_told(c, text, true) &&
      !pl_period_spoken_for(c, value))
    set_to(c, text, v.number, value);
}

/* settings.accessTokenTimeToLive(Duration.ofDays(1)): a method named after the period of a thing. */
static void named_by_method(struct pl_context *c, uint32_t call, uint32_t value) {
  struct pl_str called = pl_last_member(pl_names_of(c->names, call));
  if (pl_str_ends(called, "()")) called.n -= 2;
  bool told = called.n < 80 && pl_period_told(c, called, true) && pl_any_word(pl_retention_data(c, "things"), called);
  struct pl_const v = told ? pl_value_of(c->names, &c->rules->apis, value) : (struct pl_const){0};
  if (is_duration(&v) && !pl_period_spoken_for(c, call)) set_to(c, called, v.number, value);
}

void pl_facts_given_period(struct pl_context *c, uint32_t call) {
  struct pl_str called = removes_old(c, call), action = called.n ? pl_removal_in(c, &called, 1) : called;
  uint32_t before = 0;
  for (unsigned i = 0; i < ARGUMENTS; i++) {
    uint32_t value = pl_event_arg(c->events, call, i);
    if (!value) break;
    if (before) named_before(c, before, value);
    before = value;
    if (!i && !action.n && !pl_event_arg(c->events, call, 1)) named_by_method(c, call, value);
    if (action.n) removed(c, call, value, called, action);
    defaulted(c, value);
  }
}
