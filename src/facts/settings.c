/* Environment names, packages in manifests, vendors' own configuration files. */
#include <stdio.h>

#include "base/path.h"
#include "facts/context.h"

static void env_fact(struct pl_context *c, uint32_t event, struct pl_str name) {
  const struct pl_vendor *v = pl_vendor_of_env(&c->rules->vendors, name);
  if (!v) return;
  struct pl_fact *f = pl_fact_vendor(c, v, PL_HOW_ENV, PL_TIER_INIT, event);
  pl_attr_set_text(c->arena, &f->attrs, "env", name);
}

static bool env_file(const struct pl_context *c) { return pl_str_is(c->language->name, "dotenv"); }

/* .env.example and the like offer names; what reads them is code. */
static bool is_example(struct pl_str path) {
  static const char *const words[] = {"example", "sample", "template", "dist", "defaults", NULL};
  struct pl_str base = pl_path_base(path);
  if (pl_str_find(base, PL_STR("env")) == SIZE_MAX) return false;
  for (size_t i = 0; words[i]; i++)
    if (pl_str_ifind(base, pl_str_of(words[i])) != SIZE_MAX) return true;
  return false;
}

void pl_facts_env(struct pl_context *c, uint32_t event) {
  const struct pl_events *e = c->events;
  if (e->at[event].kind == PL_EV_PAIR) {
    uint32_t key = pl_event_child(e, event, PL_AS_KEY), value = pl_event_child(e, event, PL_AS_VALUE);
    if (!key || !env_file(c)) return;
    bool set = value && e->at[value].text.n && !is_example(c->source->path);
    size_t before = c->out->facts.n;
    env_fact(c, event, e->at[key].text);
    if (c->out->facts.n > before && !set)
      pl_vec_last(&c->out->facts).tier = PL_TIER_MANIFEST; /* a name without a value is an offer */
    return;
  }
  struct pl_str name = pl_value_env(c->names, event);
  if (name.n) env_fact(c, event, name);
}

/* "name>=1.2; python_version" or "name[extra]" -> name; "group:artifact:1.0" -> group:artifact. */
static struct pl_str package_name(struct pl_context *c, struct pl_str ecosystem, struct pl_str text) {
  size_t end = 0;
  if (pl_str_is(ecosystem, "maven")) {
    size_t first = pl_str_chr(text, ':');
    size_t second = first == SIZE_MAX ? SIZE_MAX : pl_str_chr(pl_str_cut(text, first + 1, text.n), ':');
    return second == SIZE_MAX ? text : pl_str_cut(text, 0, first + 1 + second);
  }
  while (end < text.n && (pl_is_alnum(text.p[end]) || strchr("-_./@:", text.p[end]))) end++;
  struct pl_str name = pl_str_cut(text, 0, end);
  if (!pl_str_is(ecosystem, "pypi")) return name;
  struct pl_str lower = pl_arena_lower(c->arena, name); /* PEP 503: _ and . are - */
  for (size_t i = 0; i < lower.n; i++)
    if (lower.p[i] == '_' || lower.p[i] == '.') ((char *)(uintptr_t)lower.p)[i] = '-';
  return lower;
}

static void package_fact(struct pl_context *c, struct pl_str ecosystem, struct pl_str text, uint32_t event, bool dev) {
  struct pl_str zero = pl_arena_str(c->arena, ecosystem);
  if (!dev) pl_facts_api_package(c, event, ecosystem, package_name(c, ecosystem, text));
  const struct pl_vendor *v = pl_vendor_of_package(&c->rules->vendors, zero.p, package_name(c, ecosystem, text));
  if (!v) return;
  struct pl_fact *f = pl_fact_vendor(c, v, PL_HOW_MANIFEST, PL_TIER_MANIFEST, event);
  if (dev && pl_role_counts(f->role)) f->role = PL_ROLE_DEV;
  pl_attr_set_text(c->arena, &f->attrs, "package", package_name(c, ecosystem, text));
}

/* The dotted path of keys down to the event ("tool.poetry.dependencies"). */
static bool key_path_matches(const struct pl_events *e, uint32_t pair, struct pl_str want) {
  struct pl_str rest = want;
  uint32_t i = pair;
  while (rest.n) {
    while (i && e->at[i].kind != PL_EV_PAIR) i = e->at[i].parent;
    if (!i) return false;
    uint32_t key = pl_event_child(e, i, PL_AS_KEY);
    struct pl_str text = key ? e->at[key].text : (struct pl_str){NULL, 0};
    if (!text.n || !(pl_str_eq(rest, text) ||
                     (rest.n > text.n && rest.p[rest.n - text.n - 1] == '.' &&
                      pl_str_eq(pl_str_cut(rest, rest.n - text.n, rest.n), text)) ||
                     (pl_str_ends(rest, "*") && true)))
      return false;
    if (pl_str_ends(rest, "*"))
      rest.n = rest.n >= 2 ? rest.n - 2 : 0;
    else
      rest.n = rest.n > text.n ? rest.n - text.n - 1 : 0;
    i = e->at[i].parent;
  }
  return true;
}

