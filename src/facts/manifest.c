/* Packages that manifests declare (data/manifests.yaml). A row says which files list packages and where: below keys, one a line, or at
 * entries (calls, pairs, elements, members of a function's list) whose name is a spec. */
#include "base/path.h"
#include "facts/readers.h"
#include "facts/spec.h"

/* "https://github.com/acme/kit.git": the repository without scheme and ending. */
static struct pl_str repository(struct pl_str text) {
  size_t scheme = pl_str_find(text, PL_STR("://"));
  if (scheme != SIZE_MAX) text = pl_str_cut(text, scheme + 3, text.n);
  return pl_str_ends(text, ".git") ? pl_str_cut(text, 0, text.n - 4) : text;
}

/* "name>=1.2; python_version" or "name[extra]" -> name; "group:artifact:1.0" -> group:artifact. */
static struct pl_str package_name(struct pl_context *c, struct pl_str ecosystem, struct pl_str text) {
  size_t end = 0;
  if (pl_str_is(ecosystem, "maven")) {
    size_t first = pl_str_chr(text, ':');
    size_t second = first == SIZE_MAX ? SIZE_MAX : pl_str_chr(pl_str_cut(text, first + 1, text.n), ':');
    return second == SIZE_MAX ? text : pl_str_cut(text, 0, first + 1 + second);
  }
  if (pl_str_is(ecosystem, "swift")) text = repository(text);
  if (pl_str_is(ecosystem, "npm")) text = pl_specifier_package(text); /* npm:stripe@14, in an import map */
  if (pl_str_is(ecosystem, "heroku")) return pl_str_cut(text, 0, pl_str_chr(text, ':')); /* "papertrail:choklad" */
  while (end < text.n && (pl_is_alnum(text.p[end]) || strchr("-_./@:", text.p[end]))) end++;
  struct pl_str name = pl_str_cut(text, 0, end);
  if (!pl_str_is(ecosystem, "pypi")) return name;
  struct pl_str lower = pl_arena_lower(c->arena, name); /* PEP 503: _ and . are - */
  for (size_t i = 0; i < lower.n; i++)
    if (lower.p[i] == '_' || lower.p[i] == '.') ((char *)(uintptr_t)lower.p)[i] = '-';
  return lower;
}

static void package_fact(struct pl_context *c, struct pl_str ecosystem, struct pl_str text, uint32_t event, bool dev) {
  struct pl_str zero = pl_arena_str(c->arena, ecosystem), package = package_name(c, ecosystem, text);
  if (!dev) pl_facts_api_package(c, event, ecosystem, package);
  const struct pl_vendor *v = pl_vendor_of_package(&c->rules->vendors, zero.p, package);
  if (!v && pl_str_is(ecosystem, "cocoapods")) /* "Sentry/HybridSDK": a part of the pod */
    v = pl_vendor_of_package(&c->rules->vendors, zero.p, pl_str_cut(package, 0, pl_str_chr(package, '/')));
  if (!v) return;
  struct pl_fact *f = pl_fact_vendor(c, v, PL_HOW_MANIFEST, PL_TIER_MANIFEST, event);
  if (dev && pl_role_counts(f->role)) f->role = PL_ROLE_DEV;
  pl_attr_set_text(c->arena, &f->attrs, "package", package);
}

/* Takes the key off the end of a dotted path, where "*" is any one. A key may hold dots itself. */
static bool take_key(struct pl_str *path, struct pl_str key) {
  struct pl_str last = pl_str_ends(*path, "*") ? PL_STR("*") : key;
  if (!key.n || !pl_str_closes(*path, last)) return false;
  size_t before = path->n - last.n;
  if (before && path->p[before - 1] != '.') return false;
  path->n = before ? before - 1 : 0;
  return true;
}

/* Whether the keys from the outermost down to the pair are this dotted path ("tool.poetry.dependencies"), or end so. */
static bool key_path_matches(const struct pl_events *e, uint32_t pair, struct pl_str want) {
  uint32_t i = pair;
  for (; want.n; i = e->at[i].parent) {
    while (i && e->at[i].kind != PL_EV_PAIR) i = e->at[i].parent;
    uint32_t key = i ? pl_event_child(e, i, PL_AS_KEY) : 0;
    if (!key || !take_key(&want, e->at[key].text)) return false;
  }
  return true;
}

