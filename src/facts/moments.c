/* Moments that are a period away from now: new Date(Date.now() + 7 * 24 * 3600 * 1000), 30.days.ago, now()->addMinutes(15),
 * time.Now().Add(24 * time.Hour). Ahead of now they say how long something is valid, behind it what is taken away; which of the two, and
 * whether at all, is told by the names around. Words from data/retention.yaml. */
#include "facts/hostplace.h"
#include "facts/moments.h"
#include "facts/retention.h"
#include "facts/spec.h"
#include "ruleset/list.h"

static struct pl_str member_name(struct pl_str name) {
  size_t hash = pl_str_rchr(name, '#');
  return hash == SIZE_MAX ? name : pl_str_cut(name, hash + 1, name.n);
}

struct pl_str pl_removal_in(const struct pl_context *c, const struct pl_str *texts, size_t n) {
  return pl_words_class_in(pl_retention_data(c, "remove"), texts, n);
}

/* Each of the names by itself: cron.schedule(…, () => notes.deleteMany(…)) deletes, scheduleDeletion(…) does not. */
static struct pl_str removal_in(struct pl_context *c, struct pl_str names) {
  struct pl_str rest = names, name, action = {NULL, 0};
  while (!action.n && rest.n && pl_str_next(&rest, ' ', &name)) action = pl_removal_in(c, &name, 1);
  return action;
}

/* events_with_expired_tickets: nothing is expired here. */
static struct pl_str before_aside(struct pl_context *c, struct pl_str spaced) {
  struct pl_str rest = spaced, word;
  while (rest.n && pl_str_next(&rest, ' ', &word))
    if (pl_list_has(pl_retention_data(c, "aside"), word)) return pl_str_n(spaced.p, (size_t)(word.p - spaced.p));
  return spaced;
}

/* What is done around an event; {deletedAt: {gt: border}} says only when something was done. */
static struct pl_str removal_around(struct pl_context *c, uint32_t event) {
  struct pl_str rest = pl_surroundings(c, event), piece, kept = PL_STR("");
  while (rest.n && pl_str_next(&rest, ' ', &piece)) {
    struct pl_str spaced = pl_spaced(c->arena, piece);
    size_t space = pl_str_rchr(spaced, ' ');
    bool when =
        space != SIZE_MAX && pl_list_has(pl_retention_data(c, "is_moment"), pl_str_cut(spaced, space + 1, spaced.n));
    if (pl_str_chr(piece, '(') == SIZE_MAX) piece = before_aside(c, spaced);
    if (!when) kept = pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(kept), PL_FMT(piece));
  }
  return removal_in(c, kept);
}

/* purgeOldDrafts() takes away; getDeletedUsers() and isTokenExpired() only answer. */
static struct pl_str removal_by(struct pl_context *c, uint32_t event) {
  struct pl_str function = member_name(pl_function_text(c, event)), own = pl_spaced(c->arena, pl_last_member(function)),
                first = own;
  size_t space = pl_str_chr(own, ' ');
  if (space != SIZE_MAX) first = pl_str_cut(own, 0, space);
  return pl_list_has(pl_retention_data(c, "asks"), first) ? (struct pl_str){NULL, 0} : removal_in(c, function);
}

/* A call in the same function that takes something away and mentions the variable, or one that holds what was found by it: "old = notes before
 * border; delete old". */
static struct pl_str removed_by(struct pl_context *c, uint32_t event, struct pl_str variable, int steps) {
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION);
  for (uint32_t i = event + 1; variable.n > 2 && i < e->n && (!function || e->at[i].start < e->at[function].end); i++) {
    if (e->at[i].kind != PL_EV_NAME || !pl_str_eq(e->at[i].text, variable)) continue;
    struct pl_str action = removal_around(c, i);
    uint32_t call = pl_call_with_argument(e, i);
    if (!action.n && function && steps && call) action = removed_by(c, call, pl_target_text(c, call), steps - 1);
    if (action.n) return action;
  }
  return (struct pl_str){NULL, 0};
}

static void add(struct pl_context *c, const struct pl_moment *m, struct pl_str target, struct pl_str around,
                struct pl_str action) {
  double seconds = m->seconds < 0 ? -m->seconds : m->seconds;
  if (!pl_retention_plausible(c, seconds, pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(target), PL_FMT(around))))
    return;
  for (size_t i = c->out->facts.n, k = 0; i-- && k < 4; k++) /* the same moment in a wider expression */
    if (c->out->facts.at[i].kind == PL_FACT_RETENTION && c->out->facts.at[i].span.line == c->events->at[m->event].line)
      return;
  struct pl_retention r = {.seconds = seconds, .name = target, .around = around, .action = action, .event = m->event};
  pl_retention_add(c, &r);
}

