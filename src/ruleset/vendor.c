/* Loads vendor entries and builds the indexes. */
#include "ruleset/vendor.h"

static const char *const entry_keys[] = {"id",
                                         "name",
                                         "aliases",
                                         "common_word",
                                         "company",
                                         "part_of",
                                         "category",
                                         "country",
                                         "receives",
                                         "self_hosted",
                                         "open_protocol",
                                         "role",
                                         "packages",
                                         "modules",
                                         "classes",
                                         "globals",
                                         "hosts",
                                         "links",
                                         "scripts",
                                         "env",
                                         "files",
                                         "config",
                                         "terraform",
                                         "images",
                                         "cookies",
                                         "effects",
                                         "models",
                                         "oauth",
                                         "oauth_hosts",
                                         "finds",
                                         "ignores",
                                         "products",
                                         "note",
                                         "no_default_server",
                                         "local",
                                         "shared",
                                         "dns",
                                         NULL};

static bool add_entry(struct pl_arena *a, struct pl_vendors *v, struct pl_node n, struct pl_error *err) {
  if (!pl_node_check_keys(n, entry_keys, err)) return false;
  struct pl_vendor *e = PL_NEW(a, struct pl_vendor);
  e->id = pl_node_get_text(n, "id");
  e->name = pl_node_get_text(n, "name");
  e->category = pl_node_get_text(n, "category");
  e->country = pl_node_get_text(n, "country");
  e->company = pl_node_get_text(n, "company");
  e->common_word = pl_node_true(pl_node_get(n, "common_word"));
  e->self_hosted = pl_node_true(pl_node_get(n, "self_hosted"));
  e->no_default_server = pl_node_true(pl_node_get(n, "no_default_server"));
  e->open_protocol = pl_node_true(pl_node_get(n, "open_protocol"));
  e->optional = pl_str_is(pl_node_get_text(n, "role"), "optional");
  e->aliases = pl_node_texts(a, pl_node_get(n, "aliases"), &e->alias_count);
  e->node = n;
  e->reported = e;
  if (!e->id.n || !e->name.n) return pl_node_fail(n, err, "vendor entry without 'id' or 'name'; add both");
  if (pl_map_set(&v->by_id, e->id, e))
    return pl_node_fail(n, err, "vendor '%.*s' stands twice in the catalogue; merge the entries", PL_FMT(e->id));
  return true;
}

bool pl_vendors_add(struct pl_arena *a, struct pl_vendors *v, const struct pl_doc *doc, struct pl_error *err) {
  for (struct pl_node c = pl_node_first(pl_doc_root(doc)); c.i; c = pl_node_next(c))
    if (!add_entry(a, v, c, err)) return false;
  return true;
}

static void put(struct pl_map *m, struct pl_str key, const struct pl_vendor *v) {
  if (!pl_map_has(m, key)) pl_map_set(m, key, (void *)(uintptr_t)v);
}

/* Indexes one map of lists (packages, modules): "ecosystem name", prefixes apart. */
static void index_names(struct pl_arena *a, struct pl_map *exact, pl_vendor_keys *prefixes, struct pl_node lists,
                        const struct pl_vendor *v) {
  for (struct pl_node e = pl_node_first(lists); e.i; e = pl_node_next(e)) {
    size_t n;
    struct pl_str *names = pl_node_texts(a, e, &n), ecosystem = pl_arena_cat(a, pl_node_key(e), PL_STR(" "));
    for (size_t i = 0; i < n; i++) {
      struct pl_str key = pl_arena_cat(a, ecosystem, names[i]);
      key.n = (prefixes ? pl_package_spelling : pl_module_spelling)((char *)(uintptr_t)key.p, key.n);
      if (prefixes && pl_str_ends(key, "*"))
        pl_vec_push(prefixes, ((struct pl_vendor_key){pl_str_cut(key, 0, key.n - 1), v}));
      else
        put(exact, key, v);
    }
  }
}

