/* Facts that other facts take back or complete, once all files are linked. */
#include "facts/keep.h"
#include "facts/leftovers.h"

#include "base/path.h"
#include "ruleset/list.h"

/* Whether the domain bears the product's own name: the same, or it holds the name ("getinboxzero"), or begins it ("flexile" of flexile-web). A
 * later word of the name is often only what the product is about ("weather"). */
static bool is_own(struct pl_arena *a, struct pl_str domain, struct pl_str own) {
  size_t dot = pl_str_chr(domain, '.');
  struct pl_str x = pl_arena_squeeze(a, pl_str_cut(domain, 0, dot == SIZE_MAX ? domain.n : dot)),
                y = pl_arena_squeeze(a, own);
  return (x.n > 2 && pl_str_eq(x, y)) || pl_str_eq(pl_arena_squeeze(a, domain), y) ||
         (x.n > 3 && y.n > 3 && (pl_str_find(x, y) != SIZE_MAX || pl_str_find(y, x) == 0));
}

enum { NAME_MIN = 5 }; /* a shorter name may be somebody else's */

/* The product's own domain, its name under another ending (shop.dev, shop.io), the name of who owns the repository (acme-labs, acmelabsio). */
static bool is_owned(struct pl_arena *a, struct pl_str domain, const struct pl_map *owned) {
  size_t dot = pl_str_chr(domain, '.');
  struct pl_str label = pl_str_cut(domain, 0, dot == SIZE_MAX ? 0 : dot);
  struct pl_str first = pl_str_cut(label, 0, pl_str_chr(label, '-')); /* acme-assets.com */
  return pl_map_has(owned, domain) || (label.n >= NAME_MIN && pl_map_has(owned, label)) ||
         (first.n >= NAME_MIN && first.n < label.n && pl_map_has(owned, first)) ||
         pl_map_has(owned, pl_arena_squeeze(a, label)) || pl_map_has(owned, pl_arena_squeeze(a, domain));
}

/* Facts whose subject is a service of the catalogue. */
static bool is_of_vendor(const struct pl_fact *f) {
  return f->kind == PL_FACT_PROCESSOR || f->kind == PL_FACT_DATA_FLOW;
}

/* Says that something may be loaded, not that it is: a content security policy, <link rel="preconnect">. */
static bool says_may(const struct pl_fact *f) {
  return pl_attr_true(f->attrs, "csp") || pl_attr_true(f->attrs, "announced");
}

static void own(struct pl_arena *a, struct pl_map *owned, const struct pl_file_facts *file) {
  size_t dot = pl_str_chr(file->own_domain, '.');
  if (file->own_owner.n) pl_map_set(owned, pl_arena_squeeze(a, file->own_owner), (void *)(uintptr_t)file);
  if (file->own_name.n >= NAME_MIN) pl_map_set(owned, pl_arena_squeeze(a, file->own_name), (void *)(uintptr_t)file);
  if (!file->own_domain.n) return;
  pl_map_set(owned, file->own_domain, (void *)file);
  if (dot != SIZE_MAX) pl_map_set(owned, pl_str_cut(file->own_domain, 0, dot), (void *)file);
}

/* Subjects that something shows in use, names and domains of the product's own, ids of the catalogue's entries for the product itself. */
struct known {
  struct pl_arena *arena;
  struct pl_str own_name;
  struct pl_map shown, owned, selves;
  struct pl_map names;    /* what manifests call the product */
  struct pl_node plain;   /* data: hosts.yaml, plain_labels */
  struct pl_map unknowns; /* of domains that the catalogue does not know: by their labels, the one that is seen first */
};

/* A domain that the catalogue does not know, and what a person calls it. */
struct stranger {
  struct pl_str domain, name;
};

static bool is_stranger(const struct pl_fact *f) {
  return f->kind == PL_FACT_PROCESSOR && pl_attr_true(f->attrs, "unknown");
}

static struct pl_str label_of(const struct known *k, const struct pl_fact *f) {
  struct pl_str label = pl_str_cut(f->subject, 0, pl_str_chr(f->subject, '.'));
  return label.n < NAME_MIN || pl_list_has(k->plain, label) ? (struct pl_str){NULL, 0} : label;
}

static void learn_stranger(struct known *k, const struct pl_fact *f) {
  struct pl_str label = is_stranger(f) && pl_role_counts(f->role) ? label_of(k, f) : (struct pl_str){NULL, 0};
  if (!label.n || pl_map_has(&k->unknowns, label)) return;
  struct stranger *s = pl_arena_alloc(k->arena, sizeof *s);
  *s = (struct stranger){f->subject, f->name};
  pl_map_set(&k->unknowns, label, s);
}

/* acme.in beside acme.com: one company under two endings stands there once, under the one that is seen first. */
static void join_endings(const struct known *k, struct pl_fact *f) {
  struct pl_str label = is_stranger(f) ? label_of(k, f) : (struct pl_str){NULL, 0};
  const struct stranger *first = label.n ? pl_map_get(&k->unknowns, label) : NULL;
  if (!first) return;
  f->subject = first->domain;
  f->name = first->name;
}

/* A word that names the product and is no ordinary label of hosts (api, shop). */
static bool names_product(const struct known *k, struct pl_str label) {
  label = pl_arena_squeeze(k->arena, label);
  return label.n >= NAME_MIN && !pl_list_has(k->plain, label) &&
         (pl_str_eq(label, pl_arena_squeeze(k->arena, k->own_name)) || pl_map_has(&k->names, label));
}