/* token.exp < now + 5 minutes: how long before its end a thing is renewed, not how long it is valid. */
static bool is_margin(const struct pl_events *e, uint32_t i) {
  uint32_t up = e->at[i].parent;
  bool side = e->at[i].as == PL_AS_LEFT || e->at[i].as == PL_AS_RIGHT;
  struct pl_str op = e->at[up].text;
  return side && e->at[up].kind == PL_EV_BINARY && op.n && op.n < 3 && (op.p[0] == '<' || op.p[0] == '>') &&
         !pl_str_is(op, "<<") && !pl_str_is(op, ">>");
}

/* user.deletedAt, and a.getDeletedAt() below a folder "account": what was deleted is an account; else what the expression says. */
static struct pl_str left_behind(struct pl_context *c, struct pl_str deleted) {
  enum { SHORT = 3 };
  struct pl_node people = pl_retention_data(c, "left_by_people");
  bool told = pl_str_chr(deleted, '.') > SHORT && !pl_any_word(people, deleted); /* message.deletedAt */
  bool account = !told && (pl_any_word(people, deleted) || pl_any_word(people, c->source->path));
  return account ? PL_STR("deleted account") : deleted;
}

/* soon = now + 15 minutes; link.create({expires: soon}): the use of the variable further down that says it is an end, or 0. */
static uint32_t used_as_end(struct pl_context *c, uint32_t event, struct pl_str variable) {
  enum { FAR = 300 }; /* events */
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION);
  for (uint32_t i = event + 1; function && variable.n > 2 && i < e->n && i < event + FAR; i++) {
    if (e->at[i].start >= e->at[function].end) break;
    bool handed = e->at[i].as == PL_AS_VALUE || e->at[i].as == PL_AS_ARG; /* expires_at = make_aware(soon) */
    if (e->at[i].kind != PL_EV_NAME || !handed || !pl_str_eq(e->at[i].text, variable)) continue;
    struct pl_str by = pl_str_behind(pl_target_text(c, i), '.');
    if (pl_any_word(pl_retention_data(c, "point"), by) && !pl_any_word(pl_retention_data(c, "not_point"), by)) return i;
  }
  return 0;
}

/* now.addDays(2); link.expires = now: the variable that a statement moves by itself; empty where the moment goes somewhere. */
static struct pl_str moved_variable(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t method = 0, on = e->at[event].kind == PL_EV_CALL ? pl_names_receiver(e, event, &method) : 0;
  bool alone = e->at[event].as == PL_AS_BODY || e->at[event].as == PL_AS_NONE;
  return on && alone && e->at[on].kind == PL_EV_NAME ? e->at[on].text : (struct pl_str){NULL, 0};
}

/* ends = now + 1 hour; cache.put(key, value, ends): what surrounds the first use of the variable as an argument; empty where there is none. */
static struct pl_str handed_on(struct pl_context *c, uint32_t event, struct pl_str variable) {
  enum { FAR = 200 }; /* events */
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION);
  for (uint32_t i = event + 1; function && variable.n > 2 && i < e->n && i < event + FAR; i++) {
    if (e->at[i].start >= e->at[function].end) break;
    if (e->at[i].kind == PL_EV_NAME && e->at[i].as == PL_AS_ARG && pl_str_eq(e->at[i].text, variable))
      return pl_source_text(c, e->at[i].parent, 80);
  }
  return PL_STR("");
}

