/* A class of the product's own that is called as a vendor's package is: app/models/resend.rb, where the Gemfile has no such package. Ruby finds
 * classes by the names of files, without an import. So do C# and Java within a namespace: CustomerService.cs beside `using Stripe;`. Python takes
 * a folder or file beside the program for the module: web/cloudflare/models.py of `from cloudflare.models import …` in web/app.py. Which language does
 * what is said in data/ownclasses.yaml. */
#include "base/buf.h"
#include "base/path.h"
#include "facts/keep.h"
#include "facts/leftovers.h"
#include "ruleset/list.h"

struct own {
  const struct pl_ruleset *rules;
  struct pl_node by_file, by_folder; /* how languages find them */
  struct pl_map classes;             /* found by file, by the stems of their files */
  struct pl_map packages;            /* vendors that a manifest names */
  struct pl_map stems;               /* of files that are called after a class */
  struct pl_map modules;             /* found by folder, by their paths without ending */
};

/* The ecosystem whose packages are meant where nothing of the product's own is. */
static struct pl_str package(struct pl_node found) { return pl_node_get_text(found, "package"); }

static bool found_by_name(const struct own *o, const struct pl_source *s) {
  return pl_role_counts(s->role) && pl_list_path(pl_node_get(o->by_file, "classes"), s->path);
}

static void learn(struct own *o, struct pl_file_facts **files, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (found_by_name(o, files[i]->source)) pl_map_set(&o->classes, pl_path_stem(files[i]->source->path), files[i]);
    for (size_t k = 0; k < files[i]->facts.n; k++)
      if (files[i]->facts.at[k].kind == PL_FACT_PROCESSOR && files[i]->facts.at[k].how == PL_HOW_MANIFEST)
        pl_map_set(&o->packages, files[i]->facts.at[k].subject, files[i]);
  }
}

/* The names under which code that finds classes so uses the vendor, where no manifest of the product names it: they may be the product's own. */
static struct pl_node names_of_use(const struct own *o, const struct pl_fact *f, struct pl_node found) {
  bool use = f->kind == PL_FACT_PROCESSOR && (f->how == PL_HOW_CALL || f->how == PL_HOW_IMPORT);
  const struct pl_vendor *v =
      use && !pl_map_has(&o->packages, f->subject) ? pl_vendor_by_id(&o->rules->vendors, f->subject) : NULL;
  return v ? pl_node_first(pl_node_member(pl_node_get(v->node, "packages"), package(found)))
           : (struct pl_node){NULL, 0};
}

static bool is_own_class(const struct own *o, const struct pl_fact *f) {
  for (struct pl_node g = names_of_use(o, f, o->by_file); g.i; g = pl_node_next(g))
    if (pl_map_has(&o->classes, pl_node_text(g))) return true;
  return false;
}

enum { DEPTH_MAX = 12 }; /* folders above a file in which its modules are looked for */

/* The path without the ending of such modules; empty for any other file. */
static struct pl_str module_path(const struct own *o, struct pl_str path) {
  struct pl_str ending = pl_node_get_text(o->by_folder, "ending");
  size_t n = ending.n && path.n > ending.n && pl_str_eq(pl_str_cut(path, path.n - ending.n, path.n), ending)
                 ? path.n - ending.n
                 : 0;
  return pl_str_cut(path, 0, n);
}

/* "web/cloudflare" of web/cloudflare/models.py and of web/cloudflare.py. */
static void learn_modules(struct own *o, struct pl_file_facts **files, size_t n) {
  for (size_t i = 0; i < n; i++) {
    struct pl_str dir = pl_path_dir(files[i]->source->path), module = module_path(o, files[i]->source->path);
    if (!module.n || !pl_role_counts(files[i]->source->role)) continue;
    if (dir.n) pl_map_set(&o->modules, dir, files[i]);
    pl_map_set(&o->modules, module, files[i]);
  }
}

/* The file is the module, or a part of it: there the name means the package that it wraps. */
static bool inside(const struct own *o, struct pl_str path, struct pl_str module) {
  return pl_path_is_below(path, module) || pl_str_eq(module_path(o, path), module);
}

static bool has_module(const struct own *o, struct pl_str from, struct pl_str name) {
  struct pl_str dir = pl_path_dir(from);
  for (int depth = 0; depth < DEPTH_MAX; depth++, dir = pl_path_dir(dir)) {
    struct pl_buf key = {0};
    if (dir.n) pl_buf_printf(&key, "%.*s/", PL_FMT(dir));
    for (size_t i = 0; i < name.n; i++) pl_buf_putc(&key, name.p[i] == '-' ? '_' : name.p[i]);
    bool there = pl_map_has(&o->modules, pl_buf_str(&key)) && !inside(o, from, pl_buf_str(&key));
    pl_buf_free(&key);
    if (there || !dir.n) return there;
  }
  return false;
}

static bool is_own_module(const struct own *o, const struct pl_fact *f) {
  for (struct pl_node m = names_of_use(o, f, o->by_folder); m.i; m = pl_node_next(m))
    if (has_module(o, f->path, pl_node_text(m))) return true;
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
  if (module_path(o, f->path).n && is_own_module(o, f)) return false;
  bool by_file = pl_list_ends(pl_node_get(o->by_file, "endings"), f->path);
  return by_file ? !is_own_class(o, f) : !is_own_by_stem(o, f);
}

void pl_facts_drop_own_classes(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct pl_node found = pl_ruleset_root(rules, "data/ownclasses.yaml");
  struct own o = {
      .rules = rules, .by_file = pl_node_get(found, "by_file"), .by_folder = pl_node_get(found, "by_folder")};
  learn(&o, files, n);
  learn_stems(files, n, &o.stems);
  learn_modules(&o, files, n);
  pl_facts_keep_all(files, n, stays, &o);
  pl_map_free(&o.classes);
  pl_map_free(&o.packages);
  pl_map_free(&o.stems);
  pl_map_free(&o.modules);
}
