/* Which record a call is about (data/records.yaml). The chain is walked from its end to its root; a table named as text on the way decides. */
#include "facts/spec.h"
#include "ruleset/list.h"

enum { MAX_STEPS = 24, MAX_NAME = 40 };

static struct pl_node words(const struct pl_context *c, const char *list) {
  return pl_part(c, "data/records.yaml", list);
}

/* The name of a call's method or function; *object is what it is called on, or 0. */
static struct pl_str method_of(const struct pl_context *c, uint32_t call, uint32_t *object) {
  uint32_t name;
  *object = pl_names_receiver(c->events, call, &name);
  return name ? c->events->at[name].text : (struct pl_str){NULL, 0};
}

/* What the call makes its query over: what it is called on, else its argument (`from m in Note`, delete(Token)). */
static uint32_t before_call(const struct pl_context *c, uint32_t call, struct pl_str *table) {
  uint32_t object, arg = pl_event_arg(c->events, call, 0);
  struct pl_str method = method_of(c, call, &object);
  if (c->events->at[call].kind == PL_EV_NEW) return *table = method, 0; /* &models.Note{} */
  bool names = arg && pl_list_ihas(words(c, "tables"), method), text = names && c->events->at[arg].kind == PL_EV_STRING;
  if (text) *table = c->events->at[arg].text;
  return text ? 0 : object && !(names && c->events->at[arg].kind == PL_EV_NAME) ? object : arg;
}

static uint32_t before_member(const struct pl_context *c, uint32_t member, struct pl_str *name) {
  uint32_t property = pl_event_child(c->events, member, PL_AS_PROPERTY);
  *name = property ? c->events->at[property].text : (struct pl_str){NULL, 0};
  return pl_list_ihas(words(c, "skip"), *name) ? pl_event_child(c->events, member, PL_AS_OBJECT) : 0;
}

/* The name at the root of the chain, as it is written. */
static struct pl_str root_name(struct pl_context *c, uint32_t at) {
  const struct pl_events *e = c->events;
  struct pl_str name = {NULL, 0};
  for (int steps = 0; at && steps < MAX_STEPS; steps++) {
    at = pl_names_unwrap(e, at);
    name = (struct pl_str){NULL, 0};
    if (e->at[at].kind == PL_EV_CALL || e->at[at].kind == PL_EV_NEW)
      at = before_call(c, at, &name);
    else if (e->at[at].kind == PL_EV_MEMBER)
      at = before_member(c, at, &name);
    else if (e->at[at].kind == PL_EV_BINARY)
      at = pl_event_child(e, at, pl_str_is(e->at[at].text, "in") ? PL_AS_RIGHT : PL_AS_LEFT);
    else
      return e->at[at].kind == PL_EV_NAME || e->at[at].kind == PL_EV_OBJECT ? pl_source_text(c, at, MAX_NAME) : name;
  }
  return name;
}

/* "users::table" -> users, "&Message{}" -> Message, "Shop.Note" -> Note, "userRepository" -> user. */
static struct pl_str plain(const struct pl_context *c, struct pl_str name) {
  while (name.n && !pl_is_alnum(name.p[0])) name = pl_str_cut(name, 1, name.n);
  for (struct pl_node w = pl_node_first(words(c, "parts")); w.i; w = pl_node_next(w))
    if (pl_str_ends(name, pl_arena_str(c->arena, pl_node_text(w)).p)) name.n -= pl_node_text(w).n;
  size_t end = 0, start = 0;
  while (end < name.n && (pl_is_alnum(name.p[end]) || strchr("_.:\\", name.p[end]))) end++;
  for (size_t i = 0; i < end; i++)
    if (strchr(".:\\", name.p[i])) start = i + 1;
  name = pl_str_cut(name, start, end);
  for (struct pl_node w = pl_node_first(words(c, "endings")); w.i; w = pl_node_next(w))
    if (name.n > pl_node_text(w).n && pl_str_ends(name, pl_arena_str(c->arena, pl_node_text(w)).p))
      return pl_str_cut(name, 0, name.n - pl_node_text(w).n);
  return name;
}

static struct pl_str without_start(const struct pl_context *c, struct pl_str name) {
  for (struct pl_node w = pl_node_first(words(c, "starts")); w.i; w = pl_node_next(w)) {
    struct pl_str rest = pl_str_cut(name, pl_node_text(w).n, name.n);
    bool word = rest.n > 2 && (pl_str_ends(pl_node_text(w), "_") || (rest.p[0] >= 'A' && rest.p[0] <= 'Z'));
    if (word && pl_str_starts(name, pl_arena_str(c->arena, pl_node_text(w)).p)) return rest;
  }
  return name;
}

bool pl_record_store(const struct pl_context *c, struct pl_str name) {
  return pl_list_has(words(c, "stores"), name); /* with their case: File may be a table */
}

static struct pl_str class_around(const struct pl_context *c, uint32_t event) {
  uint32_t k = pl_event_around(c->events, event, PL_EV_CLASS), name = k ? pl_event_child(c->events, k, PL_AS_NAME) : 0;
  return name ? c->events->at[name].text : (struct pl_str){NULL, 0};
}

struct pl_str pl_record_of(struct pl_context *c, uint32_t event) {
  struct pl_str root = root_name(c, event), name = without_start(c, plain(c, root));
  if (root.n && pl_list_has(pl_node_get(words(c, "own_class"), pl_arena_str(c->arena, c->language->name).p), root))
    name = class_around(c, event);
  bool access =
      pl_str_ends(root, "Repository") || pl_str_ends(root, "Repo") || pl_str_ends(root, "Dao"); /* sessionRepository */
  bool record = name.n > 2 && name.n < MAX_NAME && (access || !pl_record_store(c, name));
  return record ? name : (struct pl_str){NULL, 0};
}
