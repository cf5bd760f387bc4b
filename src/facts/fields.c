/* Data fields of models, schemas and forms, by name, on the taxonomy. */
#include "facts/context.h"

void pl_facts_field(struct pl_context *c, uint32_t event) {
  uint32_t name = pl_event_child(c->events, event, PL_AS_NAME);
  if (!name) return;
  struct pl_str text = c->events->at[name].text;
  struct pl_str category = pl_purpose_of(c->rules, "field", &text, 1);
  if (!category.n) return;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_DATA, category, category, PL_HOW_CONFIG, PL_TIER_INIT, event);
  pl_attr_set_text(c->arena, &f->attrs, "field", text);
}
