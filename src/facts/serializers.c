/* Secrets among the fields that a serializer lists: `fields = ["id", "access_token"]` in a Meta of REST framework, `attributes :refresh_token`,
 * `as_json(only: [...])`, toArray() of a resource. Where such lists stand is data: `serializers` of rules/data/logs.yaml. What a serializer only takes in is left out. */
#include "facts/context.h"
#include "facts/spec.h"
#include "ruleset/list.h"

enum { NEAR_FIELD = 160 };

static struct pl_node entries(const struct pl_context *c) { return pl_part(c, "data/logs.yaml", "serializers"); }

static bool is_secret(const struct pl_context *c, struct pl_str name) {
  if (!name.n || name.n > 40) return false;
  struct pl_str category = pl_words_class(c->rules, "data/fields.yaml", &name, 1);
  return pl_str_is(category, "credentials") || pl_str_is(category, "password");
}

/* Whether a class around the event, or one around that, is of a base that the entry names. */
static bool in_class(struct pl_context *c, struct pl_node entry, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_node bases = pl_node_get(entry, "bases");
  for (uint32_t class = event; (class = pl_event_around(e, class, PL_EV_CLASS));)
    for (uint32_t b = pl_event_child(e, class, PL_AS_BASE); b; b = pl_event_next(e, b, PL_AS_BASE))
      if (pl_list_glob(bases, pl_names_of(c->names, b))) return true;
  return false;
}

/* `access_token = CharField(write_only=True)`, `"access_token": {"write_only": True}`: taken in, never given out. */
static bool only_taken_in(struct pl_context *c, uint32_t event, struct pl_str name) {
  const struct pl_events *e = c->events;
  uint32_t class = event, outer;
  while ((outer = pl_event_around(e, class, PL_EV_CLASS))) class = outer;
  struct pl_str text = pl_str_cut(c->source->bytes, e->at[class].start, e->at[class].end);
  for (size_t at; (at = pl_str_find(text, name)) != SIZE_MAX; text = pl_str_cut(text, at + name.n, text.n))
    if (pl_list_find(pl_part(c, "data/logs.yaml", "only_taken_in"), pl_str_cut(text, at, at + NEAR_FIELD))) return true;
  return false;
}

static void add(struct pl_context *c, uint32_t event, struct pl_str field) {
  struct pl_str response = PL_STR("response");
  struct pl_fact *f = pl_fact_add(c, PL_FACT_DATA_FLOW, response, response, PL_HOW_CALL, PL_TIER_CALL, event);
  pl_attr_set_text(c->arena, &f->attrs, "category", PL_STR("credentials"));
  pl_attr_set_text(c->arena, &f->attrs, "field", field);
}

/* The call around, whose last argument may hold the list. */
static uint32_t call_around(const struct pl_events *e, uint32_t i) {
  while (i && e->at[i].kind != PL_EV_CALL) i = e->at[i].parent;
  return i;
}

/* What the list is called: the name assigned to, the keyword, the method that gets it. */
static struct pl_str label_of(const struct pl_events *e, uint32_t holder) {
  uint32_t name = e->at[holder].kind == PL_EV_CALL ? pl_event_child(e, holder, PL_AS_NAME) : pl_event_named(e, holder);
  return name ? e->at[name].text : (struct pl_str){NULL, 0};
}

static bool is_list_of(struct pl_context *c, struct pl_node entry, uint32_t holder) {
  const struct pl_events *e = c->events;
  if (!pl_str_eq(c->language->ecosystem, pl_node_get_text(entry, "ecosystem")) ||
      !pl_str_eq(label_of(e, holder), pl_node_get_text(entry, "list")))
    return false;
  if (pl_node_get(entry, "bases").i) return in_class(c, entry, holder);
  uint32_t call = call_around(e, holder);
  return call && pl_list_glob(pl_node_get(entry, "calls"), pl_names_of(c->names, call));
}

void pl_facts_serialized(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str name = e->at[event].text;
  if (e->at[event].as != PL_AS_ARG || !is_secret(c, name)) return;
  uint32_t holder = e->at[event].parent;
  if (e->at[holder].kind == PL_EV_LIST) holder = e->at[holder].parent;
  if (!holder) return;
  for (struct pl_node n = pl_node_first(entries(c)); n.i; n = pl_node_next(n))
    if (is_list_of(c, n, holder)) {
      if (!only_taken_in(c, event, name)) add(c, event, name);
      return;
    }
}

/* 'refresh_token' => $this->refresh_token in toArray() of a resource: a field of the record under its own name. */
void pl_facts_serialized_pair(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t value = pl_event_child(e, event, PL_AS_VALUE);
  uint32_t property = value && e->at[value].kind == PL_EV_MEMBER ? pl_event_child(e, value, PL_AS_PROPERTY) : 0;
  if (!property || !is_secret(c, e->at[property].text)) return;
  for (struct pl_node n = pl_node_first(entries(c)); n.i; n = pl_node_next(n)) {
    struct pl_str function = pl_node_get_text(n, "function");
    if (function.n && pl_str_eq(c->language->ecosystem, pl_node_get_text(n, "ecosystem")) &&
        pl_str_eq(pl_last_member(pl_function_text(c, event)), function) && in_class(c, n, event))
      return add(c, event, e->at[property].text);
  }
}
