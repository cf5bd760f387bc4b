/* What a hash is for: told by what the value is, what it is stored in or compared with, and what goes on around it.
 * The words stand in rules/data/purposes.yaml. */
#include "facts/spec.h"

enum { MAX_HEADS = 10, MAX_DEPTH = 7, NEAR_BYTES = 1500, SMALL_FILE = 4000 };

static void add_text(struct pl_texts *t, struct pl_str s) {
  if (s.n && s.n <= 120 && t->n < MAX_HEADS) t->at[t->n++] = s;
}

static void heads(struct pl_context *c, uint32_t i, struct pl_texts *t, int depth);

/* request.form["password"], params[:password], form.get("password"), $_POST['password']: the key says it. */
static void head_of_call(struct pl_context *c, uint32_t i, struct pl_texts *t, int depth) {
  const struct pl_events *e = c->events;
  uint32_t name, receiver = pl_names_receiver(e, i, &name);
  for (uint32_t a = e->at[i].child; a; a = e->at[a].next)
    if (e->at[a].as == PL_AS_ARG && e->at[a].kind == PL_EV_STRING && e->at[a].text.n < 40) add_text(t, e->at[a].text);
  if (name && e->at[name].kind == PL_EV_NAME) add_text(t, e->at[name].text);
  for (uint32_t a = e->at[i].child; a; a = e->at[a].next)
    if (e->at[a].as == PL_AS_ARG && e->at[a].kind != PL_EV_STRING) heads(c, a, t, depth + 1);
  if (receiver) heads(c, receiver, t, depth + 1);
}

/* A local name, and what it was made from. */
static void head_of_name(struct pl_context *c, uint32_t i, struct pl_texts *t, int depth) {
  add_text(t, c->events->at[i].text);
  const struct pl_binding *b = pl_names_binding(c->names, i);
  if (!b || b->param || b->whole.n || !b->event || pl_event_inside(c->events, i, b->event)) return;
  enum pl_event_kind kind = (enum pl_event_kind)c->events->at[b->event].kind;
  if (b->member.n) add_text(t, b->member);
  if (kind != PL_EV_FUNCTION && kind != PL_EV_CLASS && !b->member.n) heads(c, b->event, t, depth + 2);
}

static void head_of_part(struct pl_context *c, uint32_t i, struct pl_texts *t, int depth) {
  const struct pl_events *e = c->events;
  uint32_t object = pl_event_child(e, i, PL_AS_OBJECT),
           part = pl_event_child(e, i, e->at[i].kind == PL_EV_INDEX ? PL_AS_KEY : PL_AS_PROPERTY);
  if (part && (e->at[part].kind == PL_EV_STRING || e->at[part].kind == PL_EV_NAME)) add_text(t, e->at[part].text);
  if (object) heads(c, object, t, depth + 1);
}

static void heads(struct pl_context *c, uint32_t i, struct pl_texts *t, int depth) {
  i = pl_names_unwrap(c->events, i);
  if (!i || depth > MAX_DEPTH || t->n >= MAX_HEADS) return;
  switch (c->events->at[i].kind) {
    case PL_EV_NAME: head_of_name(c, i, t, depth); return;
    case PL_EV_MEMBER:
    case PL_EV_INDEX: head_of_part(c, i, t, depth); return;
    case PL_EV_CALL:
    case PL_EV_NEW: head_of_call(c, i, t, depth); return;
    case PL_EV_STRING: return;
    default: break;
  }
  for (uint32_t child = c->events->at[i].child; child; child = c->events->at[child].next)
    if (c->events->at[child].kind != PL_EV_TYPE) heads(c, child, t, depth + 1);
}

void pl_head_texts(struct pl_context *c, uint32_t event, struct pl_texts *out) {
  if (event) heads(c, event, out, 0);
}

