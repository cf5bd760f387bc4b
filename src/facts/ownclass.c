/* A class of the product's own that is called as a vendor's package is: app/models/resend.rb, where the Gemfile has no such package. Ruby finds
 * classes by the names of files, without an import. So do C# and Java within a namespace: CustomerService.cs beside `using Stripe;`. */
#include "base/path.h"
#include "facts/keep.h"
#include "facts/leftovers.h"
#include "ruleset/list.h"

static bool is_ruby(struct pl_str path) {
  static const char *const endings[] = {".rb", ".erb", ".rake", ".haml", ".slim", NULL};
  size_t k = 0;
  while (endings[k] && !pl_str_ends(path, endings[k])) k++;
  return endings[k] != NULL;
}

static bool found_by_name(const struct pl_source *s) {
  return pl_str_ends(s->path, ".rb") && pl_role_counts(s->role) &&
         (pl_str_starts(s->path, "app/") || pl_str_find(s->path, PL_STR("/app/")) != SIZE_MAX);
}

static void learn(struct pl_file_facts **files, size_t n, struct pl_map *classes, struct pl_map *packages) {
  for (size_t i = 0; i < n; i++) {
    if (found_by_name(files[i]->source)) pl_map_set(classes, pl_path_stem(files[i]->source->path), files[i]);
    for (size_t k = 0; k < files[i]->facts.n; k++)
      if (files[i]->facts.at[k].kind == PL_FACT_PROCESSOR && files[i]->facts.at[k].how == PL_HOW_MANIFEST)
        pl_map_set(packages, files[i]->facts.at[k].subject, files[i]);
  }
}

struct own {
  const struct pl_ruleset *rules;
  struct pl_map classes;  /* Ruby's, by the stems of their files */
  struct pl_map packages; /* vendors that a manifest names */
  struct pl_map stems;    /* of files that are called after a class */
};

static bool is_own_class(const struct own *o, const struct pl_fact *f) {
  if (f->kind != PL_FACT_PROCESSOR || (f->how != PL_HOW_CALL && f->how != PL_HOW_IMPORT) ||
      pl_map_has(&o->packages, f->subject))
    return false;
  const struct pl_vendor *v = pl_vendor_by_id(&o->rules->vendors, f->subject);
  struct pl_node gems = v ? pl_node_get(pl_node_get(v->node, "packages"), "gem") : (struct pl_node){NULL, 0};
  for (struct pl_node g = pl_node_first(gems); g.i; g = pl_node_next(g))
    if (pl_map_has(&o->classes, pl_node_text(g))) return true;
  return false;
}

/* Not of a copy of the vendor's own library. */
static void learn_stems(struct pl_file_facts **files, size_t n, struct pl_map *stems) {
  for (size_t i = 0; i < n; i++) {
    struct pl_str stem = pl_path_stem(files[i]->source->path);
    if (files[i]->source->role != PL_ROLE_VENDORED && files[i]->source->language.n && stem.n && stem.p[0] >= 'A' &&
        stem.p[0] <= 'Z')
      pl_map_set(stems, stem, files[i]);
  }
}

/* Known by a class alone, and a file of the product in the same language is called after such a class. */
static bool is_own_by_stem(const struct own *o, const struct pl_fact *f) {
  struct pl_str class = pl_attr_text(f->attrs, "class");
  const struct pl_file_facts *own = class.n ? pl_map_get(&o->stems, class) : NULL;
  return own && pl_str_eq(pl_path_ext(own->source->path), pl_path_ext(f->path));
}

static bool stays(void *context, struct pl_fact *f) {
  const struct own *o = context;
  return is_ruby(f->path) ? !is_own_class(o, f) : !is_own_by_stem(o, f);
}

void pl_facts_drop_own_classes(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct own o = {.rules = rules};
  learn(files, n, &o.classes, &o.packages);
  learn_stems(files, n, &o.stems);
  pl_facts_keep_all(files, n, stays, &o);
  pl_map_free(&o.classes);
  pl_map_free(&o.packages);
  pl_map_free(&o.stems);
}
