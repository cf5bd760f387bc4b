/* Walking the event tree. */
#include "model/event.h"

#include <stdlib.h>

const char *pl_event_kind_name(enum pl_event_kind kind) {
  static const char *const names[PL_EV_KIND_COUNT] = {
      "other",  "file", "import",    "binding",  "export", "call",     "new",   "member",
      "index",  "name", "string",    "template", "number", "bool",     "null",  "list",
      "object", "pair", "binary",    "unary",    "assign", "function", "class", "field",
      "return", "cond", "decorator", "element",  "text",   "comment",  "type"};
  return kind < PL_EV_KIND_COUNT ? names[kind] : "?";
}

const char *pl_event_role_name(enum pl_event_role role) {
  static const char *const names[PL_AS_COUNT] = {
      "none", "module", "imported",  "local",       "default",     "namespace", "callee",
      "args", "arg",    "object",    "property",    "key",         "value",     "target",
      "left", "right",  "operator",  "name",        "param",       "body",      "base",
      "type", "hole",   "condition", "consequence", "alternative", "tag",       "receiver"};
  return role < PL_AS_COUNT ? names[role] : "?";
}

uint32_t pl_event_child(const struct pl_events *e, uint32_t i, enum pl_event_role as) {
  for (uint32_t c = e->at[i].child; c; c = e->at[c].next)
    if (e->at[c].as == as) return c;
  return 0;
}

uint32_t pl_event_next(const struct pl_events *e, uint32_t i, enum pl_event_role as) {
  for (uint32_t c = e->at[i].next; c; c = e->at[c].next)
    if (e->at[c].as == as) return c;
  return 0;
}

uint32_t pl_event_arg(const struct pl_events *e, uint32_t call, unsigned n) {
  for (uint32_t c = e->at[call].child; c; c = e->at[c].next)
    if (e->at[c].as == PL_AS_ARG && e->at[c].kind != PL_EV_PAIR && e->at[c].kind != PL_EV_COMMENT && n-- == 0) return c;
  return 0;
}

uint32_t pl_event_pair(const struct pl_events *e, uint32_t i, struct pl_str key) {
  for (uint32_t c = e->at[i].child; c; c = e->at[c].next) {
    if (e->at[c].kind != PL_EV_PAIR) continue;
    uint32_t k = pl_event_child(e, c, PL_AS_KEY);
    if (k && pl_str_eq(e->at[k].text, key)) return pl_event_child(e, c, PL_AS_VALUE);
  }
  return 0;
}

uint32_t pl_event_named(const struct pl_events *e, uint32_t i) {
  enum pl_event_kind kind = e->at[i].kind;
  return pl_event_child(e, i, kind == PL_EV_PAIR ? PL_AS_KEY : kind == PL_EV_FIELD ? PL_AS_NAME : PL_AS_TARGET);
}

uint32_t pl_event_around(const struct pl_events *e, uint32_t i, enum pl_event_kind kind) {
  for (i = e->at[i].parent; i; i = e->at[i].parent)
    if (e->at[i].kind == kind) return i;
  return 0;
}

bool pl_event_inside(const struct pl_events *e, uint32_t i, uint32_t outer) {
  return e->at[i].start >= e->at[outer].start && e->at[i].end <= e->at[outer].end && i >= outer;
}

void pl_events_release(struct pl_events *e) {
  free(e->at);
  *e = (struct pl_events){0};
}
