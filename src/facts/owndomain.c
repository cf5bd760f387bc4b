/* The product's own domain, as its settings say it: the homepage of its manifest, the address of the application in its environment. */
#include "base/path.h"
#include "facts/context.h"
#include "facts/url.h"
#include "ruleset/list.h"

static bool is_own_name(const struct pl_context *c, struct pl_str name) {
  return pl_list_has(pl_part(c, "data/http.yaml", "own_names"), name);
}

/* process.env.APP_URL ?? "https://…", os.getenv("APP_URL", "https://…") */
static bool is_default(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t up = e->at[event].parent, first = pl_event_arg(e, up, 0);
  if (e->at[up].kind == PL_EV_BINARY && e->at[event].as == PL_AS_RIGHT) {
    uint32_t left = pl_event_child(e, up, PL_AS_LEFT);
    return left && is_own_name(c, pl_value_env(c->names, left));
  }
  return e->at[up].kind == PL_EV_CALL && first && first != event && e->at[first].kind == PL_EV_STRING &&
         is_own_name(c, e->at[first].text);
}

void pl_facts_own_domain(struct pl_context *c, uint32_t event) {
  struct pl_str text = c->events->at[event].text;
  struct pl_url u;
  if (c->out->own_domain.n || !pl_str_starts(text, "http") || !pl_role_counts(c->source->role)) return;
  struct pl_str target = pl_target_text(c, event);
  bool homepage = pl_str_is(target, "\"homepage\"") || pl_str_is(target, "homepage");
  bool manifest = homepage && pl_str_is(pl_path_base(c->source->path), "package.json");
  if (!manifest && !is_own_name(c, target) && !is_default(c, event)) return;
  if (!pl_url_next(c->arena, text, 0, &u) || pl_host_is_local(u.host)) return;
  struct pl_str domain = pl_host_domain(c->arena, u.host);
  if (domain.n && !pl_map_has(&c->rules->vendors.domains, domain)) c->out->own_domain = domain;
}
