/* Which repository a folder belongs to, which ignore files stand above it, which package it is part of. */
#include "base/file.h"
#include "base/path.h"
#include "walk/walk_p.h"

enum { MAX_IGNORE_FILE = 4 << 20 };

struct pl_str pl_walker_full(struct pl_walker *w, struct pl_str rel) {
  if (!rel.n) return pl_str_cut(w->prefix, 0, w->prefix.n ? w->prefix.n - 1 : 0);
  return pl_arena_cat(&w->scratch, w->prefix, rel);
}

/* `shown` is what a skip calls the file: never a path of this machine. */
static const struct pl_ignore *read_ignores(struct pl_walker *w, const char *path, struct pl_str shown, bool follow,
                                            struct pl_ignore like) {
  struct pl_str text;
  size_t refused = 0;
  const struct pl_ignore *set = like.up;
  enum pl_read_status status = path ? pl_file_read(path, MAX_IGNORE_FILE, follow, &text) : PL_READ_MISSING;
  if (status == PL_READ_OK) {
    set = pl_ignore_parse(&w->scratch, text, like.base, like.icase, like.up, &refused);
    free((char *)text.p);
  } else if (status != PL_READ_MISSING) {
    pl_walker_skip(w, shown, false, "unreadable ignore file");
  }
  if (refused) pl_walker_skip(w, shown, false, "ignore pattern too long");
  return set;
}

const struct pl_ignore *pl_scope_ignores(struct pl_walker *w, struct pl_str full, const char *name, bool icase,
                                         const struct pl_ignore *up) {
  const char *slash = full.n ? "/" : "";
  struct pl_str path = pl_arena_printf(&w->scratch, "%.*s/%.*s%s%s", PL_FMT(w->origin), PL_FMT(full), slash, name);
  struct pl_str shown = pl_str_cut(path, w->origin.n + 1, path.n);
  if (pl_str_starts(shown, w->prefix.p)) shown = pl_str_cut(shown, w->prefix.n, shown.n);
  struct pl_ignore like = {.up = up, .base = full.n ? full.n + 1 : 0, .icase = icase};
  return read_ignores(w, path.p, shown, false, like);
}

static void read_ground(struct pl_walker *w, struct pl_scope *s) {
  struct pl_ignore like = {.base = s->base, .icase = s->repo.icase};
  if (!s->in_repo) return;
  like.up = read_ignores(w, s->repo.user_ignores, PL_STR("core.excludesFile"), true, like);
  like.up = read_ignores(w, s->repo.info_exclude, PL_STR(".git/info/exclude"), true, like);
  s->ground = like.up;
}

const struct pl_scope *pl_scope_of(struct pl_walker *w, struct pl_str folder) {
  struct pl_scope s = {0};
  s.in_repo = pl_repo_open(&w->reader, &w->scratch, pl_arena_str(&w->scratch, folder).p, &s.repo);
  if (w->origin.p && s.in_repo == w->top.in_repo && pl_str_eq(s.repo.workdir, w->top.repo.workdir)) return &w->top;
  if (s.in_repo && w->origin.p) s.base = s.repo.workdir.n > w->origin.n ? s.repo.workdir.n - w->origin.n : 0;
  if (s.repo.index_unread) pl_walker_skip(w, PL_STR(".git/index"), false, "unreadable git index");
  if (!w->o->no_ignore) read_ground(w, &s);
  struct pl_scope *kept = PL_NEW(&w->scratch, struct pl_scope);
  *kept = s;
  return kept;
}

/* The chain of ignore files of the folders from byte `base` of `full` on, `full` itself left out. */
static const struct pl_ignore *read_above(struct pl_walker *w, struct pl_str full, size_t base, const char *name,
                                          bool icase, const struct pl_ignore *chain) {
  if (full.n < base || !full.n) return chain;
  chain = pl_scope_ignores(w, pl_str_cut(full, 0, base ? base - 1 : 0), name, icase, chain);
  for (size_t i = base; i < full.n; i++)
    if (full.p[i] == '/') chain = pl_scope_ignores(w, pl_str_cut(full, 0, i), name, icase, chain);
  return chain;
}

void pl_scope_enter(struct pl_walker *w, struct pl_folder *f) {
  struct pl_str full = pl_walker_full(w, f->rel);
  const struct pl_scope *s = f->scope;
  f->package = pl_scope_package(w, f->rel);
  f->low = 0;
  f->high = s->repo.tracked_count;
  pl_scope_range(s, pl_str_cut(full, s->base, full.n), &f->low, &f->high);
  if (w->o->no_ignore) return;
  f->git = read_above(w, full, s->base, ".gitignore", s->repo.icase, s->ground);
  f->own = read_above(w, full, 0, ".policylintignore", false, NULL);
}

bool pl_listing_has_manifest(const struct pl_walker *w, const struct pl_listing *l) {
  for (size_t i = 0; w->o->roles && i < l->entries.n; i++)
    if (pl_roles_is_manifest(w->o->roles, l->entries.at[i].name)) return true;
  return false;
}

struct pl_str pl_scope_package(struct pl_walker *w, struct pl_str rel) {
  for (; w->o->roles && rel.n; rel = pl_path_dir(rel)) {
    struct pl_listing l;
    pl_listing_read(&l, w->root_fd, pl_arena_str(&w->scratch, rel).p);
    bool found = pl_listing_has_manifest(w, &l);
    pl_listing_release(&l);
    if (found) return pl_arena_str(w->a, rel);
  }
  return PL_STR("");
}

/* Orders an entry against "name/" + anything: <0 before that folder's files, 0 one of them, >0 behind. */
static int against_folder(struct pl_str entry, struct pl_str name) {
  int c = pl_str_cmp(pl_str_cut(entry, 0, name.n), name);
  if (c) return c;
  return entry.n == name.n ? -1 : (unsigned char)entry.p[name.n] - '/';
}

static size_t bound(const struct pl_scope *s, struct pl_str name, size_t low, size_t high, int least) {
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (against_folder(s->repo.tracked[middle], name) < least)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

void pl_scope_range(const struct pl_scope *s, struct pl_str name, size_t *low, size_t *high) {
  if (!name.n) return;
  *low = bound(s, name, *low, *high, 0);
  *high = bound(s, name, *low, *high, 1);
}

static bool has(const struct pl_str *at, size_t low, size_t high, struct pl_str name) {
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int c = pl_str_cmp(at[middle], name);
    if (c == 0) return true;
    if (c < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return false;
}

bool pl_scope_tracks(const struct pl_scope *s, struct pl_str name, size_t low, size_t high) {
  return has(s->repo.tracked, low, high, name);
}

bool pl_scope_is_link(const struct pl_scope *s, struct pl_str name) {
  return has(s->repo.links, 0, s->repo.link_count, name);
}