/* {"plan": "papertrail:choklad"}: a member that says more of the package than its name, under the row's `member`. */
static bool in_member(const struct pl_events *e, uint32_t i, struct pl_str member) {
  uint32_t key = member.n && e->at[i].as == PL_AS_VALUE ? pl_event_child(e, e->at[i].parent, PL_AS_KEY) : 0;
  return key && pl_str_eq(e->at[key].text, member);
}

/* Packages below a matching key: the keys of an object, the members of a list. */
static void packages_below(struct pl_context *c, struct pl_node row, uint32_t pair, bool dev) {
  const struct pl_events *e = c->events;
  uint32_t stop = e->at[pair].end;
  struct pl_str ecosystem = pl_node_get_text(row, "ecosystem"), member = pl_node_get_text(row, "member");
  for (uint32_t i = pair + 1; i < e->n && e->at[i].start < stop; i++) {
    uint32_t around = e->at[i].parent;
    while (around && e->at[around].kind != PL_EV_PAIR) around = e->at[around].parent;
    if (e->at[i].as == PL_AS_KEY && e->at[i].parent != pair) {
      uint32_t outer = e->at[e->at[i].parent].parent;
      while (outer && e->at[outer].kind != PL_EV_PAIR) outer = e->at[outer].parent;
      if (outer == pair) package_fact(c, ecosystem, e->at[i].text, e->at[i].parent, dev);
    } else if (e->at[i].kind == PL_EV_STRING &&
               ((e->at[i].as == PL_AS_ARG && around == pair) || in_member(e, i, member))) {
      package_fact(c, ecosystem, e->at[i].text, i, dev);
    }
  }
}

static void manifest_keys(struct pl_context *c, struct pl_node row, const char *which, bool dev) {
  const struct pl_events *e = c->events;
  for (struct pl_node k = pl_node_first(pl_node_get(row, which)); k.i; k = pl_node_next(k))
    for (uint32_t i = 1; i < e->n; i++)
      if (e->at[i].kind == PL_EV_PAIR && key_path_matches(e, i, pl_node_text(k))) packages_below(c, row, i, dev);
}

/* Whether the LIST is a member of a list that the function of that name makes: Elixir's deps. */
static bool listed_by(struct pl_context *c, uint32_t event, struct pl_node functions) {
  const struct pl_events *e = c->events;
  if (e->at[event].as != PL_AS_ARG || e->at[e->at[event].parent].kind != PL_EV_LIST) return false;
  return pl_list_glob(functions, pl_last_member(pl_function_text(c, event)));
}

/* The last name of what is called, as it is written: `package` of `.package(url: …)`, `add_dependency` of `spec.add_dependency "x"`. */
static struct pl_str called(struct pl_context *c, uint32_t call) {
  const struct pl_events *e = c->events;
  uint32_t callee = pl_event_child(e, call, PL_AS_CALLEE);
  if (!callee) callee = pl_event_child(e, call, PL_AS_NAME);
  callee = callee ? pl_names_unwrap(e, callee) : 0;
  if (callee && e->at[callee].kind == PL_EV_MEMBER) callee = pl_event_child(e, callee, PL_AS_PROPERTY);
  return callee ? e->at[callee].text : (struct pl_str){NULL, 0};
}

enum entry { NO_ENTRY, ENTRY, DEV_ENTRY };

static enum entry entry_of(struct pl_context *c, struct pl_node row, uint32_t event) {
  const struct pl_events *e = c->events;
  uint32_t tag;
  switch (e->at[event].kind) {
    case PL_EV_CALL:
      if (pl_list_glob(pl_node_get(row, "dev_calls"), called(c, event))) return DEV_ENTRY;
      return pl_list_glob(pl_node_get(row, "calls"), called(c, event)) ? ENTRY : NO_ENTRY;
    case PL_EV_ELEMENT:
      tag = pl_event_child(e, event, PL_AS_TAG);
      return tag && pl_list_glob(pl_node_get(row, "elements"), e->at[tag].text) ? ENTRY : NO_ENTRY;
    case PL_EV_LIST: return listed_by(c, event, pl_node_get(row, "lists_of")) ? ENTRY : NO_ENTRY;
    case PL_EV_PAIR:
      for (struct pl_node k = pl_node_first(pl_node_get(row, "pairs")); k.i; k = pl_node_next(k))
        if (key_path_matches(e, e->at[event].parent, pl_node_text(k))) return ENTRY;
      return NO_ENTRY;
    case PL_EV_IMPORT: return pl_node_true(pl_node_get(row, "lines")) ? ENTRY : NO_ENTRY;
    default: return NO_ENTRY;
  }
}

