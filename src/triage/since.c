/* The base of --since, through libgit2. */
#include <stdio.h>
#include <stdlib.h>

#include "base/path.h"
#include "triage/since_p.h"

const char *pl_since_git_text(void) {
  const git_error *e = git_error_last();
  return e && e->message ? e->message : "unknown error";
}

static void start(void) {
  git_libgit2_init();
  git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0); /* we only read */
}

/* In a shallow clone any failure to find history has one cause and one cure. */
static bool fail_history(git_repository *repo, struct pl_error *err, const char *rev, const char *what) {
  if (git_repository_is_shallow(repo) == 1)
    return pl_fail(err,
                   "%s '%s': this is a shallow clone; fetch the whole history ('git fetch --unshallow', or "
                   "'fetch-depth: 0' for actions/checkout)",
                   what, rev);
  return false;
}

/* The commit that a revision names. */
static bool resolve(git_repository *repo, const char *rev, git_oid *out, struct pl_error *err) {
  git_object *object = NULL, *commit = NULL;
  bool ok = git_revparse_single(&object, repo, rev) == 0 && git_object_peel(&commit, object, GIT_OBJECT_COMMIT) == 0;
  if (ok) git_oid_cpy(out, git_object_id(commit));
  git_object_free(object);
  git_object_free(commit);
  if (ok) return true;
  fail_history(repo, err, rev, "cannot find the revision");
  return pl_fail(
      err, "no commit '%s' in this repository; fetch it, or name a branch, tag or commit that 'git log' shows", rev);
}

static bool find_base(git_repository *repo, const char *rev, git_oid *out, struct pl_error *err) {
  git_oid head, other;
  if (git_repository_head_unborn(repo) == 1)
    return pl_fail(err, "this repository has no commit yet; '--since' needs one to compare with");
  if (!resolve(repo, "HEAD", &head, err) || !resolve(repo, rev, &other, err)) return false;
  if (git_merge_base(out, repo, &head, &other) == 0) return true;
  fail_history(repo, err, rev, "cannot find where the history leaves");
  return pl_fail(err, "'%s' and HEAD have no common history; name a revision that this branch comes from", rev);
}

static bool read_tree(struct pl_since *s, const char *rev, struct pl_error *err) {
  git_oid base;
  git_commit *commit = NULL;
  if (!find_base(s->repo, rev, &base, err)) return false;
  git_oid_tostr(s->commit, sizeof s->commit, &base);
  bool ok = git_commit_lookup(&commit, s->repo, &base) == 0 && git_commit_tree(&s->tree, commit) == 0;
  git_commit_free(commit);
  return ok || pl_fail(err, "cannot read commit '%s': %s", s->commit, pl_since_git_text());
}

/* Finds what the root is called in the repository. */
static bool place(struct pl_since *s, const char *root, struct pl_error *err) {
  const char *workdir = git_repository_workdir(s->repo);
  char *top = workdir ? realpath(workdir, NULL) : NULL;
  s->root = realpath(root, NULL);
  size_t n = top ? strlen(top) : 0;
  if (n == 1) n = 0; /* "/" */
  bool inside = top && s->root && strncmp(s->root, top, n) == 0 && (s->root[n] == '/' || s->root[n] == '\0');
  if (inside) {
    const char *below = s->root + n + (s->root[n] == '/');
    size_t size = strlen(below) + 2;
    s->prefix = pl_xmalloc(size);
    snprintf(s->prefix, size, "%s%s", below, *below ? "/" : "");
  }
  free(top);
  return inside || pl_fail(err, "'%s' is not in the working tree of its repository; '--since' needs one", root);
}

struct pl_since *pl_since_open(const char *root, const char *rev, struct pl_error *err) {
  start();
  struct pl_since *s = pl_xmalloc(sizeof *s);
  *s = (struct pl_since){0};
  if (git_repository_open_ext(&s->repo, root, 0, NULL) != 0)
    pl_fail(err, "'%s' is in no git repository that we can read (%s); '--since' needs one", root, pl_since_git_text());
  else if (place(s, root, err) && read_tree(s, rev, err))
    return s;
  pl_since_close(s);
  return NULL;
}

