/* Hosts that the product's own servers answer to: an Ingress, the values of a Helm chart, nginx's server_name. The lists are in
 * data/http.yaml. */
#include "facts/context.h"
#include "facts/hostplace.h"
#include "facts/spec.h"
#include "ruleset/list.h"

static bool listed(const struct pl_context *c, const char *list, struct pl_str name) {
  return pl_list_glob(pl_part(c, "data/http.yaml", list), name);
}

static struct pl_str key_of(const struct pl_events *e, uint32_t pair) {
  uint32_t key = pair ? pl_event_child(e, pair, PL_AS_KEY) : 0;
  return key ? e->at[key].text : (struct pl_str){NULL, 0};
}

/* host below rules or ingress, whatever stands between. */
static bool is_served(const struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t pair = e->at[event].as == PL_AS_KEY ? 0 : pl_event_around(e, event, PL_EV_PAIR);
  struct pl_str key = key_of(e, pair);
  if (listed(c, "served_names", key)) return true;
  if (!key.n || !listed(c, "served_hosts", key)) return false;
  for (int steps = 0; (pair = pl_event_around(e, pair, PL_EV_PAIR)) && steps < 4; steps++)
    if (listed(c, "served_below", key_of(e, pair))) return true;
  return false;
}

struct pl_str pl_facts_served_host(struct pl_context *c, uint32_t event) {
  struct pl_str text = c->events->at[event].text, first;
  struct pl_url u;
  if (!pl_str_is(c->language->family, "config") || !is_served(c, event)) return (struct pl_str){NULL, 0};
  while (text.p && pl_str_next(&text, ' ', &first)) /* server_name a.acme.com b.acme.com; */
    if (pl_url_bare_host(c->arena, first, &u) && pl_host_domain(c->arena, u.host).n) return u.host;
  return (struct pl_str){NULL, 0};
}
