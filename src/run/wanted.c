/* Wrappers, clients, constants that facts wait for; then what hands one of these on under a name of its own. */
#include "run/wanted.h"

#include <string.h>

#include "base/path.h"
#include "ruleset/list.h"
#include "ruleset/roles.h"

enum { MIN_FUNCTION = 5, MIN_CLIENT = 3, MAX_NAMES = 2000 };

/* The last member of a name, as it stands where it is used; of a default export, whose importers call it as they like, the file's own name. */
static struct pl_str last_member(struct pl_str name) {
  if (pl_str_ends(name, "#")) name.n--;
  size_t from = name.n;
  while (from && !strchr(".#:/", name.p[from - 1])) from--;
  return pl_str_cut(name, from, name.n);
}

/* The first member behind the module: "mailer" of "npm:/lib/mail#mailer.send". */
static struct pl_str first_member(struct pl_str name) {
  size_t hash = pl_str_chr(name, '#'), to = hash == SIZE_MAX ? name.n : hash + 1;
  while (to < name.n && !strchr(".(", name.p[to])) to++;
  return hash == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_str_cut(name, hash + 1, to);
}

/* Services of these categories are followed through the product: what hands something on to them is asked for, too. */
static bool is_followed(const struct pl_wanted *w, struct pl_str category) {
  return category.n && pl_list_has(pl_ruleset_part(w->rules, "data/prefilter.yaml", "followed"), category);
}

/* `vendor`: the name leads to such a service. */
static void add(struct pl_wanted *w, struct pl_strs *out, struct pl_str name, size_t shortest, bool vendor) {
  name = last_member(name);
  if (vendor && name.n >= shortest) pl_map_set(&w->vendors, name, w);
  if (name.n >= shortest && w->seen.n < MAX_NAMES && !pl_map_set(&w->seen, name, w)) out->at[out->n++] = name;
}

static void add_text(struct pl_wanted *w, struct pl_strs *out, struct pl_str text) {
  if (text.n >= MIN_FUNCTION && w->seen.n < MAX_NAMES && !pl_map_set(&w->seen, text, w)) out->at[out->n++] = text;
}

/* "npm:/lib/sms#sms": the module's own name, or that of its folder where it is an index. */
static struct pl_str module_name(struct pl_str name) {
  static const char *const plain[] = {"index", "mod", "__init__", "lib", "main", NULL};
  size_t hash = pl_str_chr(name, '#');
  struct pl_str path = pl_str_cut(name, 0, hash == SIZE_MAX ? 0 : hash), base = pl_path_base(path);
  for (size_t i = 0; plain[i]; i++)
    if (pl_str_is(base, plain[i])) return pl_path_base(pl_path_dir(path));
  return base;
}

/* A function whose name is too short to look for: the class, the module or the package that it is called by, where a caller must name it. */
static void add_short(struct pl_wanted *w, struct pl_strs *out, struct pl_str name) {
  struct pl_str last = last_member(name), module = module_name(name), first = first_member(name);
  if (last.n < 2 || last.n >= MIN_FUNCTION) return;
  size_t dot = pl_str_rchr(name, '.');
  if (dot != SIZE_MAX && dot > pl_str_chr(name, ':')) add_text(w, out, last_member(pl_str_cut(name, 0, dot)));
  if (first.n && !pl_str_eq(first, last)) add_text(w, out, first);
  if (module.n < 2) return;
  struct pl_str folder = pl_path_base(pl_path_dir(pl_str_cut(name, 0, pl_str_chr(name, '#'))));
  if (pl_str_starts(name, "npm:")) {
    add_text(w, out, pl_arena_printf(w->arena, "/%.*s\"", PL_FMT(module)));
    add_text(w, out, pl_arena_printf(w->arena, "/%.*s'", PL_FMT(module)));
  }
  add_text(w, out, pl_arena_printf(w->arena, "%.*s import", PL_FMT(module)));
  add_text(w, out, pl_arena_printf(w->arena, "%.*s.%.*s", PL_FMT(module), PL_FMT(last)));
  if (folder.n > 1) add_text(w, out, pl_arena_printf(w->arena, "%.*s.%.*s", PL_FMT(folder), PL_FMT(last)));
}

static bool leads_to_vendor(const struct pl_wanted *w, struct pl_str name) {
  return pl_map_has(&w->vendors, last_member(name)) || pl_map_has(&w->vendors, first_member(name));
}

static bool hands_on(const struct pl_outcall *o) {
  for (size_t i = 0; i < sizeof o->passes / sizeof *o->passes; i++)
    if (o->passes[i] >= 0) return o->thin;
  return false;
}

/* export { mailer as post } from "./mail"; export const signedUp = (id) => track("signed up", id) */
static void add_handed_on(struct pl_wanted *w, struct pl_strs *out, const struct pl_file_facts *f) {
  for (size_t k = 0; k < f->aliases.n; k++)
    if (leads_to_vendor(w, f->aliases.at[k].stands_for)) add(w, out, f->aliases.at[k].own, MIN_CLIENT, true);
  for (size_t k = 0; k < f->outcalls.n; k++) {
    const struct pl_outcall *o = &f->outcalls.at[k];
    if (o->function.n && hands_on(o) && leads_to_vendor(w, o->name)) add(w, out, o->function, MIN_FUNCTION, true);
  }
}

static void add_own(struct pl_wanted *w, struct pl_strs *out, const struct pl_file_facts *f) {
  for (size_t k = 0; k < f->wrappers.n; k++) {
    const struct pl_fact *inside = &f->facts.at[f->wrappers.at[k].fact];
    bool call = inside->kind == PL_FACT_PROCESSOR && f->wrappers.at[k].passes;
    if (inside->kind == PL_FACT_COOKIE &&
        pl_attr_true(inside->attrs, "unresolved")) /* jar.set("sid"): set is too common */
      add(w, out, first_member(f->wrappers.at[k].name), MIN_FUNCTION, false);
    add(w, out, f->wrappers.at[k].name, MIN_FUNCTION, call && is_followed(w, pl_attr_text(inside->attrs, "category")));
    if (call) add_short(w, out, f->wrappers.at[k].name);
  }
  for (size_t k = 0; k < f->aliases.n; k++)
    if (f->aliases.at[k].client)
      add(w, out, f->aliases.at[k].own, MIN_CLIENT, is_followed(w, f->aliases.at[k].category));
  for (size_t k = 0; k < f->references.n; k++) add(w, out, f->references.at[k].name, MIN_FUNCTION, false);
}

struct pl_strs pl_wanted_next(struct pl_wanted *w, struct pl_file_facts *const *files, size_t n) {
  struct pl_strs out = {PL_NEW_N(w->arena, struct pl_str, MAX_NAMES), 0};
  for (size_t i = 0; i < n; i++)
    if (pl_role_counts(files[i]->source->role)) add_own(w, &out, files[i]);
  for (size_t i = 0; i < n; i++)
    if (pl_role_counts(files[i]->source->role)) add_handed_on(w, &out, files[i]);
  return out;
}

void pl_wanted_release(struct pl_wanted *w) {
  pl_map_free(&w->seen);
  pl_map_free(&w->vendors);
}
