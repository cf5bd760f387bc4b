/* One pass over the files that can hold an import, a name or an address. */
#include "run/origins.h"

#include <stdlib.h>

#include "base/path.h"
#include "ruleset/list.h"
#include "run/imports.h"

static struct pl_node scopes(const struct pl_origin_input *in, const char *key) {
  return pl_ruleset_part(in->rules, "data/scopes.yaml", key);
}

/* The keys that a file of this name is asked for, or absent. */
static struct pl_node keys_for(const struct pl_origin_input *in, const char *map, struct pl_str path) {
  for (struct pl_node k = pl_node_first(scopes(in, map)); k.i; k = pl_node_next(k))
    if (pl_str_glob(pl_node_key(k), pl_path_base(path))) return k;
  return (struct pl_node){NULL, 0};
}

/* What stands behind the first of the keys on its line. */
static struct pl_str behind(struct pl_str text, struct pl_node keys) {
  for (struct pl_node k = pl_node_first(keys); k.i; k = pl_node_next(k)) {
    size_t at = pl_str_find(text, pl_node_text(k));
    if (at == SIZE_MAX) continue;
    struct pl_str rest = pl_str_cut(text, at + pl_node_text(k).n, text.n);
    size_t line = pl_str_chr(rest, '\n');
    return pl_str_cut(rest, 0, line == SIZE_MAX ? rest.n : line);
  }
  return (struct pl_str){NULL, 0};
}

/* The first run of such letters that is no mark: `: "@acme/ui",` -> @acme/ui. */
static struct pl_str first_name(struct pl_str s) {
  size_t from = 0;
  while (from < s.n && !pl_is_alnum(s.p[from]) && s.p[from] != '@') from++;
  size_t to = from;
  while (to < s.n && (pl_is_alnum(s.p[to]) || strchr("@/._-", s.p[to]))) to++;
  return pl_str_cut(s, from, to);
}

/* A host of three parts or more, as "www.acme.com": one of two parts tells no part of the product from another. */
static struct pl_str first_host(struct pl_str s) {
  size_t scheme = pl_str_find(s, PL_STR("://"));
  struct pl_str name = first_name(scheme == SIZE_MAX ? s : pl_str_cut(s, scheme + 3, s.n));
  size_t slash = pl_str_chr(name, '/'), dots = 0;
  if (slash != SIZE_MAX) name.n = slash;
  for (size_t i = 0; i < name.n; i++) dots += name.p[i] == '.';
  return dots >= 2 ? name : (struct pl_str){NULL, 0};
}

static struct pl_check_folder *folder_of(struct pl_origins *o, struct pl_str path) {
  for (size_t i = o->folders.n; i-- > 0;)
    if (pl_str_eq(o->folders.at[i].path, path)) return &o->folders.at[i];
  pl_vec_push(&o->folders, ((struct pl_check_folder){.path = path}));
  return &pl_vec_last(&o->folders);
}

static void read_folder(const struct pl_origin_input *in, struct pl_str path, struct pl_str text, struct pl_node names,
                        struct pl_node hosts, struct pl_origins *o) {
  struct pl_str name = first_name(behind(text, names)), host = first_host(behind(text, hosts));
  if (!name.n && !host.n) return;
  struct pl_check_folder *f = folder_of(o, pl_path_dir(path));
  if (name.n && !f->name.n) f->name = pl_arena_str(in->arena, name);
  if (host.n && !f->host.n) f->host = pl_arena_lower(in->arena, host);
}

void pl_origins_read(const struct pl_origin_input *in, struct pl_origins *out) {
  struct pl_node leads = scopes(in, "imports"), endings = scopes(in, "import_files");
  pl_mentions mentions = {0};
  for (size_t i = 0; i < in->n; i++) {
    const struct pl_source *s = &in->files[i];
    struct pl_node names = keys_for(in, "names", s->path), hosts = keys_for(in, "hosts", s->path);
    bool imports = pl_role_counts(s->role) && pl_list_has(endings, pl_path_ext(s->path));
    struct pl_str text;
    if ((!imports && !names.i && !hosts.i) ||
        pl_tree_read(in->tree, in->root, s->path, in->max_file_size, false, &text) != PL_READ_OK)
      continue;
    if (names.i || hosts.i) read_folder(in, s->path, text, names, hosts, out);
    if (imports) pl_imports_mentioned(in->arena, leads, text, i, &mentions);
    free((char *)(uintptr_t)text.p);
  }
  pl_imports_resolve(in, &mentions, out);
  pl_vec_free(&mentions);
}

void pl_origins_release(struct pl_origins *o) {
  pl_vec_free(&o->folders);
  pl_vec_free(&o->imports);
}
