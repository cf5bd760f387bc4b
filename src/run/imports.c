/* Files are known by their paths without endings and without the mark of a partial template ("_menu.html.erb" is "menu"). */
#include "run/imports.h"

#include <stdlib.h>

#include "base/path.h"
#include "ruleset/list.h"

struct key {
  struct pl_str text; /* "app/views/shared/menu" */
  size_t file;
  struct key *next; /* the same last part */
};

struct graph {
  const struct pl_origin_input *in;
  const struct pl_origins *origins;
  struct pl_map by_key;  /* whole key -> struct key */
  struct pl_map by_base; /* last part -> list of struct key */
  struct pl_map asked;   /* tail and package -> struct key, or `none`: most are asked for again and again */
  struct key none;
  struct pl_node folder_files, written_endings, index_names; /* lists of data/scopes.yaml */
};

struct edge {
  size_t from, to;
  struct pl_str clause; /* what is asked for, letters and digits only */
  bool whole;           /* everything is */
};
typedef PL_VEC(struct edge) edges;
enum { ROUNDS = 3, MOST_EDGES = 200000, MOST_STEPS = 5000000 };

static struct pl_str joined(struct pl_arena *a, struct pl_str dir, struct pl_str rest) {
  return dir.n ? pl_arena_printf(a, "%.*s/%.*s", PL_FMT(dir), PL_FMT(rest)) : rest;
}

static void add_key(struct graph *g, struct pl_str key, size_t file) {
  if (pl_map_has(&g->by_key, key)) return;
  struct key *k = PL_NEW(g->in->arena, struct key);
  struct pl_str base = pl_path_base(key);
  *k = (struct key){key, file, pl_map_get(&g->by_base, base)};
  pl_map_set(&g->by_key, key, k);
  pl_map_set(&g->by_base, base, k);
}

static void add_file(struct graph *g, size_t file) {
  struct pl_str path = g->in->files[file].path, dir = pl_path_dir(path), base = pl_path_base(path);
  if (pl_str_starts(base, "_")) base = pl_str_cut(base, 1, base.n);
  size_t last = pl_str_rchr(base, '.'), first = pl_str_chr(base, '.');
  if (last != SIZE_MAX) add_key(g, joined(g->in->arena, dir, pl_str_cut(base, 0, last)), file);
  if (first != SIZE_MAX && first && first != last)
    add_key(g, joined(g->in->arena, dir, pl_str_cut(base, 0, first)), file);
}

/* The file of that key, as it is or as the folder's index. */
static const struct key *exact(const struct graph *g, struct pl_str key) {
  const struct key *k = pl_map_get(&g->by_key, key);
  for (struct pl_node end = pl_node_first(g->folder_files); end.i && !k; end = pl_node_next(end))
    k = pl_map_get(&g->by_key, joined(g->in->arena, key, pl_node_text(end)));
  return k;
}

static struct pl_str without_ending(const struct graph *g, struct pl_str name) {
  return pl_list_has(g->written_endings, pl_path_ext(name)) ? pl_str_cut(name, 0, name.n - pl_path_ext(name).n) : name;
}

/* The only file below the folder whose key ends so: what the package hands out under this name (`exports`) lies deeper in it. */
static const struct key *below(const struct graph *g, struct pl_str folder, struct pl_str rest) {
  const struct key *found = NULL;
  struct pl_str start = pl_arena_cat(g->in->arena, folder, PL_STR("/")),
                end = pl_arena_cat(g->in->arena, PL_STR("/"), rest);
  for (struct key *k = pl_map_get(&g->by_base, pl_path_base(rest)); k; k = k->next) {
    if (!pl_str_starts(k->text, start.p) || !pl_str_ends(k->text, end.p)) continue;
    if (found && found->file != k->file) return NULL;
    found = k;
  }
  return found;
}

