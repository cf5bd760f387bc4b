/* Retention facts: periods that something is kept for, and what is done then. */
#include "base/path.h"
#include "facts/retentionabout.h"
#include "facts/schedules.h"
#include "facts/spec.h"
#include "ruleset/list.h"

/* What is taken away, and the function that does it: its name is looked for in other files, so that one that nothing runs is known. */
static void removed_in(struct pl_context *c, const struct pl_retention *r, struct pl_fact *f) {
  struct pl_str own = r->function.n ? r->function : pl_function_text(c, r->event), name = pl_last_member(own);
  pl_attr_set_text(c->arena, &f->attrs, "action", r->action);
  if (!name.n || name.n > 80) return;
  pl_attr_set_text(c->arena, &f->attrs, "in", name);
  if (!pl_name_tells(name)) return;
  struct pl_wrapper w = {.name = own, .fact = (uint32_t)c->out->facts.n - 1, .parameter = -1};
  pl_vec_push(&c->out->wrappers, w);
}

/* "… < now() - interval '28 days' or … < now() - interval '28 days'": one period. */
static bool is_told(struct pl_context *c, const struct pl_retention *r, struct pl_str of) {
  const struct pl_fact *f = c->out->facts.n ? &pl_vec_last(&c->out->facts) : NULL;
  uint32_t line =
      r->to ? pl_lines_span(&c->lines, (uint32_t)r->from, (uint32_t)r->to).line : c->events->at[r->event].line;
  return f && f->kind == PL_FACT_RETENTION && f->span.line == line &&
         pl_attr_number(f->attrs, "seconds", 0) == r->seconds && pl_str_eq(pl_attr_text(f->attrs, "of"), of);
}

/* maxAge, TTL_SECONDS: a name that says only that it is a period, where nothing around says of what. */
static bool of_nothing(struct pl_context *c, const struct pl_retention *r) {
  struct pl_str by = pl_arena_printf(c->arena, "%.*s %.*s %.*s %.*s %.*s", PL_FMT(r->around), PL_FMT(r->env),
                                     PL_FMT(pl_retention_member(pl_function_text(c, r->event))),
                                     PL_FMT(pl_class_text(c, r->event)), PL_FMT(pl_path_base(c->source->path)));
  return r->setting && !pl_any_word(pl_retention_data(c, "alone"), r->name) &&
         !pl_retention_stem(c, pl_spaced(c->arena, r->name)).n && !pl_any_word(pl_retention_data(c, "things"), by) &&
         !pl_any_word(pl_retention_data(c, "signed"), by);
}

/* A copy that is made anew when it is gone: told by the name, the function or the file. */
static bool of_cache(struct pl_context *c, const struct pl_retention *r) {
  struct pl_str by = pl_arena_printf(c->arena, "%.*s %.*s %.*s", PL_FMT(r->name),
                                     PL_FMT(pl_retention_member(pl_function_text(c, r->event))),
                                     PL_FMT(pl_path_base(c->source->path)));
  return !r->action.n && pl_any_word(pl_retention_data(c, "short"), by);
}

void pl_retention_add(struct pl_context *c, const struct pl_retention *r) {
  enum { SHORT = 300, DAY = 86400 }; /* seconds: of locks, polls unless a thing is named; of caches */
  struct pl_str class, of = pl_retention_about(c, r, &class);
  bool cache = !class.n && of_cache(c, r);
  if (r->seconds < SHORT && !class.n) return;
  if (is_told(c, r, of) || (cache && r->seconds < DAY) || (!class.n && !cache && of_nothing(c, r))) return;
  struct pl_str subject = class.n ? class : cache ? PL_STR("cache entry") : of.n ? of : PL_STR("unknown");
  enum pl_how how =
      pl_str_is(c->language->family, "config") || pl_str_is(c->language->family, "data") ? PL_HOW_CONFIG : PL_HOW_CALL;
  struct pl_fact *f = pl_fact_add(c, PL_FACT_RETENTION, subject, of.n ? of : subject, how, PL_TIER_INIT, r->event);
  if (r->to) f->span = pl_lines_span(&c->lines, (uint32_t)r->from, (uint32_t)r->to);
  pl_attr_set_number(c->arena, &f->attrs, "seconds", r->seconds);
  if (of.n) pl_attr_set_text(c->arena, &f->attrs, "of", of);
  if (r->action.n) removed_in(c, r, f);
  if (r->action.n && !r->function.n && pl_function_only_looks(c, r->event))
    pl_attr_set_bool(c->arena, &f->attrs, "only_looks", true);
  if (r->env.n) pl_attr_set_text(c->arena, &f->attrs, "env", r->env);
  if (r->plan.n) pl_attr_set_text(c->arena, &f->attrs, "plan", r->plan);
}
