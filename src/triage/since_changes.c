/* Lists the files of the base and compares them with the working tree. */
#include <limits.h>
#include <stdlib.h>

#include "base/map.h"
#include "triage/since_p.h"

struct collect {
  const struct pl_since *s;
  struct pl_arena *a;
  pl_base_list files;
};

/* Whether one of the two begins with the other: the folder is above the prefix or below it. */
static bool leads_to(struct pl_str folder, struct pl_str prefix) {
  return pl_str_begins(folder, prefix) || pl_str_begins(prefix, folder);
}

static int collect_entry(const char *folder, const git_tree_entry *e, void *context) {
  struct collect *c = context;
  struct pl_str prefix = pl_str_of(c->s->prefix), path = pl_arena_printf(c->a, "%s%s", folder, git_tree_entry_name(e));
  if (path.n >= PATH_MAX) return 1; /* no file system holds it; also bounds how deep the library recurses */
  if (git_tree_entry_type(e) == GIT_OBJECT_TREE) return leads_to(pl_arena_cat(c->a, path, PL_STR("/")), prefix) ? 0 : 1;
  if (!pl_since_is_file(e) || !pl_str_starts(path, c->s->prefix)) return 0;
  struct pl_base_file f = {.path = pl_str_cut(path, prefix.n, path.n)};
  git_oid_cpy(&f.id, git_tree_entry_id(e));
  pl_vec_push(&c->files, f);
  return 0;
}

static int by_path(const void *x, const void *y) {
  return pl_str_cmp(((const struct pl_base_file *)x)->path, ((const struct pl_base_file *)y)->path);
}

static bool collect_index(struct collect *c) {
  struct pl_str prefix = pl_str_of(c->s->prefix);
  for (size_t i = 0; i < git_index_entrycount(c->s->index); i++) {
    const git_index_entry *e = git_index_get_byindex(c->s->index, i);
    struct pl_str path = pl_str_of(e->path);
    if ((e->mode != GIT_FILEMODE_BLOB && e->mode != GIT_FILEMODE_BLOB_EXECUTABLE) || git_index_entry_stage(e) != 0)
      continue;
    if (!pl_str_starts(path, c->s->prefix)) continue;
    struct pl_base_file f = {.path = pl_arena_str(c->a, pl_str_cut(path, prefix.n, path.n))};
    git_oid_cpy(&f.id, &e->id);
    pl_vec_push(&c->files, f);
  }
  return true;
}

static bool collect_all(struct collect *c) {
  return c->s->index ? collect_index(c) : git_tree_walk(c->s->tree, GIT_TREEWALK_PRE, collect_entry, c) >= 0;
}

bool pl_since_collect(struct pl_since *s, struct pl_arena *a, pl_base_list *out, struct pl_error *err) {
  struct collect c = {.s = s, .a = a};
  if (!collect_all(&c)) {
    pl_vec_free(&c.files);
    return pl_fail(err, "cannot read the tree of commit '%s': %s", s->commit, pl_since_git_text());
  }
  if (c.files.n) qsort(c.files.at, c.files.n, sizeof *c.files.at, by_path);
  out->at = c.files.at;
  out->n = c.files.n;
  out->cap = c.files.cap;
  return true;
}

bool pl_since_base(struct pl_since *s, struct pl_arena *a, struct pl_source **out, size_t *n, struct pl_error *err) {
  pl_base_list files = {0};
  if (!pl_since_collect(s, a, &files, err)) return false;
  *out = PL_NEW_N(a, struct pl_source, files.n + 1);
  *n = files.n;
  for (size_t i = 0; i < files.n; i++) (*out)[i].path = files.at[i].path;
  pl_vec_free(&files);
  return true;
}

/* Whether the file on disk has another content than the blob. Line ends that git turns on checkout make no difference. */
static bool differs(const struct pl_since *s, struct pl_arena *a, const struct pl_base_file *f) {
  git_oid now;
  struct pl_str path = pl_arena_printf(a, "%s%.*s", s->prefix, PL_FMT(f->path));
  return git_repository_hashfile(&now, s->repo, path.p, GIT_OBJECT_BLOB, NULL) != 0 || !git_oid_equal(&now, &f->id);
}

