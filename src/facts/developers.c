/* Code that only developers run, by the conditions on the way to it: words from data/environments.yaml. */
#include "facts/context.h"
#include "ruleset/list.h"

enum { CONDITION = 200, MAX_BACK = 300 };

static bool holds(const struct pl_context *c, const char *list, struct pl_str text) {
  return pl_list_ifind(pl_part(c, "data/environments.yaml", list), text);
}

static bool has(struct pl_str text, const char *what) { return pl_str_find(text, pl_str_of(what)) != SIZE_MAX; }

/* "!isProduction", and nothing else. */
static bool denied_name(struct pl_str text) {
  size_t at = 0, end;
  while (at < text.n && (text.p[at] == '(' || text.p[at] == ' ')) at++;
  if (at == text.n || text.p[at] != '!') return false;
  for (end = ++at; end < text.n && (pl_is_alnum(text.p[end]) || text.p[end] == '_' || text.p[end] == '.');) end++;
  return end > at && pl_str_trim(pl_str_cut(text, end, text.n)).n <= 1;
}

/* What a condition that is true says of the environment: 1 a developer's, -1 production, 0 nothing certain. */
static int says(const struct pl_context *c, struct pl_str text) {
  bool unlike = has(text, "!=");
  if (!holds(c, "environment", text) || has(text, "||") || has(text, " or ")) return 0;
  if (denied_name(text)) unlike = true;
  if (!unlike && has(text, "!")) return 0;
  if (holds(c, "production", text)) return unlike ? 1 : -1;
  return !unlike && holds(c, "developers", text) ? 1 : 0;
}

static int condition_says(const struct pl_context *c, uint32_t cond) {
  uint32_t condition = pl_event_child(c->events, cond, PL_AS_CONDITION);
  return condition ? says(c, pl_source_text(c, condition, CONDITION)) : 0;
}

static bool in_branch(const struct pl_context *c, uint32_t cond, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t condition = pl_event_child(e, cond, PL_AS_CONDITION), other = pl_event_child(e, cond, PL_AS_ALTERNATIVE);
  if (!condition || pl_event_inside(e, event, condition)) return false;
  bool otherwise = other && e->at[event].start >= e->at[other].start;
  return condition_says(c, cond) == (otherwise ? -1 : 1);
}

/* What the condition guards: the block, or the one statement; the condition itself where the language has no block of its own. */
static uint32_t guarded(const struct pl_events *e, uint32_t cond) {
  uint32_t block = pl_event_child(e, cond, PL_AS_CONSEQUENCE);
  return block && e->at[block].kind == PL_EV_OTHER && e->at[block].child ? block : cond;
}

/* Whether the block leaves the function whenever it is entered: its last statement does, which is no condition. */
static bool always_leaves(const struct pl_context *c, uint32_t cond) {
  const struct pl_events *e = c->events;
  uint32_t block = guarded(e, cond), last = 0, from = e->at[block].start, end = e->at[block].end;
  for (uint32_t i = e->at[block].child; i && e->at[i].as != PL_AS_ALTERNATIVE; i = e->at[i].next) {
    if (e->at[i].as == PL_AS_CONDITION || e->at[i].kind == PL_EV_COMMENT) continue;
    if (last) from = e->at[last].end;
    last = i;
  }
  uint32_t other = block == cond ? pl_event_child(e, cond, PL_AS_ALTERNATIVE) : 0;
  if (other) end = e->at[other].start;
  bool decides = last && e->at[last].kind == PL_EV_COND;
  return !decides && end > from && holds(c, "leaves", pl_str_cut(c->source->bytes, from, end));
}

/* if (NODE_ENV === "production") return; on the way to the event. */
static bool leaves_before(const struct pl_context *c, uint32_t cond, uint32_t event) {
  const struct pl_events *e = c->events;
  if (e->at[cond].end > e->at[event].start || !pl_event_inside(e, event, e->at[cond].parent)) return false;
  return condition_says(c, cond) < 0 && always_leaves(c, cond);
}

bool pl_for_developers(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t function = pl_event_around(e, event, PL_EV_FUNCTION);
  for (uint32_t up = e->at[event].parent; up; up = e->at[up].parent)
    if (e->at[up].kind == PL_EV_COND && in_branch(c, up, event)) return true;
  uint32_t from = event - function > MAX_BACK ? event - MAX_BACK : function;
  for (uint32_t i = from + 1; function && i < event; i++)
    if (e->at[i].kind == PL_EV_COND && leaves_before(c, i, event)) return true;
  return false;
}

/* The annotations that stand right before an event: whether one of them says that it is a test. */
static bool marked_as_test(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  bool marked = false;
  for (uint32_t i = e->at[e->at[event].parent].child; i && i != event; i = e->at[i].next) {
    if (e->at[i].kind == PL_EV_COMMENT) continue;
    bool decorator = e->at[i].kind == PL_EV_DECORATOR;
    marked = decorator &&
             (marked || pl_list_starts(pl_part(c, "data/environments.yaml", "tests"), pl_source_text(c, i, CONDITION)));
  }
  return marked;
}

/* #Preview { … }, struct CardPreviews: PreviewProvider: what a tool for building shows, with made-up contents. */
static bool is_preview(const struct pl_context *c, uint32_t up) {
  const struct pl_events *e = c->events;
  struct pl_node previews = pl_part(c, "data/environments.yaml", "previews");
  if (e->at[up].kind == PL_EV_CALL) return pl_list_starts(previews, pl_source_text(c, up, CONDITION));
  uint32_t base = e->at[up].kind == PL_EV_CLASS ? pl_event_child(e, up, PL_AS_BASE) : 0;
  return base && pl_list_has(previews, e->at[base].text);
}

bool pl_in_test(const struct pl_context *c, uint32_t event) {
  if (!pl_list_has(pl_part(c, "data/environments.yaml", "tests_inside"), c->language->name)) return false;
  for (uint32_t up = event; up; up = c->events->at[up].parent) {
    enum pl_event_kind kind = (enum pl_event_kind)c->events->at[up].kind;
    if ((kind == PL_EV_FUNCTION || kind == PL_EV_OTHER || kind == PL_EV_CLASS) && marked_as_test(c, up)) return true;
    if (is_preview(c, up)) return true;
  }
  return false;
}
