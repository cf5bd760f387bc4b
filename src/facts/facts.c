/* The readers in one pass over the events of a file. */
#include "facts/facts.h"

#include <stdlib.h>

#include "facts/constants.h"
#include "facts/routes.h"
#include "facts/tenancy.h"

void pl_file_facts_release(struct pl_file_facts *f) {
  pl_vec_free(&f->facts);
  pl_vec_free(&f->wrappers);
  pl_vec_free(&f->outcalls);
  pl_vec_free(&f->aliases);
  pl_vec_free(&f->constants);
  pl_vec_free(&f->references);
}

void pl_file_facts_forget(struct pl_file_facts *f) {
  f->constants.n = 0;
  f->module = (struct pl_str){NULL, 0};
}

/* What the file's own names stand for, so that importers of `stripe` from lib/stripe see the vendor. */
static void aliases(struct pl_context *c) {
  for (size_t i = 0; i < c->names->by_name.n; i++)
    for (const struct pl_binding *b = c->names->by_name.entries[i].value; b; b = b->next) {
      if (b->scope != 0 || b->param) continue;
      struct pl_str stands = b->whole;
      if (!stands.n && b->event) stands = pl_names_of(c->names, b->event);
      if (!stands.n || pl_str_find(stands, PL_STR("::")) != SIZE_MAX) continue;
      if (b->member.n) stands = pl_names_join(c->arena, stands, b->member);
      struct pl_alias alias = {pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(b->name)), stands};
      if (stands.n && !pl_str_eq(alias.own, alias.stands_for)) pl_vec_push(&c->out->aliases, alias);
    }
}

/* export { a as b } from "m", export * from "m", export default x. */
static void exports(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t module = pl_event_child(e, event, PL_AS_MODULE), value = pl_event_child(e, event, PL_AS_DEFAULT);
  struct pl_str from = module ? pl_names_module(c->names, e->at[module].text) : (struct pl_str){NULL, 0};
  bool any = false;
  for (uint32_t b = e->at[event].child; b; b = e->at[b].next) {
    uint32_t imported = e->at[b].kind == PL_EV_BINDING ? pl_event_child(e, b, PL_AS_IMPORTED) : 0,
             local = imported ? pl_event_child(e, b, PL_AS_LOCAL) : 0;
    if (!imported) continue;
    any = true;
    struct pl_str target =
        module ? pl_names_join(c->arena, from, e->at[imported].text) : pl_names_of(c->names, imported);
    struct pl_str own =
        pl_arena_printf(c->arena, "%.*s#%.*s", PL_FMT(c->names->self), PL_FMT(e->at[local ? local : imported].text));
    if (target.n && !pl_str_eq(own, target)) pl_vec_push(&c->out->aliases, ((struct pl_alias){own, target}));
  }
  if (module && !any)
    pl_vec_push(&c->out->aliases, ((struct pl_alias){pl_arena_cat(c->arena, c->names->self, PL_STR("#*")), from}));
  if (value) {
    struct pl_str target = pl_names_of(c->names, value), own = pl_arena_cat(c->arena, c->names->self, PL_STR("#"));
    if (target.n && pl_str_find(target, PL_STR("::")) == SIZE_MAX)
      pl_vec_push(&c->out->aliases, ((struct pl_alias){own, target}));
  }
}

/* long: a table of which reader looks at which kind of event */
static void one_event(struct pl_context *c, uint32_t i) {
  switch (c->events->at[i].kind) {
    case PL_EV_IMPORT:
      pl_facts_import(c, i);
      pl_facts_api_import(c, i);
      pl_facts_base_image(c, i);
      break;
    case PL_EV_BINARY:
      pl_facts_api_compare(c, i);
      pl_facts_moment(c, i);
      break;
    case PL_EV_EXPORT: exports(c, i); break;
    case PL_EV_CALL:
    case PL_EV_NEW:
      pl_facts_call(c, i);
      pl_facts_block(c, i);
      pl_facts_env(c, i);
      pl_facts_moment(c, i);
      pl_facts_column(c, i);
      pl_facts_tenant_link(c, i);
      pl_facts_flow(c, i);
      pl_facts_removal(c, i);
      pl_facts_region_call(c, i);
      pl_facts_mount(c, i);
      pl_facts_old_files(c, i);
      break;
    case PL_EV_MEMBER:
    case PL_EV_INDEX:
      pl_facts_env(c, i);
      pl_facts_mention(c, i);
      break;
    case PL_EV_NAME: pl_facts_mention(c, i); break;
    case PL_EV_ASSIGN:
      pl_facts_assign(c, i);
      pl_facts_constant(c, i);
      pl_facts_duration(c, i);
      pl_facts_region(c, i);
      pl_facts_field(c, i);
      pl_facts_tenant_link(c, i);
      pl_facts_named_setting(c, i);
      break;
    case PL_EV_PAIR:
      pl_facts_pair(c, i);
      pl_facts_own_store(c, i);
      pl_facts_setting(c, i);
      pl_facts_crontab(c, i);
      pl_facts_named_setting(c, i);
      pl_facts_env(c, i);
      pl_facts_duration(c, i);
      pl_facts_region(c, i);
      pl_facts_field(c, i);
      break;
    case PL_EV_FIELD:
      pl_facts_assign(c, i);
      pl_facts_constant(c, i);
      pl_facts_duration(c, i);
      pl_facts_region(c, i);
      pl_facts_field(c, i);
      pl_facts_named_setting(c, i);
      break;
    case PL_EV_STRING:
    case PL_EV_TEMPLATE:
      pl_facts_string(c, i);
      pl_facts_scopes(c, i);
      pl_facts_setting_text(c, i);
      pl_facts_tag_rule(c, i);
      pl_facts_list_member(c, i);
      pl_facts_text(c, i);
      pl_facts_sql_string(c, i);
      pl_facts_sql_query(c, i);
      pl_facts_region_host(c, i);
      pl_facts_address(c, i);
      pl_facts_route(c, i);
      pl_facts_permission(c, i);
      pl_facts_own_domain(c, i);
      break;
    case PL_EV_FUNCTION:
      pl_facts_function(c, i);
      pl_facts_constant_function(c, i);
      pl_facts_shown_by(c, i);
      break;
    case PL_EV_ELEMENT:
      pl_facts_element(c, i);
      pl_facts_component(c, i);
      pl_facts_input(c, i);
      break;
    default: break;
  }
}

void pl_facts_of_file(struct pl_arena *arena, const struct pl_ruleset *rules, const struct pl_source *source,
                      const struct pl_language *language, const struct pl_events *events, struct pl_file_facts *out) {
  struct pl_names names;
  struct pl_parts parts = {0};
  struct pl_context c = {.arena = arena,
                         .rules = rules,
                         .source = source,
                         .language = language,
                         .events = events,
                         .names = &names,
                         .out = out,
                         .parts = &parts};
  pl_names_init(&names, arena, events, language, source->path);
  out->module = names.self;
  pl_lines_init(&c.lines, source->bytes);
  for (uint32_t i = 1; i < events->n; i++) one_event(&c, i);
  pl_facts_manifest(&c);
  pl_facts_sql(&c);
  pl_facts_route_file(&c);
  pl_facts_logrotate(&c);
  aliases(&c);
  pl_lines_release(&c.lines);
  pl_names_release(&names);
}