/* "@acme/ui/charts": in the folder of the package of that name. */
static const struct key *in_package(const struct graph *g, struct pl_str name) {
  for (size_t i = 0; i < g->origins->folders.n; i++) {
    const struct pl_check_folder *f = &g->origins->folders.at[i];
    if (!f->name.n || !pl_str_starts(name, pl_arena_str(g->in->arena, f->name).p)) continue;
    struct pl_str rest = pl_str_cut(name, f->name.n, name.n);
    if (rest.n && rest.p[0] != '/') continue;
    if (rest.n) rest = pl_str_cut(rest, 1, rest.n);
    const struct key *k = exact(g, rest.n ? joined(g->in->arena, f->path, rest) : f->path);
    if (!k && rest.n) k = exact(g, joined(g->in->arena, joined(g->in->arena, f->path, PL_STR("src")), rest));
    return k || !rest.n ? k : below(g, f->path, rest);
  }
  return NULL;
}

/* The file whose key ends so: of the importer's package first, else the only one. */
static struct key *find_tail(const struct graph *g, struct pl_str tail, struct pl_str package) {
  struct key *found = NULL, *near = NULL;
  size_t n = 0, close = 0;
  struct pl_str end = pl_arena_cat(g->in->arena, PL_STR("/"), tail);
  for (struct key *k = pl_map_get(&g->by_base, pl_path_base(tail)); k; k = k->next) {
    if (!pl_str_eq(k->text, tail) && !pl_str_ends(k->text, end.p)) continue;
    n++, found = k;
    if (pl_str_eq(g->in->files[k->file].package, package)) close++, near = k;
  }
  return close == 1 ? near : n == 1 ? found : NULL;
}

static const struct key *by_tail(struct graph *g, struct pl_str tail, struct pl_str package) {
  struct pl_str both = pl_arena_printf(g->in->arena, "%.*s\n%.*s", PL_FMT(tail), PL_FMT(package));
  struct key *k = pl_map_get(&g->asked, both);
  if (!k) {
    k = find_tail(g, tail, package);
    pl_map_set(&g->asked, both, k ? k : &g->none);
  }
  return k == &g->none ? NULL : k;
}

/* "partials.menu" of Blade is partials/menu. */
static struct pl_str slashed(struct pl_arena *a, struct pl_str name) {
  struct pl_str out = pl_arena_str(a, name);
  for (size_t i = 0; i < out.n; i++)
    if (out.p[i] == '.') ((char *)(uintptr_t)out.p)[i] = '/';
  return out;
}

static const struct key *meant(struct graph *g, const struct pl_mention *m) {
  const struct pl_source *from = &g->in->files[m->file];
  struct pl_str name = without_ending(g, m->name), dir = pl_path_dir(from->path);
  if (pl_str_starts(name, ".")) {
    struct pl_str path = pl_path_join(g->in->arena, dir, name);
    return path.n ? exact(g, path) : NULL;
  }
  const struct key *k = in_package(g, name);
  if (k) return k;
  bool template = pl_list_has(pl_ruleset_part(g->in->rules, "data/scopes.yaml", "templates"), pl_path_ext(from->path));
  if (template && pl_str_chr(name, '/') == SIZE_MAX && pl_str_chr(name, '.') != SIZE_MAX)
    name = slashed(g->in->arena, name);
  size_t slash = pl_str_chr(name, '/');
  if (slash == SIZE_MAX) return template ? exact(g, joined(g->in->arena, dir, name)) : NULL;
  if (strchr("@~$#", name.p[0])) name = pl_str_cut(name, slash + 1, name.n);
  if (!name.n) return NULL;
  k = by_tail(g, name, from->package);
  return k ? k : by_tail(g, joined(g->in->arena, name, PL_STR("index")), from->package);
}

static bool is_index(const struct graph *g, size_t file) {
  return pl_list_glob(g->index_names, pl_path_base(g->in->files[file].path));
}

/* What a file is asked for by, as its name says. */
static struct pl_str called(const struct graph *g, size_t file) {
  struct pl_str base = pl_path_base(g->in->files[file].path);
  return pl_arena_squeeze(g->in->arena, pl_str_cut(base, 0, pl_str_chr(base, '.')));
}

/* The edges that lead to a file: first[file], next[that - 1] and so on, each one more than the edge's index. */
struct into {
  size_t *first, *next;
};

