/* Applies API models: a row becomes a fact when its conditions hold. */
#include <stdio.h>

#include "base/path.h"
#include "facts/context.h"

static struct pl_str const_text(struct pl_context *c, struct pl_const v) {
  if (v.kind == PL_CONST_NUMBER) return pl_arena_printf(c->arena, "%.15g", v.number);
  return v.text;
}

static bool value_in(struct pl_str value, struct pl_node values) {
  if (pl_node_kind(values) == PL_NODE_SCALAR) {
    struct pl_str want = pl_node_text(values);
    return pl_str_is(want, "*") ? value.n > 0 : pl_str_glob(want, value);
  }
  for (struct pl_node v = pl_node_first(values); v.i; v = pl_node_next(v))
    if (pl_str_glob(pl_node_text(v), value)) return true;
  return false;
}

/* Whether each (all) or any of the spec -> values conditions holds. */
static bool conditions(struct pl_context *c, uint32_t event, struct pl_node map, bool all) {
  for (struct pl_node k = pl_node_first(map); k.i; k = pl_node_next(k)) {
    struct pl_str value = const_text(c, pl_spec_value(c, event, pl_node_key(k)));
    bool holds = value_in(value, k);
    if (holds != all) return !all;
  }
  return all;
}

static bool in_paths(const struct pl_api_row *row, struct pl_str path) {
  for (size_t i = 0; i < row->in_count; i++) {
    bool whole = pl_str_chr(row->in[i], '/') != SIZE_MAX;
    if (pl_path_glob(row->in[i], whole ? path : pl_path_base(path))) return true;
  }
  return row->in_count == 0;
}

static bool imports_one(struct pl_context *c, const struct pl_api_row *row) {
  if (!row->import_count) return true;
  for (size_t i = 0; i < c->names->by_name.n; i++)
    for (const struct pl_binding *b = c->names->by_name.entries[i].value; b; b = b->next)
      for (size_t k = 0; b->whole.n && k < row->import_count; k++)
        if (b->whole.n >= row->imports[k].n && memcmp(b->whole.p, row->imports[k].p, row->imports[k].n) == 0) return true;
  return false;
}

static struct pl_str normal(struct pl_context *c, const struct pl_api_row *row, struct pl_str subject) {
  struct pl_str lower = pl_arena_lower(c->arena, subject);
  for (struct pl_node k = pl_node_first(row->map); k.i; k = pl_node_next(k))
    if (pl_str_glob(pl_node_key(k), lower)) return pl_node_text(k);
  return row->map.i || row->fact == PL_FACT_HASH || row->fact == PL_FACT_CIPHER ? lower : subject;
}

static void set_const(struct pl_context *c, struct pl_attr **attrs, struct pl_str key, struct pl_const v) {
  double seconds;
  bool time = pl_str_ends(key, "seconds") && !pl_str_is(key, "milliseconds");
  if (v.kind == PL_CONST_NUMBER)
    pl_attr_set(c->arena, attrs, key, pl_value_number(v.number));
  else if (v.kind == PL_CONST_BOOL)
    pl_attr_set(c->arena, attrs, key, pl_value_bool(v.number != 0));
  else if (v.kind == PL_CONST_TEXT && time && pl_duration_parse(v.text, &seconds))
    pl_attr_set(c->arena, attrs, key, pl_value_number(seconds));
  else if (v.kind == PL_CONST_TEXT && pl_str_ieq(v.text, PL_STR("true")))
    pl_attr_set(c->arena, attrs, key, pl_value_bool(true));
  else if (v.kind == PL_CONST_TEXT && pl_str_ieq(v.text, PL_STR("false")))
    pl_attr_set(c->arena, attrs, key, pl_value_bool(false));
  else if (v.kind == PL_CONST_TEXT && !time)
    pl_attr_set(c->arena, attrs, key, pl_value_text(pl_str_cut(v.text, 0, 120)));
}

