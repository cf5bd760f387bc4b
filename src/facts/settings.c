/* Environment names; vendors' own configuration files. */
#include <stdio.h>

#include "base/path.h"
#include "facts/context.h"

/* FEEDBACK_DISCORD_WEBHOOK, SERVER_ALERTING_SENTRY_DSN: behind words of the product's own, where the end says that it gives access. */
static const struct pl_vendor *of_later_words(const struct pl_context *c, struct pl_str name) {
  if (!pl_list_glob(pl_part(c, "data/http.yaml", "access_settings"), name)) return NULL;
  for (size_t i = 1; i + 1 < name.n; i++) {
    struct pl_str rest = pl_str_cut(name, i, name.n);
    const struct pl_vendor *v = name.p[i - 1] == '_' ? pl_vendor_of_env(&c->rules->vendors, rest) : NULL;
    if (v && !v->common_word) return v; /* CACHE_SEGMENT_KEY */
  }
  return NULL;
}

const struct pl_vendor *pl_vendor_of_setting(const struct pl_context *c, struct pl_str name) {
  if (pl_list_glob(pl_part(c, "data/http.yaml", "link_settings"), name)) return NULL;
  const struct pl_vendor *v = pl_vendor_of_env(&c->rules->vendors, name);
  return v ? v : of_later_words(c, name);
}

/* Whether the vendor's entry has the whole name, or the name behind a framework's prefix, and not only how it begins. */
static bool named_whole(const struct pl_context *c, const struct pl_vendor *v, struct pl_str name) {
  for (struct pl_node n = pl_node_first(pl_node_get(v->node, "env")); n.i; n = pl_node_next(n))
    if (pl_str_ends(name, pl_arena_str(c->arena, pl_node_text(n)).p)) return true;
  return false;
}

enum pl_tier pl_tier_of_setting(const struct pl_context *c, const struct pl_vendor *v, struct pl_str name) {
  bool place = pl_list_glob(pl_part(c, "data/http.yaml", "place_settings"), name) &&
               !pl_list_glob(pl_part(c, "data/http.yaml", "hook_settings"), name) &&
               !pl_list_has(pl_part(c, "data/http.yaml", "known_by_place"), v->category);
  return place && !named_whole(c, v, name) ? PL_TIER_MANIFEST : PL_TIER_INIT;
}

static void env_fact(struct pl_context *c, uint32_t event, struct pl_str name) {
  const struct pl_vendor *v = pl_vendor_of_setting(c, name);
  if (!v) return;
  struct pl_fact *f = pl_fact_vendor(c, v, PL_HOW_ENV, pl_tier_of_setting(c, v, name), event);
  pl_attr_set_text(c->arena, &f->attrs, "env", name);
  if (v->open_protocol && pl_has_word(name, PL_STR("endpoint")))
    pl_attr_set_bool(c->arena, &f->attrs, "configured_server", true);
}

static bool env_file(const struct pl_context *c) { return pl_str_is(c->language->name, "dotenv"); }

/* .env.example and the like offer names; what reads them is code. */
static bool is_example(const struct pl_context *c) {
  struct pl_str base = pl_path_base(c->source->path);
  return pl_str_find(base, PL_STR("env")) != SIZE_MAX &&
         pl_list_ifind(pl_part(c, "data/environments.yaml", "offers"), base);
}

/* The region, the port: a value that a framework writes beside a key, and no key itself. */
static bool is_beside_key(const struct pl_context *c, struct pl_str name) {
  return pl_list_glob(pl_part(c, "data/http.yaml", "beside_keys"), name);
}

/* { GA_ID: process.env.GA_ID || "" }: handed on under its own name; what reads it is code. */
static bool passed_on(const struct pl_context *c, uint32_t event, struct pl_str name) {
  const struct pl_events *e = c->events;
  uint32_t i = e->at[event].parent;
  while (i && e->at[i].kind == PL_EV_BINARY) i = e->at[i].parent;
  uint32_t key = i && e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0;
  return key && pl_str_eq(e->at[key].text, name);
}

/* SENTRY_DSN=https://key@errors.acme.io/4 */
static void own_server(struct pl_context *c, struct pl_str name, struct pl_str value) {
  struct pl_fact *f = &pl_vec_last(&c->out->facts);
  const struct pl_vendor *v = pl_vendor_of_setting(c, name);
  if (v && v->self_hosted && value.n && pl_names_other_server(c, v, value))
    pl_attr_set_bool(c->arena, &f->attrs, "own_server", true);
}

void pl_facts_env(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  if (e->at[event].kind == PL_EV_PAIR) {
    uint32_t key = pl_event_child(e, event, PL_AS_KEY), value = pl_event_child(e, event, PL_AS_VALUE);
    if (!key || !env_file(c)) return;
    bool set = value && e->at[value].text.n && !is_example(c) && !is_beside_key(c, e->at[key].text);
    size_t before = c->out->facts.n;
    env_fact(c, event, e->at[key].text);
    if (c->out->facts.n == before) return;
    if (!set) pl_vec_last(&c->out->facts).tier = PL_TIER_MANIFEST; /* a name without a value is an offer */
    if (value) own_server(c, e->at[key].text, e->at[value].text);
    return;
  }
  struct pl_str name = pl_value_env(c->names, event);
  size_t before = c->out->facts.n;
  if (name.n) env_fact(c, event, name);
  if (c->out->facts.n > before && passed_on(c, event, name)) pl_vec_last(&c->out->facts).tier = PL_TIER_MANIFEST;
}

void pl_facts_of_path(struct pl_arena *arena, const struct pl_ruleset *rules, const struct pl_source *source,
                      struct pl_file_facts *out) {
  pl_facts_adapter(arena, rules, source, out);
  const struct pl_vendor *v = pl_vendor_of_file(&rules->vendors, source->path);
  if (!v) return;
  struct pl_fact f = {.kind = PL_FACT_PROCESSOR,
                      .how = PL_HOW_CONFIG,
                      .tier = PL_TIER_INIT,
                      .role = source->role,
                      .subject = v->reported->id,
                      .name = v->reported->name,
                      .path = source->path,
                      .span = {.line = 1, .column = 1, .end_line = 1, .end_column = 1}};
  pl_attr_set_text(arena, &f.attrs, "category", v->category);
  if (pl_str_is(v->category, "ci") && pl_role_counts(f.role)) f.role = PL_ROLE_DEV;
  pl_vec_push(&out->facts, f);
}