static void collect(const struct graph *g, const edges *all, struct into *in) {
  memset(in->first, 0, g->in->n * sizeof *in->first);
  for (size_t i = 0; i < all->n; i++)
    if (all->at[i].to != SIZE_MAX) in->next[i] = in->first[all->at[i].to], in->first[all->at[i].to] = i + 1;
}

static void hand_on(const struct graph *g, edges *all, const struct into *in, size_t edge, size_t *steps) {
  size_t index = all->at[edge].from, file = all->at[edge].to;
  struct pl_str name = called(g, file);
  for (size_t k = in->first[index]; k && all->n < MOST_EDGES && ++*steps < MOST_STEPS; k = in->next[k - 1]) {
    struct edge e = all->at[k - 1];
    if (e.whole || (name.n && pl_str_find(e.clause, name) != SIZE_MAX))
      pl_vec_push(all, ((struct edge){e.from, file, e.clause, e.whole}));
  }
  all->at[edge].to = SIZE_MAX;
}

/* In place of "the index hands on the file": "whoever asks the index for it imports the file". A round a step of handing on. */
static void through_indexes(const struct graph *g, edges *all) {
  struct into in = {PL_NEW_N(g->in->arena, size_t, g->in->n + 1), PL_NEW_N(g->in->arena, size_t, all->n + MOST_EDGES)};
  size_t steps = 0;
  for (int round = 0; round < ROUNDS; round++) {
    size_t n = all->n;
    collect(g, all, &in);
    for (size_t i = 0; i < n && all->n < MOST_EDGES && steps < MOST_STEPS; i++)
      if (all->at[i].to != SIZE_MAX && is_index(g, all->at[i].from) && !is_index(g, all->at[i].to))
        hand_on(g, all, &in, i, &steps);
  }
}

static int compare(const void *x, const void *y) {
  const struct pl_check_import *a = x, *b = y;
  int order = pl_str_cmp(a->to, b->to);
  return order ? order : pl_str_cmp(a->from, b->from);
}

static void finish(const struct graph *g, const edges *all, struct pl_origins *o) {
  for (size_t i = 0; i < all->n; i++)
    if (all->at[i].to != SIZE_MAX && all->at[i].to != all->at[i].from)
      pl_vec_push(&o->imports,
                  ((struct pl_check_import){g->in->files[all->at[i].from].path, g->in->files[all->at[i].to].path}));
  if (o->imports.n) qsort(o->imports.at, o->imports.n, sizeof *o->imports.at, compare);
  size_t kept = 0;
  for (size_t i = 0; i < o->imports.n; i++)
    if (!kept || compare(&o->imports.at[kept - 1], &o->imports.at[i])) o->imports.at[kept++] = o->imports.at[i];
  o->imports.n = kept;
}

static struct edge edge_of(const struct graph *g, const struct pl_mention *m, const struct key *to) {
  return (struct edge){m->file, to->file, pl_arena_squeeze(g->in->arena, m->clause),
                       pl_str_chr(m->clause, '*') != SIZE_MAX};
}

void pl_imports_resolve(const struct pl_origin_input *in, const pl_mentions *mentions, struct pl_origins *o) {
  struct graph g = {.in = in,
                    .origins = o,
                    .folder_files = pl_ruleset_part(in->rules, "data/scopes.yaml", "folder_files"),
                    .written_endings = pl_ruleset_part(in->rules, "data/scopes.yaml", "written_endings"),
                    .index_names = pl_ruleset_part(in->rules, "data/scopes.yaml", "index_names")};
  edges all = {0};
  for (size_t i = 0; i < in->n; i++) add_file(&g, i);
  for (size_t i = 0; i < mentions->n; i++) {
    const struct key *k = meant(&g, &mentions->at[i]);
    if (k) pl_vec_push(&all, edge_of(&g, &mentions->at[i], k));
  }
  through_indexes(&g, &all);
  finish(&g, &all, o);
  pl_vec_free(&all);
  pl_map_free(&g.by_key);
  pl_map_free(&g.by_base);
  pl_map_free(&g.asked);
}
