#ifndef PL_RUN_POLICY_H
#define PL_RUN_POLICY_H
/* Policy documents: finding them by name, reading their claims. */
#include "base/error.h"
#include "claims/declared.h"
#include "model/claim.h"
#include "model/finding.h"
#include "ruleset/claimform.h"
#include "ruleset/ruleset.h"
#include "run/tree.h"

/* Headings of one document, in order. */
struct pl_policy_headings {
  const struct pl_str *at;
  size_t n;
};

struct pl_policy_set {
  struct pl_str *paths; /* as they appear in reports */
  size_t n;
  PL_VEC(struct pl_claim) claims, remarks;
  PL_VEC(struct pl_skip) skips;
  PL_VEC(char *) bytes;                       /* malloc'ed contents that claims point into */
  PL_VEC(struct pl_str) texts;                /* the documents' contents, by path index */
  PL_VEC(struct pl_policy_headings) headings; /* by path index */
};

/* The documents among the walked files that data/policies.yaml names, best first; in the arena. */
struct pl_str *pl_policy_find(struct pl_arena *a, const struct pl_ruleset *rules, const struct pl_source *files,
                              size_t n, size_t *found);
/* What was looked for, for the message when nothing is found. */
struct pl_str pl_policy_places(struct pl_arena *a, const struct pl_ruleset *rules);
/* With what documents are read, and where they lie. */
struct pl_policy_reader {
  const struct pl_claim_rules *rules;
  unsigned threads; /* up to so many share a long document */
  const struct pl_run_tree *tree;
  const char *root;
};
#define PL_POLICY_NO_CLAIM "policy without any claim that can be checked"
/* Takes out found documents that are pages of documentation for those who build with the product (`guides` of data/policies.yaml), unless none would
 * be left. */
void pl_policy_leave_guides_out(struct pl_arena *a, const struct pl_policy_reader *by, const struct pl_ruleset *rules,
                                struct pl_policy_set *p);
/* Reads one document and appends its claims. `path` is relative to the root, in the tree if there is one. False when it cannot be read. */
bool pl_policy_read(struct pl_arena *a, const struct pl_policy_reader *by, struct pl_str path,
                    struct pl_policy_set *out, struct pl_error *err);
/* For pages that ask for their text by keys the file of translations with it is read, too, if it is among the walked files; else the
 * page's skip says what it is. At most one document is added for each that is there: `paths` must have the room. */
bool pl_policy_follow_keys(struct pl_arena *a, const struct pl_policy_reader *by, const struct pl_ruleset *rules,
                           const struct pl_source *files, size_t n, struct pl_policy_set *p, struct pl_error *err);
/* Gives denials of a document that lies beside one part of the product (`documents` of data/scopes.yaml) that part as scope, if other documents
 * lie elsewhere: the policy of a browser extension says nothing about the web site. */
void pl_policy_bind_parts(struct pl_policy_set *p, const struct pl_ruleset *rules);
/* Leaves out documents that this state of the product does not have yet. */
void pl_policy_keep_present(struct pl_policy_set *p, const struct pl_run_tree *tree, const char *root);
/* Adds the claims of policylint.yaml; what it says as a document does is said once, by the document. */
void pl_policy_add_declared(struct pl_policy_set *p, const struct pl_declared *d);
void pl_policy_release(struct pl_policy_set *p);

#endif
