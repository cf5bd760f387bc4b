/* Processors by import, construction and call. */
#include "facts/flowthrough.h"
#include "facts/optionsof.h"
#include "facts/outcalls.h"
#include "facts/spec.h"
#include "ruleset/list.h"

/* What of the name is behind its module: "" for the module itself called, "Client", "client().send". */
static struct pl_str after_module(struct pl_str name) {
  size_t hash = pl_str_chr(name, '#');
  if (hash != SIZE_MAX) return pl_str_cut(name, hash + 1, name.n);
  size_t paren = pl_str_chr(name, '(');
  return paren == SIZE_MAX ? name : pl_str_cut(name, paren, name.n);
}

/* A member of the vendor's packages that talks to nobody, such as a check of signatures. */
static bool is_local(const struct pl_vendor *v, struct pl_str member) {
  size_t n = 0;
  while (n < member.n && (pl_is_alnum(member.p[n]) || member.p[n] == '_')) n++;
  return pl_list_has(pl_node_get(v->node, "local"), pl_str_cut(member, 0, n));
}

/* import { Webhook } from "svix": all that is bound is local. */
static bool binds_only_local(const struct pl_events *e, uint32_t event, const struct pl_vendor *v) {
  bool any = false;
  for (uint32_t b = e->at[event].child; b; b = e->at[b].next) {
    uint32_t name = e->at[b].kind == PL_EV_BINDING  ? pl_event_child(e, b, PL_AS_IMPORTED)
                    : e->at[b].as == PL_AS_IMPORTED ? b
                                                    : 0;
    if (name && !is_local(v, e->at[name].text)) return false;
    if (e->at[b].as == PL_AS_DEFAULT || e->at[b].as == PL_AS_NAMESPACE) return false;
    any = any || name;
  }
  return any;
}

/* `import a, b`; whether one of them is a vendor's. */
static bool imported_modules(struct pl_context *c, uint32_t event, uint32_t first) {
  const struct pl_events *e = c->events;
  bool any = false;
  for (uint32_t m = first; m; m = e->at[m].next) {
    if (e->at[m].as != PL_AS_MODULE) continue;
    struct pl_str name = pl_names_module(c->names, e->at[m].text);
    const struct pl_vendor *v = pl_vendor_of_name(c, name);
    if (v && binds_only_local(e, event, v)) v = NULL;
    if (v) pl_fact_of_name(c, v, PL_HOW_IMPORT, PL_TIER_IMPORT, event, name);
    any = any || v;
  }
  return any;
}

void pl_facts_import(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  if ((e->at[event].flags & PL_EVF_TYPE_ONLY) || pl_str_is(c->language->family, "config")) return;
  uint32_t module = pl_event_child(e, event, PL_AS_MODULE);
  bool any = false, runtime = false;
  for (uint32_t b = e->at[event].child; b; b = e->at[b].next) {
    if (e->at[b].kind == PL_EV_BINDING) any = true, runtime = runtime || !(e->at[b].flags & PL_EVF_TYPE_ONLY);
    if (e->at[b].as == PL_AS_DEFAULT || e->at[b].as == PL_AS_NAMESPACE) runtime = true;
  }
  if (any && !runtime) return;
  if (module && imported_modules(c, event, module)) return;
  for (uint32_t b = e->at[event].child; b; b = e->at[b].next) { /* `import a, b as c`; `from google.cloud import x` */
    uint32_t name = e->at[b].kind == PL_EV_BINDING  ? pl_event_child(e, b, PL_AS_IMPORTED)
                    : e->at[b].as == PL_AS_IMPORTED ? b
                                                    : 0;
    if (!name) continue;
    struct pl_str whole = pl_names_module(c->names, e->at[name].text);
    if (module) whole = pl_names_join(c->arena, pl_names_module(c->names, e->at[module].text), e->at[name].text);
    const struct pl_vendor *v = whole.p ? pl_vendor_of_name(c, whole) : NULL;
    if (v && is_local(v, e->at[name].text)) continue;
    if (v) pl_fact_of_name(c, v, PL_HOW_IMPORT, PL_TIER_IMPORT, event, whole);
    if (v) return;
  }
}