/* The paths that git says may have changed, below the root, as a set. Mode changes alone are among them. */
static bool suspects(const struct pl_since *s, struct pl_arena *a, struct pl_map *out, struct pl_error *err) {
  git_diff *diff = NULL;
  git_diff_options o;
  git_diff_options_init(&o, GIT_DIFF_OPTIONS_VERSION);
  o.flags = GIT_DIFF_IGNORE_SUBMODULES | GIT_DIFF_ENABLE_FAST_UNTRACKED_DIRS | GIT_DIFF_SKIP_BINARY_CHECK;
  if (git_diff_tree_to_workdir_with_index(&diff, s->repo, s->tree, &o) != 0)
    return pl_fail(err, "cannot compare the working tree with commit '%s': %s", s->commit, pl_since_git_text());
  for (size_t i = 0; i < git_diff_num_deltas(diff); i++) {
    const git_diff_delta *d = git_diff_get_delta(diff, i);
    const char *path = d->new_file.path ? d->new_file.path : d->old_file.path;
    struct pl_str below = pl_str_cut(pl_str_of(path), strlen(s->prefix), SIZE_MAX);
    if (pl_str_starts(pl_str_of(path), s->prefix)) pl_map_set(out, pl_arena_str(a, below), (void *)s);
  }
  git_diff_free(diff);
  return true;
}

typedef PL_VEC(struct pl_change) change_list;

static void add(change_list *list, struct pl_str path, enum pl_change_kind kind) {
  struct pl_change c = {path, kind};
  pl_vec_push(list, c);
}

/* Goes along both sorted lists. */
static void compare(const struct pl_since *s, struct pl_arena *a, const pl_base_list *base,
                    const struct pl_source *files, size_t n, const struct pl_map *suspect, change_list *out) {
  size_t i = 0, k = 0;
  while (i < base->n || k < n) {
    int c = i == base->n ? 1 : k == n ? -1 : pl_str_cmp(base->at[i].path, files[k].path);
    if (c < 0)
      add(out, base->at[i++].path, PL_CHANGE_DELETED);
    else if (c > 0)
      add(out, pl_arena_str(a, files[k++].path), PL_CHANGE_ADDED);
    else {
      if (pl_map_has(suspect, base->at[i].path) && differs(s, a, &base->at[i]))
        add(out, base->at[i].path, PL_CHANGE_MODIFIED);
      i++, k++;
    }
  }
}

bool pl_since_changes(struct pl_since *s, struct pl_arena *a, const struct pl_source *files, size_t file_count,
                      struct pl_change **out, size_t *n, struct pl_error *err) {
  pl_base_list base = {0};
  struct pl_map suspect = {0};
  change_list list = {0};
  bool ok = pl_since_collect(s, a, &base, err) && suspects(s, a, &suspect, err);
  if (ok) {
    compare(s, a, &base, files, file_count, &suspect, &list);
    *out = PL_NEW_N(a, struct pl_change, list.n + 1);
    if (list.n) memcpy(*out, list.at, list.n * sizeof *list.at);
    *n = list.n;
  }
  pl_vec_free(&list);
  pl_vec_free(&base);
  pl_map_free(&suspect);
  return ok;
}

/* Goes along both sorted lists. */
static void compare_states(const pl_base_list *base, const pl_base_list *now, change_list *out) {
  size_t i = 0, k = 0;
  while (i < base->n || k < now->n) {
    int c = i == base->n ? 1 : k == now->n ? -1 : pl_str_cmp(base->at[i].path, now->at[k].path);
    if (c == 0 && !git_oid_equal(&base->at[i].id, &now->at[k].id)) add(out, now->at[k].path, PL_CHANGE_MODIFIED);
    if (c < 0) add(out, base->at[i].path, PL_CHANGE_DELETED);
    if (c > 0) add(out, now->at[k].path, PL_CHANGE_ADDED);
    i += c <= 0;
    k += c >= 0;
  }
}

bool pl_since_differences(struct pl_since *base, struct pl_since *now, struct pl_arena *a, struct pl_change **out,
                          size_t *n, struct pl_error *err) {
  pl_base_list x = {0}, y = {0};
  change_list list = {0};
  bool ok = pl_since_collect(base, a, &x, err) && pl_since_collect(now, a, &y, err);
  if (ok) {
    compare_states(&x, &y, &list);
    *out = PL_NEW_N(a, struct pl_change, list.n + 1);
    if (list.n) memcpy(*out, list.at, list.n * sizeof *list.at);
    *n = list.n;
  }
  pl_vec_free(&list);
  pl_vec_free(&x);
  pl_vec_free(&y);
  return ok;
}
