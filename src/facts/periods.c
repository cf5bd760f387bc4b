/* How long a value says: numbers with the unit that a name, a product, a comment or custom gives them. Words from data/retention.yaml. */
#include "facts/periods.h"

#include "facts/retention.h"
#include "ruleset/list.h"

enum { DAY = 86400, BARE = 900, LARGE = 3600 }; /* seconds; BARE, LARGE: a number without unit */

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

struct pl_str pl_period_named_by(const struct pl_context *c, uint32_t value) {
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

/* LOGIN_KEY_VALIDITY = 14  # days: the unit that the comment behind the value begins with, or 0. */
static double unit_of_comment(struct pl_context *c, uint32_t value) {
  enum { LOOK = 40 };
  struct pl_str all = c->source->bytes,
                rest = pl_str_cut(all, c->events->at[value].end, c->events->at[value].end + LOOK);
  rest = pl_str_trim(pl_str_cut(rest, 0, pl_str_chr(rest, '\n') == SIZE_MAX ? rest.n : pl_str_chr(rest, '\n')));
  size_t at = 0;
  while (at < rest.n && (rest.p[at] == ';' || rest.p[at] == ',' || rest.p[at] == ' ')) at++;
  size_t mark = at;
  while (at < rest.n && (rest.p[at] == '#' || rest.p[at] == '/' || rest.p[at] == '*' || rest.p[at] == '-')) at++;
  if (at == mark) return 0;
  struct pl_str said = pl_spaced(c->arena, pl_str_cut(rest, at, rest.n)), word = {NULL, 0};
  for (int i = 0; i < 2 && pl_str_next(&said, ' ', &word); i++)
    if (!pl_list_has(pl_retention_data(c, "before_unit"), word)) break;
  return word.n > 2 ? pl_unit_in(c, word) : 0;
}

double pl_period_of(struct pl_context *c, uint32_t value, struct pl_str name, struct pl_const *v, bool *unit_shown) {
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
  if (!unit) unit = pl_unit_in(c, pl_period_named_by(c, value));
  if (!unit && c->events->at[value].kind == PL_EV_NUMBER) unit = unit_of_comment(c, value);
  if (unit) return v->number * unit;
  *unit_shown = v->number >= LARGE && pl_any_word(pl_retention_data(c, "large"), v->env.n ? v->env : name);
  if (v->number >= 1.2e9 && v->number <= 2.4e9) return 0; /* a date between 2008 and 2046 */
  if (v->number < BARE && !pl_any_word(pl_retention_data(c, "by_custom"), name) &&
      pl_str_chr(pl_source_text(c, value, 120), '*') == SIZE_MAX)
    return 0;
  d = without_unit(c, pl_source_text(c, value, 120), v->number);
  return as_people_choose(d) ? d : 0;
}
