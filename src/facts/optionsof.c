/* What a vendor's client is told: pairs at the call, in an object of the same file, in one of another file, whose members are constants. */
#include "facts/optionsof.h"

#include "facts/constants.h"
#include "facts/spec.h"
#include "ruleset/list.h"

/* A list as its members, parted by commas: products: ["transactions", Products.Auth]. */
static struct pl_const option_value(struct pl_context *c, uint32_t value) {
  const struct pl_events *e = c->events;
  const struct pl_binding *b = e->at[value].kind == PL_EV_NAME ? pl_names_binding(c->names, value) : NULL;
  bool list = b && b->event && !b->param && !b->member.n && !b->whole.n && e->at[b->event].kind == PL_EV_LIST;
  if (list) value = b->event; /* products=PRODUCTS */
  if (e->at[value].kind != PL_EV_LIST) return pl_value_of(c->names, &c->rules->apis, value);
  struct pl_const all = {.kind = PL_CONST_NONE};
  for (uint32_t i = e->at[value].child; i && all.text.n < 60; i = e->at[i].next) {
    uint32_t member = i, part;
    if (e->at[i].kind == PL_EV_CALL && (part = pl_event_arg(e, i, 0))) member = part; /* Products("auth") */
    struct pl_const one = pl_value_of(c->names, &c->rules->apis, member);
    if (e->at[i].kind == PL_EV_MEMBER && (part = pl_event_child(e, i, PL_AS_PROPERTY)))
      one = (struct pl_const){.kind = PL_CONST_TEXT, .text = e->at[part].text}; /* Products.Auth */
    if (one.kind != PL_CONST_TEXT) continue;
    all.kind = PL_CONST_TEXT;
    all.text = all.text.n ? pl_arena_printf(c->arena, "%.*s,%.*s", PL_FMT(all.text), PL_FMT(one.text)) : one.text;
  }
  return all;
}

void pl_option_put(struct pl_arena *a, struct pl_fact *f, struct pl_str key, struct pl_const v) {
  enum { LONGEST = 60 };
  if (pl_str_is(key, "options")) v = (struct pl_const){.kind = PL_CONST_TEXT, .text = PL_STR("read")};
  if (v.kind == PL_CONST_NUMBER) v.text = pl_arena_printf(a, "%.15g", v.number);
  if (v.text.n <= LONGEST) pl_attr_set(a, &f->attrs, key, pl_value_text(v.text));
}

/* `option.KEY` of a pair; keys and addresses, told by their length, are nobody's business. */
static void option_attr(struct pl_context *c, uint32_t pair, bool keyword, struct pl_fact *f) {
  const struct pl_events *e = c->events;
  uint32_t key = e->at[pair].kind == PL_EV_PAIR ? pl_event_child(e, pair, PL_AS_KEY) : 0,
           value = key ? pl_event_child(e, pair, PL_AS_VALUE) : 0;
  struct pl_const v = value ? option_value(c, value) : (struct pl_const){0};
  if (v.kind == PL_CONST_NONE) return;
  struct pl_str name = keyword ? pl_arena_lower(c->arena, e->at[key].text) : e->at[key].text;
  pl_option_put(c->arena, f, pl_arena_cat(c->arena, PL_STR("option."), name), v);
}

static void pairs_of(struct pl_context *c, uint32_t object, struct pl_fact *f) {
  int budget = 24;
  for (uint32_t p = c->events->at[object].child; p && budget--; p = c->events->at[p].next) option_attr(c, p, false, f);
}

/* A member of the object, by the whole name under which its file keeps it. */
static void refer(struct pl_context *c, struct pl_str object, struct pl_str key, struct pl_str member) {
  struct pl_str name = pl_arena_printf(c->arena, "%.*s.%.*s", PL_FMT(object), PL_FMT(member));
  uint32_t fact = (uint32_t)c->out->facts.n - 1;
  pl_vec_push(&c->out->references, ((struct pl_reference){.fact = fact, .key = key, .name = name, .member = true}));
}

static void refer_all(struct pl_context *c, struct pl_str object, struct pl_node options) {
  for (struct pl_node o = pl_node_first(options); o.i; o = pl_node_next(o))
    refer(c, object, pl_arena_cat(c->arena, PL_STR("option."), pl_node_key(o)), pl_node_key(o));
}

/* init(key, options), where another file of the product makes the options: those that change what the service does are asked for there. */
static void options_elsewhere(struct pl_context *c, uint32_t arg, const struct pl_vendor *v, struct pl_fact *f) {
  struct pl_str name = c->events->at[arg].kind == PL_EV_NAME ? pl_names_of(c->names, arg) : (struct pl_str){NULL, 0};
  if (pl_str_find(name, PL_STR(":/")) == SIZE_MAX || pl_str_ends(name, ")")) return;
  struct pl_node effects = pl_node_get(v->node, "effects");
  if (!pl_node_there(effects) || f != &c->out->facts.at[c->out->facts.n - 1]) return;
  pl_attr_set_text(c->arena, &f->attrs, "options", PL_STR("elsewhere"));
  refer(c, name, PL_STR("options"), PL_STR(PL_WHOLE_OBJECT));
  for (struct pl_node e = pl_node_first(effects); e.i; e = pl_node_next(e)) {
    refer_all(c, name, pl_node_get(e, "when"));
    refer_all(c, name, pl_node_get(e, "unless"));
  }
}

void pl_fact_options(struct pl_context *c, uint32_t event, const struct pl_vendor *v, struct pl_fact *f) {
  const struct pl_events *e = c->events;
  for (unsigned n = 0; n < 4; n++) {
    uint32_t arg = pl_event_arg(e, event, n), object = arg ? pl_spec_follow(c, arg) : 0;
    if (object && e->at[object].kind == PL_EV_OBJECT)
      pairs_of(c, object, f);
    else if (arg)
      options_elsewhere(c, arg, v, f);
  }
  for (uint32_t p = e->at[event].child; p; p = e->at[p].next) option_attr(c, p, true, f); /* keyword arguments */
}
