/* Software that companies also run themselves (Sentry, PostHog, Matomo), told where its server is: among the options of the call that starts it, in
 * the block that fills them, or as the first thing it is given. The check decides what follows. */
#include "facts/spec.h"
#include "facts/url.h"
#include "ruleset/list.h"

enum { MAX_EVENTS = 256 };

static bool is_option(const struct pl_context *c, struct pl_str name) {
  return pl_list_ihas(pl_part(c, "data/coverage.yaml", "server_options"), name);
}

bool pl_names_other_server(struct pl_context *c, const struct pl_vendor *v, struct pl_str text) {
  struct pl_url u;
  enum pl_host_kind kind;
  if (!pl_url_next(c->arena, text, 0, &u) && !pl_url_bare_host(c->arena, text, &u)) return false;
  if (pl_host_is_nobodys(pl_part(c, "data/hosts.yaml", "nobodys"), u.host)) return false;
  const struct pl_vendor *of = pl_vendor_of_host(&c->rules->vendors, u.host, &kind);
  return (!of || of->reported != v->reported) && pl_host_domain(c->arena, u.host).n;
}

/* dsn: process.env.GLITCHTIP_DSN: the key of other software that speaks the same way. */
static bool is_key_of_other(struct pl_context *c, const struct pl_vendor *v, uint32_t value, struct pl_str env) {
  if (!env.n) env = pl_value_env(c->names, value);
  if (!env.n) env = pl_last_member(pl_names_of(c->names, value));
  const struct pl_vendor *of = env.n ? pl_vendor_of_setting(c, env) : NULL;
  return of && of->reported != v->reported && of->self_hosted && pl_str_eq(of->category, v->category);
}

static bool is_elsewhere(struct pl_context *c, const struct pl_vendor *v, uint32_t value) {
  struct pl_const known = pl_value_of(c->names, &c->rules->apis, value);
  if (known.kind == PL_CONST_TEXT && !known.is_name && pl_names_other_server(c, v, known.text)) return true;
  return is_key_of_other(c, v, value, known.env);
}

/* { dsn: … }, dsn=…, options.dsn = …: what the option is given; 0 when the event gives no such option a value. */
static uint32_t given(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  bool gives = e->at[event].kind == PL_EV_PAIR || e->at[event].kind == PL_EV_ASSIGN || e->at[event].kind == PL_EV_FIELD;
  uint32_t to = gives ? pl_event_named(e, event) : 0;
  return to && is_option(c, pl_str_behind(e->at[to].text, '.') /* dsn of options.dsn */)
             ? pl_event_child(e, event, PL_AS_VALUE)
             : 0;
}

/* push(["setTrackerUrl", u + "matomo.php"]), options.setDsn(…): what stands behind the name. */
static uint32_t told(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_node names = pl_part(c, "data/coverage.yaml", "server_calls");
  uint32_t first = e->at[event].child;
  if (e->at[event].kind == PL_EV_LIST && first && e->at[first].kind == PL_EV_STRING)
    return pl_list_has(names, e->at[first].text) ? e->at[first].next : 0;
  uint32_t callee = e->at[event].kind == PL_EV_CALL ? pl_event_child(e, event, PL_AS_CALLEE) : 0;
  return callee && pl_list_has(names, pl_str_behind(e->at[callee].text, '.')) ? pl_event_arg(e, event, 0) : 0;
}

/* init(("https://key@…", …)): an address before all else. */
static uint32_t leading(const struct pl_context *c, uint32_t call) {
  uint32_t first = pl_event_arg(c->events, call, 0);
  if (first && c->events->at[first].kind == PL_EV_LIST) first = c->events->at[first].child;
  return first && c->events->at[first].kind != PL_EV_OBJECT ? first : 0;
}

/* What a call, and the options in it up to a bound, give as an address; the next one behind `*i`, or 0. */
static uint32_t next_address(const struct pl_context *c, uint32_t call, uint32_t *i) {
  const struct pl_events *e = c->events;
  for (++*i; *i < e->n && e->at[*i].start < e->at[call].end && *i - call < MAX_EVENTS; ++*i) {
    uint32_t value = given(c, *i);
    if (!value) value = told(c, *i);
    if (value) return value;
  }
  return 0;
}

/* "$0.host|$host|…": every such option, in the object that a call is given first or by its keyword. */
static struct pl_str options_spec(const struct pl_context *c) {
  struct pl_str all = {0};
  for (struct pl_node o = pl_node_first(pl_part(c, "data/coverage.yaml", "server_options")); o.i; o = pl_node_next(o))
    all = pl_arena_printf(c->arena, "%.*s%s$0.%.*s|$%.*s", PL_FMT(all), all.n ? "|" : "", PL_FMT(pl_node_text(o)),
                          PL_FMT(pl_node_text(o)));
  return all;
}

const struct pl_vendor *pl_vendor_of_server(struct pl_context *c, uint32_t call) {
  struct pl_const v = pl_spec_value(c, call, options_spec(c));
  struct pl_url u;
  enum pl_host_kind kind;
  if (v.kind != PL_CONST_TEXT || (!pl_url_next(c->arena, v.text, 0, &u) && !pl_url_bare_host(c->arena, v.text, &u)))
    return NULL;
  return pl_vendor_of_host(&c->rules->vendors, u.host, &kind);
}

bool pl_call_sets_server(struct pl_context *c, uint32_t call, struct pl_str callee) {
  uint32_t i = call;
  return pl_list_has(pl_part(c, "data/coverage.yaml", "server_calls"), pl_last_member(callee)) ||
         next_address(c, call, &i) || pl_spec_event(c, call, options_spec(c));
}

void pl_fact_own_server(struct pl_context *c, uint32_t call, const struct pl_vendor *v, struct pl_fact *f) {
  if (!v->self_hosted || f->tier < PL_TIER_INIT) return;
  uint32_t first = f->tier == PL_TIER_INIT ? leading(c, call) : 0, i = call, value;
  bool own = first && is_elsewhere(c, v, first);
  while (!own && (value = next_address(c, call, &i)) != 0) own = is_elsewhere(c, v, value);
  if (own) pl_attr_set_bool(c->arena, &f->attrs, "own_server", true);
}
