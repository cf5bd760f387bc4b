/* Roles by path: rules/data/roles.yaml. Two steps: cheap look-ups by folder name, base name and ending tell which entries
 * could match (a bit each), then only those are matched in full, in their order. */
#include "ruleset/roles.h"

#include <stdlib.h>

#include "base/path.h"
#include "ruleset/bundled.h"
#include "ruleset/rolekeys.h"

struct glob {
  struct pl_str text;
  struct pl_str reason;
};

struct entry {
  enum pl_role role;
  struct pl_str reason; /* given, or empty */
  struct glob *folder, *name, *path;
  size_t folder_count, name_count, path_count;
  struct pl_str *not_below;
  size_t not_below_count;
  const struct pl_str *source; /* likewise; none when the entry does not ask for it */
  size_t source_count;
  struct pl_node node;
};

enum { MAX_ENTRIES = 64 };

struct pl_roles {
  struct pl_role_keys folders, names; /* sorted, without regard to case */
  struct pl_role_keys endings, globs; /* of base names: "*.log" and all other forms */
  struct pl_role_keys folder_globs;   /* first folders of path globs that are no plain text */
  struct entry *entries;
  size_t n;
  const struct pl_bundled *bundled;
  struct pl_str *manifests, *source;
  size_t manifest_count, source_count;
};

static const char *const role_names[] = {"runtime", "optional", "dev", "test", "docs", "vendored", "generated", NULL};

static bool read_role(struct pl_node entry, enum pl_role *out, struct pl_error *err) {
  struct pl_node n = pl_node_get(entry, "role");
  for (int i = 0; role_names[i]; i++)
    if (pl_str_is(pl_node_text(n), role_names[i])) return *out = (enum pl_role)i, true;
  const char *near = pl_nearest(pl_node_text(n), role_names);
  if (near) return pl_node_fail(n, err, "unknown role '%.*s'; did you mean '%s'?", PL_FMT(pl_node_text(n)), near);
  return pl_node_fail(pl_node_there(n) ? n : entry, err,
                      "no role that we know; give one of runtime, dev, test, docs, "
                      "vendored, generated");
}

static struct glob *read_globs(struct pl_arena *a, const struct entry *e, const char *key, const char *verb,
                               size_t *n) {
  struct pl_str *texts = pl_node_texts(a, pl_node_get(e->node, key), n);
  struct glob *globs = PL_NEW_N(a, struct glob, *n + 1);
  for (size_t i = 0; i < *n; i++) {
    struct pl_str reason =
        e->reason.n ? pl_arena_str(a, e->reason) : pl_arena_printf(a, "%s '%.*s'", verb, PL_FMT(texts[i]));
    globs[i] = (struct glob){texts[i], reason};
  }
  return globs;
}

static void read_limits(struct pl_arena *a, const struct pl_roles *r, struct entry *e) {
  e->not_below = pl_node_texts(a, pl_node_get(e->node, "not_below"), &e->not_below_count);
  if (!pl_node_true(pl_node_get(e->node, "outside_source"))) return;
  e->source = r->source;
  e->source_count = r->source_count;
}

static bool read_entry(struct pl_arena *a, struct pl_node node, const struct pl_roles *r, struct entry *e,
                       struct pl_error *err) {
  static const char *const known[] = {"role",      "reason",         "folders", "names", "paths",
                                      "not_below", "outside_source", "yes",     "no",    NULL};
  e->node = node;
  if (!pl_node_check_keys(node, known, err) || !read_role(node, &e->role, err)) return false;
  read_limits(a, r, e);
  e->reason = pl_node_get_text(node, "reason");
  e->folder = read_globs(a, e, "folders", "path has folder", &e->folder_count);
  e->name = read_globs(a, e, "names", "name matches", &e->name_count);
  e->path = read_globs(a, e, "paths", "path matches", &e->path_count);
  for (size_t i = 0; i < e->path_count; i++)
    if (pl_str_chr(e->path[i].text, '/') == SIZE_MAX || pl_str_starts(e->path[i].text, "**"))
      return pl_node_fail(node, err, "'%.*s' under 'paths' must begin with a folder; give bare names under 'names'",
                          PL_FMT(e->path[i].text));
  if (!e->folder_count && !e->name_count && !e->path_count)
    return pl_node_fail(node, err, "an entry that matches nothing; give it 'folders', 'names' or 'paths'");
  if (!pl_node_count(pl_node_get(node, "yes")) || !pl_node_count(pl_node_get(node, "no")))
    return pl_node_fail(node, err, "an entry without examples; give it paths under 'yes' and under 'no'");
  return true;
}

