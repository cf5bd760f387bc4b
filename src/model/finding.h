#ifndef PL_MODEL_FINDING_H
#define PL_MODEL_FINDING_H
/* Findings and the ledger: what check concludes, what report prints. */
#include "model/claim.h"
#include "model/fact.h"

enum pl_level { PL_LEVEL_NOTE, PL_LEVEL_WARNING, PL_LEVEL_ERROR };
enum pl_verdict { PL_HOLDS, PL_VIOLATED, PL_STALE, PL_UNVERIFIABLE };
const char *pl_level_name(enum pl_level level);
bool pl_level_of(struct pl_str name, enum pl_level *out);
const char *pl_verdict_name(enum pl_verdict verdict);

struct pl_check_rule; /* ruleset/check.h */

/* A change of a file: bytes `from` to `to` of it become `text`. An addition has `from` = `to` at the end of a line, and its text begins with a
 * line end; a line is removed together with the line end before it. */
struct pl_edit {
  struct pl_str path;
  size_t from, to;
  struct pl_str text;
};

/* A finding always has a place: at least one of `claim` and `facts` is there. */
struct pl_finding {
  const struct pl_check_rule *rule;
  enum pl_level level;
  struct pl_str message; /* full sentences; the first stands alone */
  struct pl_str subject;
  const struct pl_claim *claim; /* or NULL: nothing in the policy speaks of it */
  const struct pl_claim *other; /* a second place in the policy (contradictions), or NULL */
  const struct pl_fact **facts; /* best evidence first */
  size_t fact_count;
  struct pl_str hint_code, hint_policy; /* what to change on either side */
  struct pl_str policy_row;             /* a sentence or table row to add, or empty */
  const struct pl_edit *edits;          /* that make the policy true; a person reads them before publishing */
  size_t edit_count;
  char fingerprint[33];     /* hex; of rule, subject, path and meaning, never of lines */
  struct pl_str suppressed; /* the reason given, or p == NULL */
  const char *baseline;     /* "new" or "unchanged" */
};

struct pl_ledger_row {
  const struct pl_claim *claim;
  enum pl_verdict verdict;
  const struct pl_fact **facts; /* evidence */
  size_t fact_count;
  struct pl_str reason;
};

/* A file or part of one that was not looked at. */
struct pl_skip {
  struct pl_str path;
  struct pl_str reason; /* short and countable: "too large", "binary" */
};

#endif
