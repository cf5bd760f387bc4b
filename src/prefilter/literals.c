/* Gathers literals: package and module names, hosts, environment prefixes, API names, and the words of data/prefilter.yaml. */
#include "prefilter/literals.h"

#include <stdlib.h>

enum { MIN_LITERAL = 3, SHORT_NAME = 9 };

struct gatherer {
  struct pl_arena *arena;
  PL_VEC(struct pl_str) at;
  struct pl_map common; /* words that never decide alone */
};

static void add(struct gatherer *g, struct pl_str s) {
  if (s.n >= MIN_LITERAL && !pl_map_has(&g->common, s)) pl_vec_push(&g->at, s);
}

/* Of a glob or host pattern the longest run without a star. */
static struct pl_str longest_run(struct pl_str s) {
  struct pl_str best = {NULL, 0}, piece, rest = s;
  while (rest.p && pl_str_next(&rest, '*', &piece))
    if (piece.n > best.n) best = piece;
  while (best.n && best.p[0] == '.') best = pl_str_cut(best, 1, best.n);
  return best;
}

static void add_keys(struct gatherer *g, const struct pl_map *m) {
  for (size_t i = 0; i < m->n; i++) add(g, longest_run(m->entries[i].key));
}

static bool plain_word(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!pl_is_alnum(s.p[i]) && s.p[i] != '_') return false;
  return s.n <= SHORT_NAME;
}

/* A name as code imports it: a short one is an ordinary word, too, and counts only so. */
static void add_import(struct gatherer *g, struct pl_str name, bool quoted) {
  static const char *const quoted_shapes[] = {"from '%.*s",    "from \"%.*s",
                                              "import '%.*s",  "import \"%.*s",
                                              "require('%.*s", "require(\"%.*s",
                                              "import('%.*s",  "import(\"%.*s",
                                              "gem '%.*s'",    "gem \"%.*s\"",
                                              "require '%.*s", "require \"%.*s",
                                              "node:%.*s",     NULL};
  static const char *const bare_shapes[] = {"import %.*s", "from %.*s", "using %.*s", "use %.*s", NULL};
  if (!plain_word(name)) {
    add(g, name);
    return;
  }
  for (const char *const *shape = quoted ? quoted_shapes : bare_shapes; *shape; shape++)
    add(g, pl_arena_printf(g->arena, *shape, PL_FMT(name)));
}

/* Names of packages and modules: "npm stripe", "python sentry_sdk". */
static void add_imports(struct gatherer *g, const struct pl_map *m) {
  for (size_t i = 0; i < m->n; i++) {
    struct pl_str key = m->entries[i].key;
    bool quoted = pl_str_starts(key, "npm ") || pl_str_starts(key, "gem ") || pl_str_starts(key, "ruby ");
    add_import(g, longest_run(pl_str_cut(key, pl_str_chr(key, ' ') + 1, key.n)), quoted);
  }
}

/* "npm @sentry/": the part after the ecosystem. */
static void add_prefixes(struct gatherer *g, const pl_vendor_keys *keys) {
  for (size_t i = 0; i < keys->n; i++) {
    size_t space = pl_str_chr(keys->at[i].key, ' ');
    add(g, longest_run(pl_str_cut(keys->at[i].key, space + 1, keys->at[i].key.n)));
  }
}

static bool word_byte(char c) { return pl_is_alnum(c) || c == '_'; }

/* A name below a module ("npm:crypto#createHash", "py:hashlib.md5") needs that module's import. False: it names no module. */
static bool add_module(struct gatherer *g, struct pl_str name) {
  size_t colon = pl_str_chr(name, ':'), hash = pl_str_chr(name, '#');
  if (colon == SIZE_MAX || colon + 1 >= name.n || name.p[colon + 1] == ':') return false;
  bool python = pl_str_starts(name, "py:");
  if (hash == SIZE_MAX && !python) return false;
  size_t end = hash != SIZE_MAX ? hash : pl_str_chr(name, '.');
  struct pl_str module = pl_str_cut(name, colon + 1, end == SIZE_MAX ? name.n : end);
  if (!word_byte(module.n ? module.p[module.n - 1] : ' ') || pl_str_chr(module, '*') != SIZE_MAX) return false;
  if (pl_str_starts(name, "go:") && pl_str_chr(module, '/') == SIZE_MAX)
    add(g, pl_arena_printf(g->arena, "\"%.*s\"", PL_FMT(module)));
  else
    add_import(g, module, !python);
  return true;
}

/* The last word of a resolved name, or the longest when that is short: what must stand in the file for it to be resolved. A short word that
 * is a global function ("php::hash") is looked for with its parenthesis. */
