#ifndef PL_EMBED_CLAIMS_H
#define PL_EMBED_CLAIMS_H
/* Private to src/embed: the patterns of claim forms as C tables. */
#include "base/buf.h"
#include "ruleset/claimform.h"

/* Adds the definition of pl_claim_pack_built_in to `out`. `docs` are those that the rules were made of, which must be made without a pack.
 * False with *err for a pattern that does not compile. */
bool pl_embed_claims(struct pl_arena *a, const struct pl_claim_rules *rules, const struct pl_doc *const *docs, size_t n,
                     struct pl_buf *out, struct pl_error *err);

#endif
