/* Trees over triage/since. A file that is on disk and that the walk leaves out is left out of every state, so that the states
 * differ only by what changed. */
#include "run/gittree.h"

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/map.h"
#include "base/path.h"
#include "triage/since.h"
#include "walk/walk.h"

struct state {
  struct pl_git_trees *all;
  struct pl_since *since;
  struct pl_run_tree tree;
};

struct pl_git_trees {
  struct pl_git_tree_options o;
  struct pl_arena arena;
  struct pl_walk_result walked;
  struct pl_map on_disk; /* what the walk takes */
  struct state base, index;
  pthread_mutex_t lock; /* libgit2 handles serve one thread at a time */
};

/* Whether the path is one of those that were asked for, or lies below one. */
static bool asked_for(const struct pl_git_tree_options *o, struct pl_str path) {
  for (size_t i = 0; i < o->path_count; i++) {
    struct pl_str p = o->paths[i];
    if (!p.n || pl_str_eq(p, path) || pl_path_is_below(path, p)) return true;
  }
  return !o->path_count;
}

static bool is_taken(const struct pl_git_trees *g, struct pl_arena *scratch, struct pl_str path) {
  if (pl_map_has(&g->on_disk, path)) return true;
  if (!asked_for(&g->o, path)) return false;
  return access(pl_arena_printf(scratch, "%s/%.*s", g->o.root, PL_FMT(path)).p, F_OK) != 0;
}

static bool list(void *context, struct pl_arena *a, struct pl_source **out, size_t *n, struct pl_error *err) {
  struct state *s = context;
  struct pl_arena scratch = {0};
  size_t kept = 0;
  pthread_mutex_lock(&s->all->lock);
  bool ok = pl_since_base(s->since, a, out, n, err);
  pthread_mutex_unlock(&s->all->lock);
  for (size_t i = 0; ok && i < *n; i++)
    if (is_taken(s->all, &scratch, (*out)[i].path)) (*out)[kept++] = (*out)[i];
  *n = kept;
  pl_arena_release(&scratch);
  return ok;
}

static enum pl_read_status read_file(void *context, struct pl_str path, size_t limit, struct pl_str *out) {
  struct state *s = context;
  struct pl_error err = {0};
  pthread_mutex_lock(&s->all->lock);
  bool there = pl_since_has(s->since, path), ok = there && pl_since_read(s->since, path, limit, out, &err);
  pthread_mutex_unlock(&s->all->lock);
  return ok ? PL_READ_OK : !there ? PL_READ_MISSING : PL_READ_TOO_LARGE;
}

static void set_state(struct pl_git_trees *g, struct state *s, struct pl_since *since) {
  *s = (struct state){.all = g, .since = since, .tree = {.context = s, .list = list, .read = read_file}};
}

static bool open_states(struct pl_git_trees *g, struct pl_error *err) {
  struct pl_walk_options w = {
      .root = g->o.root, .paths = g->o.paths, .path_count = g->o.path_count, .no_ignore = g->o.no_ignore};
  struct pl_since *base = pl_since_open(g->o.root, g->o.rev ? g->o.rev : "HEAD", err);
  set_state(g, &g->base, base);
  if (!base) return false;
  g->base.tree.commit = pl_since_commit(base);
  set_state(g, &g->index, g->o.rev ? NULL : pl_since_open_index(g->o.root, err));
  if ((!g->o.rev && !g->index.since) || !pl_walk(&g->arena, &w, &g->walked, err)) return false;
  for (size_t i = 0; i < g->walked.n; i++) pl_map_set(&g->on_disk, g->walked.files[i].path, g);
  return true;
}

struct pl_git_trees *pl_git_trees_open(const struct pl_git_tree_options *o, struct pl_error *err) {
  struct pl_git_trees *g = pl_xmalloc(sizeof *g);
  *g = (struct pl_git_trees){.o = *o};
  pthread_mutex_init(&g->lock, NULL);
  if (open_states(g, err)) return g;
  pl_git_trees_close(g);
  return NULL;
}

const struct pl_run_tree *pl_git_trees_base(const struct pl_git_trees *g) { return &g->base.tree; }
const struct pl_run_tree *pl_git_trees_head(const struct pl_git_trees *g) {
  return g->index.since ? &g->index.tree : NULL;
}

bool pl_git_trees_changed(struct pl_git_trees *g, struct pl_arena *a, const struct pl_str **out, size_t *n,
                          struct pl_error *err) {
  struct pl_change *changes = NULL;
  size_t count = 0;
  bool ok = g->index.since ? pl_since_differences(g->base.since, g->index.since, a, &changes, &count, err)
                           : pl_since_changes(g->base.since, a, g->walked.files, g->walked.n, &changes, &count, err);
  if (!ok) return false;
  struct pl_str *paths = PL_NEW_N(a, struct pl_str, count + 1);
  for (size_t i = 0; i < count; i++) paths[i] = changes[i].path;
  *out = paths;
  *n = count;
  return true;
}

void pl_git_trees_close(struct pl_git_trees *g) {
  if (!g) return;
  pl_since_close(g->base.since);
  pl_since_close(g->index.since);
  pthread_mutex_destroy(&g->lock);
  pl_map_free(&g->on_disk);
  pl_arena_release(&g->arena);
  free(g);
}
