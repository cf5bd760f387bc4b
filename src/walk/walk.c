/* The walk from outside: finds root and repository, enters what was named, sorts what was found. */
#include "walk/walk.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/parallel.h"
#include "base/path.h"
#include "walk/walk_p.h"

void pl_walker_skip(struct pl_walker *w, struct pl_str path, bool is_folder, const char *reason) {
  struct pl_skip s = {.reason = pl_str_of(reason)};
  s.path = is_folder ? pl_arena_cat(w->a, path.n ? path : PL_STR("."), PL_STR("/")) : pl_arena_str(w->a, path);
  pl_vec_push(&w->skips, s);
}

void pl_walker_file(struct pl_walker *w, struct pl_str rel, struct pl_str package) {
  struct pl_source s = {.path = pl_arena_str(w->a, rel), .package = package};
  pl_vec_push(&w->files, s);
}

static int by_path(const void *x, const void *y) {
  return pl_str_cmp(((const struct pl_source *)x)->path, ((const struct pl_source *)y)->path);
}

static int by_path_and_reason(const void *x, const void *y) {
  const struct pl_skip *a = x, *b = y;
  int c = pl_str_cmp(a->path, b->path);
  return c ? c : pl_str_cmp(a->reason, b->reason);
}

/* Sorted, each once: what was named twice is met twice. */
static void hand_over(struct pl_walker *w, struct pl_walk_result *out) {
  *out = (struct pl_walk_result){.ignored = w->ignored};
  if (w->files.n) qsort(w->files.at, w->files.n, sizeof *w->files.at, by_path);
  if (w->skips.n) qsort(w->skips.at, w->skips.n, sizeof *w->skips.at, by_path_and_reason);
  out->files = PL_NEW_N(w->a, struct pl_source, w->files.n + 1);
  out->skips = PL_NEW_N(w->a, struct pl_skip, w->skips.n + 1);
  for (size_t i = 0; i < w->files.n; i++)
    if (i == 0 || by_path(&w->files.at[i - 1], &w->files.at[i]) != 0) out->files[out->n++] = w->files.at[i];
  for (size_t i = 0; i < w->skips.n; i++)
    if (i == 0 || by_path_and_reason(&w->skips.at[i - 1], &w->skips.at[i]) != 0)
      out->skips[out->skip_count++] = w->skips.at[i];
}

struct telling {
  const struct pl_walk_options *o;
  struct pl_source *files;
};

void pl_walk_tell(struct pl_source *s, const struct pl_languages *languages, const struct pl_roles *roles) {
  const struct pl_language *language = languages ? pl_language_of(languages, s->path) : NULL;
  if (language) s->language = language->name;
  s->role = pl_role_of(roles, s->path, &s->role_reason);
}

static void tell(void *context, size_t from, size_t to) {
  const struct telling *t = context;
  for (size_t i = from; i < to; i++) pl_walk_tell(&t->files[i], t->o->languages, t->o->roles);
}

