/* A class of the product's own that is called as a vendor's package is: app/models/resend.rb, where the Gemfile has no such package. Ruby finds
 * classes by the names of files, without an import. So do C# and Java within a namespace: CustomerService.cs beside `using Stripe;`. */
#include "base/path.h"
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

static struct pl_str stem_of(struct pl_str path) {
  struct pl_str base = pl_path_base(path);
  return pl_str_cut(base, 0, base.n - pl_path_ext(base).n);
}

static void learn(struct pl_file_facts **files, size_t n, struct pl_map *classes, struct pl_map *packages) {
  for (size_t i = 0; i < n; i++) {
    if (found_by_name(files[i]->source)) pl_map_set(classes, stem_of(files[i]->source->path), files[i]);
    for (size_t k = 0; k < files[i]->facts.n; k++)
      if (files[i]->facts.at[k].kind == PL_FACT_PROCESSOR && files[i]->facts.at[k].how == PL_HOW_MANIFEST)
        pl_map_set(packages, files[i]->facts.at[k].subject, files[i]);
  }
}

static bool is_own_class(const struct pl_ruleset *rules, const struct pl_fact *f, const struct pl_map *classes,
                         const struct pl_map *packages) {
  if (f->kind != PL_FACT_PROCESSOR || (f->how != PL_HOW_CALL && f->how != PL_HOW_IMPORT) ||
      pl_map_has(packages, f->subject))
    return false;
  const struct pl_vendor *v = pl_vendor_by_id(&rules->vendors, f->subject);
  struct pl_node gems = v ? pl_node_get(pl_node_get(v->node, "packages"), "gem") : (struct pl_node){NULL, 0};
  for (struct pl_node g = pl_node_first(gems); g.i; g = pl_node_next(g))
    if (pl_map_has(classes, pl_node_text(g))) return true;
  return false;
}

static void learn_stems(struct pl_file_facts **files, size_t n, struct pl_map *stems) {
  for (size_t i = 0; i < n; i++) {
    struct pl_str stem = stem_of(files[i]->source->path);
    if (files[i]->source->language.n && stem.n && stem.p[0] >= 'A' && stem.p[0] <= 'Z')
      pl_map_set(stems, stem, files[i]);
  }
}

/* Known by a class alone, and a file of the product in the same language is called after such a class. */
static bool is_own_by_stem(const struct pl_fact *f, const struct pl_map *stems) {
  struct pl_str class = pl_attr_text(f->attrs, "class");
  const struct pl_file_facts *own = class.n ? pl_map_get(stems, class) : NULL;
  return own && pl_str_eq(pl_path_ext(own->source->path), pl_path_ext(f->path));
}

void pl_facts_drop_own_classes(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct pl_map classes = {0}, packages = {0}, stems = {0};
  learn(files, n, &classes, &packages);
  learn_stems(files, n, &stems);
  for (size_t i = 0; i < n; i++) {
    bool ruby = is_ruby(files[i]->source->path);
    size_t kept = 0;
    for (size_t k = 0; k < files[i]->facts.n; k++) {
      const struct pl_fact *f = &files[i]->facts.at[k];
      bool own = ruby ? is_own_class(rules, f, &classes, &packages) : is_own_by_stem(f, &stems);
      if (!own) files[i]->facts.at[kept++] = *f;
    }
    files[i]->facts.n = kept;
  }
  pl_map_free(&classes);
  pl_map_free(&packages);
  pl_map_free(&stems);
}
