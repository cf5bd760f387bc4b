/* The built-in entries are the measure: what none of them has, an added one cannot use. */
#include "ruleset/entrycheck.h"

#include "base/map.h"
#include "ruleset/speccheck.h"

static bool any_of(struct pl_node entry, const char *const *keys) {
  for (size_t i = 0; keys[i]; i++)
    if (pl_node_there(pl_node_get(entry, keys[i]))) return true;
  return false;
}

static bool is_id(struct pl_str id) {
  for (size_t i = 0; i < id.n; i++)
    if (!((id.p[i] >= 'a' && id.p[i] <= 'z') || pl_is_digit(id.p[i]) || (i && (id.p[i] == '-' || id.p[i] == '.'))))
      return false;
  return id.n != 0;
}

static bool vendor_means(struct pl_node n, struct pl_error *err) {
  static const char *const signs[] = {"packages", "modules", "hosts",     "links",  "scripts", "env", "files",
                                      "config",   "local",   "terraform", "images", "models",  NULL};
  struct pl_str id = pl_node_get_text(n, "id");
  if (!is_id(id))
    return pl_node_fail(pl_node_get(n, "id"), err,
                        "id '%.*s' of a vendor; write small letters, digits and '-', as 'acme-signals'", PL_FMT(id));
  if (!pl_node_get_text(n, "category").n)
    return pl_node_fail(n, err, "vendor '%.*s' without 'category'; add one, as 'analytics' (docs/VENDORS.md)",
                        PL_FMT(id));
  return any_of(n, signs) ||
         pl_node_fail(n, err, "vendor '%.*s' has nothing to be found by; add 'packages', 'hosts', 'env' or the like",
                      PL_FMT(id));
}

/* "npm:module#member", "*.member", "{npm,py}:x": an ecosystem or any receiver comes first. */
static bool is_name(struct pl_str s) {
  size_t colon = pl_str_chr(s, ':');
  if (pl_str_starts(s, "*.")) return true;
  for (size_t i = 0; colon != SIZE_MAX && i < colon; i++)
    if (!pl_is_alnum(s.p[i]) && !(pl_str_chr(PL_STR("{,}*"), s.p[i]) != SIZE_MAX)) return false;
  return colon != SIZE_MAX && colon > 0;
}

static bool is_balanced(struct pl_str s) {
  int depth = 0;
  for (size_t i = 0; i < s.n && depth >= 0; i++) depth += s.p[i] == '{' ? 1 : s.p[i] == '}' ? -1 : 0;
  return depth == 0;
}

static bool pattern_means(struct pl_node n, bool name, struct pl_error *err) {
  struct pl_str s = pl_node_text(n);
  if (!is_balanced(s)) return pl_node_fail(n, err, "'%.*s' opens or closes a '{' too many", PL_FMT(s));
  return !name || is_name(s) ||
         pl_node_fail(n, err, "'%.*s' names no ecosystem; write 'npm:module#member', 'py:module.member' or '*.member'",
                      PL_FMT(s));
}

static bool patterns_mean(struct pl_node n, bool name, struct pl_error *err) {
  if (pl_node_kind(n) == PL_NODE_SCALAR) return pattern_means(n, name, err);
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c))
    if (!pattern_means(c, name, err)) return false;
  return true;
}

static bool row_means(struct pl_node n, struct pl_error *err) {
  static const char *const names[] = {"call", "assign", "mention", NULL};
  static const char *const others[] = {"key",      "import", "package",  "compare", "text",
                                       "duration", "same",   "constant", NULL};
  for (size_t i = 0; names[i]; i++)
    if (!patterns_mean(pl_node_get(n, names[i]), true, err)) return false;
  for (size_t i = 0; others[i]; i++)
    if (!patterns_mean(pl_node_get(n, others[i]), false, err)) return false;
  if (!pl_specs_check(n, err)) return false;
  return any_of(n, names) || any_of(n, others) ||
         pl_node_fail(n, err,
                      "API model that looks for nothing; add 'call', 'assign', 'key' or the like (docs/APIS.md)");
}

static bool api_means(struct pl_node entry, struct pl_error *err) {
  struct pl_node rows = pl_node_get(entry, "rows");
  if (!pl_node_there(rows)) return row_means(entry, err);
  if (!pl_specs_check(entry, err)) return false;
  for (struct pl_node row = pl_node_first(rows); row.i; row = pl_node_next(row))
    if (!row_means(row, err)) return false;
  return true;
}

/* ---- names of vendors ---- */

static void note_names(struct pl_arena *a, struct pl_map *m, const struct pl_doc *d) {
  for (struct pl_node v = pl_node_first(pl_doc_root(d)); v.i; v = pl_node_next(v)) {
    struct pl_node *kept = PL_NEW(a, struct pl_node);
    *kept = v;
    pl_map_set(m, pl_arena_lower(a, pl_node_get_text(v, "name")), kept);
    for (struct pl_node n = pl_node_first(pl_node_get(v, "aliases")); n.i; n = pl_node_next(n))
      pl_map_set(m, pl_arena_lower(a, pl_node_text(n)), kept);
  }
}

static bool name_free(struct pl_arena *a, const struct pl_map *taken, struct pl_node v, struct pl_node name,
                      struct pl_error *err) {
  struct pl_str text = pl_node_text(name), id = pl_node_get_text(v, "id");
  const struct pl_node *of = pl_map_get(taken, pl_arena_lower(a, text));
  if (!of || pl_str_eq(pl_node_get_text(*of, "id"), id)) return true;
  return pl_node_fail(name, err, "'%.*s' is the built-in vendor '%.*s'; choose another name, or extend that one",
                      PL_FMT(text), PL_FMT(pl_node_get_text(*of, "id")));
}

static bool names_free(struct pl_arena *a, const struct pl_map *taken, const struct pl_doc *added,
                       struct pl_error *err) {
  for (struct pl_node v = pl_node_first(pl_doc_root(added)); v.i; v = pl_node_next(v)) {
    struct pl_node name = pl_node_get(v, "name");
    if (pl_node_there(name) && !name_free(a, taken, v, name, err)) return false;
    for (struct pl_node n = pl_node_first(pl_node_get(v, "aliases")); n.i; n = pl_node_next(n))
      if (!name_free(a, taken, v, n, err)) return false;
  }
  return true;
}

static bool all_mean(const struct pl_doc *d, bool (*means)(struct pl_node entry, struct pl_error *err),
                     struct pl_error *err) {
  for (struct pl_node n = pl_node_first(pl_doc_root(d)); n.i; n = pl_node_next(n))
    if (!means(n, err)) return false;
  return true;
}

static bool fits(struct pl_arena *a, const struct pl_map *taken, const struct pl_doc *d, struct pl_error *err) {
  struct pl_str within = pl_doc_within(d);
  if (!pl_doc_added(d)) return true;
  if (pl_str_starts(within, "apis/")) return all_mean(d, api_means, err);
  return !pl_str_starts(within, "vendors/") || (all_mean(d, vendor_means, err) && names_free(a, taken, d, err));
}

bool pl_entries_fit(struct pl_arena *a, const struct pl_doc *const *docs, size_t n, struct pl_error *err) {
  struct pl_map taken = {0};
  bool ok = true;
  for (size_t i = 0; i < n; i++)
    if (!pl_doc_added(docs[i]) && pl_str_starts(pl_doc_within(docs[i]), "vendors/")) note_names(a, &taken, docs[i]);
  for (size_t i = 0; ok && i < n; i++) ok = fits(a, &taken, docs[i], err);
  pl_map_free(&taken);
  return ok;
}
