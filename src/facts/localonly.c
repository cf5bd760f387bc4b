/* Packages that check signatures for themselves: the manifest names a service with which code need not talk. */
#include "facts/keep.h"
#include "facts/leftovers.h"

struct pass {
  const struct pl_ruleset *rules;
  struct pl_map shown; /* ids of vendors that more than a manifest shows */
};

/* All but a package in a manifest, of a vendor that nothing else shows and some of whose members are local. */
static bool stays(void *context, struct pl_fact *f) {
  const struct pass *p = context;
  if (f->kind != PL_FACT_PROCESSOR || f->how != PL_HOW_MANIFEST || pl_map_has(&p->shown, f->subject)) return true;
  const struct pl_vendor *v = pl_vendor_by_id(&p->rules->vendors, f->subject);
  return !v || !pl_node_get(v->node, "local").i;
}

void pl_facts_drop_local_only(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct pass p = {.rules = rules};
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++) {
      const struct pl_fact *f = &files[i]->facts.at[k];
      if (f->kind == PL_FACT_PROCESSOR && f->how != PL_HOW_MANIFEST && pl_role_counts(f->role))
        pl_map_set(&p.shown, f->subject, files[i]);
    }
  pl_facts_keep_all(files, n, stays, &p);
  pl_map_free(&p.shown);
}
