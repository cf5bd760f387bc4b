/* Rules by path, apart from the handlers: a.requestMatchers("/status").permitAll().anyRequest().authenticated(). The first that fits decides. */
#include "facts/routes.h"

#include "facts/spec.h"
#include "ruleset/list.h"

enum { MAX_PATHS = 40, MAX_FILE = 40000 };

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/routes.yaml", list);
}

static void add_matcher(struct pl_context *c, struct pl_str path, bool open, uint32_t event) {
  struct pl_fact *f =
      pl_fact_add(c, PL_FACT_AUTHORISATION, PL_STR("matcher"), PL_STR("matcher"), PL_HOW_CALL, PL_TIER_CALL, event);
  pl_attr_set_text(c->arena, &f->attrs, "route", pl_str_cut(path, 0, path.n < 120 ? path.n : 120));
  pl_attr_set_bool(c->arena, &f->attrs, "guarded", !open);
}

/* The paths among the arguments; all of them where the matcher takes none. */
static void paths_of(struct pl_context *c, uint32_t call, bool open) {
  const struct pl_events *e = c->events;
  int n = 0, given = 0;
  for (uint32_t k = e->at[call].child; k && n < MAX_PATHS; k = e->at[k].next) {
    given += e->at[k].as == PL_AS_ARG;
    if (e->at[k].as == PL_AS_ARG && e->at[k].kind == PL_EV_STRING) add_matcher(c, e->at[k].text, open, k), n++;
  }
  uint32_t name = pl_event_child(e, call, PL_AS_NAME), callee = pl_event_child(e, call, PL_AS_CALLEE);
  if (!name && callee) name = pl_event_child(e, callee, PL_AS_PROPERTY); /* it begins where the chain does */
  if (!given) add_matcher(c, PL_STR("/**"), open, name ? name : call);
}

void pl_facts_matcher(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t name = pl_event_child(e, event, PL_AS_NAME), on = pl_event_child(e, event, PL_AS_RECEIVER),
           callee = pl_event_child(e, event, PL_AS_CALLEE);
  if (callee && e->at[callee].kind == PL_EV_MEMBER) {
    name = pl_event_child(e, callee, PL_AS_PROPERTY);
    on = pl_event_child(e, callee, PL_AS_OBJECT);
  }
  if (!name || !on || e->at[on].kind != PL_EV_CALL) return;
  bool open = pl_list_has(words(c, "matched_open"), e->at[name].text);
  if (!open && !pl_list_has(words(c, "matched_asked"), e->at[name].text)) return;
  struct pl_str matcher = pl_last_member(pl_names_of(c->names, on));
  bool several =
      pl_str_find(pl_str_cut(c->source->bytes, 0, c->source->bytes.n < MAX_FILE ? c->source->bytes.n : MAX_FILE),
                  PL_STR("securityMatcher")) != SIZE_MAX; /* rules of parts */
  if (!several && pl_list_has(words(c, "matchers"), matcher)) paths_of(c, on, open);
}
