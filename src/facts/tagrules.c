/* What the tag of a Go field says about deletion: User User `gorm:"constraint:OnDelete:CASCADE"`. A list belongs to the struct, so its rows go; a single
 * record beside a field of its number (UserID) is the parent, so the struct's own rows go. */
#include "facts/spec.h"

static struct pl_str action_of(const struct pl_context *c, struct pl_str tag) {
  struct pl_str mark = pl_node_text(pl_part(c, "data/records.yaml", "tag_rule"));
  size_t at = mark.n ? pl_str_ifind(tag, mark) : SIZE_MAX;
  struct pl_str rest = at == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(tag, at + mark.n, tag.n);
  struct pl_node k = rest.n ? pl_node_first(pl_part(c, "data/records.yaml", "tag_actions")) : (struct pl_node){0};
  for (; k.i; k = pl_node_next(k))
    if (pl_str_istarts(rest, pl_arena_str(c->arena, pl_node_key(k)).p)) return pl_node_text(k);
  return (struct pl_str){NULL, 0};
}

static bool has_number_of(const struct pl_events *e, uint32_t class, struct pl_str name) {
  for (uint32_t f = e->at[class].child; f; f = e->at[f].next) {
    uint32_t own = e->at[f].kind == PL_EV_FIELD ? pl_event_child(e, f, PL_AS_NAME) : 0;
    struct pl_str text = own ? e->at[own].text : (struct pl_str){NULL, 0};
    if (text.n == name.n + 2 && pl_str_begins(text, name) && (pl_str_ends(text, "ID") || pl_str_ends(text, "Id")))
      return true;
  }
  return false;
}

/* "[]*models.Note" -> Note */
static struct pl_str type_name(struct pl_str type) {
  while (type.n && !pl_is_alnum(type.p[0])) type = pl_str_cut(type, 1, type.n);
  return pl_last_member(type);
}

void pl_facts_tag_rule(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  if (!pl_str_is(c->language->ecosystem, "go") || e->at[event].text.n > 400) return;
  struct pl_str action = action_of(c, e->at[event].text);
  uint32_t field = action.n ? pl_event_around(e, event, PL_EV_FIELD) : 0,
           class = field ? pl_event_around(e, field, PL_EV_CLASS) : 0,
           type = field ? pl_event_child(e, field, PL_AS_TYPE) : 0,
           name = field ? pl_event_child(e, field, PL_AS_NAME) : 0,
           own = class ? pl_event_child(e, class, PL_AS_NAME) : 0;
  if (!type || !name || !own) return;
  bool parent = has_number_of(e, class, e->at[name].text) && !pl_str_starts(pl_source_text(c, type, 80), "[]");
  struct pl_str table = parent ? e->at[own].text : type_name(pl_source_text(c, type, 80));
  if (!table.n) return;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_DELETION, table, table, PL_HOW_CONFIG, PL_TIER_INIT, event);
  pl_attr_set_text(c->arena, &f->attrs, "action", action);
}
