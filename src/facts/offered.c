/* What only a sample of an environment names (.env.example), and no code reads: whoever runs the product may fill it in. */
#include "base/path.h"
#include "facts/keep.h"
#include "facts/leftovers.h"
#include "ruleset/list.h"

static bool is_sample(const struct pl_ruleset *rules, struct pl_str path) {
  struct pl_str base = pl_path_base(path);
  return pl_str_find(base, PL_STR("env")) != SIZE_MAX &&
         pl_list_ifind(pl_node_get(pl_ruleset_root(rules, "data/environments.yaml"), "offers"), base);
}

static bool offers(void *shown, struct pl_fact *f) {
  bool only_here = pl_fact_counts_recipient(f) && !pl_map_has(shown, f->subject);
  if (only_here && f->role == PL_ROLE_RUNTIME) f->role = PL_ROLE_OPTIONAL;
  return !only_here || !pl_attr_true(f->attrs, "unknown");
}

void pl_facts_offered(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct pl_map shown = {0};
  for (size_t i = 0; i < n; i++) {
    bool sample = is_sample(rules, files[i]->source->path);
    for (size_t k = 0; !sample && k < files[i]->facts.n; k++)
      if (pl_fact_counts_recipient(&files[i]->facts.at[k])) pl_map_set(&shown, files[i]->facts.at[k].subject, files[i]);
  }
  for (size_t i = 0; i < n; i++)
    if (is_sample(rules, files[i]->source->path)) pl_facts_keep(files[i], offers, &shown);
  pl_map_free(&shown);
}
