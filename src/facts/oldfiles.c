/* Commands of a shell and lines of a crontab: `find … -mtime +30 -delete` keeps files for so many days; a line of a crontab runs its command. */
#include "facts/retention.h"
#include "facts/scheduled.h"

enum { LONGEST_COMMAND = 400 };

/* Seconds behind one of the tests of age: "-mtime +30". */
static double age_in(struct pl_context *c, struct pl_str command) {
  for (struct pl_node k = pl_node_first(pl_retention_data(c, "find_ages")); k.i; k = pl_node_next(k)) {
    size_t at = pl_str_find(command, pl_node_key(k)), from = at + pl_node_key(k).n, to = from;
    if (at == SIZE_MAX) continue;
    while (to < command.n && pl_is_digit(command.p[to])) to++;
    double number;
    if (pl_number_parse(pl_str_cut(command, from, to), &number)) return number * pl_node_number(k, 0);
  }
  return 0;
}

void pl_facts_old_files_in(struct pl_context *c, uint32_t event, struct pl_str command) {
  size_t find = pl_str_find(command, PL_STR("find ")), tests = pl_str_find(command, PL_STR(" -"));
  if (find == SIZE_MAX || tests == SIZE_MAX || tests < find + 5 ||
      !pl_list_find(pl_retention_data(c, "find_removes"), command))
    return;
  struct pl_retention r = {.seconds = age_in(c, command),
                           .name = pl_str_cut(command, find + 5, tests),
                           .around = command,
                           .action = PL_STR("delete"),
                           .event = event};
  if (r.seconds > 0) pl_retention_add(c, &r);
}

/* The whole line of the command: what a pipe hands the files to may take them away. */
static struct pl_str line_from(struct pl_context *c, uint32_t event) {
  struct pl_str rest = pl_str_cut(c->source->bytes, c->events->at[event].start, c->source->bytes.n);
  size_t end = pl_str_chr(rest, '\n');
  return pl_str_cut(rest, 0, end < LONGEST_COMMAND ? end : LONGEST_COMMAND);
}

void pl_facts_old_files(struct pl_context *c, uint32_t event) {
  uint32_t callee = pl_event_child(c->events, event, PL_AS_CALLEE);
  if (!callee || !pl_str_is(c->language->ecosystem, "sh") || !pl_str_is(c->events->at[callee].text, "find")) return;
  pl_facts_old_files_in(c, event, line_from(c, event));
}

void pl_facts_crontab(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  if (!pl_str_is(c->language->name, "crontab")) return;
  uint32_t key = pl_event_child(e, event, PL_AS_KEY), value = pl_event_child(e, event, PL_AS_VALUE);
  if (!key || !value) return;
  struct pl_str when = e->at[key].text, command = pl_str_trim(e->at[value].text);
  if (!pl_str_starts(when, "@") && pl_str_chr(when, ' ') == SIZE_MAX && pl_str_chr(when, '\t') == SIZE_MAX) return;
  pl_scheduled_command(c, event, command, false, false);
  command = pl_str_cut(command, 0, 120);
  struct pl_fact *f = pl_fact_add(c, PL_FACT_SCHEDULE, command, command, PL_HOW_CONFIG, PL_TIER_INIT, event);
  pl_attr_set_text(c->arena, &f->attrs, "when", when);
  pl_attr_set_text(c->arena, &f->attrs, "by", PL_STR("cron"));
}
