/* How far a moment is from now: new Date(Date.now() + 7 * 24 * 3600 * 1000), 30.days.ago, now()->addMinutes(15), time.Now().Add(24 * time.Hour). Words from
 * data/retention.yaml. */
#include "facts/moments.h"

#include "facts/spec.h"
#include "ruleset/list.h"

static bool piece_in(struct pl_node pieces, struct pl_str lower) {
  for (struct pl_node p = pl_node_first(pieces); p.i; p = pl_node_next(p))
    if (pl_str_find(lower, pl_node_text(p)) != SIZE_MAX) return true;
  return false;
}

/* The source of what a name stands for, else of the expression itself, lower-case. */
struct pl_str pl_moment_text(struct pl_context *c, uint32_t event) {
  uint32_t i = pl_names_unwrap(c->events, event);
  const struct pl_binding *b = i && c->events->at[i].kind == PL_EV_NAME ? pl_names_binding(c->names, i) : NULL;
  if (b && b->event && !b->param && !b->whole.n && !pl_event_inside(c->events, i, b->event)) i = b->event;
  return pl_arena_lower(c->arena, pl_source_text(c, i ? i : event, PL_MOMENT_LOOK));
}

bool pl_moment_is_now(const struct pl_context *c, struct pl_str lower) {
  return piece_in(pl_retention_data(c, "now"), lower);
}

bool pl_moment_base(struct pl_context *c, uint32_t event, struct pl_str *text) {
  struct pl_str plain = pl_source_text(c, event, PL_MOMENT_LOOK);
  *text = pl_moment_text(c, event);
  size_t dot = pl_str_rchr(plain, '.');
  return pl_moment_is_now(c, *text) ||
         pl_list_ihas(pl_retention_data(c, "now_names"), dot == SIZE_MAX ? plain : pl_str_cut(plain, dot + 1, plain.n));
}

/* user.deletedAt: from then on what is added to it counts. */
static struct pl_str deletion(struct pl_context *c, uint32_t event) {
  struct pl_str text = event ? pl_source_text(c, event, PL_MOMENT_LOOK) : (struct pl_str){NULL, 0};
  bool since = text.n && piece_in(pl_retention_data(c, "since"), pl_arena_lower(c->arena, text));
  return since ? text : (struct pl_str){NULL, 0};
}

/* Seconds a plain number counts when it is added to this: a date's part, milliseconds, seconds. */
double pl_moment_counts(struct pl_context *c, struct pl_str now) {
  for (struct pl_node g = pl_node_first(pl_retention_data(c, "getters")); g.i; g = pl_node_next(g))
    if (pl_str_find(now, pl_arena_printf(c->arena, ".%.*s(", PL_FMT(pl_node_key(g)))) != SIZE_MAX)
      return pl_node_number(g, 1);
  bool seconds = pl_str_find(now, PL_STR("1000")) != SIZE_MAX || pl_str_find(now, PL_STR("1e3")) != SIZE_MAX;
  bool milliseconds = pl_counts_milliseconds(c) || piece_in(pl_retention_data(c, "now_milliseconds"), now);
  return milliseconds && !seconds ? 0.001 : 1;
}

static bool of_binary(struct pl_context *c, uint32_t i, struct pl_moment *m) {
  const struct pl_events *e = c->events;
  uint32_t left = pl_event_child(e, i, PL_AS_LEFT), right = pl_event_child(e, i, PL_AS_RIGHT);
  bool plus = pl_str_is(e->at[i].text, "+"), minus = pl_str_is(e->at[i].text, "-");
  if (!left || !right || (!plus && !minus)) return false;
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, right);
  uint32_t base = left;
  if (v.kind != PL_CONST_NUMBER && plus) v = pl_value_of(c->names, &c->rules->apis, left), base = right;
  struct pl_str now;
  if (v.kind != PL_CONST_NUMBER) return false;
  bool present = pl_moment_base(c, base, &now);
  struct pl_str deleted = deletion(c, plus && !present ? base : 0);
  if (!present && !deleted.n) return false;
  double seconds = v.unit == PL_UNIT_SECONDS ? v.number : v.number * pl_moment_counts(c, now);
  *m = (struct pl_moment){plus ? seconds : -seconds, i, deleted};
  return seconds != 0;
}

