#ifndef PL_RUN_TREE_H
#define PL_RUN_TREE_H
/* Where the files of a run come from: the disk, or another state of the product (a commit, git's index) behind two functions. */
#include "base/file.h"
#include "model/source.h"
#include "ruleset/language.h"
#include "ruleset/roles.h"

struct pl_run_tree {
  void *context;
  const char *commit; /* the commit that it is, or NULL: what comes after HEAD */
  /* All files, sorted by path, of which only `path` is set. */
  bool (*list)(void *context, struct pl_arena *a, struct pl_source **out, size_t *n, struct pl_error *err);
  /* One file, as pl_file_read; called from several threads at once. */
  enum pl_read_status (*read)(void *context, struct pl_str path, size_t limit, struct pl_str *out);
};

/* Reads a file of the tree, or of the disk below `root` when there is none. Absolute paths are the disk's. */
enum pl_read_status pl_tree_read(const struct pl_run_tree *tree, const char *root, struct pl_str path, size_t limit,
                                 bool follow, struct pl_str *out);
/* The files of a tree with language, role and package, as the walk would give them. */
bool pl_tree_files(struct pl_arena *a, const struct pl_run_tree *tree, const struct pl_languages *languages,
                   const struct pl_roles *roles, struct pl_source **out, size_t *n, struct pl_error *err);

#endif
