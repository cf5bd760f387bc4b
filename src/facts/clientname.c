/* Base addresses of clients that are named after whom they talk to: class AcmeGateway { base_url = "https://pay.acme.example" }. */
#include "base/path.h"
#include "facts/fetched.h"
#include "ruleset/list.h"

enum { SHORTEST = 4 };

/* "pay.acme.co.uk" -> "acme" */
static struct pl_str label_of(struct pl_context *c, struct pl_str host) {
  struct pl_str domain = pl_host_domain(c->arena, host);
  return pl_arena_squeeze(c->arena, pl_str_cut(domain, 0, pl_str_chr(domain, '.')));
}

static bool holds(struct pl_context *c, struct pl_str text, struct pl_str label) {
  return text.n && pl_str_find(pl_arena_squeeze(c->arena, text), label) != SIZE_MAX;
}

static struct pl_str class_around(const struct pl_context *c, uint32_t event) {
  uint32_t class = pl_event_around(c->events, event, PL_EV_CLASS);
  uint32_t name = class ? pl_event_child(c->events, class, PL_AS_NAME) : 0;
  return name ? c->events->at[name].text : (struct pl_str){NULL, 0};
}

bool pl_url_names_client(struct pl_context *c, uint32_t event, const struct pl_url *u, bool endpoint) {
  struct pl_str label = label_of(c, u->host), target = pl_target_text(c, event), class = class_around(c, event),
                path = c->source->path, base = pl_path_base(path), folder = pl_path_base(pl_path_dir(path));
  bool api = pl_url_is_api(c, u);
  if (label.n < SHORTEST || !(endpoint || api) || (u->path.n > 1 && !api) || !pl_str_is(c->language->family, "code"))
    return false;
  bool named = holds(c, target, label) || holds(c, class, label) || holds(c, base, label) || holds(c, folder, label);
  struct pl_node http = pl_ruleset_root(c->rules, "data/http.yaml"), classes = pl_node_get(http, "base_classes");
  return named && (pl_any_word(pl_node_get(http, "base_names"), target) || pl_any_word(classes, class) ||
                   pl_any_word(classes, base) || pl_any_word(classes, folder));
}

bool pl_url_is_base(struct pl_context *c, uint32_t event, const struct pl_url *u, bool endpoint) {
  return endpoint && u->path.n < 2 && pl_url_names_client(c, event, u, endpoint) &&
         pl_any_word(pl_part(c, "data/http.yaml", "base_names"), pl_target_text(c, event));
}
