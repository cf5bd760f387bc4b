/* What only a sample of an environment names (.env.example), or a module that holds nothing but settings, and no code reads: whoever runs the product
 * may fill it in. */
#include "base/path.h"
#include "facts/keep.h"
#include "facts/leftovers.h"
#include "ruleset/list.h"

static bool is_sample(const struct pl_ruleset *rules, struct pl_str path) {
  struct pl_str base = pl_path_base(path);
  return pl_str_find(base, PL_STR("env")) != SIZE_MAX &&
         pl_list_ifind(pl_node_get(pl_ruleset_root(rules, "data/environments.yaml"), "offers"), base);
}

/* settings.py, config/services.php: names there are read elsewhere, where they are used. */
static bool holds_settings(const struct pl_ruleset *rules, struct pl_str path) {
  return pl_list_path(pl_node_get(pl_ruleset_root(rules, "data/environments.yaml"), "settings_modules"), path);
}

/* The name of a setting, with nothing of what is done with it. */
static struct pl_str name_of(const struct pl_fact *f) {
  if (f->how != PL_HOW_ENV && f->how != PL_HOW_CONFIG) return (struct pl_str){NULL, 0};
  struct pl_str name = pl_attr_text(f->attrs, "env");
  return name.n ? name : pl_attr_text(f->attrs, "setting");
}

struct named {
  const struct pl_ruleset *rules;
  struct pl_map shown; /* ids of vendors that anything else shows */
  struct pl_map keys; /* ids of vendors of which a module of settings holds a key, which code that uses it would name */
  struct pl_map places; /* ids of vendors of which such a module holds an address, an id or a region */
};

/* Something but a key that nobody reads shows the vendor. */
static bool is_shown(const struct named *k, struct pl_str id) {
  return pl_map_has(&k->shown, id) || (pl_map_has(&k->places, id) && !pl_map_has(&k->keys, id));
}

static void learn(struct named *k, const struct pl_file_facts *file) {
  if (is_sample(k->rules, file->source->path)) return;
  struct pl_node access = pl_node_get(pl_ruleset_root(k->rules, "data/http.yaml"), "access_endings");
  bool settings = holds_settings(k->rules, file->source->path);
  for (size_t i = 0; i < file->facts.n; i++) {
    const struct pl_fact *f = &file->facts.at[i];
    struct pl_str name = settings ? name_of(f) : (struct pl_str){NULL, 0};
    if (!pl_fact_counts_recipient(f) || f->role == PL_ROLE_OPTIONAL) continue; /* what is on offer shows no use */
    if (!name.n)
      pl_map_set(&k->shown, f->subject, (void *)(uintptr_t)f);
    else
      pl_map_set(pl_list_iends(access, name) ? &k->keys : &k->places, f->subject, (void *)(uintptr_t)f);
  }
}

static bool only_named(void *context, struct pl_fact *f) {
  const struct named *k = context;
  if (pl_fact_counts_recipient(f) && f->role == PL_ROLE_RUNTIME && !is_shown(k, f->subject) && name_of(f).n)
    f->role = PL_ROLE_OPTIONAL;
  return true;
}

static bool offers(void *context, struct pl_fact *f) {
  const struct named *k = context;
  bool only_here = pl_fact_counts_recipient(f) && !is_shown(k, f->subject);
  if (only_here && f->role == PL_ROLE_RUNTIME) f->role = PL_ROLE_OPTIONAL;
  return !only_here || !pl_attr_true(f->attrs, "unknown");
}

void pl_facts_offered(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct named k = {.rules = rules};
  for (size_t i = 0; i < n; i++) learn(&k, files[i]);
  for (size_t i = 0; i < n; i++) {
    if (is_sample(rules, files[i]->source->path))
      pl_facts_keep(files[i], offers, &k);
    else if (k.keys.n && holds_settings(rules, files[i]->source->path))
      pl_facts_keep(files[i], only_named, &k);
  }
  pl_map_free(&k.shown);
  pl_map_free(&k.keys);
  pl_map_free(&k.places);
}
