/* Gathers literals: package and module names, hosts, environment prefixes, API names, and the words of data/prefilter.yaml. */
#include "prefilter/literals.h"

#include <stdlib.h>

#include "prefilter/gather.h"
#include "prefilter/telling.h"

void pl_gather(struct pl_gatherer *g, struct pl_str s, uint64_t where, unsigned how) {
  where &= g->within;
  if (where && s.n >= PL_MIN_LITERAL && ((how & PL_LITERAL_VALUE) || !pl_map_has(&g->common, s)))
    pl_vec_push(&g->at, ((struct pl_literal){s, where, how | g->always}));
}

/* A key of an index; the marks hold where it is no pattern. */
static void add_key(struct pl_gatherer *g, struct pl_str key, unsigned how) {
  struct pl_str run = pl_longest_run(key);
  pl_gather(g, run, PL_REACH_ALL, run.n == key.n ? how : 0);
}

static void add_keys(struct pl_gatherer *g, const struct pl_map *m, unsigned how, pl_of_test *wanted) {
  for (size_t i = 0; i < m->n; i++)
    if (wanted(g->added_only, m->entries[i].value)) add_key(g, m->entries[i].key, how);
}

/* "npm @sentry/": the part after the ecosystem. */
static void add_prefixes(struct pl_gatherer *g, const pl_vendor_keys *keys) {
  for (size_t i = 0; i < keys->n; i++) {
    if (!pl_of_vendor(g->added_only, keys->at[i].vendor)) continue;
    struct pl_str key = keys->at[i].key, kind = pl_str_cut(key, 0, pl_str_chr(key, ' '));
    pl_gather(g, pl_longest_run(pl_str_cut(key, kind.n + 1, key.n)), pl_reach_of_kind(&g->reach, kind), 0);
  }
}

static void add_module(struct pl_gatherer *g, struct pl_str name, struct pl_str module, uint64_t where) {
  if (pl_str_starts(name, "go:") && pl_str_chr(module, '/') == SIZE_MAX)
    pl_gather(g, pl_arena_printf(g->arena, "\"%.*s\"", PL_FMT(module)), where, 0);
  else
    pl_gather_import(g, module, where, !pl_str_starts(name, "py:"));
}

/* One literal that must stand in the file for the name to be resolved: the last word that tells something; else the import of its module,
 * its first word, its last two. Of a short function the parenthesis, of a command the space. */
static void add_tail(struct pl_gatherer *g, struct pl_str name, bool call) {
  size_t eco = pl_str_chr(name, ':');
  uint64_t where = pl_reach_of_name(&g->reach, name);
  struct pl_str module = pl_telling_module(name);
  struct pl_telling w = pl_telling_words(&g->common, pl_str_cut(name, eco == SIZE_MAX ? 0 : eco + 1, name.n));
  bool member = !module.n && w.telling.n && w.telling.p == w.last.p && w.last.p > name.p && w.last.p[-1] == '.';
  if (w.telling.n && (!module.n || w.telling.p >= module.p + module.n))
    pl_gather(g, w.telling, where, PL_LITERAL_WORD | (member ? PL_LITERAL_MEMBER : 0) | (call ? PL_LITERAL_CALL : 0));
  else if (module.n)
    add_module(g, name, module, where);
  else if (w.n == 1 && eco != SIZE_MAX && pl_str_ends(name, "[]"))
    pl_gather(g, pl_arena_cat(g->arena, w.last, PL_STR("[")), where, PL_LITERAL_WORD);
  else if (w.n == 1 && call && eco != SIZE_MAX)
    pl_gather(g, pl_arena_cat(g->arena, w.last, pl_str_of(pl_str_starts(name, "sh:") ? " " : "(")), where,
              PL_LITERAL_WORD);
  else
    pl_gather(g, w.n == 1 || (eco != SIZE_MAX && w.first.n) ? w.first : w.pair, where, PL_LITERAL_WORD);
}

/* What is added from now on holds where one of the rows does. */
static void for_rows(struct pl_gatherer *g, const struct pl_api_hit *rows, size_t n) {
  g->always = n ? PL_LITERAL_ACCESS : 0;
  g->within = 0;
  for (size_t i = 0; i < n; i++) {
    if (rows[i].row->fact != PL_FACT_AUTHORISATION) g->always = 0;
    g->within |= pl_reach_of_row(&g->reach, rows[i].row);
  }
}

static void for_all(struct pl_gatherer *g) { g->always = 0, g->within = PL_REACH_ALL; }

