/* Data shown to people beside the users: what a function for them gives out (for_vendor), what a mail to them holds. Subject `shown`; `to` is what
 * names the people. Words from data/audience.yaml. */
#include "facts/spec.h"

enum { MAX_INSIDE = 400 };

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/audience.yaml", list);
}

static void add(struct pl_context *c, uint32_t at, struct pl_str to, struct pl_str field) {
  struct pl_str category = pl_words_class(c->rules, "data/fields.yaml", &field, 1);
  if (!category.n || pl_str_is(category, "credentials")) return;
  struct pl_fact *f =
      pl_fact_add(c, PL_FACT_DATA_FLOW, PL_STR("shown"), PL_STR("shown"), PL_HOW_CALL, PL_TIER_DATA, at);
  pl_attr_set_text(c->arena, &f->attrs, "category", category);
  pl_attr_set_text(c->arena, &f->attrs, "field", field);
  pl_attr_set_text(c->arena, &f->attrs, "to", to);
}

/* The key of a pair, or the name of a member that is handed on: `phone: x`, `ticket.tenant.date_of_birth`. */
static struct pl_str field_at(const struct pl_events *e, uint32_t i, bool members) {
  enum pl_event_kind kind = e->at[i].kind;
  uint32_t name = kind == PL_EV_PAIR                ? pl_event_child(e, i, PL_AS_KEY)
                  : kind == PL_EV_MEMBER && members ? pl_event_child(e, i, PL_AS_PROPERTY)
                                                    : 0;
  if (!name && members && kind == PL_EV_CALL && pl_event_child(e, i, PL_AS_RECEIVER) && !pl_event_arg(e, i, 0))
    name = pl_event_child(e, i, PL_AS_NAME); /* user.email in Ruby */
  return name && e->at[name].text.n <= 40 ? e->at[name].text : (struct pl_str){NULL, 0};
}

void pl_facts_shown_by(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str own = pl_names_own(c->names, event), name = pl_last_member(own);
  if (name.n > 60 || !pl_any_word(words(c, "people"), name) || !pl_any_word(words(c, "shapes"), name)) return;
  for (uint32_t i = event + 1, n = 0; i < e->n && e->at[i].start < e->at[event].end && n < MAX_INSIDE; i++, n++) {
    struct pl_str field = field_at(e, i, false);
    if (field.n && e->at[e->at[i].parent].kind == PL_EV_OBJECT) add(c, i, name, field);
  }
}

void pl_facts_shown_in_mail(struct pl_context *c, uint32_t call, struct pl_str name) {
  const struct pl_events *e = c->events;
  if (!pl_list_glob(words(c, "mails"), name)) return;
  uint32_t to = pl_spec_event(c, call, PL_STR("$to|$0.to|$3"));
  struct pl_str whom = pl_source_text(c, to, 60);
  if (!to || !pl_any_word(words(c, "people"), whom)) return;
  for (uint32_t i = call + 1; i < e->n && e->at[i].start < e->at[call].end; i++) {
    struct pl_str field = pl_event_inside(e, i, to) ? (struct pl_str){NULL, 0} : field_at(e, i, true);
    if (field.n && e->at[i].kind != PL_EV_PAIR) add(c, i, whom, field);
  }
}