/* "max_age_ms" gives max_age_seconds: the row says milliseconds by the attribute's name. */
static void set_attrs(struct pl_context *c, const struct pl_api_row *row, uint32_t event, struct pl_attr **attrs) {
  for (struct pl_node k = pl_node_first(row->attrs); k.i; k = pl_node_next(k)) {
    struct pl_const v = pl_spec_value(c, event, pl_node_text(k));
    struct pl_str key = pl_node_key(k);
    if (v.kind == PL_CONST_NONE) continue;
    static const struct { const char *suffix; double scale; } scales[] = {{"_ms", 0.001}, {"_minutes", 60}, {"_hours", 3600}, {"_days", 86400}, {"_months", 2592000}};
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
      if (!pl_str_ends(key, scales[i].suffix)) continue;
      double text_seconds;
      if (v.kind == PL_CONST_TEXT && pl_number_parse(v.text, &text_seconds)) v.kind = PL_CONST_NUMBER, v.number = text_seconds;
      if (v.kind == PL_CONST_NUMBER && v.unit == PL_UNIT_NONE) v.number *= scales[i].scale;
      struct pl_str stem = pl_str_cut(key, 0, key.n - strlen(scales[i].suffix));
      key = stem.n ? pl_arena_cat(c->arena, stem, PL_STR("_seconds")) : key;
      if (pl_str_is(key, "seconds_seconds") || pl_str_is(stem, "seconds")) key = PL_STR("seconds");
    }
    set_const(c, attrs, key, v);
  }
}

static const char *purpose_kind(enum pl_fact_kind kind) {
  return kind == PL_FACT_HASH ? "hash" : kind == PL_FACT_COOKIE || kind == PL_FACT_STORAGE ? "cookie" : NULL;
}

/* The parameter of the function around that the text mentions, or -1: so that callers can tell what it is. */
static int parameter_of(struct pl_context *c, uint32_t event, uint32_t input) {
  uint32_t function = pl_event_around(c->events, event, PL_EV_FUNCTION);
  if (!function || !input) return -1;
  int position = 0;
  for (uint32_t p = c->events->at[function].child; p; p = c->events->at[p].next) {
    if (c->events->at[p].as != PL_AS_PARAM) continue;
    uint32_t name = c->events->at[p].kind == PL_EV_NAME ? p : pl_event_child(c->events, p, PL_AS_PARAM);
    struct pl_str text = name ? c->events->at[name].text : pl_str_cut(c->events->at[p].text, 0, 0);
    bool self = pl_str_is(text, "self") || pl_str_is(text, "cls");
    if (text.n && !self && pl_has_word(pl_source_text(c, input, 200), text)) return position;
    position += !self;
  }
  return -1;
}

static void add_wrapper(struct pl_context *c, uint32_t event, uint32_t input, uint32_t fact) {
  struct pl_str function = pl_function_text(c, event);
  if (!function.n) return;
  struct pl_wrapper w = {.name = function, .fact = fact, .parameter = parameter_of(c, event, input)};
  pl_vec_push(&c->out->wrappers, w);
}

static void set_purpose(struct pl_context *c, const struct pl_api_row *row, uint32_t event, uint32_t input, struct pl_fact *f) {
  const char *kind = purpose_kind(f->kind);
  if (!kind) return;
  struct pl_str purpose = row->purpose;
  if (pl_str_starts(purpose, "$")) purpose = (struct pl_str){NULL, 0};
  if (!purpose.n) {
    struct pl_str texts[] = {f->kind == PL_FACT_COOKIE || f->kind == PL_FACT_STORAGE ? f->subject : pl_source_text(c, input, 160), pl_target_text(c, event),
                             pl_function_text(c, event), c->source->path};
    size_t hash = pl_str_rchr(texts[2], '#');
    if (hash != SIZE_MAX) texts[2] = pl_str_cut(texts[2], hash + 1, texts[2].n);
    purpose = pl_purpose_of(c->rules, kind, texts, sizeof texts / sizeof *texts);
  }
  pl_attr_set_text(c->arena, &f->attrs, "purpose", purpose.n ? purpose : PL_STR("unknown"));
}