static void index_list(struct pl_arena *a, struct pl_map *exact, struct pl_node list, const struct pl_vendor *v) {
  size_t n;
  struct pl_str *names = pl_node_texts(a, list, &n);
  for (size_t i = 0; i < n; i++) put(exact, names[i], v);
}

/* Provider keys are written with '-' or '_' as the library likes. */
static void index_sign_in(struct pl_arena *a, struct pl_vendors *v, const struct pl_vendor *e) {
  size_t n;
  struct pl_str *names = pl_node_texts(a, pl_node_get(e->node, "oauth"), &n);
  for (size_t i = 0; i < n; i++) {
    struct pl_str key = pl_arena_lower(a, names[i]);
    for (size_t k = 0; k < key.n; k++)
      if (key.p[k] == '_') ((char *)(uintptr_t)key.p)[k] = '-';
    put(&v->oauth, key, e);
  }
}

static void index_globs(struct pl_arena *a, pl_vendor_keys *keys, struct pl_node list, const struct pl_vendor *v) {
  size_t n;
  struct pl_str *names = pl_node_texts(a, list, &n);
  for (size_t i = 0; i < n; i++) pl_vec_push(keys, ((struct pl_vendor_key){names[i], v}));
}

/* Scripts and sign-in addresses: a host, or host and path prefix. */
static void index_paths(struct pl_arena *a, struct pl_vendors *v, const struct pl_vendor *e, const char *key) {
  size_t n;
  struct pl_str *names = pl_node_texts(a, pl_node_get(e->node, key), &n);
  for (size_t i = 0; i < n; i++)
    if (pl_str_chr(names[i], '/') == SIZE_MAX)
      put(&v->scripts, names[i], e);
    else
      pl_vec_push(&v->script_paths, ((struct pl_vendor_key){names[i], e}));
}

static void index_files(struct pl_arena *a, struct pl_vendors *v, const struct pl_vendor *e) {
  size_t n;
  struct pl_str *names = pl_node_texts(a, pl_node_get(e->node, "files"), &n);
  for (size_t i = 0; i < n; i++)
    if (pl_str_chr(names[i], '/') == SIZE_MAX && pl_str_chr(names[i], '*') == SIZE_MAX)
      put(&v->files, names[i], e);
    else
      pl_vec_push(&v->file_globs, ((struct pl_vendor_key){names[i], e}));
}

static void index_cookies(struct pl_vendors *v, const struct pl_vendor *e) {
  for (struct pl_node c = pl_node_first(pl_node_get(e->node, "cookies")); c.i; c = pl_node_next(c))
    pl_vec_push(&v->cookies, ((struct pl_vendor_key){pl_node_get_text(c, "name"), e}));
}

/* The entry above: the company, or what it is a product of; NULL at the top. */
static const struct pl_vendor *above(const struct pl_vendors *v, const struct pl_vendor *e) {
  return e->company.n ? pl_map_get(&v->by_id, e->company) : e->reported != e ? e->reported : NULL;
}

/* The nearest entry that both belong to, or the first. */
static const struct pl_vendor *common_owner(const struct pl_vendors *v, const struct pl_vendor *a,
                                            const struct pl_vendor *b) {
  enum { MOST = 5 };
  const struct pl_vendor *x = a;
  for (int i = 0; x && i < MOST; i++, x = above(v, x)) {
    const struct pl_vendor *y = b;
    for (int k = 0; y && k < MOST; k++, y = above(v, y))
      if (x == y) return x;
  }
  return a;
}

static void put_domain(struct pl_vendors *v, struct pl_str domain, const struct pl_vendor *e) {
  const struct pl_vendor *first = pl_map_get(&v->domains, domain);
  pl_map_set(&v->domains, domain, (void *)(uintptr_t)(first ? common_owner(v, first, e) : e));
}

/* The last two labels of each of its hosts: whose domain it is, even where no entry lists the very host. Several products of
 * one company share its domain, which is then the company's. */
