#ifndef PL_CLAIMS_CLAIMS_H
#define PL_CLAIMS_CLAIMS_H
/* The claims stage: from the units of a policy document to claims. Knows no format and no vendor; what sentences mean is data
 * (rules/claims, docs/CLAIMS.md), this folder is the machinery.
 *
 * Calling sequence: pl_claim_rules_compile once; pl_claims_read for each document, from any thread; it may start and join threads of its own. */
#include "model/block.h"
#include "ruleset/claimform.h"

struct pl_claim_list {
  struct pl_claim *at; /* sorted by pl_claim_cmp, in the arena */
  size_t n;
  struct pl_claim *remarks; /* likewise */
  size_t remark_n;
  const char *limit; /* which limit left a part of the document out, as the reason of a skip; or NULL */
};

/* Reads all claims of the document. Claims live as long as `a` and the document's arena. A document in a language without rules
 * yields none (pl_claims_supported), only remarks on the services that it names. Up to `threads` threads share a long document. False with *err only for a broken set-up. */
bool pl_claims_read(struct pl_arena *a, const struct pl_claim_rules *rules, unsigned threads,
                    const struct pl_document *doc, struct pl_claim_list *out, struct pl_error *err);

/* Whether there are forms for the natural language of the document; one of which nothing is known is taken for English. */
bool pl_claims_supported(const struct pl_claim_rules *rules, const struct pl_document *doc);

/* An example that stands in a rule file, as a unit: a text, or a map of unit, text, heading, lead_in, label and column. Borrowed from the document. */
struct pl_unit pl_claims_example(struct pl_node n);
/* Whether the form alone finds a claim in the example. */
bool pl_claims_example_holds(const struct pl_claim_rules *rules, const struct pl_claim_language *l,
                             const struct pl_claim_form *f, struct pl_node example);
/* The key of the form whose words the example lacks, so that its pattern is not tried at all: "need", "need_too", "need_vendor" or "need_duration"; or NULL. */
const char *pl_claims_example_lacks(const struct pl_claim_rules *rules, const struct pl_claim_language *l,
                                    const struct pl_claim_form *f, struct pl_node example);
/* Whether the form alone finds a claim in the document; for the examples that stand in rule files. *found gets the first. */
bool pl_claims_form_finds(struct pl_arena *a, const struct pl_claim_rules *rules, const struct pl_document *doc,
                          struct pl_str form_id, struct pl_claim *found);

#endif
