/* What importers of the file get under its names. */
#include "base/path.h"
#include "facts/readers.h"

static void add_alias(struct pl_context *c, struct pl_str own, struct pl_str target) {
  const struct pl_vendor *v = pl_str_chr(target, '(') == SIZE_MAX ? NULL : pl_vendor_of_name(c, target);
  pl_vec_push(&c->out->aliases, ((struct pl_alias){own, target, v, v ? v->category : PL_STR("")}));
}

void pl_facts_aliases(struct pl_context *c) {
  for (size_t i = 0; i < c->names->by_name.n; i++)
    for (const struct pl_binding *b = c->names->by_name.entries[i].value; b; b = b->next) {
      if (b->scope != 0 || b->param) continue;
      struct pl_str stands = b->whole;
      if (!stands.n && b->event) stands = pl_names_of(c->names, b->event);
      if (!stands.n || pl_str_find(stands, PL_STR("::")) != SIZE_MAX) continue;
      if (b->member.n) stands = pl_names_join(c->arena, stands, b->member);
      struct pl_str own = pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(b->name));
      if (stands.n && !pl_str_eq(own, stands)) add_alias(c, own, stands);
    }
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
                ((struct pl_alias){pl_arena_cat(c->arena, c->names->self, PL_STR("#*")), from, false, {NULL, 0}}));
  if (value) {
    struct pl_str target = pl_names_of(c->names, value), own = pl_arena_cat(c->arena, c->names->self, PL_STR("#"));
    if (target.n && pl_str_find(target, PL_STR("::")) == SIZE_MAX) add_alias(c, own, target);
  }
}

static void add_root(struct pl_context *c, struct pl_str name, char mark, struct pl_str below) {
  struct pl_str dir = pl_path_dir(c->source->path), to = pl_path_join(c->arena, dir, below);
  struct pl_str eco = pl_str_is(pl_path_base(c->source->path), "go.mod") ? PL_STR("go") : PL_STR("php");
  if (name.n && to.p)
    pl_vec_push(&c->out->aliases,
                ((struct pl_alias){pl_arena_printf(c->arena, "%.*s:%.*s%c", PL_FMT(eco), PL_FMT(name), mark),
                                   pl_arena_printf(c->arena, "%.*s:/%.*s%s", PL_FMT(eco), PL_FMT(to), to.n ? "/" : ""),
                                   false,
                                   {NULL, 0}}));
}

/* "psr-4": { "Acme\\Shop\\": "src/" } */
static void add_namespaces(struct pl_context *c, uint32_t object) {
  const struct pl_events *e = c->events;
  for (uint32_t p = e->at[object].child; p; p = e->at[p].next) {
    uint32_t key = pl_event_child(e, p, PL_AS_KEY), value = pl_event_child(e, p, PL_AS_VALUE);
    if (!key || !value || e->at[value].kind != PL_EV_STRING) continue;
    struct pl_str name = pl_arena_str(c->arena, e->at[key].text);
    char *out = (char *)(uintptr_t)name.p;
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++)
      if (name.p[i] != '\\')
        out[n++] = name.p[i];
      else if (n && out[n - 1] != '.')
        out[n++] = '.';
    while (n && out[n - 1] == '.') n--;
    add_root(c, pl_str_n(out, n), '.', e->at[value].text);
  }
}

/* What the first part of the product's own names stands for: `module acme.example/shop` is the folder of go.mod, a namespace one that composer.json
 * names. */
void pl_facts_module_root(struct pl_context *c) {
  const struct pl_events *e = c->events;
  struct pl_str base = pl_path_base(c->source->path);
  bool go = pl_str_is(base, "go.mod"), composer = pl_str_is(base, "composer.json");
  for (uint32_t i = 1; (go || composer) && i < e->n; i++) {
    uint32_t key = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0,
             value = key ? pl_event_child(e, i, PL_AS_VALUE) : 0;
    if (value && go && pl_str_is(e->at[key].text, "module")) add_root(c, e->at[value].text, '/', PL_STR(""));
    if (value && composer && pl_str_is(e->at[key].text, "psr-4")) add_namespaces(c, value);
  }
}