static bool begins(struct pl_node words, struct pl_str method) {
  for (struct pl_node w = pl_node_first(words); w.i; w = pl_node_next(w))
    if (pl_str_ieq(pl_str_cut(method, 0, pl_node_text(w).n), pl_node_text(w))) return true;
  return false;
}

static int direction(struct pl_context *c, struct pl_str method) {
  if (begins(pl_retention_data(c, "past"), method)) return -1;
  return begins(pl_retention_data(c, "future"), method) ? 1 : 0;
}

static struct pl_str method_of(const struct pl_events *e, uint32_t call, uint32_t *receiver) {
  uint32_t name;
  *receiver = pl_names_receiver(e, call, &name);
  return name && e->at[name].kind == PL_EV_NAME ? e->at[name].text : (struct pl_str){NULL, 0};
}

/* {days: 30, hours: 1} */
static double of_object(struct pl_context *c, uint32_t object) {
  const struct pl_events *e = c->events;
  double sum = 0;
  for (uint32_t p = e->at[object].child; p; p = e->at[p].next) {
    uint32_t key = e->at[p].kind == PL_EV_PAIR ? pl_event_child(e, p, PL_AS_KEY) : 0,
             value = key ? pl_event_child(e, p, PL_AS_VALUE) : 0;
    struct pl_const v = value ? pl_value_of(c->names, &c->rules->apis, value) : (struct pl_const){0};
    if (v.kind == PL_CONST_NUMBER) sum += v.number * pl_unit_in(c, e->at[key].text);
  }
  return sum;
}

/* The unit an argument names: 'days', ChronoUnit.DAYS, :second. */
static double unit_argument(struct pl_context *c, uint32_t arg) {
  struct pl_str text = arg ? pl_source_text(c, arg, 40) : (struct pl_str){NULL, 0};
  if (arg && c->events->at[arg].kind == PL_EV_STRING && c->events->at[arg].text.n == 1) {
    static const struct {
      char letter;
      double seconds;
    } letters[] = {{'d', 86400}, {'h', 3600}, {'m', 60}, {'M', 2592000}, {'y', 31536000}, {'w', 604800}, {'s', 1}};
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
      if (c->events->at[arg].text.p[0] == letters[i].letter) return letters[i].seconds;
  }
  return pl_unit_in(c, text);
}

/* Seconds that the arguments of add(…) and the like stand for. */
static double argument_seconds(struct pl_context *c, uint32_t call, struct pl_str method, unsigned first) {
  const struct pl_events *e = c->events;
  uint32_t a = pl_event_arg(e, call, first), b = pl_event_arg(e, call, first + 1);
  if (!a) return pl_unit_in(c, method); /* subMonth() */
  if (e->at[a].kind == PL_EV_OBJECT) return of_object(c, a);
  struct pl_const v = pl_value_of(c->names, &c->rules->apis, a);
  if (v.kind != PL_CONST_NUMBER) return 0;
  if (v.unit == PL_UNIT_SECONDS) return v.number;
  double unit = pl_unit_in(c, method);
  if (!unit) unit = unit_argument(c, b);
  return v.number * unit;
}

/* AddDate(years, months, days) */
static double date_parts(struct pl_context *c, uint32_t call) {
  static const double unit[] = {31536000, 2592000, 86400};
  double sum = 0;
  for (unsigned i = 0; i < 3; i++) {
    uint32_t arg = pl_event_arg(c->events, call, i);
    struct pl_const v = arg ? pl_value_of(c->names, &c->rules->apis, arg) : (struct pl_const){0};
    if (v.kind == PL_CONST_NUMBER) sum += v.number * unit[i];
  }
  return sum;
}

