#ifndef PL_RUN_SCAN_H
#define PL_RUN_SCAN_H
/* Files to facts, on several threads. Results are kept by file index, so the number of threads changes nothing. */
#include "facts/facts.h"
#include "model/finding.h"
#include "prefilter/prefilter.h"
#include "ruleset/ruleset.h"
#include "run/tree.h"

struct pl_scan_options {
  const char *root;
  const struct pl_run_tree *tree; /* where the files are; NULL: below root on disk */
  const struct pl_ruleset *rules;
  struct pl_source *files; /* bytes are loaded here; those without facts are dropped again */
  size_t n;
  size_t max_file_size;
  unsigned threads;
  bool without_access;  /* no claim asks who may: files that tell nothing else are not read for it */
  bool production_only; /* leave out files whose role never counts: tests, documentation, vendored and generated code */
};

struct pl_scan {
  struct pl_arena arena;          /* what the facts point to */
  struct pl_file_facts **by_file; /* one a file */
  size_t n;
  const char **skipped; /* by file: reason, or NULL */
  size_t read, parsed;
  char **kept; /* bytes that facts point into, by file; freed by pl_scan_release */
};

bool pl_scan(const struct pl_scan_options *o, struct pl_scan *out, struct pl_error *err);
/* The product's name as its folder says it. In the arena. */
struct pl_str pl_product_name(struct pl_arena *a, const char *root);
void pl_scan_release(struct pl_scan *s);

#endif
