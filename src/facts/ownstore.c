/* Databases in containers that the product runs by itself: a data_flow to `own_database` (data/stores.yaml). A file for developers tells nothing. */
#include "base/path.h"
#include "facts/spec.h"
#include "ruleset/list.h"

enum { MAX_FILE = 64 << 10 };

static struct pl_node stores(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/stores.yaml", list);
}

void pl_facts_own_store(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t key = pl_event_child(e, event, PL_AS_KEY), value = pl_event_child(e, event, PL_AS_VALUE);
  if (!key || !value || !pl_str_is(e->at[key].text, "image") ||
      !pl_list_glob(stores(c, "files"), pl_path_base(c->source->path)) || c->source->bytes.n > MAX_FILE ||
      !pl_list_glob(stores(c, "images"), e->at[value].text) ||
      pl_list_ifind(stores(c, "development"), c->source->bytes))
    return;
  struct pl_str image = e->at[value].text;
  pl_fact_add(c, PL_FACT_DATA_FLOW, PL_STR("own_database"), image, PL_HOW_CONFIG, PL_TIER_INIT, event);
}
