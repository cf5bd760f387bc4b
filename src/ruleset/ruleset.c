/* Puts the rules together: documents are told apart by their folder. */
#include "ruleset/ruleset.h"

#include <stdlib.h>

#include "base/path.h"
#include "ruleset/entrycheck.h"
#include "ruleset/overlay.h"

static bool in_folder(const struct pl_doc *d, const char *folder) { return pl_str_starts(pl_doc_within(d), folder); }

static void add_language(struct pl_arena *a, struct pl_language *l, const struct pl_doc *d) {
  struct pl_node n = pl_doc_root(d);
  *l = (struct pl_language){.name = pl_path_base(pl_path_dir(d->path)), .node = n};
  l->files = pl_node_texts(a, pl_node_get(n, "files"), &l->file_count);
}

static const struct pl_language *guest_of(struct pl_arena *a, const struct pl_languages *all, struct pl_node node) {
  if (!pl_node_there(node)) return NULL;
  struct pl_language *guest = PL_NEW(a, struct pl_language);
  *guest = (struct pl_language){.name = pl_node_get_text(node, "language"), .node = node};
  guest->like = pl_language_named(all, guest->name);
  guest->ecosystem = pl_language_text(guest, "ecosystem");
  return guest;
}

/* Once all are there and know whom they are like. */
static void settle_language(struct pl_arena *a, const struct pl_languages *all, struct pl_language *l) {
  l->guest = guest_of(a, all, pl_node_get(l->node, "guest"));
  l->comments = pl_node_texts(a, pl_language_get(l, "comments"), &l->comment_count);
  l->family = pl_language_text(l, "family");
  l->ecosystem = pl_language_text(l, "ecosystem");
}

static void add_languages(struct pl_ruleset *r) {
  struct pl_language *all = PL_NEW_N(&r->arena, struct pl_language, r->doc_count + 1);
  size_t n = 0;
  for (size_t i = 0; i < r->doc_count; i++)
    if (in_folder(r->docs[i], "grammars/")) add_language(&r->arena, &all[n++], r->docs[i]);
  r->languages = (struct pl_languages){.at = all, .n = n};
  for (size_t i = 0; i < n; i++) all[i].like = pl_language_named(&r->languages, pl_node_get_text(all[i].node, "like"));
  for (size_t i = 0; i < n; i++) settle_language(&r->arena, &r->languages, &all[i]);
  pl_languages_index(&r->arena, &r->languages);
}

/* Added documents come first: what they say of a package or a host holds. */
static bool read_entries(struct pl_ruleset *r, bool added, bool code, struct pl_error *err) {
  for (size_t i = 0; i < r->doc_count; i++) {
    const struct pl_doc *d = r->docs[i];
    if (pl_doc_added(d) != added) continue;
    if (in_folder(d, "vendors/") && !pl_vendors_add(&r->arena, &r->vendors, d, err)) return false;
    if (code && in_folder(d, "apis/") && !pl_apis_add(&r->arena, &r->apis, d, err)) return false;
  }
  return true;
}

/* `code`: what reads code needs, too: API rows, and by what vendors show in it. */
static bool build(struct pl_ruleset *r, bool code, struct pl_error *err) {
  add_languages(r);
  for (size_t i = r->doc_count; i-- > 0;) pl_map_set(&r->by_path, r->docs[i]->path, (void *)(uintptr_t)r->docs[i]);
  return read_entries(r, true, code, err) && read_entries(r, false, code, err) &&
         pl_vendors_finish(&r->arena, &r->vendors, code, err);
}

static struct pl_ruleset *load(const struct pl_doc *pack, size_t count, const struct pl_doc *const *added,
                               size_t added_count, bool code, struct pl_error *err) {
  struct pl_ruleset *r = pl_xmalloc(sizeof *r);
  *r = (struct pl_ruleset){.added = added_count > 0};
  struct pl_overlay_docs docs = {0};
  bool ok = pl_overlay(&r->arena, pack, count, added, added_count, &docs, err);
  r->docs = PL_NEW_N(&r->arena, const struct pl_doc *, docs.n + 1);
  if (docs.n) memcpy(r->docs, docs.at, docs.n * sizeof *r->docs);
  r->doc_count = docs.n;
  r->changes = PL_NEW_N(&r->arena, struct pl_rule_change, docs.changes.n + 1);
  if (docs.changes.n) memcpy(r->changes, docs.changes.at, docs.changes.n * sizeof *r->changes);
  r->change_count = docs.changes.n;
  pl_vec_free(&docs.changes);
  pl_vec_free(&docs);
  if (ok && build(r, code, err) && (!added_count || pl_entries_fit(&r->arena, r->docs, r->doc_count, err))) return r;
  pl_ruleset_free(r);
  return NULL;
}

struct pl_ruleset *pl_ruleset_load(const struct pl_doc *pack, size_t count, const struct pl_doc *const *added,
                                   size_t added_count, struct pl_error *err) {
  return load(pack, count, added, added_count, true, err);
}

struct pl_ruleset *pl_ruleset_load_prose(const struct pl_doc *pack, size_t count, struct pl_error *err) {
  return load(pack, count, NULL, 0, false, err);
}

void pl_ruleset_free(struct pl_ruleset *r) {
  if (!r) return;
  pl_vendors_release(&r->vendors);
  pl_apis_release(&r->apis);
  pl_map_free(&r->by_path);
  pl_arena_release(&r->arena);
  free(r);
}

const struct pl_doc *pl_ruleset_doc(const struct pl_ruleset *r, const char *path) {
  return pl_map_get(&r->by_path, pl_str_of(path));
}

struct pl_node pl_ruleset_root(const struct pl_ruleset *r, const char *path) {
  const struct pl_doc *doc = pl_ruleset_doc(r, path);
  return doc ? pl_doc_root(doc) : (struct pl_node){NULL, 0};
}

struct pl_node pl_ruleset_part(const struct pl_ruleset *r, const char *path, const char *key) {
  return pl_node_get(pl_ruleset_root(r, path), key);
}

const struct pl_doc **pl_ruleset_docs(struct pl_arena *a, const struct pl_ruleset *r, const char *folder, size_t *n) {
  const struct pl_doc **docs = PL_NEW_N(a, const struct pl_doc *, r->doc_count + 1);
  *n = 0;
  for (size_t i = 0; i < r->doc_count; i++)
    if (in_folder(r->docs[i], folder)) docs[(*n)++] = r->docs[i];
  return docs;
}
