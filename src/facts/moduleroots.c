/* Where the product's own names lead, as manifests say (`root`, `roots` of data/manifests.yaml): `module acme.example/shop` is the folder of go.mod, a
 * namespace is a folder that composer.json names, "@lib/x" lies below one that tsconfig.json names. */
#include "base/path.h"
#include "facts/readers.h"

static struct pl_str without_end(struct pl_str s, const char *end) {
  return pl_str_ends(s, end) ? pl_str_cut(s, 0, s.n - strlen(end)) : s;
}

static struct pl_str without_extension(struct pl_str path) {
  static const char *const ends[] = {".d.ts", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".vue", "/index", NULL};
  for (size_t i = 0; ends[i]; i++) path = without_end(path, ends[i]);
  return path;
}

/* "Acme\\Shop\\" -> "Acme.Shop" */
static struct pl_str dotted(struct pl_arena *a, struct pl_str name) {
  char *out = pl_arena_alloc(a, name.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < name.n; i++)
    if (name.p[i] != '\\')
      out[n++] = name.p[i];
    else if (n && out[n - 1] != '.')
      out[n++] = '.';
  while (n && out[n - 1] == '.') n--;
  return pl_str_n(out, n);
}

/* `mark` ends what is the product's: "php:Acme." all names below, "npm:@lib/" all files below, "npm:@lib#" one file. */
static void add(struct pl_context *c, struct pl_str eco, struct pl_str name, char mark, struct pl_str folder) {
  struct pl_str to = pl_path_join(c->arena, pl_path_dir(c->source->path), folder);
  struct pl_alias root = {.root = true};
  if (!name.n || !to.p) return;
  root.own = pl_arena_printf(c->arena, "%.*s:%.*s%c", PL_FMT(eco), PL_FMT(name), mark);
  const char *end = mark == '#' ? "#" : to.n ? "/" : "";
  root.stands_for = pl_arena_printf(c->arena, "%.*s:/%.*s%s", PL_FMT(eco), PL_FMT(to), end);
  pl_vec_push(&c->out->aliases, root);
}

/* A namespace and its folder; "@lib" and all below it ("@lib/" in import maps), or that one file alone. */
static void add_pair(struct pl_context *c, struct pl_str eco, struct pl_str base, uint32_t pair) {
  const struct pl_events *e = c->events;
  uint32_t key = pl_event_child(e, pair, PL_AS_KEY), value = pl_event_child(e, pair, PL_AS_VALUE);
  if (value && e->at[value].kind == PL_EV_LIST) value = e->at[value].child;
  if (!key || !value || e->at[value].kind != PL_EV_STRING) return;
  struct pl_str name = e->at[key].text, folder = e->at[value].text;
  bool spaces = pl_str_is(eco, "php"), all = pl_str_ends(name, "/*") || pl_str_ends(name, "/");
  if (spaces) {
    add(c, eco, dotted(c->arena, name), '.', folder);
    return;
  }
  folder = all ? without_end(pl_str_cut(folder, 0, pl_str_chr(folder, '*')), "/") : without_extension(folder);
  folder = pl_path_join(c->arena, base, folder);
  if (folder.p && !pl_str_is(name, "*")) add(c, eco, without_end(without_end(name, "*"), "/"), all ? '/' : '#', folder);
}

/* The text under a key, wherever it stands. */
static struct pl_str text_under(const struct pl_events *e, struct pl_str key) {
  for (uint32_t i = 1; key.n && i < e->n; i++) {
    uint32_t k = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0,
             v = k ? pl_event_child(e, i, PL_AS_VALUE) : 0;
    if (v && pl_str_eq(e->at[k].text, key)) return e->at[v].text;
  }
  return (struct pl_str){NULL, 0};
}

/* "module acme.example/shop/v3": imports are known without their major version. */
static struct pl_str root_text(struct pl_context *c, struct pl_str eco, struct pl_str name) {
  return pl_str_is(eco, "go") ? pl_path_unversioned(c->arena, name) : name;
}

static void read_row(struct pl_context *c, struct pl_node row) {
  const struct pl_events *e = c->events;
  struct pl_str eco = pl_node_get_text(row, "ecosystem"), one = pl_node_get_text(row, "root"),
                many = pl_node_get_text(row, "roots"), base = text_under(e, pl_node_get_text(row, "below"));
  if (pl_str_is(eco, "composer")) eco = PL_STR("php");
  for (uint32_t i = 1; (one.n || many.n) && i < e->n; i++) {
    uint32_t key = e->at[i].kind == PL_EV_PAIR ? pl_event_child(e, i, PL_AS_KEY) : 0,
             value = key ? pl_event_child(e, i, PL_AS_VALUE) : 0;
    if (value && one.n && pl_str_eq(e->at[key].text, one))
      add(c, eco, root_text(c, eco, e->at[value].text), '/', PL_STR(""));
    if (!value || !many.n || !pl_str_eq(e->at[key].text, many)) continue;
    for (uint32_t p = e->at[value].child; p; p = e->at[p].next) add_pair(c, eco, base, p);
  }
}

void pl_facts_module_root(struct pl_context *c) {
  for (struct pl_node row = pl_manifest_rows(c->rules); row.i; row = pl_node_next(row))
    if (pl_manifest_is_of(row, c->source->path)) read_row(c, row);
}
