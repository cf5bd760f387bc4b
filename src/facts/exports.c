/* What importers of the file get under its names. */
#include "base/path.h"
#include "facts/readers.h"

static void add_alias(struct pl_context *c, struct pl_str own, struct pl_str target) {
  const struct pl_vendor *v = pl_str_chr(target, '(') == SIZE_MAX ? NULL : pl_vendor_of_name(c, target);
  pl_vec_push(
      &c->out->aliases,
      ((struct pl_alias){.own = own, .stands_for = target, .client = v, .category = v ? v->category : PL_STR("")}));
}

/* export function getStripe() { return new Stripe(key); }: what files get that call it. */
static void add_made(struct pl_context *c, const struct pl_binding *b) {
  struct pl_str made = pl_names_result(c->names, b->event);
  const struct pl_vendor *v = made.n ? pl_vendor_of_name(c, made) : NULL;
  if (!v || made.n < 2) return;
  struct pl_str own = pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(b->name));
  pl_vec_push(&c->out->aliases, ((struct pl_alias){.own = own,
                                                   .stands_for = pl_str_cut(made, 0, made.n - 2),
                                                   .client = true,
                                                   .category = v->category,
                                                   .called = true}));
}

void pl_facts_aliases(struct pl_context *c) {
  for (size_t i = 0; i < c->names->by_name.n; i++)
    for (const struct pl_binding *b = c->names->by_name.entries[i].value; b; b = b->next) {
      if (b->scope != 0 || b->param) continue;
      if (b->event && c->events->at[b->event].kind == PL_EV_FUNCTION && !b->member.n && !b->whole.n) add_made(c, b);
      struct pl_str stands = b->whole;
      if (!stands.n && b->event) stands = pl_names_of(c->names, b->event);
      if (!stands.n || pl_str_find(stands, PL_STR("::")) != SIZE_MAX) continue;
      if (b->member.n) stands = pl_names_join(c->arena, stands, b->member);
      struct pl_str own = pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(b->name));
      if (stands.n && !pl_str_eq(own, stands)) add_alias(c, own, stands);
    }
}

/* const router = Router(); export default router: importers get what goes by that name here, unless it is a vendor's, which is known by what made it. */
static struct pl_str named_here(struct pl_context *c, uint32_t value, struct pl_str made) {
  const struct pl_binding *b = c->events->at[value].kind == PL_EV_NAME ? pl_names_binding(c->names, value) : NULL;
  bool here = b && b->event && !b->scope && !b->param && !b->whole.n && !b->member.n;
  if (!here || !pl_str_ends(made, "()") || pl_vendor_of_name(c, made)) return made;
  return pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(b->name));
}

void pl_facts_export(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t module = pl_event_child(e, event, PL_AS_MODULE), value = pl_event_child(e, event, PL_AS_DEFAULT);
  struct pl_str from = module ? pl_names_module(c->names, e->at[module].text) : (struct pl_str){NULL, 0};
  bool any = false;
  for (uint32_t b = e->at[event].child; b; b = e->at[b].next) {
    uint32_t imported = e->at[b].kind == PL_EV_BINDING ? pl_event_child(e, b, PL_AS_IMPORTED) : 0,
             local = imported ? pl_event_child(e, b, PL_AS_LOCAL) : 0;
    if (!imported) continue;
    any = true;
    bool whole = module && pl_str_is(e->at[imported].text, "default"); /* export { default as seal } from "./seal" */
    struct pl_str target = whole    ? pl_arena_cat(c->arena, from, PL_STR("#"))
                           : module ? pl_names_join(c->arena, from, e->at[imported].text)
                                    : pl_names_of(c->names, imported);
    struct pl_str own =
        pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(e->at[local ? local : imported].text));
    if (target.n && !pl_str_eq(own, target)) add_alias(c, own, target);
  }
  if (module && !any)
    pl_vec_push(&c->out->aliases,
                ((struct pl_alias){.own = pl_arena_cat(c->arena, c->names->self, PL_STR("#*")), .stands_for = from}));
  if (value) {
    struct pl_str target = pl_names_of(c->names, value), own = pl_arena_cat(c->arena, c->names->self, PL_STR("#"));
    if (target.n && pl_str_find(target, PL_STR("::")) == SIZE_MAX) add_alias(c, own, named_here(c, value, target));
  }
}

/* module.exports = router */
void pl_facts_common_export(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t target = pl_event_child(e, event, PL_AS_TARGET), value = pl_event_child(e, event, PL_AS_VALUE);
  bool member = target && value && e->at[target].kind == PL_EV_MEMBER && e->at[value].kind == PL_EV_NAME;
  if (!member || !pl_str_is(pl_source_text(c, target, 20), "module.exports")) return;
  struct pl_str made = pl_names_of(c->names, value), here = made.n ? named_here(c, value, made) : made;
  if (!pl_str_eq(here, made)) add_alias(c, pl_arena_cat(c->arena, c->names->self, PL_STR("#")), here);
}
