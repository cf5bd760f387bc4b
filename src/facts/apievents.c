/* The rows of API models that an event asks for: by the name of a call, an assignment, a mention, a text, a key, a module, a package. */
#include "facts/context.h"

static bool apply_all(struct pl_context *c, const pl_api_rows *rows, struct pl_str name, uint32_t event) {
  bool any = false;
  for (size_t i = 0; rows && i < rows->n; i++)
    if (!rows->at[i].tail.n || pl_api_ends(name, rows->at[i].tail)) any = true, pl_row_apply(c, rows->at[i].row, event);
  return any;
}

void pl_facts_api_call(struct pl_context *c, uint32_t event, struct pl_str name) {
  const struct pl_apis *apis = &c->rules->apis;
  if (pl_str_ends(name, "()")) name.n -= 2;
  if (!apply_all(c, pl_api_calls(apis, name), name, event)) apply_all(c, pl_api_tails(apis, name), name, event);
}

/* x.y = v where a row takes whatever part of x ("x.*"). */
static bool any_part(struct pl_context *c, uint32_t object, uint32_t event) {
  struct pl_str name = object ? pl_names_of(c->names, object) : (struct pl_str){NULL, 0};
  if (!name.n || pl_str_ends(name, ")")) return false;
  name = pl_arena_cat(c->arena, name, PL_STR(".*"));
  return apply_all(c, pl_api_assigns(&c->rules->apis, name), name, event);
}

/* x.y = v, x["k"] = v (row name "x[]"), K = v. */
void pl_facts_assign(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  const struct pl_apis *apis = &c->rules->apis;
  uint32_t target = pl_event_child(e, event, PL_AS_TARGET);
  if (!target) target = pl_event_child(e, event, PL_AS_NAME);
  if (!target) return;
  struct pl_str key = e->at[target].text;
  if (e->at[event].kind == PL_EV_FIELD && pl_str_starts(key, "$")) key = pl_str_cut(key, 1, key.n);
  if (e->at[target].kind == PL_EV_MEMBER || e->at[target].kind == PL_EV_INDEX) {
    bool index = e->at[target].kind == PL_EV_INDEX;
    uint32_t object = pl_event_child(e, target, PL_AS_OBJECT),
             part = pl_event_child(e, target, index ? PL_AS_KEY : PL_AS_PROPERTY);
    struct pl_str name = index && object ? pl_names_of(c->names, object) : pl_names_of(c->names, target);
    if (pl_str_ends(name, "()")) name.n -= 2;
    if (index && name.n) name = pl_arena_cat(c->arena, name, PL_STR("[]"));
    if (!apply_all(c, pl_api_assigns(apis, name), name, event) && !any_part(c, object, event))
      apply_all(c, pl_api_assign_tails(apis, name), name, event);
    key = part ? e->at[part].text : key;
  }
  apply_all(c, pl_api_keys(apis, key), key, event);
}

void pl_facts_mention(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  uint32_t last = e->kind == PL_EV_MEMBER ? pl_event_child(c->events, event, PL_AS_PROPERTY) : event;
  bool used = e->as != PL_AS_PROPERTY && e->as != PL_AS_KEY && e->as != PL_AS_TARGET && e->as != PL_AS_IMPORTED &&
              e->as != PL_AS_CALLEE && e->as != PL_AS_MODULE;
  struct pl_str text = last ? c->events->at[last].text : (struct pl_str){NULL, 0};
  for (size_t i = text.n; i--;) /* a path that the grammar gives as one name */
    if (strchr(":\\.", text.p[i])) {
      text = pl_str_cut(text, i + 1, text.n);
      break;
    }
  if (!used || !text.n || !pl_api_mentioned(&c->rules->apis, text)) return;
  struct pl_str name = pl_names_of(c->names, event);
  if (name.n) apply_all(c, pl_api_mentions(&c->rules->apis, name), name, event);
}

/* Segments of an address or a route, each with its '/': rows know "/unsubscribe". */
static void path_segments(struct pl_context *c, struct pl_str word, uint32_t event) {
  for (size_t i = 0; i < word.n; i++) {
    if (word.p[i] != '/') continue;
    size_t end = i + 1;
    while (end < word.n && !strchr("/?#", word.p[end])) end++;
    struct pl_str segment = pl_str_cut(word, i, end);
    if (segment.n > 3 && !(i == 0 && end == word.n))
      apply_all(c, pl_api_texts(&c->rules->apis, pl_arena_lower(c->arena, segment)), segment, event);
    i = end - 1;
  }
}