static void add_tails(struct pl_gatherer *g, const struct pl_map *m, bool calls) {
  for (size_t i = 0; i < m->n; i++) {
    const pl_api_rows *rows = m->entries[i].value;
    for_rows(g, rows->at, rows->n);
    if (pl_of_rows(g->added_only, rows)) add_tail(g, m->entries[i].key, calls);
  }
  for_all(g);
}

/* Modules that say something by being imported: "npm:next-auth/providers/". */
static void add_modules(struct pl_gatherer *g, const struct pl_map *m) {
  for (size_t i = 0; i < m->n; i++) {
    if (!pl_of_rows(g->added_only, m->entries[i].value)) continue;
    if (pl_str_starts(m->entries[i].key, "php:")) { /* written with '\\' */
      pl_gather(g, pl_telling_words(&g->common, m->entries[i].key).last, pl_reach_of_name(&g->reach, m->entries[i].key),
                PL_LITERAL_WORD);
      continue;
    }
    struct pl_str name = m->entries[i].key, path = pl_longest_run(pl_str_cut(name, pl_str_chr(name, ':') + 1, name.n));
    pl_gather_import(g, path, pl_reach_of_name(&g->reach, name), pl_str_starts(name, "npm:"));
  }
}

/* A row that holds only beside certain imports needs one of them, unless its name tells more. False: it does, or the row holds everywhere. */
static bool add_row_imports(struct pl_gatherer *g, const struct pl_api_row *row, struct pl_str tail) {
  if (pl_telling_words(&g->common, tail).telling.n) return false;
  for (size_t i = 0; i < row->import_count; i++) {
    struct pl_str name = row->imports[i], path = pl_longest_run(pl_str_cut(name, pl_str_chr(name, ':') + 1, name.n));
    pl_gather_import(g, path, pl_reach_of_name(&g->reach, name), pl_str_starts(name, "npm:"));
  }
  return row->import_count > 0;
}

/* Of names that rows know by their end. */
static void add_hits(struct pl_gatherer *g, const struct pl_map *m) {
  for (size_t i = 0; i < m->n; i++) {
    const pl_api_rows *rows = m->entries[i].value;
    for (size_t k = 0; k < rows->n; k++) {
      for_rows(g, &rows->at[k], 1);
      if (!pl_of_row(g->added_only, rows->at[k].row) || add_row_imports(g, rows->at[k].row, rows->at[k].tail)) continue;
      size_t before = g->at.n;
      add_tail(g, rows->at[k].tail, false);
      struct pl_str tail = rows->at[k].tail, last = g->at.n > before ? pl_vec_last(&g->at).text : tail;
      if (g->at.n > before && pl_str_closes(tail, last)) pl_vec_last(&g->at).how |= PL_LITERAL_MEMBER;
    }
  }
  for_all(g);
}

static void add_settings(struct pl_gatherer *g, const struct pl_map *m) {
  for (size_t i = 0; i < m->n; i++) {
    const pl_api_rows *rows = m->entries[i].value;
    for_rows(g, rows->at, rows->n);
    if (pl_of_rows(g->added_only, rows)) add_key(g, m->entries[i].key, PL_LITERAL_WORD | PL_LITERAL_KEY);
  }
  for_all(g);
}

/* Texts are looked up in lower case and stand in files as the row writes them, or so. */
static void add_texts(struct pl_gatherer *g, const struct pl_apis *apis) {
  add_keys(g, &apis->texts, 0, pl_of_rows);
  for (size_t i = 0; i < apis->rows.n; i++) {
    if (!pl_of_row(g->added_only, apis->rows.at[i])) continue;
    size_t n;
    struct pl_str *all = pl_node_texts(g->arena, pl_node_get(apis->rows.at[i]->node, "text"), &n);
    for (size_t k = 0; k < n; k++) pl_gather(g, all[k], PL_REACH_ALL, 0);
  }
}

static struct pl_node prefilter_data(const struct pl_ruleset *rules, const char *list) {
  return pl_node_first(pl_ruleset_part(rules, "data/prefilter.yaml", list));
}

static void add_list(struct pl_gatherer *g, const char *list, unsigned how) {
  for (struct pl_node w = prefilter_data(g->rules, list); w.i; w = pl_node_next(w))
    pl_gather(g, pl_node_text(w), PL_REACH_ALL, pl_str_starts(pl_node_text(w), "http") ? PL_LITERAL_ADDRESS : how);
}

static void add_words(struct pl_gatherer *g) {
  add_list(g, "words", 0);
  add_list(g, "members", PL_LITERAL_MEMBER);
  add_list(g, "values", PL_LITERAL_VALUE);
  add_list(g, "logged", PL_LITERAL_LOGGED | PL_LITERAL_WORD);
  add_list(g, "access", PL_LITERAL_ACCESS);
}