static void ahead(struct pl_context *c, const struct pl_moment *m) {
  struct pl_str target = pl_target_text(c, m->event), around = pl_surroundings(c, m->event),
                function = member_name(pl_function_text(c, m->event));
  if (m->deleted.n)
    return add(c, m, left_behind(c, m->deleted), around, PL_STR("delete")); /* user.deletedAt.plusDays(30) */
  if (is_margin(c->events, m->event)) return;
  struct pl_node yes = pl_retention_data(c, "point"), no = pl_retention_data(c, "not_point");
  size_t dot = pl_str_rchr(target, '.');
  struct pl_str last = dot == SIZE_MAX ? target : pl_str_cut(target, dot + 1, target.n);
  if (pl_any_word(no, last)) return;
  bool named = pl_any_word(yes, last);
  if (!named && (last.n && !pl_has_word(last, PL_STR("date")) && !pl_has_word(last, PL_STR("at"))))
    named = pl_any_word(yes, around) && !pl_any_word(no, around);
  if (!named && (!last.n || pl_has_word(last, PL_STR("date"))))
    named = (pl_any_word(yes, around) && !pl_any_word(no, around)) ||
            (pl_any_word(yes, function) && !pl_any_word(no, function));
  if (named) {
    around = pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(around), PL_FMT(handed_on(c, m->event, target)));
    return add(c, m, target, around, (struct pl_str){NULL, 0});
  }
  uint32_t end = used_as_end(c, m->event, target.n ? target : moved_variable(c, m->event));
  if (end) add(c, m, pl_target_text(c, end), pl_surroundings(c, end), (struct pl_str){NULL, 0});
}

/* $cookieExpire = time() - 3600: what ends in the past ends at once. "expireBefore" is a border. */
static bool ends_at_once(struct pl_context *c, struct pl_str target) {
  struct pl_str spaced = pl_spaced(c->arena, target);
  size_t space = pl_str_rchr(spaced, ' ');
  struct pl_str last = space == SIZE_MAX ? spaced : pl_str_cut(spaced, space + 1, spaced.n);
  struct pl_node moved = pl_retention_data(c, "moved");
  return pl_list_has(moved, target) || pl_list_has(moved, last);
}

static void behind(struct pl_context *c, const struct pl_moment *m) {
  struct pl_str target = pl_target_text(c, m->event), around = pl_surroundings(c, m->event);
  if (ends_at_once(c, target)) return;
  if (pl_any_word(pl_retention_data(c, "not_behind"), target) ||
      pl_any_word(pl_retention_data(c, "not_behind"), around))
    return;
  struct pl_str action = removal_around(c, m->event);
  if (!action.n) action = removed_by(c, m->event, target, 1);
  if (!action.n) action = removal_by(c, m->event);
  if (action.n) add(c, m, target, around, action);
}

/* (Time.current - sent_at) < 24.hours: a thing older than that is no longer valid. */
static void compared(struct pl_context *c, uint32_t i) {
  const struct pl_events *e = c->events;
  uint32_t left = pl_event_child(e, i, PL_AS_LEFT), right = pl_event_child(e, i, PL_AS_RIGHT);
  struct pl_str op = e->at[i].text;
  if (!left || !right || op.n > 2 || (op.p[0] != '<' && op.p[0] != '>') || pl_str_is(op, "<<") || pl_str_is(op, ">>"))
    return;
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, right);
  struct pl_str age = pl_moment_text(c, left), text = pl_source_text(c, left, PL_MOMENT_LOOK);
  bool elapsed = pl_str_chr(age, '-') != SIZE_MAX && pl_moment_is_now(c, age);
  if (v.kind != PL_CONST_NUMBER || !elapsed) return;
  struct pl_str limit = pl_source_text(c, right, PL_MOMENT_LOOK);
  double unit = pl_str_chr(limit, ' ') == SIZE_MAX ? pl_unit_in(c, limit) : 0;
  double seconds = v.unit == PL_UNIT_SECONDS ? v.number : v.number * (unit ? unit : pl_moment_counts(c, age));
  struct pl_str function = member_name(pl_function_text(c, i)), target = pl_target_text(c, i);
  struct pl_str all =
      pl_arena_printf(c->arena, "%.*s %.*s %.*s %.*s", PL_FMT(text), PL_FMT(age), PL_FMT(function), PL_FMT(target));
  if (pl_any_word(pl_retention_data(c, "not"), all) || pl_any_word(pl_retention_data(c, "not"), limit) ||
      pl_str_istarts(pl_last_member(function), "can") || /* canDeleteAtOnce(): what is younger than that may go */
      pl_any_word(pl_retention_data(c, "not_limit"), limit) || !pl_any_word(pl_retention_data(c, "things"), all) ||
      seconds < 300)
    return;
  add(c, &(struct pl_moment){seconds, i, {NULL, 0}}, text, function, (struct pl_str){NULL, 0});
}

void pl_facts_moment(struct pl_context *c, uint32_t event) {
  struct pl_moment m;
  bool binary = c->events->at[event].kind == PL_EV_BINARY;
  if (binary) compared(c, event);
  if (!pl_moment_of(c, event, &m)) return;
  if (m.seconds > 0)
    ahead(c, &m);
  else
    behind(c, &m);
}
