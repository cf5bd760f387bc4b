/* A key or a list of packages that names a company as a whole is of its products, where they show by themselves: one pass finds the products in use
 * and the companies that something else shows, another takes out what says no more. */
#include "base/path.h"
#include "facts/keep.h"
#include "facts/leftovers.h"
#include "ruleset/ident.h"
#include "ruleset/list.h"

struct families {
  const struct pl_ruleset *rules;
  struct pl_node wholes, tokens, paths, files; /* data: hosts.yaml, coverage.yaml */
  struct pl_map in_use, shown;                 /* ids of companies: by a product of theirs, by themselves */
  struct pl_map signs_in,
      used;           /* ids of companies whose sign-in is used; of entries that more than an adapter's name shows */
  struct pl_map here; /* ids of companies with whose accounts the file at hand signs people in */
};

static bool is_adapter(const struct pl_fact *f) { return pl_attr_true(f->attrs, "adapter"); }

/* firebase.json: that the file is there, and nothing of what stands in it. */
static bool is_file(const struct pl_fact *f) {
  static const char *const told[] = {"product", "host", "model", "sign_in", "image"};
  for (size_t i = 0; i < sizeof told / sizeof *told; i++)
    if (pl_attr_text(f->attrs, told[i]).n) return false;
  return f->span.line == 1 && f->span.column == 1;
}

/* GOOGLE_API_KEY, a setting, a package without a use, a library that all products share, the host that hands out tokens for all of them, what is
 * asked beside a sign-in (/me). */
static bool says_little(const struct families *k, const struct pl_fact *f) {
  if (f->how == PL_HOW_ENV || f->how == PL_HOW_MANIFEST || is_adapter(f)) return true;
  if (pl_attr_true(f->attrs, "shared")) return true;
  if (f->how == PL_HOW_CONFIG && pl_list_has(k->files, pl_path_base(f->path))) return true;
  if (f->how == PL_HOW_URL && pl_map_has(&k->here, f->subject)) return true;
  if (f->how == PL_HOW_CONFIG) return pl_attr_text(f->attrs, "setting").n > 0 || is_file(f);
  return f->how == PL_HOW_URL && pl_list_has(k->tokens, pl_attr_text(f->attrs, "host"));
}

/* firebase of fcm and firebase-analytics: entries that are one product to whoever sets them up. */
static void part_in_use(struct families *k, const struct pl_fact *f) {
  for (struct pl_node whole = pl_node_first(k->wholes); whole.i; whole = pl_node_next(whole))
    if (pl_list_glob(whole, f->subject)) pl_map_set(&k->in_use, pl_node_key(whole), (void *)(uintptr_t)f);
}

static bool is_sign_in(const struct pl_vendor *v) { return pl_str_is(v->category, "oauth") && v->company.n; }

/* Of one file: whose sign-in it uses, or which company's own address of an exchange of tokens it asks. */
static void learn_file(struct families *k, const struct pl_file_facts *file) {
  for (size_t j = 0; j < file->facts.n; j++) {
    const struct pl_fact *f = &file->facts.at[j];
    const struct pl_vendor *v = f->kind == PL_FACT_PROCESSOR ? pl_vendor_by_id(&k->rules->vendors, f->subject) : NULL;
    if (v && is_sign_in(v)) pl_map_set(&k->here, v->company, (void *)(uintptr_t)f);
    if (v && f->how == PL_HOW_URL && pl_any_word(k->paths, pl_attr_text(f->attrs, "request")))
      pl_map_set(&k->here, f->subject, (void *)(uintptr_t)f);
  }
}

static void learn(struct families *k, const struct pl_fact *f) {
  const struct pl_vendor *v = pl_fact_counts_recipient(f) ? pl_vendor_by_id(&k->rules->vendors, f->subject) : NULL;
  if (!v) return;
  bool through = pl_attr_text(f->attrs, "via").n > 0; /* says what the call says that it leads to */
  if (!says_little(k, f) && !through) pl_map_set(&k->shown, f->subject, (void *)(uintptr_t)f);
  if (!is_adapter(f)) pl_map_set(&k->used, f->subject, (void *)(uintptr_t)f);
  if (is_sign_in(v)) pl_map_set(&k->signs_in, v->company, (void *)(uintptr_t)f);
  if (f->tier < PL_TIER_IMPORT || f->role == PL_ROLE_OPTIONAL || pl_attr_true(f->attrs, "shared")) return;
  part_in_use(k, f);
  for (int up = 0; v && v->company.n && up < 2; up++) {
    pl_map_set(&k->in_use, v->company, (void *)(uintptr_t)f);
    v = pl_vendor_by_id(&k->rules->vendors, v->company);
  }
}

static bool is_whole(const struct families *k, struct pl_str id) {
  for (struct pl_node whole = pl_node_first(k->wholes); whole.i; whole = pl_node_next(whole))
    if (pl_str_eq(pl_node_key(whole), id)) return true;
  return false;
}

/* providers/google.go beside Google's sign-in: the file is named after the company and is for what of it is used. */
static bool is_adapter_of_sign_in(const struct families *k, const struct pl_fact *f) {
  if (!is_adapter(f) || pl_map_has(&k->used, f->subject)) return false;
  const struct pl_vendor *v = pl_vendor_by_id(&k->rules->vendors, f->subject);
  return pl_map_has(&k->signs_in, f->subject) || (v && v->company.n && pl_map_has(&k->signs_in, v->company));
}

/* All but a whole company whose products show by themselves. */
static bool stays(void *context, struct pl_fact *f) {
  const struct families *k = context;
  if (is_adapter_of_sign_in(k, f)) return false;
  return !pl_fact_counts_recipient(f) || !is_whole(k, f->subject) || !pl_map_has(&k->in_use, f->subject) ||
         pl_map_has(&k->shown, f->subject);
}

void pl_facts_join_families(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n) {
  struct families k = {.rules = rules,
                       .tokens = pl_node_get(pl_ruleset_root(rules, "data/coverage.yaml"), "token_hosts"),
                       .wholes = pl_node_get(pl_ruleset_root(rules, "data/hosts.yaml"), "families"),
                       .paths = pl_node_get(pl_ruleset_root(rules, "data/hosts.yaml"), "sign_in_paths"),
                       .files = pl_node_get(pl_ruleset_root(rules, "data/hosts.yaml"), "whole_files")};
  for (size_t i = 0; i < n; i++) {
    learn_file(&k, files[i]);
    for (size_t j = 0; j < files[i]->facts.n; j++) learn(&k, &files[i]->facts.at[j]);
    pl_map_free(&k.here);
    k.here = (struct pl_map){0};
  }
  if (k.in_use.n || k.signs_in.n) pl_facts_keep_all(files, n, stays, &k);
  pl_map_free(&k.in_use);
  pl_map_free(&k.shown);
  pl_map_free(&k.signs_in);
  pl_map_free(&k.used);
}
