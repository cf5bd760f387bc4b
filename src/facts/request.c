/* What a request to a vendor's address tells besides the address: its path, the texts in its body, the function around it. A call of the
 * vendor's library tells the same by its name and options. */
#include "facts/context.h"
#include "facts/url.h"

enum { MAX_OPTIONS = 24, MAX_TEXT = 60, MAX_PATH = 100 };

static bool is_body(struct pl_str key) {
  static const char *const keys[] = {"data", "json", "body", "form", "params", "form_params", "payload", NULL};
  for (size_t i = 0; keys[i]; i++)
    if (pl_str_ieq(key, pl_str_of(keys[i]))) return true;
  return false;
}

/* {"To": phone, "Body": "Hello"}: the texts among the values, as options. */
static void texts_of(struct pl_context *c, uint32_t object, struct pl_fact *f) {
  const struct pl_events *e = c->events;
  int budget = MAX_OPTIONS;
  for (uint32_t p = e->at[object].child; p && budget--; p = e->at[p].next) {
    uint32_t key = e->at[p].kind == PL_EV_PAIR ? pl_event_child(e, p, PL_AS_KEY) : 0,
             value = key ? pl_event_child(e, p, PL_AS_VALUE) : 0;
    struct pl_const v = value ? pl_value_of(c->names, &c->rules->apis, value) : (struct pl_const){0};
    if (v.kind == PL_CONST_TEXT && !v.is_name && v.text.n && v.text.n <= MAX_TEXT)
      pl_attr_set_text(c->arena, &f->attrs,
                       pl_arena_printf(c->arena, "option.%.*s", PL_FMT(pl_arena_lower(c->arena, e->at[key].text))).p,
                       v.text);
  }
}

/* The object that the request carries: an argument after the address, or under a key such as `json`. */
static void body_of(struct pl_context *c, uint32_t call, struct pl_fact *f) {
  const struct pl_events *e = c->events;
  for (uint32_t i = call + 1; i < e->n && e->at[i].start < e->at[call].end; i++) {
    uint32_t parent = e->at[i].parent;
    if (e->at[i].kind != PL_EV_OBJECT) continue;
    uint32_t key = e->at[parent].kind == PL_EV_PAIR ? pl_event_child(e, parent, PL_AS_KEY) : 0;
    if (parent == call || (key && is_body(e->at[key].text))) texts_of(c, i, f);
  }
}

/* "/2010-04-01/Accounts/{sid}/Messages.json" is asked as a library's accounts_messages would be called. */
static struct pl_str as_name(struct pl_context *c, struct pl_str path) {
  while (path.n && path.p[0] == '/') path = pl_str_cut(path, 1, path.n);
  struct pl_str name = pl_arena_str(c->arena, path);
  for (size_t i = 0; i < name.n; i++)
    if (name.p[i] == '/') ((char *)(uintptr_t)name.p)[i] = '_';
  return name;
}

void pl_fact_request(struct pl_context *c, uint32_t call, const struct pl_url *u, const struct pl_vendor *v,
                     struct pl_fact *f) {
  if (u->path.n > 1 && u->path.n <= MAX_PATH) pl_attr_set_text(c->arena, &f->attrs, "request", u->path);
  pl_fact_effect_name(c->arena, v, as_name(c, u->path), f);
  pl_fact_surroundings(c, call, f);
  body_of(c, call, f);
}