/* Whether the first argument of a call around the entry is one that `dev_within` lists for it: group :test do … end. */
static bool within_development(struct pl_context *c, struct pl_node row, uint32_t event) {
  struct pl_node within = pl_node_get(row, "dev_within");
  for (uint32_t up = c->events->at[event].parent; up && within.i; up = c->events->at[up].parent) {
    struct pl_node values = c->events->at[up].kind == PL_EV_CALL
                                ? pl_node_get(within, pl_arena_str(c->arena, called(c, up)).p)
                                : (struct pl_node){0};
    struct pl_const v = values.i ? pl_spec_value(c, up, PL_STR("$0")) : (struct pl_const){0};
    if (v.kind == PL_CONST_TEXT && pl_list_glob(values, v.text)) return true;
  }
  return false;
}

/* A Gemfile beside an app, with what builds and uploads it. */
static bool beside_tools(const struct pl_context *c, struct pl_node row) {
  enum { FIRST = 2000 };
  struct pl_str first = pl_str_cut(c->source->bytes, 0, c->source->bytes.n < FIRST ? c->source->bytes.n : FIRST);
  for (struct pl_node n = pl_node_first(pl_node_get(row, "dev_beside")); n.i; n = pl_node_next(n))
    if (pl_str_find(first, pl_node_text(n)) != SIZE_MAX) return true;
  return false;
}

/* Whether one of the specs under `dev_if` has one of its values here, or `dev_within` holds. */
static bool only_for_development(struct pl_context *c, struct pl_node row, uint32_t event) {
  for (struct pl_node k = pl_node_first(pl_node_get(row, "dev_if")); k.i; k = pl_node_next(k)) {
    struct pl_const v = pl_spec_value(c, event, pl_node_key(k));
    if (v.kind == PL_CONST_TEXT && pl_list_glob(k, v.text)) return true;
  }
  return within_development(c, row, event) || beside_tools(c, row);
}

/* gem "stripe", implementation("com.stripe:stripe-java:1"), <PackageReference Include="Stripe.net"/>, {:sentry, "~> 10.0"}, lines "stripe>=2". */
static void manifest_entry(struct pl_context *c, struct pl_node row, uint32_t event) {
  enum entry entry = entry_of(c, row, event);
  if (entry == NO_ENTRY) return;
  struct pl_str name = pl_node_get_text(row, "name"), ecosystem = pl_node_get_text(row, "ecosystem");
  uint32_t module = c->events->at[event].kind == PL_EV_IMPORT ? pl_event_child(c->events, event, PL_AS_MODULE) : 0;
  struct pl_const v = module ? (struct pl_const){.kind = PL_CONST_TEXT, .text = c->events->at[module].text}
                             : pl_spec_value(c, event, name.n ? name : PL_STR("$0"));
  if (v.kind == PL_CONST_TEXT)
    package_fact(c, ecosystem, v.text, event, entry == DEV_ENTRY || only_for_development(c, row, event));
}

struct pl_node pl_manifest_rows(const struct pl_ruleset *rules) {
  return pl_node_first(pl_ruleset_root(rules, "data/manifests.yaml"));
}

/* By the base name, or by the path for globs that hold a '/'. */
bool pl_manifest_is_of(struct pl_node row, struct pl_str path) {
  struct pl_node files = pl_node_get(row, "files");
  return pl_list_glob(files, pl_path_base(path)) || pl_list_glob(files, path);
}

bool pl_facts_manifest_path(const struct pl_ruleset *rules, struct pl_str path) {
  struct pl_str base = pl_path_base(path);
  for (struct pl_node row = pl_manifest_rows(rules); row.i; row = pl_node_next(row))
    if (pl_manifest_is_of(row, path)) return true;
  return pl_str_starts(base, ".env") || pl_facts_settings_path(rules, path);
}

void pl_facts_manifest(struct pl_context *c) {
  for (struct pl_node row = pl_manifest_rows(c->rules); row.i; row = pl_node_next(row)) {
    if (!pl_manifest_is_of(row, c->source->path)) continue;
    size_t before = c->out->facts.n;
    enum pl_tier tier = pl_tier_of(pl_node_get_text(row, "tier"));
    manifest_keys(c, row, "at", false);
    manifest_keys(c, row, "dev", true);
    for (uint32_t i = 1; i < c->events->n; i++) manifest_entry(c, row, i);
    for (size_t i = before; tier < PL_TIER_COUNT && i < c->out->facts.n; i++) c->out->facts.at[i].tier = tier;
  }
}
