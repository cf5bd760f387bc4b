/* What guards a call in a list of routes: the chain of calls it stands in, the group around it, the pipes of its scope, where the variable goes that holds
 * it. Every look at the whole file is counted, so that no file takes long. */
#include "facts/routeguards.h"

#include "facts/spec.h"
#include "ruleset/list.h"

enum { MAX_UP = 60, MAX_CHAIN = 60, MAX_GUARD = 600, MAX_DEPTH = 4, MAX_SCANS = 16 };

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/routes.yaml", list);
}

struct pl_node pl_route_form(const struct pl_context *c, const char *list) {
  struct pl_node own = pl_node_get(words(c, "listed"), pl_arena_str(c->arena, c->language->ecosystem).p);
  return pl_node_get(own, list);
}

static bool is_call(const struct pl_events *e, uint32_t i) { return i && e->at[i].kind == PL_EV_CALL; }

/* What a call is called, and the event that it is called on, or 0. */
struct pl_str pl_route_called(const struct pl_events *e, uint32_t call, uint32_t *on) {
  uint32_t callee = pl_event_child(e, call, PL_AS_CALLEE), name = pl_event_child(e, call, PL_AS_NAME);
  *on = pl_event_child(e, call, PL_AS_RECEIVER);
  if (callee && e->at[callee].kind == PL_EV_MEMBER) {
    *on = pl_event_child(e, callee, PL_AS_OBJECT);
    name = pl_event_child(e, callee, PL_AS_PROPERTY);
  } else if (callee) {
    name = callee;
  }
  return name ? e->at[name].text : (struct pl_str){NULL, 0};
}

static struct pl_str member_of(const struct pl_events *e, uint32_t call) {
  uint32_t on;
  return pl_route_called(e, call, &on);
}

static bool asking(const struct pl_context *c, struct pl_str text) {
  return pl_any_word(words(c, "guards"), text) || pl_any_word(words(c, "asking_decorators"), text);
}

/* A pipeline of that name in the file plugs something that asks. */
static bool pipeline_asks(const struct pl_context *c, struct pl_str name) {
  const struct pl_events *e = c->events;
  for (uint32_t i = 1; i < e->n; i++) {
    uint32_t first = e->at[i].kind == PL_EV_CALL ? pl_event_arg(e, i, 0) : 0;
    if (!first || !pl_str_eq(e->at[first].text, name) || !pl_list_has(pl_route_form(c, "pipelines"), member_of(e, i)))
      continue;
    for (uint32_t k = e->at[i].child; k; k = e->at[k].next)
      if (k != first && is_call(e, k) && asking(c, pl_source_text(c, k, MAX_GUARD))) return true;
  }
  return false;
}

/* Whether what is written among the arguments, functions left out, asks who is there. */
static bool arguments_ask(const struct pl_context *c, uint32_t call) {
  const struct pl_events *e = c->events;
  for (uint32_t k = e->at[call].child; k; k = e->at[k].next) {
    bool given =
        e->at[k].as == PL_AS_ARG && e->at[k].kind != PL_EV_FUNCTION && e->at[k].end - e->at[k].start < MAX_GUARD;
    if (given && asking(c, pl_source_text(c, k, MAX_GUARD))) return true;
    bool pipes = given && pl_node_there(pl_route_form(c, "pipelines"));
    for (uint32_t n = k; pipes && n < e->n && e->at[n].start < e->at[k].end; n++)
      if (e->at[n].kind == PL_EV_STRING && pipeline_asks(c, e->at[n].text)) return true;
  }
  return false;
}

bool pl_route_is_guard(const struct pl_context *c, uint32_t call) {
  struct pl_str member = member_of(c->events, call);
  if (!pl_list_has(pl_route_form(c, "guarded_by"), member)) return false;
  return asking(c, member) || arguments_ask(c, call);
}

/* A guard on what the call is called on: Route::middleware('auth')->get(…); not one that counts only for what stands before it. */
static bool chain_asks(const struct pl_context *c, uint32_t call) {
  uint32_t on;
  for (int n = 0; is_call(c->events, call) && n < MAX_CHAIN; n++, call = on) {
    struct pl_str member = pl_route_called(c->events, call, &on);
    if (n && pl_route_is_guard(c, call) && !pl_list_has(pl_route_form(c, "for_earlier"), member)) return true;
    on = on ? pl_names_unwrap(c->events, on) : 0;
  }
  return false;
}

/* The name at the root of a chain, or 0. */
uint32_t pl_route_root(const struct pl_context *c, uint32_t call) {
  uint32_t on = call;
  for (int n = 0; is_call(c->events, call) && n < MAX_CHAIN; n++, call = on) {
    pl_route_called(c->events, call, &on);
    on = on ? pl_names_unwrap(c->events, on) : 0;
  }
  return call && c->events->at[call].kind == PL_EV_NAME ? call : 0;
}

