#ifndef PL_RUN_RUN_H
#define PL_RUN_RUN_H
/* The pipeline: paths and policy documents in, facts, claims, ledger and findings out. The only module that knows every stage.
 *
 * Calling sequence: pl_run_new (loads the rules), pl_run_go (does the work), pl_run_result, pl_run_free. A run is used by one thread at
 * a time; it starts and joins its own threads. The result does not depend on their number. */
#include "base/error.h"
#include "claims/declared.h"
#include "model/result.h"
#include "ruleset/check.h"
#include "ruleset/ruleset.h"
#include "run/own.h"
#include "run/tree.h"

/* A policy before the one commit that changed it, for examples of rules. */
struct pl_run_past {
  struct pl_str policy;
  int64_t when; /* of the commit, in seconds since 1970 */
};

struct pl_run_options {
  const char *root;           /* folder that paths in reports are relative to; NULL: "." */
  const struct pl_str *paths; /* files and folders to scan, relative to the current folder; none: the root */
  size_t path_count;
  const struct pl_str
      *policies; /* policy documents, exact paths relative to the current folder; none: found by themselves */
  size_t policy_count;
  const char *config;             /* policylint.yaml; NULL: looked for */
  const struct pl_str *rule_dirs; /* further rules */
  size_t rule_dir_count;
  bool no_own_rules;              /* the product's own rules do not count */
  const struct pl_own_rules *own; /* rules that were found before, instead of both; borrowed */
  unsigned threads;               /* 0: one a processor */
  size_t max_file_size;           /* bytes; 0: the default of 5 MiB */
  bool no_ignore;
  const struct pl_run_tree *tree; /* another state of the product; NULL: the disk */
  bool lenient;                   /* of a state that is past: no policy, or a broken policylint.yaml, is no error */
  bool no_config;                 /* read no policylint.yaml */
  bool prose_only;                /* of policylint.yaml nothing counts but where own rules are */
  const struct pl_str *enable; /* rules (id or name) that are on whatever they say themselves; others are passed over */
  size_t enable_count;
  const struct pl_run_past *past;           /* instead of git's history; NULL: git is asked */
  bool want_facts, want_claims, want_check; /* what to do; want_check implies the others */
};

struct pl_run; /* owns everything the result points to */

/* NULL with *err set when a rule or the configuration is broken. Options are borrowed until pl_run_free. */
struct pl_run *pl_run_new(const struct pl_run_options *o, struct pl_error *err);
/* False with *err set when the job cannot be done: no policy found, a named path missing. */
bool pl_run_go(struct pl_run *r, struct pl_error *err);
/* Valid until pl_run_free. */
const struct pl_result *pl_run_result(const struct pl_run *r);
const struct pl_ruleset *pl_run_ruleset(const struct pl_run *r);
/* What policylint.yaml says; its doc is NULL when there is none. */
const struct pl_declared *pl_run_declared(const struct pl_run *r);
const struct pl_check_rules *pl_run_checks(const struct pl_run *r);
/* NULL unless claims were wanted. */
const struct pl_claim_rules *pl_run_claim_rules(const struct pl_run *r);
/* All rules beside the built-in ones. */
const struct pl_own_rules *pl_run_own(const struct pl_run *r);
/* Files looked at, with role, language and reason: for --list-files. */
const struct pl_source *pl_run_files(const struct pl_run *r, size_t *n);
void pl_run_free(struct pl_run *r);

#endif
