/* Alternatives of a framework's configuration: of the connections, mailers or disks that a file lists, one is chosen by name; the others are
 * there because the framework's template has them. */
#include "base/path.h"
#include "facts/context.h"

static struct pl_str key_text(const struct pl_events *e, uint32_t pair) {
  uint32_t key = e->at[pair].kind == PL_EV_PAIR ? pl_event_child(e, pair, PL_AS_KEY) : 0;
  return key ? e->at[key].text : (struct pl_str){NULL, 0};
}

static uint32_t pair_around(const struct pl_events *e, uint32_t i) {
  do i = e->at[i].parent;
  while (i && e->at[i].kind != PL_EV_PAIR);
  return i;
}

/* The pair `default` or `driver` at the top of the file, or 0. */
static uint32_t chooser(const struct pl_events *e) {
  for (uint32_t i = 1; i < e->n; i++)
    if ((pl_str_is(key_text(e, i), "default") || pl_str_is(key_text(e, i), "driver")) && !pair_around(e, i)) return i;
  return 0;
}

/* Blocks that every new project of a framework has: rules/data/skeletons.yaml. */
static bool in_skeleton(const struct pl_context *c, uint32_t event) {
  for (struct pl_node k = pl_node_first(pl_ruleset_root(c->rules, "data/skeletons.yaml")); k.i; k = pl_node_next(k)) {
    if (!pl_path_glob(pl_node_key(k), c->source->path)) continue;
    for (uint32_t i = pair_around(c->events, event); i; i = pair_around(c->events, i))
      if (pl_list_has(k, key_text(c->events, i))) return true;
  }
  return false;
}

bool pl_is_alternative(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  if (in_skeleton(c, event)) return true;
  bool folder = pl_str_is(pl_path_base(pl_path_dir(c->source->path)), "config");
  uint32_t choice = folder && pl_str_is(c->language->ecosystem, "php") ? chooser(e) : 0;
  if (!choice) return false;
  uint32_t value = pl_event_child(e, choice, PL_AS_VALUE), around = pair_around(e, event);
  struct pl_const chosen = value ? pl_value_of(c->names, &c->rules->apis, value) : (struct pl_const){0};
  if (around == 0 || pair_around(e, around) == 0) return false;
  for (uint32_t i = around; i; i = pair_around(e, i))
    if (chosen.kind == PL_CONST_TEXT && pl_str_eq(key_text(e, i), chosen.text)) return false;
  return true;
}