/* strtotime("+30 days"), modify("-1 year") */
static bool of_words(struct pl_context *c, uint32_t call, struct pl_moment *m) {
  uint32_t arg = pl_event_arg(c->events, call, 0);
  if (!arg || c->events->at[arg].kind != PL_EV_STRING) return false;
  struct pl_str text = c->events->at[arg].text;
  double d;
  if (text.n < 4 || (text.p[0] != '+' && text.p[0] != '-') || !pl_duration_parse(pl_str_cut(text, 1, text.n), &d))
    return false;
  *m = (struct pl_moment){text.p[0] == '+' ? d : -d, call, {NULL, 0}};
  return true;
}

/* now.shift(days=-7): the number itself says in which direction. */
static bool shifted(struct pl_context *c, uint32_t call, uint32_t receiver, struct pl_str method, struct pl_moment *m) {
  struct pl_str now;
  bool moves = receiver && pl_list_has(pl_retention_data(c, "either_way"), method);
  if (!moves || !pl_moment_base(c, receiver, &now)) return false;
  *m = (struct pl_moment){of_object(c, call), call, {NULL, 0}};
  return m->seconds != 0;
}

static bool of_call(struct pl_context *c, uint32_t i, struct pl_moment *m) {
  const struct pl_events *e = c->events;
  uint32_t receiver;
  struct pl_str method = method_of(e, i, &receiver), now;
  if (!method.n) return false;
  if (of_words(c, i, m)) return true;
  int sign = direction(c, method);
  if (!sign) return shifted(c, i, receiver, method, m);
  if (receiver && !pl_event_arg(e, i, 0)) { /* 30.days.ago */
    struct pl_const v = pl_value_of(c->names, &c->rules->apis, receiver);
    if (v.kind == PL_CONST_NUMBER && v.unit == PL_UNIT_SECONDS)
      return *m = (struct pl_moment){sign * v.number, i, {NULL, 0}}, true;
  }
  if (receiver && pl_str_is(method, "AddDate") && pl_moment_base(c, receiver, &now))
    return *m = (struct pl_moment){date_parts(c, i), i, {NULL, 0}}, m->seconds != 0;
  double seconds = 0;
  uint32_t first = pl_event_arg(e, i, 0);
  bool present = receiver && pl_moment_base(c, receiver, &now);
  struct pl_str deleted = deletion(c, sign > 0 && !present ? receiver : 0);
  if (present || deleted.n) seconds = argument_seconds(c, i, method, 0);
  if (seconds == 0 && first) { /* addDays(user.deletedAt, 30) */
    present = pl_moment_base(c, first, &now), deleted = deletion(c, sign > 0 && !present ? first : 0);
    if (present || deleted.n) seconds = argument_seconds(c, i, method, 1);
  }
  *m = (struct pl_moment){sign * seconds, i, deleted};
  return seconds != 0;
}

bool pl_moment_of(struct pl_context *c, uint32_t event, struct pl_moment *m) {
  return c->events->at[event].kind == PL_EV_BINARY ? of_binary(c, event, m) : of_call(c, event, m);
}

static bool of_event(struct pl_context *c, uint32_t i, struct pl_moment *m) {
  enum pl_event_kind kind = (enum pl_event_kind)c->events->at[i].kind;
  return (kind == PL_EV_BINARY || kind == PL_EV_CALL || kind == PL_EV_NEW) && pl_moment_of(c, i, m);
}

double pl_moment_ahead(struct pl_context *c, uint32_t event) {
  struct pl_moment m;
  uint32_t i = event, receiver;
  for (int k = 0; k < 4 && i; k++) {
    uint32_t set = pl_moment_set_to(c, i);
    double seconds = set ? pl_moment_set_ahead(c, i) : 0;
    if (seconds > 0) return seconds;
    if (!(i = pl_spec_follow(c, set ? set : i))) break;
    if (of_event(c, i, &m)) return m.seconds > 0 && !m.deleted.n ? m.seconds : 0;
    enum pl_event_kind kind = (enum pl_event_kind)c->events->at[i].kind;
    uint32_t first = kind == PL_EV_CALL || kind == PL_EV_NEW ? pl_event_arg(c->events, i, 0) : 0;
    if (!first && kind == PL_EV_CALL) method_of(c->events, i, &receiver), first = receiver;
    if (!first) break;
    i = first; /* new Date(…), ….toUTCString() */
  }
  return 0;
}
