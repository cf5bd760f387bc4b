/* How a code reaches people: told by the name of the function (sendOtpByEmail), else by what it calls to send something (mailer.deliver). */
#include "facts/retention.h"
#include "facts/spec.h"

enum { MOST_EVENTS = 400, LONGEST_CALL = 80 };

static struct pl_node data(const struct pl_context *c, const char *part) {
  return pl_node_get(pl_part(c, "data/capabilities.yaml", "channels"), part);
}

/* The one channel whose words stand in the text; empty when none does or several do. */
static struct pl_str one_of(const struct pl_context *c, struct pl_str text) {
  struct pl_str found = {NULL, 0};
  for (struct pl_node w = pl_node_first(data(c, "words")); w.i; w = pl_node_next(w)) {
    if (!pl_any_word(w, text)) continue;
    if (found.n) return (struct pl_str){NULL, 0};
    found = pl_node_key(w);
  }
  return found;
}

/* What is called on what: "KeeperMailer.with(…).code deliver_later"; empty for what is no call. */
static struct pl_str called(struct pl_context *c, uint32_t call) {
  uint32_t method = 0, on = c->events->at[call].kind == PL_EV_CALL ? pl_names_receiver(c->events, call, &method) : 0;
  uint32_t callee = c->events->at[call].kind == PL_EV_CALL ? pl_event_child(c->events, call, PL_AS_CALLEE) : 0;
  if (!on || !method) return callee ? pl_source_text(c, callee, LONGEST_CALL) : (struct pl_str){NULL, 0};
  return pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(pl_source_text(c, on, LONGEST_CALL)),
                         PL_FMT(c->events->at[method].text));
}

/* The one channel by which calls inside the function send; empty when none does, or several do. */
static struct pl_str sent_inside(struct pl_context *c, uint32_t function) {
  const struct pl_events *e = c->events;
  struct pl_str found = {NULL, 0};
  for (uint32_t i = function + 1; i < e->n && i - function < MOST_EVENTS && e->at[i].start < e->at[function].end; i++) {
    struct pl_str text = called(c, i);
    if (!text.n || !pl_any_word(data(c, "sends"), text)) continue;
    struct pl_str by = one_of(c, text);
    if (found.n && by.n && !pl_str_eq(found, by)) return (struct pl_str){NULL, 0};
    if (by.n) found = by;
  }
  return found;
}

struct pl_str pl_code_channel(struct pl_context *c, struct pl_str name, uint32_t event) {
  if (pl_any_word(data(c, "told"), name)) return (struct pl_str){NULL, 0};
  struct pl_str by = one_of(c, name);
  bool function = c->events->at[event].kind == PL_EV_FUNCTION;
  return by.n || !function || !pl_any_word(data(c, "carries"), name) ? by : sent_inside(c, event);
}
