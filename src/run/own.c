/* On disk through ruleset/folder.c; of another state of the product by the list of its files. */
#define _XOPEN_SOURCE 700
#include "run/own.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "base/path.h"

struct finder {
  struct pl_arena *arena;
  const struct pl_run_tree *tree;
  const char *root;
  const struct pl_source *files; /* of the tree; listed once */
  size_t file_count, bytes;
  struct pl_own_rules *out;
  struct pl_error *err;
};

bool pl_own_add_folders(struct pl_arena *a, const struct pl_str *dirs, size_t n, struct pl_own_rules *out,
                        struct pl_error *err) {
  size_t bytes = 0;
  for (size_t i = 0; i < n; i++) {
    struct pl_str dir = dirs[i];
    while (dir.n > 1 && dir.p[dir.n - 1] == '/') dir.n--;
    if (!pl_folder_add(a, PL_STR(""), pl_arena_str(a, dir), &pl_folder_trusted, &bytes, &out->docs, err)) return false;
  }
  return true;
}

/* The first part of the path that is a symbolic link, or empty. */
static struct pl_str link_in(const struct finder *f, struct pl_str path) {
  struct stat st;
  for (size_t i = 1; i <= path.n; i++) {
    if (i < path.n && path.p[i] != '/') continue;
    struct pl_str part = pl_str_cut(path, 0, i);
    if (lstat(pl_arena_printf(f->arena, "%s/%.*s", f->root, PL_FMT(part)).p, &st) == 0 && S_ISLNK(st.st_mode))
      return part;
  }
  return (struct pl_str){NULL, 0};
}

static bool add_from_disk(struct finder *f, struct pl_str path) {
  struct pl_str link = link_in(f, path), root = pl_arena_printf(f->arena, "%s/", f->root);
  if (link.n)
    return pl_fail_at(f->err, link, 0, 0,
                      "a symbolic link; own rules are files and folders of the product: put a copy here");
  return pl_folder_add(f->arena, root, path, &pl_folder_hostile, &f->bytes, &f->out->docs, f->err);
}

static bool add_one_of_tree(struct finder *f, struct pl_str path) {
  struct pl_str bytes;
  enum pl_read_status status = f->tree->read(f->tree->context, path, pl_folder_hostile.file_bytes, &bytes);
  if (status != PL_READ_OK)
    return pl_fail(f->err, "cannot read rule file '%.*s': %s", PL_FMT(path), pl_read_reason(status));
  bool ok = pl_folder_add_bytes(f->arena, path, bytes, &pl_folder_hostile, &f->bytes, &f->out->docs, f->err);
  free((char *)(uintptr_t)bytes.p);
  return ok;
}

static bool list_tree(struct finder *f) {
  struct pl_source *files = NULL;
  if (f->files) return true;
  if (!f->tree->list(f->tree->context, f->arena, &files, &f->file_count, f->err)) return false;
  f->files = files;
  return true;
}

/* Of a state that is no folder, a path that has nothing below it is missing. */
static bool add_from_tree(struct finder *f, struct pl_str path) {
  size_t before = f->out->docs.n;
  if (!list_tree(f)) return false;
  for (size_t i = 0; i < f->file_count; i++) {
    struct pl_str p = f->files[i].path;
    if (!pl_str_eq(p, path) && !(pl_path_is_below(p, path) && pl_folder_takes(p))) continue;
    if (!add_one_of_tree(f, p)) return false;
  }
  return f->out->docs.n > before || pl_fail(f->err, "cannot read rules '%.*s': missing", PL_FMT(path));
}

static bool add_path(struct finder *f, struct pl_str path) {
  return f->tree ? add_from_tree(f, path) : add_from_disk(f, path);
}

static bool has_default(struct finder *f) {
  struct stat st;
  if (!f->tree) return lstat(pl_arena_printf(f->arena, "%s/%s", f->root, PL_OWN_FOLDER).p, &st) == 0;
  for (size_t i = 0; list_tree(f) && i < f->file_count; i++)
    if (pl_path_is_below(f->files[i].path, PL_STR(PL_OWN_FOLDER)) && pl_folder_takes(f->files[i].path)) return true;
  return false;
}

static bool add_named(struct finder *f, struct pl_node n) {
  struct pl_str path = pl_path_join(f->arena, PL_STR(""), pl_node_text(n));
  if (pl_str_starts(pl_node_text(n), "/") || !path.n)
    return pl_node_fail(n, f->err, "'%.*s' does not lie below the checked folder; own rules do (--rules reads others)",
                        PL_FMT(pl_node_text(n)));
  struct pl_error err = {0};
  struct pl_error *first = f->err;
  f->err = &err;
  bool ok = add_path(f, path);
  f->err = first;
  if (ok) return true;
  if (!err.path[0]) return pl_node_fail(n, first, "%s", err.text);
  return pl_fail_at(first, pl_str_of(err.path), err.line, err.column, "%s", err.text);
}

static int by_text(const void *x, const void *y) {
  return pl_str_cmp(*(const struct pl_str *)x, *(const struct pl_str *)y);
}

static void list_files(struct pl_arena *a, struct pl_own_rules *o, size_t first) {
  struct pl_str *files = PL_NEW_N(a, struct pl_str, o->docs.n - first + 1);
  for (size_t i = first; i < o->docs.n; i++) files[o->file_count++] = o->docs.at[i]->path;
  qsort(files, o->file_count, sizeof *files, by_text);
  o->files = files;
}

bool pl_own_find(struct pl_arena *a, const struct pl_run_tree *tree, const char *root, const struct pl_doc *config,
                 struct pl_own_rules *out, struct pl_error *err) {
  struct finder f = {.arena = a, .tree = tree, .root = root, .out = out, .err = err};
  struct pl_node named = config ? pl_node_get(pl_doc_root(config), "own_rules") : (struct pl_node){0};
  size_t first = out->docs.n;
  bool ok = true;
  if (pl_node_kind(named) == PL_NODE_SCALAR) ok = add_named(&f, named);
  for (struct pl_node n = pl_node_first(named); ok && n.i; n = pl_node_next(n)) ok = add_named(&f, n);
  if (!named.i && has_default(&f)) ok = add_path(&f, PL_STR(PL_OWN_FOLDER));
  if (ok) list_files(a, out, first);
  return ok;
}

bool pl_own_has(const struct pl_own_rules *o, struct pl_str path) {
  return o->file_count && bsearch(&path, o->files, o->file_count, sizeof path, by_text);
}

void pl_own_release(struct pl_own_rules *o) { pl_vec_free(&o->docs); }