static bool is_plain(struct pl_str s) { return pl_str_chr(s, '*') == SIZE_MAX && pl_str_chr(s, '?') == SIZE_MAX; }

static void add_name(struct pl_roles *r, struct pl_str glob, uint64_t bit) {
  struct pl_str tail = pl_str_cut(glob, 1, glob.n);
  if (is_plain(glob))
    pl_role_keys_add(&r->names, glob, bit);
  else if (glob.p[0] == '*' && is_plain(tail))
    pl_role_keys_add(&r->endings, tail, bit);
  else
    pl_role_keys_add(&r->globs, glob, bit);
}

static void add_path(struct pl_roles *r, struct pl_str glob, uint64_t bit) {
  struct pl_str first = pl_str_cut(glob, 0, pl_str_chr(glob, '/'));
  pl_role_keys_add(is_plain(first) ? &r->folders : &r->folder_globs, first, bit);
}

static void index_entries(struct pl_arena *a, struct pl_roles *r) {
  size_t most = 0;
  for (size_t i = 0; i < r->n; i++)
    most += r->entries[i].folder_count + r->entries[i].name_count + r->entries[i].path_count;
  struct pl_role_keys *all[] = {&r->folders, &r->names, &r->endings, &r->globs, &r->folder_globs};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) all[i]->at = PL_NEW_N(a, struct pl_role_key, most + 1);
  for (size_t i = 0; i < r->n; i++) {
    const struct entry *e = &r->entries[i];
    uint64_t bit = (uint64_t)1 << i;
    for (size_t k = 0; k < e->folder_count; k++) pl_role_keys_add(&r->folders, e->folder[k].text, bit);
    for (size_t k = 0; k < e->name_count; k++) add_name(r, e->name[k].text, bit);
    for (size_t k = 0; k < e->path_count; k++) add_path(r, e->path[k].text, bit);
  }
  pl_role_keys_close(&r->folders);
  pl_role_keys_close(&r->names);
}

/* The entries that could match: a superset of those that do. */
static uint64_t candidates(const struct pl_roles *r, struct pl_str path) {
  struct pl_str part, rest = pl_path_dir(path), name = pl_path_base(path);
  uint64_t found = pl_role_keys_find(&r->names, name) | pl_role_keys_glob(&r->globs, name);
  while (rest.n && pl_str_next(&rest, '/', &part))
    found |= pl_role_keys_find(&r->folders, part) | pl_role_keys_glob(&r->folder_globs, part);
  for (size_t i = 0; i < r->endings.n; i++)
    if (pl_str_closes(name, r->endings.at[i].text)) found |= r->endings.at[i].entries;
  return found;
}

const struct pl_roles *pl_roles_load(struct pl_arena *a, const struct pl_doc *doc, struct pl_error *err) {
  static const char *const known[] = {"manifests", "source", "bundled", "roles", NULL};
  struct pl_node root = pl_doc_root(doc), list = pl_node_get(root, "roles");
  if (!pl_node_check_keys(root, known, err)) return NULL;
  struct pl_roles *r = PL_NEW(a, struct pl_roles);
  r->manifests = pl_node_texts(a, pl_node_get(root, "manifests"), &r->manifest_count);
  r->source = pl_node_texts(a, pl_node_get(root, "source"), &r->source_count);
  r->entries = PL_NEW_N(a, struct entry, pl_node_count(list) + 1);
  for (struct pl_node n = pl_node_first(list); n.i; n = pl_node_next(n)) {
    if (r->n == MAX_ENTRIES) return pl_node_fail(n, err, "more than %d entries; join some", MAX_ENTRIES), NULL;
    if (!read_entry(a, n, r, &r->entries[r->n++], err)) return NULL;
  }
  index_entries(a, r);
  return (r->bundled = pl_bundled_load(a, pl_node_get(root, "bundled"), err)) ? r : NULL;
}

bool pl_roles_is_manifest(const struct pl_roles *r, struct pl_str name) {
  for (size_t i = 0; i < r->manifest_count; i++)
    if (pl_str_glob(r->manifests[i], name)) return true;
  return false;
}

static bool listed(const struct pl_str *names, size_t n, struct pl_str name) {
  for (size_t i = 0; i < n; i++)
    if (pl_str_ieq(names[i], name)) return true;
  return false;
}

