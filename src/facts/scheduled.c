/* What a schedule runs, read as a command: `find … -mtime +30 -delete`, `app:clean --days=90`, `psql -c "delete from … interval '45 days'"`. The options that
 * tell an age stand in data/retention.yaml. */
#include <string.h>

#include "facts/retention.h"
#include "facts/scheduled.h"
#include "ruleset/list.h"

enum { LONGEST = 600, MOST_WORDS = 60, LONGEST_OF = 80 };

/* Signs that only hold a list or a text together, as spaces: ['--days' => 90] is --days 90. */
static struct pl_str unquoted(struct pl_arena *a, struct pl_str s, bool list) {
  char *out = pl_arena_alloc(a, s.n + 1);
  for (size_t i = 0; i < s.n; i++) {
    bool dash = list && s.p[i] == '-' && i + 1 < s.n && s.p[i + 1] == ' ', line = list && pl_is_space(s.p[i]);
    bool arrow = s.p[i] == '>' && i && s.p[i - 1] == '=';
    out[i] = s.p[i];
    if (strchr("'\",[](){}", s.p[i]) || dash || line || arrow) out[i] = ' ';
    if (arrow) out[i - 1] = ' ';
  }
  return pl_str_n(out, s.n);
}

static bool next_word(struct pl_str *rest, struct pl_str *word) {
  size_t from = 0, to;
  while (from < rest->n && pl_is_space(rest->p[from])) from++;
  for (to = from; to < rest->n && !pl_is_space(rest->p[to]); to++) continue;
  *word = pl_str_cut(*rest, from, to);
  *rest = pl_str_cut(*rest, to, rest->n);
  return word->n > 0;
}

/* Seconds of "90" under --days, "60d" under --older-than; 0 for what is no age. */
static double age(struct pl_context *c, struct pl_str option, struct pl_str value) {
  double unit = pl_unit_in(c, option), number;
  if (!unit && !pl_any_word(pl_retention_data(c, "age_options"), option)) return 0;
  bool plain = value.n && pl_is_digit(value.p[value.n - 1]);
  if (plain) return pl_number_parse(value, &number) ? unit * number : 0;
  return pl_duration_parse(value, &number) ? number : 0;
}

/* The word that names the removal, and the age that its options tell. */
static void by_options(struct pl_context *c, uint32_t event, struct pl_str command) {
  struct pl_str rest = command, word, name = {NULL, 0}, action = {NULL, 0};
  double seconds = 0;
  for (int n = 0; n < MOST_WORDS && next_word(&rest, &word); n++) {
    if (!pl_str_starts(word, "--")) {
      struct pl_str does = action.n ? action : pl_removal_in(c, &word, 1);
      if (!action.n && does.n) action = does, name = pl_str_cut(word, 0, LONGEST_OF);
      continue;
    }
    size_t sign = pl_str_chr(word, '=');
    struct pl_str option = pl_str_cut(word, 2, sign == SIZE_MAX ? word.n : sign), value = {NULL, 0}, after = rest;
    if (sign != SIZE_MAX && sign + 1 < word.n)
      value = pl_str_cut(word, sign + 1, word.n);
    else if (!next_word(&after, &value))
      break;
    if (!seconds) seconds = age(c, option, value);
  }
  if (!seconds || !action.n) return;
  struct pl_retention r = {.seconds = seconds, .name = name, .around = command, .action = action, .event = event};
  pl_retention_add(c, &r);
}

void pl_scheduled_command(struct pl_context *c, uint32_t event, struct pl_str text, bool list, bool product) {
  size_t before = c->out->facts.n;
  struct pl_str rest = pl_str_cut(text, 0, LONGEST), line;
  pl_facts_old_files_in(c, event, rest);
  pl_facts_sql_command(c, event, rest);
  for (int n = 0; n < MOST_WORDS && rest.n; n++) {
    size_t end = list ? SIZE_MAX : pl_str_chr(rest, '\n');
    line = pl_str_cut(rest, 0, end);
    rest = end == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(rest, end + 1, rest.n);
    by_options(c, event, unquoted(c->arena, line, list));
  }
  for (size_t i = before; product && i < c->out->facts.n; i++)
    if (c->out->facts.at[i].role == PL_ROLE_DEV) c->out->facts.at[i].role = PL_ROLE_RUNTIME;
}

/* What a pair or a call of a schedule runs: its value or arguments, with `args` beside `command`. */
void pl_scheduled_by(struct pl_context *c, uint32_t event, bool product) {
  const struct pl_events *e = c->events;
  if (e->at[event].kind == PL_EV_CALL) {
    uint32_t first = pl_event_child(e, event, PL_AS_ARG);
    struct pl_str all =
        first ? pl_str_cut(c->source->bytes, e->at[first].start, e->at[event].end) : (struct pl_str){NULL, 0};
    pl_scheduled_command(c, event, all, true, product);
    return;
  }
  uint32_t value = e->at[event].kind == PL_EV_PAIR ? pl_event_child(e, event, PL_AS_VALUE) : 0,
           key = value ? pl_event_child(e, event, PL_AS_KEY) : 0, up = e->at[event].parent;
  if (!key) return;
  uint32_t command = pl_event_pair(e, up, PL_STR("command")), args = pl_event_pair(e, up, PL_STR("args"));
  bool list = e->at[value].kind != PL_EV_STRING, both = command && args;
  if (both && !pl_str_is(e->at[key].text, "command")) return;
  struct pl_str text = list ? pl_source_text(c, value, LONGEST) : e->at[value].text;
  if (both) text = pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(text), PL_FMT(pl_source_text(c, args, LONGEST)));
  pl_scheduled_command(c, event, text, list || both, product);
}