/* cdn.shop.acme.example of a product called shop: a part of a host's name before its domain. */
static bool bears_name(const struct known *k, const struct pl_fact *f) {
  struct pl_str host = pl_attr_text(f->attrs, "host"), label;
  if (!pl_attr_true(f->attrs, "unknown") || host.n <= f->subject.n) return false;
  host.n -= f->subject.n;
  while (host.p && pl_str_next(&host, '.', &label))
    if (names_product(k, label)) return true;
  return false;
}

/* "Shop" of ios/Shop.xcodeproj/project.pbxproj */
static struct pl_str project_name(struct pl_str path) {
  size_t end = pl_str_find(path, PL_STR(".xcodeproj/"));
  return end == SIZE_MAX ? (struct pl_str){NULL, 0} : pl_path_base(pl_str_cut(path, 0, end));
}

/* "acme" of acme-api, where the last word only says which part of the product lies here. */
static struct pl_str whole_name(const struct known *k) {
  enum { SHORT_NAME = 4 }; /* as long as it stands apart from the part */
  size_t dash = pl_str_rchr(k->own_name, '-');
  bool part =
      dash != SIZE_MAX && dash >= SHORT_NAME && pl_list_has(k->plain, pl_str_cut(k->own_name, dash + 1, k->own_name.n));
  return part ? pl_str_cut(k->own_name, 0, dash) : (struct pl_str){NULL, 0};
}

/* The catalogue's entry for the very product that is looked at. */
static bool is_itself(const struct known *k, const struct pl_fact *f) {
  struct pl_str own = k->own_name, id = pl_arena_squeeze(k->arena, f->subject), whole = whole_name(k);
  size_t dot = pl_str_chr(own, '.'); /* a folder called acme.org */
  struct pl_str stem = pl_str_cut(own, 0, dot == SIZE_MAX ? own.n : dot);
  if (!is_of_vendor(f)) return false;
  if (whole.n && pl_str_eq(id, pl_arena_squeeze(k->arena, whole))) return true;
  return stem.n >= NAME_MIN &&
         (pl_str_eq(id, pl_arena_squeeze(k->arena, own)) || pl_str_eq(id, pl_arena_squeeze(k->arena, stem)));
}

static bool is_no_leftover(void *context, struct pl_fact *f) {
  const struct known *k = context;
  if (is_of_vendor(f) && pl_map_has(&k->selves, f->subject)) return false;
  if (says_may(f) && !pl_map_has(&k->shown, f->subject)) return false;
  if (!pl_attr_true(f->attrs, "unknown")) return !is_itself(k, f);
  join_endings(k, f);
  return !is_owned(k->arena, f->subject, &k->owned) && !is_own(k->arena, f->subject, k->own_name);
}

static void learn(struct pl_arena *a, const struct pl_file_facts *file, struct known *k) {
  if (file->own_domain.n || file->own_owner.n || file->own_name.n) own(a, &k->owned, file);
  struct pl_str project = pl_arena_squeeze(a, project_name(file->source->path));
  if (project.n >= NAME_MIN) pl_map_set(&k->owned, project, (void *)(uintptr_t)file);
  if (file->own_name.n) pl_map_set(&k->names, pl_arena_squeeze(a, file->own_name), (void *)(uintptr_t)file);
  if (file->own_vendor.n) pl_map_set(&k->selves, file->own_vendor, (void *)(uintptr_t)file);
  for (size_t i = 0; i < file->facts.n; i++) {
    learn_stranger(k, &file->facts.at[i]);
    if (!says_may(&file->facts.at[i]) && pl_role_counts(file->facts.at[i].role))
      pl_map_set(&k->shown, file->facts.at[i].subject, (void *)(uintptr_t)file);
  }
}

void pl_facts_drop_leftovers(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n,
                             struct pl_str own_name) {
  struct known known = {.arena = a,
                        .own_name = own_name,
                        .plain = pl_node_get(pl_ruleset_root(rules, "data/hosts.yaml"), "plain_labels")};
  for (size_t i = 0; i < n; i++) learn(a, files[i], &known);
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < files[i]->facts.n; k++)
      if (bears_name(&known, &files[i]->facts.at[k])) pl_map_set(&known.owned, files[i]->facts.at[k].subject, files[i]);
  pl_facts_keep_all(files, n, is_no_leftover, &known);
  pl_map_free(&known.shown);
  pl_map_free(&known.owned);
  pl_map_free(&known.selves);
  pl_map_free(&known.names);
  pl_map_free(&known.unknowns);
}

/* A password written or compared as it comes is only supposed to be plain: a hook before saving may hash it. */
static bool hashes_passwords(const struct pl_fact *f) {
  return f->kind == PL_FACT_HASH && f->tier >= PL_TIER_INIT && pl_role_counts(f->role) &&
         !pl_str_is(f->subject, "plain") && pl_str_is(pl_attr_text(f->attrs, "purpose"), "password");
}

/* A random value of which no caller says that it is a secret. */
static bool drawn_for_nothing(const struct pl_fact *f) {
  return f->kind == PL_FACT_RANDOM && pl_str_is(pl_attr_text(f->attrs, "purpose"), "unknown");
}

static bool is_no_supposition(void *hashed, struct pl_fact *f) {
  bool taken_back = *(bool *)hashed && pl_attr_true(f->attrs, "presumed");
  return !taken_back && !drawn_for_nothing(f);
}

void pl_facts_drop_suppositions(struct pl_file_facts **files, size_t n) {
  bool hashed = false;
  for (size_t i = 0; i < n && !hashed; i++)
    for (size_t k = 0; k < files[i]->facts.n && !hashed; k++) hashed = hashes_passwords(&files[i]->facts.at[k]);
  pl_facts_keep_all(files, n, is_no_supposition, &hashed);
}
