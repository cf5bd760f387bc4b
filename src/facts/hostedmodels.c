/* A model that a cloud runs is asked there: in a file that speaks to such a cloud, the name of a model ("grok-3") says which one, and not that its
 * maker is asked, unless something else in the file shows the maker. */
#include "facts/keep.h"
#include "facts/leftovers.h"
#include "ruleset/list.h"

static bool is_name_of_model(const struct pl_fact *f) {
  return f->kind == PL_FACT_PROCESSOR && pl_attr_text(f->attrs, "model").n > 0;
}

static bool stays(void *context, struct pl_fact *f) { return !is_name_of_model(f) || pl_map_has(context, f->subject); }

void pl_facts_hosted_models(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct pl_node hosts = pl_node_get(pl_ruleset_root(rules, "data/hosts.yaml"), "model_hosts");
  for (size_t i = 0; i < n; i++) {
    struct pl_map shown = {0}; /* ids of vendors that more than a model's name shows in this file */
    bool hosted = false, named = false;
    for (size_t j = 0; j < files[i]->facts.n; j++) {
      const struct pl_fact *f = &files[i]->facts.at[j];
      named = named || is_name_of_model(f);
      if (f->kind != PL_FACT_PROCESSOR || is_name_of_model(f)) continue;
      hosted = hosted || pl_list_has(hosts, pl_attr_text(f->attrs, "product"));
      pl_map_set(&shown, f->subject, (void *)(uintptr_t)f);
    }
    if (hosted && named) pl_facts_keep(files[i], stays, &shown);
    pl_map_free(&shown);
  }
}
