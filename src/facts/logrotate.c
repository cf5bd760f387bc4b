/* logrotate: how long log files are kept, `rotate` times the period, or `maxage` days; a block at a time. */
#include "facts/retention.h"

struct block {
  double times, every, days;
  uint32_t event; /* the line that says how often */
};

static double period_of(struct pl_str word) {
  static const struct {
    const char *word;
    double seconds;
  } periods[] = {{"hourly", 3600}, {"daily", 86400}, {"weekly", 604800}, {"monthly", 2592000}, {"yearly", 31536000}};
  for (size_t i = 0; i < sizeof periods / sizeof *periods; i++)
    if (pl_str_is(word, periods[i].word)) return periods[i].seconds;
  return 0;
}

static void close_block(struct pl_context *c, struct block *b) {
  double seconds = b->days > 0 ? b->days * 86400 : b->times * b->every;
  struct pl_retention r = {
      .seconds = seconds, .name = PL_STR("log file"), .action = PL_STR("delete"), .event = b->event};
  if (seconds > 0 && b->event) pl_retention_add(c, &r);
}

void pl_facts_logrotate(struct pl_context *c) {
  const struct pl_events *e = c->events;
  struct block all = {0}, b = {0};
  bool inside = false;
  if (!pl_str_is(c->language->name, "logrotate")) return;
  for (uint32_t i = 1; i < e->n; i++) {
    uint32_t key = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0,
             value = key ? pl_event_child(e, i, PL_AS_VALUE) : 0;
    if (!key) continue;
    struct pl_str word = e->at[key].text;
    double number = 0;
    if (value) pl_number_parse(pl_str_trim(e->at[value].text), &number);
    if (pl_str_starts(word, "/")) {
      if (inside)
        close_block(c, &b);
      else
        all = b;
      b = all, b.event = 0, inside = true;
    }
    if (pl_str_is(word, "rotate")) b.times = number, b.event = i;
    if (pl_str_is(word, "maxage")) b.days = number, b.event = i;
    if (period_of(word) > 0) b.every = period_of(word), b.event = b.event ? b.event : i;
  }
  close_block(c, &b);
}