static void index_domains(struct pl_arena *a, struct pl_vendors *v, const struct pl_vendor *e) {
  static const char *const keys[] = {"hosts", "links", "scripts", NULL};
  for (size_t k = 0; keys[k]; k++) {
    size_t n;
    struct pl_str *names = pl_node_texts(a, pl_node_get(e->node, keys[k]), &n);
    for (size_t i = 0; i < n; i++) {
      size_t slash = pl_str_chr(names[i], '/');
      struct pl_str host = pl_str_cut(names[i], 0, slash == SIZE_MAX ? names[i].n : slash);
      size_t last = pl_str_rchr(host, '.'),
             before = last == SIZE_MAX ? SIZE_MAX : pl_str_rchr(pl_str_cut(host, 0, last), '.');
      put_domain(v, pl_str_cut(host, before == SIZE_MAX ? 0 : before + 1, host.n), e);
    }
  }
}

/* What names the entry in one word: its name, or of "Mastodon instance", where data goes to whoever runs one, the software's. */
static void index_word(struct pl_arena *a, struct pl_vendors *v, const struct pl_vendor *e) {
  const struct pl_str instance = PL_STR(" instance");
  struct pl_str name = e->name;
  if (pl_str_ends(name, " instance")) name.n -= instance.n;
  bool word = name.n >= 5 && !e->common_word && !e->self_hosted;
  for (size_t i = 0; i < name.n; i++) word = word && pl_is_alpha(name.p[i]);
  if (word) put(&v->by_name, pl_arena_lower(a, name), e);
}

static void index_entry(struct pl_arena *a, struct pl_vendors *v, const struct pl_vendor *e) {
  struct pl_node n = e->node;
  index_names(a, &v->packages, &v->package_prefixes, pl_node_get(n, "packages"), e);
  index_names(a, &v->modules, NULL, pl_node_get(n, "modules"), e);
  index_list(a, &v->hosts, pl_node_get(n, "hosts"), e);
  index_list(a, &v->links, pl_node_get(n, "links"), e);
  index_list(a, &v->dns, pl_node_get(n, "dns"), e);
  index_list(a, &v->env, pl_node_get(n, "env"), e);
  index_list(a, &v->config, pl_node_get(n, "config"), e);
  index_list(a, &v->globals, pl_node_get(n, "globals"), e);
  index_sign_in(a, v, e);
  index_paths(a, v, e, "scripts");
  index_paths(a, v, e, "oauth_hosts");
  index_domains(a, v, e);
  index_word(a, v, e);
  index_files(a, v, e);
  index_globs(a, &v->terraform, pl_node_get(n, "terraform"), e);
  index_globs(a, &v->images, pl_node_get(n, "images"), e);
  index_globs(a, &v->models, pl_node_get(n, "models"), e);
  index_cookies(v, e);
}

bool pl_vendors_finish(struct pl_arena *a, struct pl_vendors *v, bool traces, struct pl_error *err) {
  v->n = v->by_id.n;
  v->at = PL_NEW_N(a, const struct pl_vendor *, v->n + 1);
  for (size_t i = 0; i < v->n; i++) {
    struct pl_vendor *e = v->by_id.entries[i].value;
    struct pl_str parent = pl_node_get_text(e->node, "part_of");
    if (parent.n && !(e->reported = pl_map_get(&v->by_id, parent)))
      return pl_node_fail(e->node, err,
                          "vendor '%.*s' is part of '%.*s', which has no entry; add one or drop 'part_of'",
                          PL_FMT(e->id), PL_FMT(parent));
    v->at[i] = e;
    if (traces) index_entry(a, v, e);
  }
  return true;
}

void pl_vendors_release(struct pl_vendors *v) {
  struct pl_map *maps[] = {&v->by_id, &v->packages, &v->modules, &v->hosts,  &v->links,   &v->scripts, &v->env,
                           &v->files, &v->oauth,    &v->domains, &v->config, &v->by_name, &v->dns,     &v->globals};
  pl_vendor_keys *lists[] = {&v->package_prefixes, &v->script_paths, &v->file_globs, &v->terraform,
                             &v->images,           &v->models,       &v->cookies};
  for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) pl_map_free(maps[i]);
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) pl_vec_free(lists[i]);
}