/* The pipes that the scope puts before what stands behind them. */
static bool scope_asks(const struct pl_context *c, uint32_t scope, uint32_t before) {
  const struct pl_events *e = c->events;
  for (uint32_t k = e->at[scope].child; k && k < before; k = e->at[k].next)
    if (is_call(e, k) && pl_route_is_guard(c, k)) return true;
  return false;
}

/* What is left of the ways through variables, of which each looks at the whole file. */
struct search {
  int depth, scans;
};

static enum pl_route_state state_at(const struct pl_context *c, uint32_t at, struct search *s);

/* Where a variable goes: Router::new().merge(inner). */
static enum pl_route_state goes_to(const struct pl_context *c, struct pl_str name, uint32_t besides, struct search *s) {
  const struct pl_events *e = c->events;
  struct search deeper = {s->depth + 1, s->scans - 1};
  for (uint32_t i = 1; i < e->n && s->depth < MAX_DEPTH && deeper.scans > 0; i++) {
    bool named = e->at[i].kind == PL_EV_NAME && e->at[i].start >= e->at[besides].end && pl_str_eq(e->at[i].text, name);
    bool root = named && e->at[i].as == PL_AS_OBJECT; /* inner.merge(other) */
    uint32_t call = named && e->at[i].as == PL_AS_ARG ? e->at[i].parent : 0;
    bool joins = root || (is_call(e, call) && pl_list_has(pl_route_form(c, "joined_by"), member_of(e, call)));
    if (joins && state_at(c, i, &deeper) == PL_ROUTE_ASKED) return PL_ROUTE_ASKED;
  }
  s->scans = deeper.scans;
  return s->scans > 0 ? PL_ROUTE_OPEN_HERE : PL_ROUTE_UNKNOWN;
}

/* What is put into the variable at the root of the chain: var api = app.MapGroup("/api").RequireAuthorization(). */
static bool root_asks(const struct pl_context *c, uint32_t call, struct search *s) {
  const struct pl_events *e = c->events;
  uint32_t root = pl_route_root(c, call);
  struct search deeper = {s->depth + 1, s->scans - (root ? 1 : 0)};
  for (uint32_t i = 1; root && i < root && s->depth < MAX_DEPTH && deeper.scans > 0; i++) {
    uint32_t target = e->at[i].kind == PL_EV_ASSIGN ? pl_event_child(e, i, PL_AS_TARGET) : 0,
             value = target ? pl_event_child(e, i, PL_AS_VALUE) : 0;
    if (!value || !pl_str_eq(e->at[target].text, e->at[root].text)) continue;
    value = pl_names_unwrap(e, value);
    if (is_call(e, value) && (pl_route_is_guard(c, value) || chain_asks(c, value) || root_asks(c, value, &deeper)))
      return true;
  }
  s->scans = deeper.scans;
  return false;
}

/* One step up, from a part of a chain or of a group to what is around it. */
static enum pl_route_state step(const struct pl_context *c, uint32_t at, uint32_t up, struct search *s) {
  const struct pl_events *e = c->events;
  uint32_t on;
  if (e->at[up].kind == PL_EV_ASSIGN && e->at[at].as == PL_AS_VALUE) {
    uint32_t target = pl_event_child(e, up, PL_AS_TARGET);
    return target ? goes_to(c, e->at[target].text, at, s) : PL_ROUTE_OPEN_HERE;
  }
  if (e->at[up].kind != PL_EV_CALL) return PL_ROUTE_OPEN_HERE;
  bool later = e->at[at].as == PL_AS_RECEIVER || e->at[at].as == PL_AS_CALLEE; /* of the chain */
  struct pl_str member = pl_route_called(e, up, &on);
  if (later && pl_list_has(pl_route_form(c, "let_in_by"), member)) return PL_ROUTE_LET_IN;
  if (later) return pl_route_is_guard(c, up) ? PL_ROUTE_ASKED : PL_ROUTE_OPEN_HERE;
  bool group = pl_list_has(pl_route_form(c, "groups"), member);
  if (group && (arguments_ask(c, up) || scope_asks(c, up, at))) return PL_ROUTE_ASKED;
  return chain_asks(c, up) || root_asks(c, up, s) ? PL_ROUTE_ASKED : PL_ROUTE_OPEN_HERE;
}

static enum pl_route_state state_at(const struct pl_context *c, uint32_t at, struct search *search) {
  const struct pl_events *e = c->events;
  if (is_call(e, at) && (chain_asks(c, at) || root_asks(c, at, search))) return PL_ROUTE_ASKED;
  for (int n = 0; at && n < MAX_UP; n++) {
    uint32_t up = e->at[at].parent;
    enum pl_route_state s = up ? step(c, at, up, search) : PL_ROUTE_OPEN_HERE;
    if (s != PL_ROUTE_OPEN_HERE) return s;
    at = up;
  }
  return at || search->scans <= 0 ? PL_ROUTE_UNKNOWN : PL_ROUTE_OPEN_HERE;
}

enum pl_route_state pl_route_state_of(const struct pl_context *c, uint32_t call) {
  return state_at(c, call, &(struct search){0, MAX_SCANS});
}
