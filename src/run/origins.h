#ifndef PL_RUN_ORIGINS_H
#define PL_RUN_ORIGINS_H
/* What tells the parts of a product apart beside the paths of files: names of packages, addresses of folders, which file imports which. Read from the
 * texts of files without parsing them (data/scopes.yaml); one thread. */
#include "check/check.h"
#include "run/tree.h"

struct pl_origins {
  PL_VEC(struct pl_check_folder) folders;
  PL_VEC(struct pl_check_import) imports; /* sorted by `to`, then `from`, each once */
};

struct pl_origin_input {
  struct pl_arena *arena; /* owns all texts */
  const struct pl_ruleset *rules;
  const struct pl_run_tree *tree; /* or NULL: the disk below root */
  const char *root;
  const struct pl_source *files; /* sorted by path */
  size_t n;
  size_t max_file_size;
};

void pl_origins_read(const struct pl_origin_input *in, struct pl_origins *out);
void pl_origins_release(struct pl_origins *o);

#endif
