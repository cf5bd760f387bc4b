#ifndef PL_MODEL_RESULT_H
#define PL_MODEL_RESULT_H
/* All that a run concluded, ready to be reported. Everything is sorted (facts, claims, findings, skips by their total orders), owned by
 * the run and read-only for reports. */
#include "model/finding.h"

/* A built-in rule that own rules of the product change. */
struct pl_rule_change {
  const char *noun; /* "vendor", "API model", "claim form", "check" */
  struct pl_str id;
  bool extends; /* else it is replaced */
  struct pl_str path;
  uint32_t line;
};

struct pl_result {
  const struct pl_fact *facts;
  size_t fact_count;
  const struct pl_claim *claims;
  size_t claim_count;
  const struct pl_finding *findings;
  size_t finding_count;
  const struct pl_ledger_row *ledger;
  size_t ledger_count;
  const struct pl_skip *skips;
  size_t skip_count;
  size_t files_seen, files_read, files_parsed; /* for the summary line */
  const struct pl_str *documents;              /* paths of the policy documents read */
  size_t document_count;
  const struct pl_str *own_files; /* own rules of the product that were in force, sorted */
  size_t own_file_count;
  const struct pl_rule_change *own_changes; /* what they change */
  size_t own_change_count;
  struct pl_str root; /* scanned root as given; never printed in reports, only used to read lines for code frames */
};

#endif