struct pl_str pl_near_text(const struct pl_context *c, uint32_t event) {
  uint32_t function = pl_event_around(c->events, event, PL_EV_FUNCTION);
  const struct pl_event *at = &c->events->at[event];
  uint32_t outer;
  while (function && (outer = pl_event_around(c->events, function, PL_EV_FUNCTION)) != 0 &&
         c->events->at[outer].end - c->events->at[outer].start < NEAR_BYTES)
    function = outer; /* callbacks belong to what they are written in */
  uint32_t from = function ? c->events->at[function].start : 0,
           to = function ? c->events->at[function].end : (uint32_t)c->source->bytes.n;
  if (c->source->bytes.n < SMALL_FILE && !function) return c->source->bytes;
  if (at->start > from + NEAR_BYTES) from = at->start - NEAR_BYTES;
  if (to > at->end + NEAR_BYTES) to = at->end + NEAR_BYTES;
  return pl_str_cut(c->source->bytes, from, to);
}

/* What the result is compared with, or empty. */
static uint32_t other_side(const struct pl_events *e, uint32_t event) {
  for (uint32_t i = event; i; i = e->at[i].parent) {
    uint32_t parent = e->at[i].parent;
    if (e->at[parent].kind == PL_EV_BINARY &&
        (pl_str_starts(e->at[parent].text, "=") || pl_str_starts(e->at[parent].text, "!")))
      return pl_event_child(e, parent, e->at[i].as == PL_AS_LEFT ? PL_AS_RIGHT : PL_AS_LEFT);
    if (e->at[parent].kind == PL_EV_FUNCTION || e->at[parent].kind == PL_EV_ASSIGN) return 0;
  }
  return 0;
}

static struct pl_node classes(const struct pl_context *c, const char *kind) {
  return pl_part(c, "data/purposes.yaml", kind);
}

/* The class that the place of the result or the code around it decides on, whatever the value is called: a key for a cipher. */
static struct pl_node decided_by_place(struct pl_context *c, uint32_t event, bool look_around,
                                       const struct pl_texts *targets) {
  struct pl_str near = look_around ? pl_near_text(c, event) : (struct pl_str){NULL, 0};
  struct pl_node k = pl_node_first(classes(c, "hash"));
  for (; k.i; k = pl_node_next(k)) {
    if (near.n && pl_any_word(pl_node_get(k, "near"), near)) return k;
    if (pl_any_word(pl_node_get(k, "path"), c->source->path)) return k;
    for (size_t i = 0; i < targets->n; i++)
      if (pl_any_word(pl_node_get(k, "place"), targets->at[i]) && !pl_any_word(pl_node_get(k, "not"), targets->at[i]))
        return k;
  }
  return k;
}

struct pl_purpose pl_hash_purpose(struct pl_context *c, uint32_t event, uint32_t input, bool look_around) {
  struct pl_texts places = {0}, all = {0};
  struct pl_str function = pl_last_member(pl_function_text(c, event)), none = {NULL, 0};
  add_text(&places, pl_target_text(c, event));
  add_text(&places, function);
  struct pl_node k = decided_by_place(c, event, look_around, &places);
  struct pl_str as = k.i ? pl_node_get_text(k, "as") : none;
  if (k.i) return (struct pl_purpose){as.n ? as : pl_node_key(k), pl_node_key(k), false};
  pl_head_texts(c, input, &all);
  if (all.n && pl_any_word(classes(c, "drawn"), all.at[0])) return (struct pl_purpose){.purpose = PL_STR("token")};
  for (size_t i = 0; look_around && i < all.n && i < 2; i++) /* the value, or the method called on it */
    if (pl_any_word(classes(c, "hashed"), all.at[i])) return (struct pl_purpose){.purpose = PL_STR("cache_key")};
  if (all.n > MAX_HEADS - 4) all.n = MAX_HEADS - 4;
  for (size_t i = 0; i < places.n; i++) add_text(&all, places.at[i]);
  uint32_t other = other_side(c->events, event);
  if (other) add_text(&all, pl_source_text(c, other, 120));
  struct pl_str purpose = pl_purpose_by(classes(c, "hash"), all.at, all.n, false);
  if (purpose.n || !look_around) return (struct pl_purpose){.purpose = purpose};
  return (struct pl_purpose){pl_purpose_by(classes(c, "hash"), all.at, all.n, true), none, true};
}
