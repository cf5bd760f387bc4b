/* What surrounds an event, by name. */
#include "facts/specplace.h"

#include "facts/retention.h"
#include "facts/spec.h"

enum { MOST_ARGS = 24, MOST_SOURCE = 400 };

static struct pl_str cut_call(struct pl_str name) {
  return pl_str_ends(name, "()") ? pl_str_cut(name, 0, name.n - 2) : name;
}

/* Texts of all positional arguments, one space between. */
static struct pl_str all_args(struct pl_context *c, uint32_t event) {
  struct pl_str out = {NULL, 0};
  uint32_t arg;
  for (unsigned n = 0; n < MOST_ARGS && (arg = pl_event_arg(c->events, event, n)); n++) {
    struct pl_const v = pl_value_of(c->names, &c->rules->apis, arg);
    out = pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(out), PL_FMT(v.text));
  }
  return pl_str_trim(out);
}

static struct pl_str text_at(const struct pl_events *e, uint32_t event) {
  return event ? e->at[event].text : (struct pl_str){NULL, 0};
}

/* The key of the pair, or the name of the call, that surrounds the event. */
static struct pl_str parent(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  for (uint32_t i = e->at[event].parent; i; i = e->at[i].parent) switch (e->at[i].kind) {
      case PL_EV_PAIR: return text_at(e, pl_event_child(e, i, PL_AS_KEY));
      case PL_EV_ASSIGN: return text_at(e, pl_event_child(e, i, PL_AS_TARGET));
      case PL_EV_CALL:
      case PL_EV_NEW: return cut_call(pl_names_of(c->names, i));
      case PL_EV_FUNCTION:
      case PL_EV_CLASS: return (struct pl_str){NULL, 0};
      default: break;
    }
  return (struct pl_str){NULL, 0};
}

/* The name of the class around the event. */
static struct pl_str class_around(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t class = pl_event_around(e, event, PL_EV_CLASS);
  return class ? text_at(e, pl_event_child(e, class, PL_AS_NAME)) : (struct pl_str){NULL, 0};
}

static struct pl_str target(struct pl_context *c, uint32_t event) { return pl_target_text(c, event); }
static struct pl_str decorated(struct pl_context *c, uint32_t event) { return pl_decorated(c, event); }
static struct pl_str parameter(struct pl_context *c, uint32_t event) { return pl_parameter_around(c, event); }
static struct pl_str callee(struct pl_context *c, uint32_t event) { return pl_names_of(c->names, event); }
static struct pl_str near(struct pl_context *c, uint32_t event) { return pl_near_text(c, event); }
static struct pl_str source(struct pl_context *c, uint32_t event) { return pl_source_text(c, event, MOST_SOURCE); }

/* The source behind the event, at most a few lines: what a format writes beside a name instead of within it. */
static struct pl_str following(struct pl_context *c, uint32_t event) {
  enum { MOST = 120 };
  size_t end = c->events->at[event].end;
  return pl_str_trim(pl_str_cut(c->source->bytes, end, end + MOST));
}

/* The first text argument of each call around, the nearest first: a block's label, a construct's id. */
static struct pl_str labels(struct pl_context *c, uint32_t event) {
  enum { STEPS = 14, LONGEST = 60, MOST = 300 };
  const struct pl_events *e = c->events;
  struct pl_str out = PL_STR("");
  for (uint32_t i = e->at[event].parent, n = 0; i && n < STEPS && out.n < MOST; i = e->at[i].parent, n++) {
    if (e->at[i].kind != PL_EV_CALL && e->at[i].kind != PL_EV_NEW) continue;
    uint32_t arg = pl_event_child(e, i, PL_AS_ARG);
    while (arg && e->at[arg].kind != PL_EV_STRING) arg = pl_event_next(e, arg, PL_AS_ARG);
    if (arg && e->at[arg].text.n < LONGEST)
      out = pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(out), PL_FMT(e->at[arg].text));
  }
  return out;
}

static struct pl_str function(struct pl_context *c, uint32_t event) {
  return pl_last_member(pl_function_text(c, event));
}

static struct pl_str file(struct pl_context *c, uint32_t event) {
  (void)event;
  return c->source->path;
}

/* "npm:stripe#Stripe.create": stripe */
static struct pl_str module(struct pl_context *c, uint32_t event) {
  struct pl_str call = cut_call(pl_names_of(c->names, event));
  size_t hash = pl_str_chr(call, '#'), colon = pl_str_chr(call, ':');
  return pl_str_cut(call, colon == SIZE_MAX ? 0 : colon + 1, hash == SIZE_MAX ? call.n : hash);
}

pl_spec_place *pl_spec_place_named(struct pl_str name) {
  static const struct {
    const char *name;
    pl_spec_place *read;
  } all[] = {{"$target", target},
             {"$function", function},
             {"$decorated", decorated},
             {"$callee", callee},
             {"$module", module},
             {"$classname", class_around},
             {"$parent", parent},
             {"$near", near},
             {"$following", following},
             {"$file", file},
             {"$parameter", parameter},
             {"$table", pl_table_around},
             {"$around", pl_surroundings},
             {"$labels", labels},
             {"$*", all_args},
             {"$", source}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (pl_str_is(name, all[i].name)) return all[i].read;
  return NULL;
}
