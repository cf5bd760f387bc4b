/* Reads `system` (a list, or one) and `dataset` of a fideslang manifest. */
#include "cli/fides.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/map.h"

enum { MAX_FILE = 4 << 20, DEPTH_MAX = 16 };

struct import {
  struct pl_arena *arena;
  const struct pl_ruleset *rules;
  struct pl_str path;
  struct pl_map seen; /* categories */
  pl_claim_vec *out;
};

static struct pl_node categories(const struct pl_ruleset *rules) {
  return pl_node_first(pl_ruleset_root(rules, "data/categories.yaml"));
}

struct pl_str pl_fides_category(const struct pl_ruleset *rules, struct pl_str id) {
  for (struct pl_node k = categories(rules); k.i; k = pl_node_next(k))
    if (pl_str_eq(pl_node_get_text(k, "id"), id)) return pl_node_get_text(k, "fides");
  return PL_STR("");
}

struct pl_str pl_fides_own(const struct pl_ruleset *rules, struct pl_str key) {
  for (bool whole = true; whole || pl_str_chr(key, '.') != SIZE_MAX; whole = false) {
    for (struct pl_node k = categories(rules); k.i; k = pl_node_next(k))
      if (pl_str_eq(pl_node_get_text(k, "fides"), key)) return pl_node_get_text(k, "id");
    size_t dot = pl_str_rchr(key, '.');
    key = pl_str_cut(key, 0, dot == SIZE_MAX ? 0 : dot);
  }
  return PL_STR("");
}

static struct pl_claim claim_at(const struct import *m, enum pl_claim_kind kind, struct pl_node n,
                                struct pl_str quote) {
  return (struct pl_claim){.kind = kind,
                           .path = m->path,
                           .quote = quote,
                           .span = {.line = pl_node_line(n), .column = pl_node_column(n), .end_line = pl_node_line(n)}};
}

/* One claim for each category, however often it is named. */
static struct pl_str take_category(struct import *m, struct pl_node n) {
  struct pl_str id = pl_fides_own(m->rules, pl_node_text(n));
  if (!id.n || pl_map_set(&m->seen, id, m)) return id;
  struct pl_claim c = claim_at(m, PL_CLAIM_DATA_COLLECTED, n, pl_node_text(n));
  c.subject = id;
  pl_attr_set_text(m->arena, &c.value, "category", id);
  pl_vec_push(m->out, c);
  return id;
}

static bool is_member(struct pl_str list, struct pl_str id) {
  struct pl_str one;
  while (list.n && pl_str_next(&list, '\n', &one))
    if (pl_str_eq(one, id)) return true;
  return false;
}

static void add_data(struct import *m, struct pl_node declaration, struct pl_str *data) {
  for (struct pl_node n = pl_node_first(pl_node_get(declaration, "data_categories")); n.i; n = pl_node_next(n)) {
    struct pl_str id = take_category(m, n);
    if (id.n && !is_member(*data, id))
      *data = data->n ? pl_arena_printf(m->arena, "%.*s\n%.*s", PL_FMT(*data), PL_FMT(id)) : id;
  }
}

/* The catalogue's entry of that key or name. */
static const struct pl_vendor *vendor_of(const struct import *m, struct pl_str key, struct pl_str name) {
  const struct pl_vendor *v = pl_vendor_by_id(&m->rules->vendors, key);
  for (size_t i = 0; !v && i < m->rules->vendors.n; i++)
    if (pl_str_ieq(m->rules->vendors.at[i]->name, name)) v = m->rules->vendors.at[i];
  return v;
}

static void take_system(struct import *m, struct pl_node s) {
  struct pl_str key = pl_node_get_text(s, "fides_key"), name = pl_node_get_text(s, "name"), data = {NULL, 0};
  if (!key.n && !name.n) return;
  const struct pl_vendor *v = vendor_of(m, key, name);
  struct pl_claim c = claim_at(m, PL_CLAIM_PROCESSOR, s, name.n ? name : key);
  c.subject = v ? v->id : key.n ? key : name;
  c.name = name.n ? name : key;
  for (struct pl_node d = pl_node_first(pl_node_get(s, "privacy_declarations")); d.i; d = pl_node_next(d)) {
    if (!c.purpose.n) c.purpose = pl_node_get_text(d, "name");
    add_data(m, d, &data);
  }
  if (data.n) pl_attr_set(m->arena, &c.value, PL_STR("data"), (struct pl_value){.kind = PL_VALUE_LIST, .text = data});
  pl_vec_push(m->out, c);
}

/* Categories stand at any depth of a dataset. */
static void take_dataset(struct import *m, struct pl_node n, int depth) {
  struct pl_str data = {NULL, 0};
  if (pl_node_kind(n) == PL_NODE_MAP) add_data(m, n, &data);
  for (struct pl_node c = pl_node_first(n); depth < DEPTH_MAX && c.i; c = pl_node_next(c))
    if (pl_node_kind(c) != PL_NODE_SCALAR) take_dataset(m, c, depth + 1);
}

static bool take_all(struct import *m, const struct pl_doc *doc, struct pl_error *err) {
  struct pl_node root = pl_doc_root(doc), systems = pl_node_get(root, "system"), sets = pl_node_get(root, "dataset");
  if (!systems.i && !sets.i)
    return pl_fail(err, "'%.*s' has neither 'system' nor 'dataset'; give a manifest of fideslang", PL_FMT(m->path));
  if (pl_node_kind(systems) == PL_NODE_MAP) take_system(m, systems);
  if (pl_node_kind(systems) == PL_NODE_LIST)
    for (struct pl_node s = pl_node_first(systems); s.i; s = pl_node_next(s)) take_system(m, s);
  take_dataset(m, sets, 0);
  return true;
}

bool pl_fides_read(struct pl_arena *a, const struct pl_ruleset *rules, const char *path, pl_claim_vec *out,
                   struct pl_error *err) {
  struct pl_str bytes;
  enum pl_read_status status = pl_file_read(path, MAX_FILE, true, &bytes);
  if (status != PL_READ_OK) return pl_fail(err, "cannot read '%s': %s", path, pl_read_reason(status));
  struct import m = {.arena = a, .rules = rules, .path = pl_str_of(path), .out = out};
  const struct pl_doc *doc = pl_doc_parse(a, m.path, bytes, err);
  bool ok = doc && take_all(&m, doc, err);
  pl_map_free(&m.seen);
  free((char *)(uintptr_t)bytes.p);
  return ok;
}