static bool starts_up(const struct pl_context *c, struct pl_str last) {
  return pl_list_has(pl_part(c, "data/starting.yaml", "members"), last) ||
         pl_list_starts(pl_part(c, "data/starting.yaml", "beginnings"), last);
}

/* OpenAI(api_key=…): a class that is called makes an object, also where the language has no word for it. */
static bool makes_object(const struct pl_context *c, uint32_t event, struct pl_str member) {
  bool class = false;
  for (size_t i = 1; i < member.n && member.p[0] >= 'A' && member.p[0] <= 'Z'; i++)
    class = class || (member.p[i] >= 'a' && member.p[i] <= 'z');
  return c->events->at[event].kind == PL_EV_NEW ||
         (class && pl_list_has(pl_part(c, "data/starting.yaml", "called_classes"), c->language->ecosystem));
}

/* client().charges.create, Stripe.Customer.create: what is made is no client, but something that the vendor then holds. */
static bool makes_record(const struct pl_context *c, struct pl_str path, struct pl_str member) {
  if (!pl_list_starts(pl_part(c, "data/starting.yaml", "records"), member)) return false;
  return pl_str_find(path, PL_STR("().")) != SIZE_MAX;
}

static enum pl_tier tier_of_call(const struct pl_context *c, uint32_t event, struct pl_str callee) {
  struct pl_str path = after_module(callee), member = pl_str_behind(path, '.');
  bool request = pl_list_ends(pl_part(c, "data/starting.yaml", "requests"), callee);
  if (makes_object(c, event, member)) return request ? PL_TIER_CALL : PL_TIER_INIT;
  if (!path.n || (starts_up(c, member) && !makes_record(c, path, member))) return PL_TIER_INIT;
  return PL_TIER_CALL;
}

static void add_call_wrapper(struct pl_context *c, uint32_t event) {
  struct pl_str function = pl_function_text(c, event);
  if (function.n)
    pl_vec_push(&c->out->wrappers, ((struct pl_wrapper){.name = function,
                                                        .fact = (uint32_t)c->out->facts.n - 1,
                                                        .parameter = -1,
                                                        .passes = pl_flow_parameters(c, event),
                                                        .thin = pl_function_thin(c, event)}));
}

void pl_fact_effect_call(struct pl_arena *a, const struct pl_vendor *v, struct pl_str callee, struct pl_fact *f) {
  pl_fact_effect_name(a, v, pl_str_behind(after_module(callee), '.'), f);
}

void pl_fact_effect_name(struct pl_arena *a, const struct pl_vendor *v, struct pl_str last, struct pl_fact *f) {
  for (struct pl_node e = pl_node_first(pl_node_get(v->node, "effects")); e.i; e = pl_node_next(e))
    for (struct pl_node n = pl_node_first(pl_node_get(e, "calls")); n.i; n = pl_node_next(n))
      if (pl_str_glob(pl_node_text(n), last)) pl_attr_set_text(a, &f->attrs, "call", last);
}

/* require("m") */
static void required(struct pl_context *c, uint32_t event, struct pl_str name) {
  const struct pl_vendor *v = pl_vendor_of_name(c, name);
  if (v) pl_fact_of_name(c, v, PL_HOW_IMPORT, PL_TIER_IMPORT, event, name);
  pl_facts_api_module(c, event, name);
}

/* app.use(VueGtag, { … }): a vendor's plugin is started by whatever takes it. */
static void plugin(struct pl_context *c, uint32_t event, struct pl_str callee) {
  uint32_t first = pl_event_arg(c->events, event, 0);
  if (!first || c->events->at[first].kind != PL_EV_NAME) return;
  if (!pl_list_has(pl_part(c, "data/starting.yaml", "takes"), pl_str_behind(callee, '.'))) return;
  struct pl_str name = pl_names_of(c->names, first);
  const struct pl_vendor *v = pl_vendor_of_name(c, name);
  if (!v || is_local(v, after_module(name))) return;
  struct pl_fact *f = pl_fact_vendor(c, v, PL_HOW_CALL, PL_TIER_INIT, event);
  pl_fact_options(c, event, v, f);
  pl_fact_surroundings(c, event, f);
}

