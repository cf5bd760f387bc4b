/* Reads index and configuration with libgit2 and copies what is wanted, so that nothing of the library lives on. */
#include "walk/repo.h"

#include <git2.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/vec.h"

static int by_bytes(const void *x, const void *y) {
  return pl_str_cmp(*(const struct pl_str *)x, *(const struct pl_str *)y);
}

static void start(struct pl_repo_reader *r) {
  if (r->started) return;
  r->started = true;
  git_libgit2_init();
  git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION,
                   0); /* we only read; a checkout owned by another user is common in CI */
}

void pl_repo_reader_release(struct pl_repo_reader *r) {
  if (r->started) git_libgit2_shutdown();
  r->started = false;
}

/* Whether a ".git" stands in the folder or above it: without one there is no need to start the library. */
static bool may_be_in_repository(struct pl_str folder) {
  char path[PATH_MAX];
  for (;;) {
    if (folder.n + sizeof "/.git" > sizeof path) return true;
    memcpy(path, folder.p, folder.n);
    memcpy(path + folder.n, "/.git", sizeof "/.git");
    if (access(path, F_OK) == 0) return true;
    if (!folder.n) return false;
    size_t slash = pl_str_rchr(folder, '/');
    folder.n = slash == SIZE_MAX ? 0 : slash;
  }
}

/* The nearest repository around `folder` with a working tree, or NULL. */
static git_repository *open_repository(const char *folder) {
  git_repository *repo = NULL;
  if (git_repository_open_ext(&repo, folder, 0, NULL) != 0) return NULL;
  if (git_repository_workdir(repo)) return repo;
  git_repository_free(repo);
  return NULL;
}

/* Sorts and drops repeats: an entry in conflict stands there once for each side. */
static size_t sort_unique(struct pl_str *at, size_t n) {
  size_t kept = 0;
  if (n) qsort(at, n, sizeof *at, by_bytes);
  for (size_t i = 0; i < n; i++)
    if (kept == 0 || !pl_str_eq(at[kept - 1], at[i])) at[kept++] = at[i];
  return kept;
}

static void copy_entries(struct pl_arena *a, git_index *index, struct pl_str below, struct pl_repo *out) {
  size_t n = git_index_entrycount(index);
  out->tracked = PL_NEW_N(a, struct pl_str, n + 1);
  PL_VEC(struct pl_str) links = {0};
  for (size_t i = 0; i < n; i++) {
    const git_index_entry *e = git_index_get_byindex(index, i);
    struct pl_str path = pl_str_of(e->path);
    if (!pl_str_begins(path, below)) continue;
    if (e->mode == GIT_FILEMODE_COMMIT)
      pl_vec_push(&links, pl_arena_str(a, path));
    else
      out->tracked[out->tracked_count++] = pl_arena_str(a, path);
  }
  out->links = PL_NEW_N(a, struct pl_str, links.n + 1);
  if (links.n) memcpy(out->links, links.at, links.n * sizeof *links.at);
  out->link_count = sort_unique(out->links, links.n);
  pl_vec_free(&links);
  out->tracked_count = sort_unique(out->tracked, out->tracked_count);
}

static void read_index(struct pl_arena *a, git_repository *repo, struct pl_str below, struct pl_repo *out) {
  git_index *index = NULL;
  if (git_repository_index(&index, repo) == 0 && git_index_read(index, 0) == 0)
    copy_entries(a, index, below, out);
  else
    out->index_unread = true;
  git_index_free(index);
}

/* $XDG_CONFIG_HOME/git/ignore or ~/.config/git/ignore. */
static const char *default_ignores(struct pl_arena *a) {
  const char *xdg = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
  if (xdg && *xdg) return pl_arena_printf(a, "%s/git/ignore", xdg).p;
  return home && *home ? pl_arena_printf(a, "%s/.config/git/ignore", home).p : NULL;
}

static void read_config(struct pl_arena *a, git_repository *repo, struct pl_repo *out) {
  git_config *config = NULL;
  git_buf path = {0};
  int icase = 0;
  if (git_repository_config_snapshot(&config, repo) != 0) config = NULL;
  if (config) git_config_get_bool(&icase, config, "core.ignorecase");
  out->icase = icase;
  if (config && git_config_get_path(&path, config, "core.excludesfile") == 0)
    out->user_ignores = path.ptr && *path.ptr ? pl_arena_str(a, pl_str_of(path.ptr)).p : NULL;
  else
    out->user_ignores = default_ignores(a);
  git_buf_dispose(&path);
  git_config_free(config);
}

static const char *exclude_path(struct pl_arena *a, git_repository *repo) {
  git_buf path = {0};
  const char *kept = NULL;
  if (git_repository_item_path(&path, repo, GIT_REPOSITORY_ITEM_INFO) == 0)
    kept = pl_arena_printf(a, "%s/exclude", path.ptr).p;
  git_buf_dispose(&path);
  return kept;
}

/* Resolves the working tree and checks that `folder` lies in it; sets what follows it, "apps/www/" or "". */
static bool place(struct pl_arena *a, git_repository *repo, const char *folder, struct pl_repo *out,
                  struct pl_str *below) {
  char *real = realpath(git_repository_workdir(repo), NULL);
  struct pl_str all = pl_str_of(folder);
  if (!real) return false;
  size_t n = strcmp(real, "/") == 0 ? 0 : strlen(real);
  bool inside = all.n >= n && memcmp(all.p, real, n) == 0 && (all.n == n || all.p[n] == '/');
  out->workdir = pl_arena_str(a, pl_str_n(real, n));
  struct pl_str rest = pl_str_cut(all, n + 1, all.n);
  *below = rest.n ? pl_arena_cat(a, rest, PL_STR("/")) : PL_STR("");
  free(real);
  return inside;
}

bool pl_repo_open(struct pl_repo_reader *r, struct pl_arena *a, const char *folder, struct pl_repo *out) {
  *out = (struct pl_repo){0};
  if (!may_be_in_repository(pl_str_of(folder))) return false;
  start(r);
  struct pl_str below;
  git_repository *repo = open_repository(folder);
  bool ok = repo && place(a, repo, folder, out, &below);
  if (ok) {
    read_config(a, repo, out);
    out->info_exclude = exclude_path(a, repo);
    read_index(a, repo, below, out);
  }
  git_repository_free(repo);
  return ok;
}
