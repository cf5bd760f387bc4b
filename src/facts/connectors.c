/* Three passes over all facts: which folders have entries named after services; which services the product uses beside them; the marks. */
#include "facts/connectors.h"

#include "base/map.h"
#include "ruleset/list.h"

enum { MOST = 8 };

/* What the entries of a folder are named after, the first few. */
struct folder {
  struct pl_str vendors[MOST];
  size_t n;
};

struct pass {
  struct pl_arena *arena;
  struct pl_node words, categories; /* what the folders are called; of which services, absent for all */
  size_t enough;
  bool unknown;                 /* of hosts that no entry of the catalogue has */
  struct pl_map folders;        /* path -> struct folder */
  struct pl_map connected, own; /* ids of services: with a connector; with an account of the product's own */
};

/* Steps through the folders of the path from the first that is called so: its `parent` and the name of the entry in it. */
static bool next_entry(const struct pass *p, struct pl_str path, size_t *at, bool *below, struct pl_str *parent,
                       struct pl_str *entry) {
  while (*at < path.n) {
    size_t start = *at, slash = pl_str_chr(pl_str_cut(path, start, path.n), '/');
    size_t end = slash == SIZE_MAX ? path.n : start + slash;
    bool inside = *below;
    *at = end + 1;
    *below = *below || pl_list_ihas(p->words, pl_str_cut(path, start, end));
    if (!inside) continue;
    *parent = pl_str_cut(path, 0, start);
    *entry = pl_str_cut(path, start, end);
    size_t dot = slash == SIZE_MAX ? pl_str_chr(*entry, '.') : SIZE_MAX;
    if (dot != SIZE_MAX) entry->n = dot;
    return true;
  }
  return false;
}

static bool is_service(const struct pass *p, const struct pl_fact *f) {
  if (!pl_fact_counts_recipient(f) || pl_attr_true(f->attrs, "unknown") != p->unknown) return false;
  return !p->categories.i || pl_list_has(p->categories, pl_attr_text(f->attrs, "category"));
}

/* "togetherAi" is named after the service "together". */
static bool named_after(const struct pass *p, struct pl_str entry, struct pl_str vendor) {
  if (p->unknown) vendor = pl_str_cut(vendor, 0, pl_str_chr(vendor, '.')); /* filelist.io */
  struct pl_str a = pl_arena_squeeze(p->arena, entry), b = pl_arena_squeeze(p->arena, vendor);
  return b.n >= 3 && pl_str_find(a, b) != SIZE_MAX;
}

static void remember(struct folder *folder, struct pl_str vendor) {
  for (size_t i = 0; i < folder->n; i++)
    if (pl_str_eq(folder->vendors[i], vendor)) return;
  if (folder->n < MOST) folder->vendors[folder->n++] = vendor;
}

static void find_folders(struct pass *p, struct pl_fact *f) {
  struct pl_str parent, entry;
  size_t at = 0;
  bool below = false;
  while (is_service(p, f) && next_entry(p, f->path, &at, &below, &parent, &entry)) {
    if (!named_after(p, entry, f->subject)) continue;
    struct folder *folder = pl_map_get(&p->folders, parent);
    if (!folder) pl_map_set(&p->folders, parent, folder = PL_NEW(p->arena, struct folder));
    remember(folder, f->subject);
  }
}

static bool in_connector(const struct pass *p, struct pl_str path) {
  struct pl_str parent, entry;
  size_t at = 0;
  bool below = false;
  while (next_entry(p, path, &at, &below, &parent, &entry)) {
    const struct folder *folder = pl_map_get(&p->folders, parent);
    if (folder && folder->n >= p->enough) return true;
  }
  return false;
}

/* A setting of the product's own environment, or code beside the connectors that is no call of theirs. */
static bool own_account(const struct pass *p, const struct pl_fact *f) {
  if (f->how == PL_HOW_ENV) return true;
  bool used = f->how == PL_HOW_IMPORT || f->how == PL_HOW_CALL || f->how == PL_HOW_SCRIPT || f->how == PL_HOW_IAC ||
              (f->how == PL_HOW_URL && f->tier >= PL_TIER_CALL);
  return used && !pl_attr_get(f->attrs, "via") && !in_connector(p, f->path);
}

static void find_own(struct pass *p, struct pl_fact *f) {
  if (!pl_fact_counts_recipient(f)) return;
  if (own_account(p, f)) pl_map_set(&p->own, f->subject, f);
  if (in_connector(p, f->path)) pl_map_set(&p->connected, f->subject, f);
}

/* All facts of the service, also those elsewhere: names of models and the like are there for the connectors. */
static void mark(struct pass *p, struct pl_fact *f) {
  if (!pl_fact_counts_recipient(f) || !pl_map_has(&p->connected, f->subject) || pl_map_has(&p->own, f->subject)) return;
  pl_attr_set_bool(p->arena, &f->attrs, "customer_account", true);
  if (f->role == PL_ROLE_RUNTIME) f->role = PL_ROLE_OPTIONAL;
}

/* Folders of this kind, `folders` of them called so, with `enough` entries each. */
static void one_kind(struct pl_arena *arena, struct pl_node kind, struct pl_file_facts **files, size_t n) {
  struct pass p = {.arena = arena,
                   .words = pl_node_get(kind, "folders"),
                   .categories = pl_node_get(kind, "categories"),
                   .unknown = pl_node_true(pl_node_get(kind, "unknown")),
                   .enough = (size_t)pl_node_number(pl_node_get(kind, "enough"), MOST)};
  void (*const passes[])(struct pass *, struct pl_fact *) = {find_folders, find_own, mark};
  for (size_t pass = 0; pass < sizeof passes / sizeof *passes; pass++)
    for (size_t i = 0; i < n; i++)
      for (size_t k = 0; k < files[i]->facts.n; k++) passes[pass](&p, &files[i]->facts.at[k]);
  pl_map_free(&p.folders);
  pl_map_free(&p.connected);
  pl_map_free(&p.own);
}

void pl_facts_connectors(struct pl_arena *arena, const struct pl_ruleset *rules, struct pl_file_facts **files,
                         size_t n) {
  struct pl_node data = pl_ruleset_root(rules, "data/connectors.yaml");
  one_kind(arena, data, files, n);
  one_kind(arena, pl_node_get(data, "sources"), files, n);
  one_kind(arena, pl_node_get(data, "sites"), files, n);
}
