/* Puts the rules together: documents are told apart by their folder. */
#include "ruleset/ruleset.h"

#include <stdlib.h>

#include "base/path.h"
#include "ruleset/folder.h"

static bool in_folder(const struct pl_doc *d, const char *folder) { return pl_str_starts(d->path, folder); }

static void add_language(struct pl_arena *a, struct pl_language *l, const struct pl_doc *d) {
  struct pl_node n = pl_doc_root(d);
  *l = (struct pl_language){.name = pl_path_base(pl_path_dir(d->path)), .node = n};
  l->files = pl_node_texts(a, pl_node_get(n, "files"), &l->file_count);
  l->comments = pl_node_texts(a, pl_node_get(n, "comments"), &l->comment_count);
  l->family = pl_node_get_text(n, "family");
  l->ecosystem = pl_node_get_text(n, "ecosystem");
}

static void add_languages(struct pl_ruleset *r) {
  struct pl_language *all = PL_NEW_N(&r->arena, struct pl_language, r->doc_count + 1);
  size_t n = 0;
  for (size_t i = 0; i < r->doc_count; i++)
    if (in_folder(r->docs[i], "grammars/")) add_language(&r->arena, &all[n++], r->docs[i]);
  r->languages = (struct pl_languages){all, n};
}

static bool build(struct pl_ruleset *r, struct pl_error *err) {
  add_languages(r);
  for (size_t i = r->doc_count; i-- > 0;) pl_map_set(&r->by_path, r->docs[i]->path, (void *)(uintptr_t)r->docs[i]);
  for (size_t i = 0; i < r->doc_count; i++) {
    if (in_folder(r->docs[i], "vendors/") && !pl_vendors_add(&r->arena, &r->vendors, r->docs[i], err)) return false;
    if (in_folder(r->docs[i], "apis/") && !pl_apis_add(&r->arena, &r->apis, r->docs[i], err)) return false;
  }
  return pl_vendors_finish(&r->arena, &r->vendors, err);
}

struct pl_ruleset *pl_ruleset_load(const struct pl_doc *pack, size_t count, const struct pl_str *dirs, size_t dir_count,
                                   struct pl_error *err) {
  struct pl_ruleset *r = pl_xmalloc(sizeof *r);
  *r = (struct pl_ruleset){.added = dir_count > 0};
  PL_VEC(const struct pl_doc *) docs = {0};
  for (size_t i = 0; i < count; i++) pl_vec_push(&docs, &pack[i]);
  bool ok = true;
  for (size_t i = 0; ok && i < dir_count; i++) {
    struct pl_folder_docs added = {0};
    ok = pl_folder_read(&r->arena, dirs[i], &added, err);
    for (size_t k = 0; k < added.n; k++) pl_vec_push(&docs, added.at[k]);
    pl_vec_free(&added);
  }
  r->docs = PL_NEW_N(&r->arena, const struct pl_doc *, docs.n + 1);
  if (docs.n) memcpy(r->docs, docs.at, docs.n * sizeof *r->docs);
  r->doc_count = docs.n;
  pl_vec_free(&docs);
  if (ok && build(r, err)) return r;
  pl_ruleset_free(r);
  return NULL;
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
