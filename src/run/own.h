#ifndef PL_RUN_OWN_H
#define PL_RUN_OWN_H
/* Rules beside the built-in ones: those of --rules, which whoever runs the program vouches for, and own rules of the product, which come with it. */
#include "ruleset/folder.h"
#include "run/tree.h"

struct pl_own_rules {
  struct pl_folder_docs docs; /* those of --rules, then those of the product */
  const struct pl_str *files; /* the product's, sorted, relative to the root; for reports */
  size_t file_count;
};

/* The folder that is looked for when policylint.yaml names none. */
#define PL_OWN_FOLDER ".policylint"

/* Adds the folders of --rules. */
bool pl_own_add_folders(struct pl_arena *a, const struct pl_str *dirs, size_t n, struct pl_own_rules *out,
                        struct pl_error *err);
/* Adds the product's own rules: what `own_rules` of the configuration names (an absent document says nothing), or the default folder. They are
 * bounded, lie below the root, and no symbolic link leads to them. */
bool pl_own_find(struct pl_arena *a, const struct pl_run_tree *tree, const char *root, const struct pl_doc *config,
                 struct pl_own_rules *out, struct pl_error *err);
/* Whether the file is one of them: it is read as rules, not as code. */
bool pl_own_has(const struct pl_own_rules *o, struct pl_str path);
void pl_own_release(struct pl_own_rules *o);

#endif
