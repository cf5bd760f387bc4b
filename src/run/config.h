#ifndef PL_RUN_CONFIG_H
#define PL_RUN_CONFIG_H
/* policylint.yaml: found, read, and applied to a run. */
#include "claims/declared.h"
#include "ruleset/check.h"
#include "ruleset/ruleset.h"
#include "run/tree.h"

/* The file; doc is NULL when there is none. */
struct pl_config {
  const struct pl_doc *doc;
  char *bytes; /* malloc'ed; must outlive all that is read from it */
  size_t n;
};

/* Reads the named file (of the disk), or policylint.yaml / .policylint.yaml in the root (of the tree if there is one); nothing found is fine. free() the
 * bytes. False with *err set when a named file is missing or the file is no YAML. */
bool pl_config_open(struct pl_arena *a, const struct pl_run_tree *tree, const char *root, const char *named,
                    struct pl_config *out, struct pl_error *err);
/* What it says, by the rules; false with *err set when that is wrong. */
bool pl_config_read(struct pl_arena *a, const struct pl_ruleset *rules, const struct pl_config *c,
                    struct pl_declared *out, struct pl_error *err);
/* Turns rules to the levels of the configuration. False with *err set for an unknown rule. */
bool pl_config_rules(struct pl_arena *a, const struct pl_declared *d, struct pl_check_rules *rules,
                     struct pl_error *err);
/* Turns the named rules on; names that are no rule's are passed over. */
void pl_config_enable(struct pl_arena *a, const struct pl_str *names, size_t n, struct pl_check_rules *rules);
/* Whether the configuration leaves the path out. */
bool pl_config_ignores(const struct pl_declared *d, struct pl_str path);

#endif