/* Packages below a matching key: the keys of an object, the members of a list. */
static void packages_below(struct pl_context *c, struct pl_str ecosystem, uint32_t pair, bool dev) {
  const struct pl_events *e = c->events;
  uint32_t stop = e->at[pair].end;
  for (uint32_t i = pair + 1; i < e->n && e->at[i].start < stop; i++) {
    uint32_t around = e->at[i].parent;
    while (around && e->at[around].kind != PL_EV_PAIR) around = e->at[around].parent;
    if (e->at[i].as == PL_AS_KEY && e->at[i].parent != pair) {
      uint32_t outer = e->at[e->at[i].parent].parent;
      while (outer && e->at[outer].kind != PL_EV_PAIR) outer = e->at[outer].parent;
      if (outer == pair) package_fact(c, ecosystem, e->at[i].text, e->at[i].parent, dev);
    } else if (e->at[i].kind == PL_EV_STRING && e->at[i].as == PL_AS_ARG && around == pair) {
      package_fact(c, ecosystem, e->at[i].text, i, dev);
    }
  }
}

static void manifest_keys(struct pl_context *c, struct pl_node row, const char *which, bool dev) {
  const struct pl_events *e = c->events;
  struct pl_str ecosystem = pl_node_get_text(row, "ecosystem");
  for (struct pl_node k = pl_node_first(pl_node_get(row, which)); k.i; k = pl_node_next(k))
    for (uint32_t i = 1; i < e->n; i++)
      if (e->at[i].kind == PL_EV_PAIR && key_path_matches(e, i, pl_node_text(k))) packages_below(c, ecosystem, i, dev);
}

/* Manifests that are code: gem "stripe", implementation("com.stripe:stripe-java:1"), lines "stripe>=2". */
static void manifest_calls(struct pl_context *c, struct pl_node row) {
  const struct pl_events *e = c->events;
  struct pl_str ecosystem = pl_node_get_text(row, "ecosystem");
  for (uint32_t i = 1; i < e->n; i++) {
    if (e->at[i].kind == PL_EV_IMPORT && pl_node_true(pl_node_get(row, "lines"))) {
      uint32_t module = pl_event_child(e, i, PL_AS_MODULE);
      if (module) package_fact(c, ecosystem, e->at[module].text, i, false);
    }
    if (e->at[i].kind != PL_EV_CALL) continue;
    struct pl_str name = pl_names_of(c->names, i);
    for (struct pl_node k = pl_node_first(pl_node_get(row, "calls")); k.i; k = pl_node_next(k)) {
      struct pl_str want = pl_node_text(k);
      if (!pl_str_ends(name, "()") || !pl_str_ends(pl_str_cut(name, 0, name.n - 2), pl_arena_str(c->arena, want).p))
        continue;
      uint32_t arg = pl_event_arg(e, i, 0);
      struct pl_const v = arg ? pl_value_of(c->names, &c->rules->apis, arg) : (struct pl_const){0};
      if (v.kind == PL_CONST_TEXT) package_fact(c, ecosystem, v.text, i, false);
    }
  }
}

static struct pl_node manifest_rows(const struct pl_ruleset *rules) {
  return pl_node_first(pl_ruleset_root(rules, "data/manifests.yaml"));
}

static bool is_manifest(struct pl_node row, struct pl_str base) {
  for (struct pl_node f = pl_node_first(pl_node_get(row, "files")); f.i; f = pl_node_next(f))
    if (pl_str_glob(pl_node_text(f), base)) return true;
  return false;
}

bool pl_facts_manifest_path(const struct pl_ruleset *rules, struct pl_str path) {
  struct pl_str base = pl_path_base(path);
  for (struct pl_node row = manifest_rows(rules); row.i; row = pl_node_next(row))
    if (is_manifest(row, base)) return true;
  return pl_str_starts(base, ".env");
}

void pl_facts_manifest(struct pl_context *c) {
  for (struct pl_node row = manifest_rows(c->rules); row.i; row = pl_node_next(row)) {
    if (!is_manifest(row, pl_path_base(c->source->path))) continue;
    manifest_keys(c, row, "at", false);
    manifest_keys(c, row, "dev", true);
    manifest_calls(c, row);
  }
}

void pl_facts_of_path(struct pl_arena *arena, const struct pl_ruleset *rules, const struct pl_source *source,
                      struct pl_file_facts *out) {
  const struct pl_vendor *v = pl_vendor_of_file(&rules->vendors, source->path);
  if (!v) return;
  struct pl_fact f = {.kind = PL_FACT_PROCESSOR,
                      .how = PL_HOW_CONFIG,
                      .tier = PL_TIER_INIT,
                      .role = source->role,
                      .subject = v->reported->id,
                      .name = v->reported->name,
                      .path = source->path,
                      .span = {.line = 1, .column = 1, .end_line = 1, .end_column = 1}};
  pl_attr_set_text(arena, &f.attrs, "category", v->category);
  if (pl_str_is(v->category, "ci") && pl_role_counts(f.role)) f.role = PL_ROLE_DEV;
  pl_vec_push(&out->facts, f);
}
