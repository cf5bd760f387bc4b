/* Files from elsewhere get what the walk tells from their paths. */
#include "run/tree.h"

#include "base/map.h"
#include "base/path.h"
#include "walk/walk.h"

enum pl_read_status pl_tree_read(const struct pl_run_tree *tree, const char *root, struct pl_str path, size_t limit,
                                 bool follow, struct pl_str *out) {
  struct pl_arena scratch = {0};
  bool absolute = pl_str_starts(path, "/");
  if (tree && !absolute) return tree->read(tree->context, path, limit, out);
  struct pl_str full =
      absolute ? pl_arena_str(&scratch, path) : pl_arena_printf(&scratch, "%s/%.*s", root, PL_FMT(path));
  enum pl_read_status status = pl_file_read(full.p, limit, follow, out);
  pl_arena_release(&scratch);
  return status;
}

/* Folders with a manifest. */
static void collect_packages(const struct pl_source *files, size_t n, const struct pl_roles *roles,
                             struct pl_map *out) {
  for (size_t i = 0; roles && i < n; i++)
    if (pl_roles_is_manifest(roles, pl_path_base(files[i].path))) pl_map_set(out, pl_path_dir(files[i].path), out);
}

static struct pl_str package_of(const struct pl_map *packages, struct pl_str folder) {
  for (; folder.n; folder = pl_path_dir(folder))
    if (pl_map_has(packages, folder)) return folder;
  return PL_STR("");
}

bool pl_tree_files(struct pl_arena *a, const struct pl_run_tree *tree, const struct pl_languages *languages,
                   const struct pl_roles *roles, struct pl_source **out, size_t *n, struct pl_error *err) {
  struct pl_map packages = {0};
  if (!tree->list(tree->context, a, out, n, err)) return false;
  collect_packages(*out, *n, roles, &packages);
  for (size_t i = 0; i < *n; i++) {
    struct pl_source *s = &(*out)[i];
    pl_walk_tell(s, languages, roles);
    s->package = package_of(&packages, pl_path_dir(s->path));
  }
  pl_roles_tell_bundled(roles, *out, *n);
  pl_map_free(&packages);
  return true;
}
