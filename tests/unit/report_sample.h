#ifndef PL_TESTS_REPORT_SAMPLE_H
#define PL_TESTS_REPORT_SAMPLE_H
/* A small result over the files of tests/report/sample, with one finding of each shape that formats treat differently:
 * policy and code, policy only, code only, two sentences, allowed, known, hostile bytes, long lines, non-ASCII columns. */
#include "report/report.h"

struct pl_sample {
  struct pl_arena arena;
  struct pl_result result;
  struct pl_check_rules rules;
  char root[600];
};

/* Reads rules/checks and the sample files below $SRC_DIR (or "."); aborts when they are not there. */
void pl_sample_init(struct pl_sample *s);
void pl_sample_release(struct pl_sample *s);
/* rules/checks alone. */
void pl_sample_rules(struct pl_arena *a, struct pl_check_rules *out);
const char *pl_sample_src_dir(void);

#endif