static bool open_root(struct pl_walker *w, struct pl_error *err) {
  const char *root = w->o->root;
  char *real = realpath(root, NULL);
  w->root_fd = real ? open(real, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
  int error = errno;
  if (real) w->root = pl_arena_str(&w->scratch, strcmp(real, "/") == 0 ? PL_STR("") : pl_str_of(real));
  free(real);
  if (w->root_fd >= 0) return true;
  if (error == ENOTDIR) return pl_fail(err, "'%s' is not a folder; name the folder that holds the product", root);
  return pl_fail(err, "cannot open '%s': %s; check the path", root, strerror(error));
}

static void find_repository(struct pl_walker *w) {
  w->longest = w->root.n + 2 < PATH_MAX ? PATH_MAX - 2 - w->root.n : 0;
  struct pl_str root = w->root.n ? w->root : PL_STR("/");
  w->top = *pl_scope_of(w, root);
  w->origin = w->top.in_repo ? w->top.repo.workdir : w->root;
  struct pl_str below = pl_str_cut(w->root, w->origin.n + 1, w->root.n);
  w->prefix = below.n ? pl_arena_cat(&w->scratch, below, PL_STR("/")) : PL_STR("");
}

/* Whether the folder or one above it, up to the root, begins a repository. */
static bool in_other_repository(struct pl_walker *w, struct pl_str rel) {
  for (; rel.n; rel = pl_path_dir(rel)) {
    struct pl_str git = pl_arena_cat(&w->scratch, rel, PL_STR("/.git"));
    if (pl_entry_stat(w->root_fd, git.p) != PL_ENTRY_GONE) return true;
  }
  return false;
}

static void enter(struct pl_walker *w, struct pl_str rel) {
  struct pl_folder f = {.rel = rel, .scope = &w->top, .named = true};
  if (in_other_repository(w, rel))
    f.scope = pl_scope_of(w, pl_arena_printf(&w->scratch, "%.*s/%.*s", PL_FMT(w->root), PL_FMT(rel)));
  pl_scope_enter(w, &f);
  pl_vec_push(&w->todo, f);
}

/* The absolute path of a named one, without links; NULL when there is no such thing. free() it. */
static char *resolve(struct pl_walker *w, struct pl_str named) {
  bool absolute = pl_str_starts(named, "/");
  struct pl_str path = absolute ? pl_arena_str(&w->scratch, named)
                                : pl_arena_printf(&w->scratch, "%.*s/%.*s", PL_FMT(w->root), PL_FMT(named));
  return realpath(path.p, NULL);
}

static bool below_root(const struct pl_walker *w, struct pl_str path) {
  return pl_str_starts(path, w->root.p) && (path.n == w->root.n || path.p[w->root.n] == '/');
}

static void take_named(struct pl_walker *w, struct pl_str rel) {
  switch (pl_entry_stat(w->root_fd, rel.n ? rel.p : ".")) {
    case PL_ENTRY_FOLDER: enter(w, rel); return;
    case PL_ENTRY_FILE: pl_walker_file(w, rel, pl_scope_package(w, pl_path_dir(rel))); return;
    default: pl_walker_skip(w, rel, false, "not a regular file"); return;
  }
}

static bool name(struct pl_walker *w, struct pl_str named, struct pl_error *err) {
  char *real = resolve(w, named);
  if (!real) return pl_fail(err, "cannot open '%.*s': %s; check the path", PL_FMT(named), strerror(errno));
  struct pl_str path = pl_arena_str(&w->scratch, pl_str_of(real));
  free(real);
  if (below_root(w, path)) return take_named(w, pl_str_cut(path, w->root.n + 1, path.n)), true;
  struct pl_str lexical = pl_str_starts(named, "/") ? pl_str_n(NULL, 0) : pl_path_join(&w->scratch, PL_STR(""), named);
  if (!lexical.p) return pl_fail(err, "'%.*s' lies outside '%s'; name a path below it", PL_FMT(named), w->o->root);
  return pl_walker_skip(w, lexical, false, "symbolic link"), true;
}

static bool run(struct pl_walker *w, struct pl_error *err) {
  if (!open_root(w, err)) return false;
  find_repository(w);
  if (!w->o->path_count) enter(w, PL_STR(""));
  for (size_t i = 0; i < w->o->path_count; i++)
    if (!name(w, w->o->paths[i], err)) return false;
  while (w->todo.n) {
    struct pl_folder next = pl_vec_last(&w->todo);
    w->todo.n--;
    pl_walker_folder(w, next);
  }
  return true;
}

bool pl_walk(struct pl_arena *a, const struct pl_walk_options *o, struct pl_walk_result *out, struct pl_error *err) {
  struct pl_walker w = {.a = a, .o = o, .root_fd = -1};
  bool ok = run(&w, err);
  if (ok) hand_over(&w, out);
  if (ok) pl_parallel(o->threads, out->n, tell, &(struct telling){o, out->files});
  if (ok) pl_roles_tell_bundled(o->roles, out->files, out->n);
  if (w.root_fd >= 0) close(w.root_fd);
  pl_repo_reader_release(&w.reader);
  pl_vec_free(&w.todo);
  pl_vec_free(&w.files);
  pl_vec_free(&w.skips);
  pl_arena_release(&w.scratch);
  return ok;
}