static void add_tail(struct gatherer *g, struct pl_str name, bool call) {
  if (add_module(g, name)) return;
  struct pl_str last = {NULL, 0}, longest = {NULL, 0};
  size_t eco = pl_str_chr(name, ':'), from = eco == SIZE_MAX ? 0 : eco + 1;
  for (size_t i = from; i < name.n;) {
    size_t start = i;
    while (i < name.n && word_byte(name.p[i])) i++;
    if (i > start) last = pl_str_cut(name, start, i);
    if (last.n >= longest.n) longest = last;
    i += i == start;
  }
  bool global =
      eco != SIZE_MAX && pl_str_eq(pl_str_cut(name, from + (from < name.n && name.p[from] == ':'), name.n), last);
  if (call && global && last.n < 6)
    add(g, pl_arena_cat(g->arena, last, PL_STR("(")));
  else
    add(g, last.n < 6 ? longest : last);
}

static void add_tails(struct gatherer *g, const struct pl_map *m, bool calls) {
  for (size_t i = 0; i < m->n; i++) add_tail(g, m->entries[i].key, calls);
}

/* Of names that rows know by their end. */
static void add_hits(struct gatherer *g, const struct pl_map *m) {
  for (size_t i = 0; i < m->n; i++) {
    const pl_api_rows *rows = m->entries[i].value;
    for (size_t k = 0; k < rows->n; k++) add_tail(g, rows->at[k].tail, false);
  }
}

/* Texts are looked up in lower case and stand in files as the row writes them, or so. */
static void add_texts(struct gatherer *g, const struct pl_apis *apis) {
  add_keys(g, &apis->texts);
  for (size_t i = 0; i < apis->rows.n; i++) {
    size_t n;
    struct pl_str *all = pl_node_texts(g->arena, pl_node_get(apis->rows.at[i]->node, "text"), &n);
    for (size_t k = 0; k < n; k++) add(g, all[k]);
  }
}

static void add_words(struct gatherer *g, const struct pl_ruleset *rules) {
  const struct pl_doc *doc = pl_ruleset_doc(rules, "data/prefilter.yaml");
  if (!doc) return;
  for (struct pl_node w = pl_node_first(pl_node_get(pl_doc_root(doc), "words")); w.i; w = pl_node_next(w))
    add(g, pl_node_text(w));
}

static int compare(const void *x, const void *y) {
  return pl_str_cmp(*(const struct pl_str *)x, *(const struct pl_str *)y);
}

/* Model names, Terraform prefixes, images: short runs would stand in every file, so they count at the start of a string. */
static void add_globs(struct gatherer *g, const pl_vendor_keys *keys, bool quoted) {
  for (size_t i = 0; i < keys->n; i++) {
    struct pl_str run = longest_run(keys->at[i].key);
    if (run.n <= 3) continue;
    bool open = !quoted || run.p[run.n - 1] == '_';
    add(g, quoted ? pl_arena_printf(g->arena, "\"%.*s%s", PL_FMT(run), open ? "" : "\"") : run);
  }
}

static void read_common(struct gatherer *g, const struct pl_ruleset *rules) {
  const struct pl_doc *doc = pl_ruleset_doc(rules, "data/prefilter.yaml");
  if (!doc) return;
  for (struct pl_node w = pl_node_first(pl_node_get(pl_doc_root(doc), "common")); w.i; w = pl_node_next(w))
    pl_map_set(&g->common, pl_node_text(w), g);
}

struct pl_str *pl_literals_of(struct pl_arena *a, const struct pl_ruleset *rules, size_t *n) {
  struct gatherer g = {.arena = a};
  read_common(&g, rules);
  const struct pl_vendors *v = &rules->vendors;
  add_imports(&g, &v->packages);
  add_imports(&g, &v->modules);
  add_prefixes(&g, &v->package_prefixes);
  add_keys(&g, &v->hosts);
  add_keys(&g, &v->scripts);
  add_keys(&g, &v->env);
  add_globs(&g, &v->models, false);
  add_globs(&g, &v->terraform, true);
  add_globs(&g, &v->images, false);
  add_tails(&g, &rules->apis.calls, true);
  add_hits(&g, &rules->apis.tails);
  add_tails(&g, &rules->apis.assigns, false);
  add_hits(&g, &rules->apis.assign_tails);
  add_tails(&g, &rules->apis.mentions, false);
  add_tails(&g, &rules->apis.modules, false);
  add_keys(&g, &rules->apis.keys);
  add_texts(&g, &rules->apis);
  add_imports(&g, &rules->apis.packages);
  add_words(&g, rules);
  struct pl_str *out = PL_NEW_N(a, struct pl_str, g.at.n + 1);
  size_t kept = 0;
  qsort(g.at.at, g.at.n, sizeof *g.at.at, compare);
  for (size_t i = 0; i < g.at.n; i++)
    if (!kept || !pl_str_eq(out[kept - 1], g.at.at[i])) out[kept++] = g.at.at[i];
  pl_vec_free(&g.at);
  pl_map_free(&g.common);
  *n = kept;
  return out;
}