/* The vendor whose library is called, where the call does something there. */
static const struct pl_vendor *vendor_acting(struct pl_context *c, uint32_t event, struct pl_str callee) {
  const struct pl_vendor *v = pl_vendor_called(c, event, callee);
  if (!v || (!pl_str_ends(callee, "#") && pl_str_ends(callee, ")"))) return NULL; /* f()() */
  if (is_local(v, after_module(callee))) return NULL;
  return pl_list_has(pl_part(c, "data/starting.yaml", "awaits"), after_module(callee)) ? NULL : v;
}

/* The fact of the call; a client that is pointed at another vendor's server makes that one a recipient, too. */
static struct pl_fact *add_called(struct pl_context *c, uint32_t event, struct pl_str callee,
                                  const struct pl_vendor *v) {
  enum pl_tier tier = tier_of_call(c, event, callee);
  const struct pl_vendor *real = tier == PL_TIER_INIT ? pl_vendor_of_server(c, event) : NULL;
  bool other = real && real != v;
  if (other) pl_attr_set_text(c->arena, &pl_fact_vendor(c, real, PL_HOW_URL, tier, event)->attrs, "client", v->id);
  struct pl_fact *f = pl_fact_of_name(c, v, PL_HOW_CALL, tier, event, callee);
  if (other) pl_attr_set_text(c->arena, &f->attrs, "redirected", real->id);
  if (!real && v->open_protocol && pl_call_sets_server(c, event, callee))
    pl_attr_set_bool(c->arena, &f->attrs, "configured_server", true);
  return f;
}

static void called(struct pl_context *c, uint32_t event, struct pl_str callee, const struct pl_vendor *v) {
  struct pl_fact *f = add_called(c, event, callee, v);
  pl_fact_options(c, event, v, f);
  pl_fact_own_server(c, event, v, f);
  pl_fact_effect_call(c->arena, v, callee, f);
  pl_fact_known_by_class(c, event, f);
  pl_fact_surroundings(c, event, f);
  pl_fact_prompt(c, event, f);
  add_call_wrapper(c, event);
}

void pl_facts_call(struct pl_context *c, uint32_t event) {
  struct pl_str name = pl_names_of(c->names, event);
  if (pl_str_ends(name, "#")) required(c, event, name);
  if (!pl_str_ends(name, "()")) return;
  struct pl_str callee = pl_str_cut(name, 0, name.n - 2);
  const struct pl_vendor *v = vendor_acting(c, event, callee);
  if (v)
    called(c, event, callee, v);
  else
    plugin(c, event, callee), pl_facts_outcall(c, event, callee);
  pl_facts_api_call(c, event, name);
}

/* <Analytics mode="auto" />: a component that is imported is called with what its element carries. */
void pl_facts_component(struct pl_context *c, uint32_t event) {
  uint32_t tag = pl_event_child(c->events, event, PL_AS_TAG);
  struct pl_str written = c->events->at[tag].text, callee;
  if (!tag || !written.n || written.p[0] < 'A' || written.p[0] > 'Z') return;
  callee = pl_names_of(c->names, tag);
  if (pl_str_chr(callee, '#') == SIZE_MAX || pl_str_ends(callee, ")")) return;
  const struct pl_vendor *v = pl_vendor_of_name(c, callee);
  if (v) {
    struct pl_fact *f = pl_fact_vendor(c, v, PL_HOW_CALL, PL_TIER_INIT, event);
    pl_fact_options(c, event, v, f);
    pl_fact_effect_call(c->arena, v, callee, f);
    pl_fact_surroundings(c, event, f);
  }
  pl_facts_api_call(c, event, pl_arena_cat(c->arena, callee, PL_STR("()")));
}
