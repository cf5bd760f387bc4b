#ifndef PL_CLI_FIRSTDRAFT_H
#define PL_CLI_FIRSTDRAFT_H
/* The text of a new policylint.yaml: what the documents promise, each entry below its sentence; what only the code shows, and what
 * only a person can know, commented out. */
#include "cli/work.h"

struct pl_draft_counts {
  size_t processors, claims, undeclared;
};

void pl_draft(struct pl_work *w, struct pl_buf *out, struct pl_draft_counts *counts);

#endif
