#ifndef PL_RULESET_OVERLAY_H
#define PL_RULESET_OVERLAY_H
/* Rules that a user adds meet the built-in ones: an entry with an id of its own is new; one that says `built_in: extend` or `built_in: replace` stands
 * for the built-in entry of its id, which then goes; any other clash is an error. All that is asked of added entries alone is asked here, so that
 * the readers of vendors, API models, claim forms and checks know no difference. */
#include "base/vec.h"
#include "model/result.h"
#include "ruleset/doc.h"

struct pl_overlay_docs {
  const struct pl_doc **at;
  size_t n, cap;
  PL_VEC(struct pl_rule_change) changes; /* what becomes of built-in entries */
};

/* The part of a path that tells what a rule file holds: from its last folder "vendors", "apis", "claims" or "checks" on; empty when it
 * has none of them. */
struct pl_str pl_overlay_within(struct pl_str path);
/* All documents: those of the pack without the entries that are replaced, then the added ones. False with *err set (path and line) for a clash,
 * an entry without examples, or a check without an id of its own. */
bool pl_overlay(struct pl_arena *a, const struct pl_doc *pack, size_t pack_n, const struct pl_doc *const *added,
                size_t added_n, struct pl_overlay_docs *out, struct pl_error *err);

#endif