struct pl_since *pl_since_open_index(const char *root, struct pl_error *err) {
  start();
  struct pl_since *s = pl_xmalloc(sizeof *s);
  *s = (struct pl_since){0};
  if (git_repository_open_ext(&s->repo, root, 0, NULL) != 0)
    pl_fail(err, "'%s' is in no git repository that we can read (%s); '--staged' needs one", root, pl_since_git_text());
  else if (git_repository_index(&s->index, s->repo) != 0 || git_index_read(s->index, 0) != 0)
    pl_fail(err, "cannot read git's index: %s", pl_since_git_text());
  else if (place(s, root, err))
    return s;
  pl_since_close(s);
  return NULL;
}

void pl_since_close(struct pl_since *s) {
  if (!s) return;
  git_tree_free(s->tree);
  git_index_free(s->index);
  git_repository_free(s->repo);
  free(s->root);
  free(s->prefix);
  free(s);
  git_libgit2_shutdown();
}

const char *pl_since_commit(const struct pl_since *s) { return s->commit; }

bool pl_since_is_file(const git_tree_entry *e) {
  git_filemode_t mode = git_tree_entry_filemode(e);
  return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
}

static bool copy_blob(const git_blob *blob, struct pl_str path, size_t limit, struct pl_str *out,
                      struct pl_error *err) {
  size_t n = (size_t)git_blob_rawsize(blob);
  if (n > limit) return pl_fail_at(err, path, 0, 0, "too large in the base (%zu bytes)", n);
  char *p = pl_xmalloc(n + 1);
  memcpy(p, git_blob_rawcontent(blob), n);
  p[n] = '\0';
  *out = pl_str_n(p, n);
  return true;
}

static bool find_in_tree(const struct pl_since *s, const char *path, git_oid *out) {
  git_tree_entry *e = NULL;
  bool found = git_tree_entry_bypath(&e, s->tree, path) == 0 && pl_since_is_file(e);
  if (found) git_oid_cpy(out, git_tree_entry_id(e));
  git_tree_entry_free(e);
  return found;
}

bool pl_since_find(struct pl_since *s, struct pl_str path, git_oid *out) {
  struct pl_arena scratch = {0};
  struct pl_str prefix = pl_str_of(s->prefix);
  struct pl_str full = pl_path_join(&scratch, pl_str_cut(prefix, 0, prefix.n ? prefix.n - 1 : 0), path);
  const char *name = full.p ? pl_arena_str(&scratch, full).p : NULL;
  const git_index_entry *e = name && s->index ? git_index_get_bypath(s->index, name, 0) : NULL;
  bool found = e ? (e->mode == GIT_FILEMODE_BLOB || e->mode == GIT_FILEMODE_BLOB_EXECUTABLE)
                 : name && s->tree && find_in_tree(s, name, out);
  if (e) git_oid_cpy(out, &e->id);
  pl_arena_release(&scratch);
  return found;
}

bool pl_since_has(struct pl_since *s, struct pl_str path) {
  git_oid id;
  return pl_since_find(s, path, &id);
}

bool pl_since_read(struct pl_since *s, struct pl_str path, size_t limit, struct pl_str *out, struct pl_error *err) {
  git_oid id;
  git_blob *blob = NULL;
  bool ok = false;
  if (!pl_since_find(s, path, &id))
    pl_fail_at(err, path, 0, 0, "not a file of commit '%s'", s->commit);
  else if (git_blob_lookup(&blob, s->repo, &id) != 0)
    pl_fail_at(err, path, 0, 0,
               "its content at commit '%s' is not in this clone (a partial one?); fetch it with "
               "'git fetch --refetch'",
               s->commit);
  else
    ok = copy_blob(blob, path, limit, out, err);
  git_blob_free(blob);
  return ok;
}
