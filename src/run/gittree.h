#ifndef PL_RUN_GITTREE_H
#define PL_RUN_GITTREE_H
/* States of the product that git keeps, as trees for a run: the base of --since, the base and the index of --staged. */
#include "run/tree.h"

struct pl_git_trees; /* one thread opens and closes it; its trees may be read by several */

struct pl_git_tree_options {
  const char *root;
  const char *rev; /* NULL: the index against HEAD */
  const struct pl_str *paths;
  size_t path_count;
  bool no_ignore;
};

/* NULL with *err set: no repository, unknown revision, shallow clone. Options are borrowed until the end. */
struct pl_git_trees *pl_git_trees_open(const struct pl_git_tree_options *o, struct pl_error *err);
/* What to compare with. */
const struct pl_run_tree *pl_git_trees_base(const struct pl_git_trees *g);
/* The index, or NULL when the disk is compared. */
const struct pl_run_tree *pl_git_trees_head(const struct pl_git_trees *g);
/* Paths that differ; in the arena. */
bool pl_git_trees_changed(struct pl_git_trees *g, struct pl_arena *a, const struct pl_str **out, size_t *n,
                          struct pl_error *err);
void pl_git_trees_close(struct pl_git_trees *g);

#endif
