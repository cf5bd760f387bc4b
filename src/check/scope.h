#ifndef PL_CHECK_SCOPE_H
#define PL_CHECK_SCOPE_H
/* Claims about a part of the product ("on the marketing site"): which paths the part is. */
#include "base/map.h"
#include "check/checker.h"

enum pl_scope_bind {
  PL_SCOPE_WHOLE,  /* the claim speaks of the whole product */
  PL_SCOPE_BOUND,  /* of paths, by policylint.yaml or by data/scopes.yaml */
  PL_SCOPE_UNBOUND /* of a part that nothing tells apart: such a claim accuses nobody */
};

enum pl_scope_bind pl_scope_bind(const struct pl_checker *c, const struct pl_claim *claim);
/* Whether the claim speaks of the place where the fact stands. A file that frames pages of several parts, or that they share, counts
 * for each. */
bool pl_scope_covers(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact);
/* Whether the fact is known to stand outside of what the claim speaks of: in another part, or outside of paths that policylint.yaml names. */
bool pl_scope_elsewhere(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact);
/* "'dashboards', and 'src/dashboard/page.tsx' counts as that by the folder of that name, of the built-in list": how the fact (NULL: none) was
 * bound; empty when the claim speaks of the whole product. In the arena. */
struct pl_str pl_scope_text(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact);
/* Whether the fact stands in what frames pages of the claim's part and pages for people who are signed in, too: a layout around both. */
bool pl_scope_shared_beyond(const struct pl_checker *c, const struct pl_claim *claim, const struct pl_fact *fact);
/* Keeps the facts that the claim covers. */
void pl_scope_filter(const struct pl_checker *c, const struct pl_claim *claim, pl_evidence *e);
/* Sets `out` to those of `all` that the claim covers, in their order. */
void pl_scope_pick(const struct pl_checker *c, const struct pl_claim *claim, const pl_evidence *all, pl_evidence *out);

/* Frees what was kept of the parts in c->scopes. */
void pl_scopes_release(struct pl_map *scopes);

#endif