/* Model names, images, scripts: short runs would stand in every file. */
static void add_globs(struct pl_gatherer *g, const pl_vendor_keys *keys, uint64_t where) {
  for (size_t i = 0; i < keys->n; i++) {
    struct pl_str run = pl_longest_run(keys->at[i].key);
    if (run.n > 3 && pl_of_vendor(g->added_only, keys->at[i].vendor)) pl_gather(g, run, where, 0);
  }
}

/* Resources ("aws_s3_bucket") count at the start of a string, and so does the provider's name alone. */
static void add_terraform(struct pl_gatherer *g, const pl_vendor_keys *keys) {
  for (size_t i = 0; i < keys->n; i++) {
    struct pl_str run = pl_longest_run(keys->at[i].key);
    if (run.n <= 3 || !pl_of_vendor(g->added_only, keys->at[i].vendor)) continue;
    bool open = run.p[run.n - 1] == '_';
    pl_gather(g, pl_arena_printf(g->arena, "\"%.*s%s", PL_FMT(run), open ? "" : "\""), g->reach.formats, 0);
    if (open) pl_gather(g, pl_arena_printf(g->arena, "\"%.*s\"", (int)run.n - 1, run.p), g->reach.formats, 0);
  }
}

static void add_common(struct pl_gatherer *g, const char *list) {
  for (struct pl_node w = prefilter_data(g->rules, list); w.i; w = pl_node_next(w))
    pl_map_set(&g->common, pl_node_text(w), g);
}

static void gather_vendors(struct pl_gatherer *g, const struct pl_vendors *v) {
  pl_gather_imports(g, &v->packages, pl_of_vendor);
  pl_gather_imports(g, &v->modules, pl_of_vendor);
  add_prefixes(g, &v->package_prefixes);
  add_keys(g, &v->hosts, 0, pl_of_vendor);
  add_keys(g, &v->scripts, 0, pl_of_vendor);
  add_keys(g, &v->env, 0, pl_of_vendor);
  add_keys(g, &v->config, 0, pl_of_vendor);
  add_globs(g, &v->script_paths, PL_REACH_ALL);
  add_globs(g, &v->models, PL_REACH_ALL);
  add_globs(g, &v->images, g->reach.formats);
  add_terraform(g, &v->terraform);
  g->within = g->reach.formats; /* records of a zone stand in settings */
  add_keys(g, &v->dns, 0, pl_of_vendor);
  g->within = pl_reach_of_kind(&g->reach, PL_STR("npm"));
  add_keys(g, &v->globals, PL_LITERAL_WORD, pl_of_vendor);
  for_all(g);
}

static void gather_apis(struct pl_gatherer *g, const struct pl_apis *apis) {
  add_tails(g, &apis->calls, true);
  add_hits(g, &apis->tails);
  add_tails(g, &apis->assigns, false);
  add_hits(g, &apis->assign_tails);
  add_tails(g, &apis->mentions, false);
  add_modules(g, &apis->modules);
  add_settings(g, &apis->keys);
  add_texts(g, apis);
  pl_gather_imports(g, &apis->packages, pl_of_rows);
}

static void gather(struct pl_gatherer *g) {
  add_common(g, "common");
  add_common(g, "values");
  gather_vendors(g, &g->rules->vendors);
  gather_apis(g, &g->rules->apis);
  if (!g->added_only) add_words(g);
}

static int compare(const void *x, const void *y) {
  const struct pl_literal *a = x, *b = y;
  int order = pl_str_cmp(a->text, b->text);
  return order ? order : (a->how > b->how) - (a->how < b->how);
}

struct pl_literal *pl_literals_of(struct pl_arena *a, const struct pl_ruleset *rules, bool added_only, size_t *n) {
  struct pl_gatherer g = {
      .arena = a, .rules = rules, .reach = pl_reach_new(rules), .added_only = added_only, .within = PL_REACH_ALL};
  gather(&g);
  struct pl_literal *out = PL_NEW_N(a, struct pl_literal, g.at.n + 1);
  size_t kept = 0;
  if (g.at.n) qsort(g.at.at, g.at.n, sizeof *g.at.at, compare);
  for (size_t i = 0; i < g.at.n; i++) {
    struct pl_literal *last = kept ? &out[kept - 1] : NULL;
    if (last && last->how == g.at.at[i].how && pl_str_eq(last->text, g.at.at[i].text))
      last->where |= g.at.at[i].where;
    else
      out[kept++] = g.at.at[i];
  }
  pl_vec_free(&g.at);
  pl_map_free(&g.common);
  *n = kept;
  return out;
}
