/* Names of cookies that settings have unless somebody says otherwise: in the tag of a Go field (`default:"sid"`), in a call that gives a setting its
 * default (viper.SetDefault("cookie.name", "sid")). */
#include "facts/constants.h"
#include "facts/spec.h"

enum { LONGEST_TAG = 400, LONGEST_NAME = 60 };

/* What follows the mark up to the end of the quoted text or the next option. */
static struct pl_str after_mark(struct pl_str tag, struct pl_str mark) {
  size_t at = mark.n ? pl_str_find(tag, mark) : SIZE_MAX, n = 0;
  struct pl_str rest = at == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(tag, at + mark.n, tag.n);
  while (n < rest.n && !strchr("\",;`\\", rest.p[n])) n++;
  return pl_str_cut(rest, 0, n);
}

static struct pl_str default_in(const struct pl_context *c, struct pl_str tag) {
  struct pl_str found = {NULL, 0};
  for (struct pl_node k = pl_node_first(pl_part(c, "data/http.yaml", "default_marks")); k.i && !found.n;
       k = pl_node_next(k))
    found = after_mark(tag, pl_node_text(k));
  return found;
}

/* A tag is kept as a setting, for what code itself gives the field comes before what is written beside it. */
void pl_facts_tag_default(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  if (!pl_str_is(c->language->ecosystem, "go") || e->at[event].text.n > LONGEST_TAG) return;
  uint32_t field = pl_event_around(e, event, PL_EV_FIELD), class = field ? pl_event_around(e, field, PL_EV_CLASS) : 0,
           name = field ? pl_event_child(e, field, PL_AS_NAME) : 0,
           holder = class ? pl_event_child(e, class, PL_AS_NAME) : 0;
  if (!name || !holder) return;
  struct pl_str field_name = e->at[name].text,
                two = pl_arena_printf(c->arena, ".%.*s.%.*s", PL_FMT(e->at[holder].text), PL_FMT(field_name));
  struct pl_str text = pl_names_a_cookie_setting(two) ? default_in(c, e->at[event].text) : (struct pl_str){NULL, 0};
  if (!text.n || text.n > LONGEST_NAME) return;
  struct pl_const v = {.kind = PL_CONST_TEXT, .text = text, .event = event};
  pl_vec_push(&c->out->constants, ((struct pl_constant){pl_setting_tail(c->arena, two), v}));
  if (pl_names_a_cookie(field_name))
    pl_vec_push(&c->out->constants, ((struct pl_constant){pl_setting_last(c->arena, field_name), v}));
}

void pl_facts_setting_default(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  struct pl_str called = pl_last_member(pl_names_of(c->names, event));
  uint32_t key = pl_event_arg(e, event, 0), value = pl_event_arg(e, event, 1);
  if (!key || !value || e->at[key].kind != PL_EV_STRING ||
      !pl_list_has(pl_part(c, "data/http.yaml", "default_setters"), called))
    return;
  struct pl_str name = pl_setting_name(c, e->at[key].text), tail = pl_setting_tail(c->arena, name);
  if (e->at[key].text.n > LONGEST_NAME || !pl_names_a_cookie_setting(e->at[key].text)) return;
  pl_constant_add(c, name, value);
  if (tail.n) pl_constant_add(c, tail, value);
}