/* long: one decision after another about one row */
void pl_row_apply(struct pl_context *c, const struct pl_api_row *row, uint32_t event) {
  if (!in_paths(row, c->source->path) || !imports_one(c, row)) return;
  if (!conditions(c, event, row->requires_, true) || (row->unless.i && conditions(c, event, row->unless, false))) return;
  struct pl_const subject = pl_spec_value(c, event, row->subject);
  if (!row->subject.n || (subject.kind == PL_CONST_NONE && pl_str_starts(row->subject, "$") && row->fact == PL_FACT_PROCESSOR)) return;
  struct pl_str text = const_text(c, subject);
  if (!text.n) text = PL_STR("unknown");
  text = normal(c, row, text);
  if (text.n > 120) text.n = 120;
  if (row->fact == PL_FACT_PROCESSOR) {
    const struct pl_vendor *v = pl_vendor_by_id(&c->rules->vendors, text);
    if (v) pl_fact_vendor(c, v, row->how, row->tier, event);
    return;
  }
  struct pl_const name = pl_spec_value(c, event, row->name);
  struct pl_fact *f = pl_fact_add(c, row->fact, text, name.text.n ? name.text : text, row->how, row->tier, event);
  uint32_t input = row->input.n ? pl_spec_event(c, event, row->input) : 0;
  set_purpose(c, row, event, input, f);
  set_attrs(c, row, event, &f->attrs);
  if (row->about.n) pl_attr_set_text(c->arena, &f->attrs, "of", const_text(c, pl_spec_value(c, event, row->about)));
  if (!pl_fact_finish(c, row, event, input, f)) {
    c->out->facts.n--;
    return;
  }
  add_wrapper(c, event, input, (uint32_t)c->out->facts.n - 1);
}

static void apply_all(struct pl_context *c, const pl_api_rows *rows, uint32_t event) {
  for (size_t i = 0; rows && i < rows->n; i++) pl_row_apply(c, rows->at[i], event);
}

void pl_facts_api_call(struct pl_context *c, uint32_t event, struct pl_str name) {
  if (pl_str_ends(name, "()")) name.n -= 2;
  const pl_api_rows *exact = pl_api_calls(&c->rules->apis, name);
  apply_all(c, exact, event);
  if (!exact) apply_all(c, pl_api_tails(&c->rules->apis, name), event);
}

void pl_facts_assign(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t target = pl_event_child(e, event, PL_AS_TARGET);
  if (!target) target = pl_event_child(e, event, PL_AS_NAME);
  if (!target) return;
  if (e->at[target].kind == PL_EV_MEMBER || e->at[target].kind == PL_EV_INDEX) {
    apply_all(c, pl_api_assigns(&c->rules->apis, pl_names_of(c->names, target)), event);
    uint32_t key = pl_event_child(e, target, e->at[target].kind == PL_EV_MEMBER ? PL_AS_PROPERTY : PL_AS_KEY);
    if (key) apply_all(c, pl_api_keys(&c->rules->apis, e->at[key].text), event);
  } else {
    apply_all(c, pl_api_keys(&c->rules->apis, e->at[target].text), event);
  }
}

void pl_facts_mention(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  uint32_t last = e->kind == PL_EV_MEMBER ? pl_event_child(c->events, event, PL_AS_PROPERTY) : event;
  bool used = e->as != PL_AS_PROPERTY && e->as != PL_AS_KEY && e->as != PL_AS_TARGET && e->as != PL_AS_IMPORTED && e->as != PL_AS_CALLEE;
  struct pl_str text = last ? c->events->at[last].text : (struct pl_str){NULL, 0};
  size_t colon = pl_str_rchr(text, ':'), slash = pl_str_rchr(text, '\\');
  if (colon != SIZE_MAX || slash != SIZE_MAX) text = pl_str_cut(text, (colon != SIZE_MAX ? colon : slash) + 1, text.n);
  if (!used || !text.n || !pl_api_mentioned(&c->rules->apis, text)) return;
  struct pl_str name = pl_names_of(c->names, event);
  if (name.n) apply_all(c, pl_api_mentions(&c->rules->apis, name), event);
}

void pl_facts_text(struct pl_context *c, uint32_t event) {
  const struct pl_event *e = &c->events->at[event];
  size_t end = pl_str_chr(e->text, ' ');
  struct pl_str word = pl_str_cut(e->text, 0, end == SIZE_MAX ? e->text.n : end);
  if (word.n && word.n < 60 && e->as != PL_AS_MODULE) apply_all(c, pl_api_texts(&c->rules->apis, pl_arena_lower(c->arena, word)), event);
}

void pl_facts_pair(struct pl_context *c, uint32_t event) {
  uint32_t key = pl_event_child(c->events, event, PL_AS_KEY);
  if (key) apply_all(c, pl_api_keys(&c->rules->apis, c->events->at[key].text), event);
}
