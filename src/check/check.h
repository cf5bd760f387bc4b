#ifndef PL_CHECK_CHECK_H
#define PL_CHECK_CHECK_H
/* Facts x claims -> findings and the ledger. Sees no syntax tree and no document: only the nouns of the model and the rules. */
#include "base/vec.h"
#include "model/finding.h"
#include "ruleset/check.h"
#include "ruleset/ruleset.h"

/* A named part of the product and the path globs it lives in. */
struct pl_check_scope {
  struct pl_str name;
  const struct pl_str *globs;
  size_t count;
};

struct pl_check_input {
  struct pl_arena *arena;
  const struct pl_ruleset *rules;
  const struct pl_check_rules *checks;
  const struct pl_claim *claims; /* sorted */
  size_t claim_count;
  const struct pl_fact *facts; /* sorted */
  size_t fact_count;
  const struct pl_str *documents, *document_texts;
  size_t document_count;
  const struct pl_str *first_party; /* the product's own domains, from policylint.yaml */
  size_t first_party_count;
  const struct pl_check_scope *scopes; /* named parts of the product, from policylint.yaml */
  size_t scope_count;
  size_t code_files; /* source files of production code that were looked at: without any, absence says nothing */
};

struct pl_check_output {
  struct pl_finding *findings; /* malloc'ed, sorted by level (error first), rule, place */
  size_t finding_count;
  struct pl_ledger_row *ledger; /* malloc'ed; one a claim, in the order of the claims */
  size_t ledger_count;
};

/* What the findings point to lives in the input's arena. */
bool pl_check(const struct pl_check_input *in, struct pl_check_output *out, struct pl_error *err);
/* Sorts again after findings were added. */
void pl_check_sort(struct pl_check_output *out);
void pl_check_release(struct pl_check_output *out);

#endif