/* Links inside a longer text, such as the body of a mail. An address that is merely written there shows no page behind it. */
static void links_inside(struct pl_context *c, struct pl_str text, uint32_t event) {
  enum { MOST = 16 };
  for (int n = 0; n < MOST && text.n; n++) {
    size_t href = pl_str_find(text, PL_STR("href=")),
           at = href == SIZE_MAX ? href : href + 6; /* behind the quotation mark */
    if (at >= text.n) return;
    text = pl_str_cut(text, at, text.n);
    size_t end = 0;
    while (end < text.n && !pl_is_space(text.p[end]) && !strchr("\"'<>\\", text.p[end])) end++;
    if (end < 300) path_segments(c, pl_str_cut(text, 0, end), event);
    text = pl_str_cut(text, end ? end : 1, text.n);
  }
}

void pl_facts_text(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  size_t end = pl_str_chr(e->text, ' ');
  struct pl_str word = pl_str_cut(e->text, 0, end == SIZE_MAX ? e->text.n : end);
  if (word.n && word.n < 60 && e->as != PL_AS_MODULE)
    apply_all(c, pl_api_texts(&c->rules->apis, pl_arena_lower(c->arena, word)), word, event);
  if (word.n && word.n < 300 && e->as != PL_AS_MODULE) path_segments(c, word, event);
  if (end != SIZE_MAX && e->as != PL_AS_MODULE) links_inside(c, pl_str_cut(e->text, end, e->text.n), event);
}

void pl_facts_pair(struct pl_context *c, uint32_t event) {
  uint32_t key = pl_event_child(c->events, event, PL_AS_KEY);
  struct pl_str text = key ? c->events->at[key].text : (struct pl_str){NULL, 0},
                name = key ? pl_variable_named(c, event, text) : text;
  bool known = key && apply_all(c, pl_api_keys(&c->rules->apis, name), name, event);
  if (!known && name.p != text.p) apply_all(c, pl_api_keys(&c->rules->apis, text), text, event);
}

void pl_facts_api_module(struct pl_context *c, uint32_t event, struct pl_str name) {
  if (pl_str_ends(name, "#")) name.n--;
  apply_all(c, pl_api_modules(&c->rules->apis, name), name, event);
}

void pl_facts_api_import(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  if (e->at[event].flags & PL_EVF_TYPE_ONLY) return;
  uint32_t module = pl_event_child(e, event, PL_AS_MODULE);
  struct pl_str whole = module ? pl_names_module(c->names, e->at[module].text) : (struct pl_str){NULL, 0};
  if (whole.n) pl_facts_api_module(c, event, whole);
  for (uint32_t m = module ? e->at[module].next : 0; m; m = e->at[m].next) /* `import a, b` */
    if (e->at[m].as == PL_AS_MODULE) pl_facts_api_module(c, event, pl_names_module(c->names, e->at[m].text));
  for (uint32_t b = e->at[event].child; b; b = e->at[b].next) {
    uint32_t name = e->at[b].kind == PL_EV_BINDING  ? pl_event_child(e, b, PL_AS_IMPORTED)
                    : e->at[b].as == PL_AS_IMPORTED ? b
                                                    : 0;
    if (!name || (e->at[b].flags & PL_EVF_TYPE_ONLY)) continue;
    struct pl_str text = e->at[name].text;
    pl_facts_api_module(c, event, whole.n ? pl_names_join(c->arena, whole, text) : pl_names_module(c->names, text));
  }
}

void pl_facts_api_package(struct pl_context *c, uint32_t event, struct pl_str ecosystem, struct pl_str name) {
  apply_all(c,
            pl_api_packages(&c->rules->apis, pl_arena_printf(c->arena, "%.*s %.*s", PL_FMT(ecosystem), PL_FMT(name))),
            name, event);
}

/* a.password === b.password: rows know the noun of both sides. */
void pl_facts_api_compare(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  if (!c->rules->apis.compares.n ||
      !(pl_str_starts(e->text, "==") || pl_str_starts(e->text, "!=") || pl_str_is(e->text, "is")))
    return;
  uint32_t left = pl_event_child(c->events, event, PL_AS_LEFT), right = pl_event_child(c->events, event, PL_AS_RIGHT);
  struct pl_texts a = {0}, b = {0};
  pl_head_texts(c, left, &a);
  pl_head_texts(c, right, &b);
  const pl_api_rows *rows = a.n && b.n ? pl_api_compares(&c->rules->apis, a.at[0]) : NULL;
  if (rows && pl_api_compares(&c->rules->apis, b.at[0])) apply_all(c, rows, a.at[0], event);
}
