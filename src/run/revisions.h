#ifndef PL_RUN_REVISIONS_H
#define PL_RUN_REVISIONS_H
/* When a document last changed what it promises, by git. */
#include "check/check.h"
#include "ruleset/claimform.h"
#include "run/run.h"

struct pl_revision_input {
  struct pl_arena *arena;
  const struct pl_claim_rules *rules;
  const char *root;
  const struct pl_run_tree *tree; /* NULL: the disk */
  const struct pl_run_past *past; /* instead of git's history, or NULL */
  const struct pl_claim *claims;
  size_t claim_count;
};

/* Fills d->history and what goes with it for a document that dates itself or promises notice of changes; others are left as they are. */
void pl_revisions_find(const struct pl_revision_input *in, struct pl_check_document *d);

#endif
