#ifndef PL_RUN_ALLOWS_H
#define PL_RUN_ALLOWS_H
/* Applies the allow comments that stand in the scanned files and policies; what is wrong with one is itself a finding (PL91xx). */
#include "check/check.h"
#include "triage/allow.h"

struct pl_allow_file {
  struct pl_str path, bytes;
  bool prose;
};

/* Scans the files, suppresses findings, appends the allow findings to out->findings (kept sorted). */
void pl_allows_run(struct pl_arena *a, const struct pl_check_rules *rules, const struct pl_allow_file *files, size_t n,
                   struct pl_check_output *out);

#endif
