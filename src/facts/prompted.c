/* What a model is asked about: stored records (`records`), a picture or a recording (`media`), as far as the call shows it. */
#include "facts/spec.h"

enum { MAX_CALL = 6000 };

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/audience.yaml", list);
}

/* The record that a name was read as: `const books = await prisma.invoice.findMany(…)`. */
static struct pl_str record_behind(struct pl_context *c, uint32_t name) {
  const struct pl_binding *b = pl_names_binding(c->names, name);
  uint32_t value = b && b->event && !b->param ? pl_names_unwrap(c->events, b->event) : 0;
  if (!value || c->events->at[value].kind != PL_EV_CALL) return (struct pl_str){NULL, 0};
  uint32_t callee = pl_event_child(c->events, value, PL_AS_CALLEE);
  struct pl_str called = pl_source_text(c, callee ? callee : value, 120);
  return pl_any_word(words(c, "queries"), called) ? pl_record_of(c, value) : (struct pl_str){NULL, 0};
}

void pl_fact_prompt(struct pl_context *c, uint32_t call, struct pl_fact *f) {
  const struct pl_events *e = c->events;
  if (!pl_list_has(words(c, "asked"), pl_attr_text(f->attrs, "category"))) return;
  if (pl_any_word(words(c, "media"), pl_source_text(c, call, MAX_CALL)))
    pl_attr_set_bool(c->arena, &f->attrs, "media", true);
  for (uint32_t i = call + 1; i < e->n && e->at[i].start < e->at[call].end; i++) {
    bool value = e->at[i].kind == PL_EV_NAME && e->at[i].as != PL_AS_CALLEE && e->at[i].as != PL_AS_PROPERTY &&
                 e->at[i].as != PL_AS_KEY;
    struct pl_str record = value ? record_behind(c, i) : (struct pl_str){NULL, 0};
    if (!record.n) continue;
    pl_attr_set_text(c->arena, &f->attrs, "records", record);
    return;
  }
}