/* The path up to its first folder below which the entry does not count, that folder left out. */
static struct pl_str counting(const struct entry *e, struct pl_str path) {
  struct pl_str part, rest = pl_path_dir(path);
  size_t at = 0;
  if (!e->not_below_count && !e->source_count) return path;
  for (; rest.n && pl_str_next(&rest, '/', &part); at += part.n + 1)
    if (listed(e->not_below, e->not_below_count, part) || listed(e->source, e->source_count, part))
      return pl_str_cut(path, 0, at);
  return path;
}

static const struct glob *folder_of(const struct entry *e, struct pl_str path) {
  struct pl_str part, rest = pl_path_dir(path);
  while (rest.n && pl_str_next(&rest, '/', &part))
    for (size_t i = 0; i < e->folder_count; i++)
      if (pl_str_ieq(e->folder[i].text, part)) return &e->folder[i];
  return NULL;
}

static const struct glob *name_of(const struct entry *e, struct pl_str path) {
  struct pl_str name = pl_path_base(path);
  for (size_t i = 0; i < e->name_count; i++)
    if (pl_str_glob(e->name[i].text, name)) return &e->name[i];
  return NULL;
}

enum { MAX_STARTS = 64 };

/* Where the path and its ends behind each '/' begin, as far as that is within `reach`. */
static size_t ends_of(struct pl_str path, size_t reach, size_t at[MAX_STARTS]) {
  size_t n = 0;
  for (size_t i = 0; i < reach && n < MAX_STARTS; i++)
    if (!i || path.p[i - 1] == '/') at[n++] = i;
  return n;
}

static bool path_glob_at(struct pl_str glob, struct pl_str path, const size_t *at, size_t n) {
  bool plain = glob.p[0] != '*' && glob.p[0] != '?';
  for (size_t i = 0; i < n; i++)
    if ((!plain || glob.p[0] == path.p[at[i]]) && pl_path_glob(glob, pl_str_cut(path, at[i], path.n))) return true;
  return false;
}

static const struct glob *path_of(const struct entry *e, struct pl_str path, size_t reach) {
  size_t at[MAX_STARTS], n = e->path_count ? ends_of(path, reach, at) : 0;
  for (size_t i = 0; i < e->path_count; i++)
    if (path_glob_at(e->path[i].text, path, at, n)) return &e->path[i];
  return NULL;
}

static const struct glob *match(const struct entry *e, struct pl_str path) {
  struct pl_str part = counting(e, path);
  const struct glob *g = part.n == path.n ? name_of(e, path) : NULL;
  if (!g) g = folder_of(e, part);
  return g ? g : path_of(e, path, part.n);
}

static const struct entry *deciding(const struct pl_roles *r, struct pl_str path, const struct glob **g) {
  uint64_t open = candidates(r, path);
  for (size_t i = 0; i < r->n; i++)
    if ((open >> i & 1) && (*g = match(&r->entries[i], path)) != NULL) return &r->entries[i];
  return NULL;
}

enum pl_role pl_role_of(const struct pl_roles *r, struct pl_str path, const char **reason) {
  const struct glob *g;
  const struct entry *e = r ? deciding(r, path, &g) : NULL;
  *reason = e ? g->reason.p : "";
  return e ? e->role : PL_ROLE_RUNTIME;
}

void pl_roles_tell_bundled(const struct pl_roles *r, struct pl_source *files, size_t n) {
  if (r) pl_bundled_tell(r->bundled, files, n);
}

static bool check_entry(const struct pl_roles *r, const struct entry *e, struct pl_error *err) {
  const struct glob *g;
  for (struct pl_node n = pl_node_first(pl_node_get(e->node, "yes")); n.i; n = pl_node_next(n))
    if (deciding(r, pl_node_text(n), &g) != e)
      return pl_node_fail(n, err, "'%.*s' is not decided by this entry; mend the entry or move it up",
                          PL_FMT(pl_node_text(n)));
  for (struct pl_node n = pl_node_first(pl_node_get(e->node, "no")); n.i; n = pl_node_next(n))
    if ((g = match(e, pl_node_text(n))) != NULL)
      return pl_node_fail(n, err, "'%.*s' must not match, but does by '%.*s'; narrow it", PL_FMT(pl_node_text(n)),
                          PL_FMT(g->text));
  return true;
}

bool pl_roles_check_examples(const struct pl_roles *r, struct pl_error *err) {
  for (size_t i = 0; i < r->n; i++)
    if (!check_entry(r, &r->entries[i], err)) return false;
  return true;
}
