/* One folder: reads its names and its ignore files, decides on each name. */
#include <fcntl.h>
#include <sys/stat.h>

#include "base/path.h"
#include "walk/walk_p.h"

/* A name in a folder, with all that is decided by. */
struct child {
  struct pl_str full, rel, name; /* `name` is relative to the repository */
  enum pl_entry_type type;
  bool tracked;     /* a file in the index, or a folder that holds one */
  size_t low, high; /* a folder's range of tracked files */
};

/* Whether the open folder holds a ".git" that git would take for a repository. */
static bool is_repository(int fd) {
  struct stat st;
  if (fstatat(fd, ".git", &st, 0) != 0) return false;
  if (S_ISREG(st.st_mode)) return true; /* a worktree or a submodule: "gitdir: …" */
  return fstatat(fd, ".git/HEAD", &st, AT_SYMLINK_NOFOLLOW) == 0 && fstatat(fd, ".git/objects", &st, 0) == 0 &&
         fstatat(fd, ".git/refs", &st, 0) == 0;
}

/* Outside any repository: goes on by the rules of the one that begins here. */
static void change_scope(struct pl_walker *w, struct pl_folder *f) {
  struct pl_str path = f->rel.n ? pl_arena_printf(&w->scratch, "%.*s/%.*s", PL_FMT(w->root), PL_FMT(f->rel)) : w->root;
  const struct pl_scope *s = pl_scope_of(w, path);
  if (!s->in_repo) {
    struct pl_str git = f->rel.n ? pl_arena_cat(&w->scratch, f->rel, PL_STR("/.git")) : PL_STR(".git");
    pl_walker_skip(w, git, true, "unreadable git repository");
    return;
  }
  f->scope = s;
  f->git = s->ground;
  f->low = 0;
  f->high = s->repo.tracked_count;
}

/* False when the folder is a repository of its own, which git does not list either. */
static bool enter_repository(struct pl_walker *w, struct pl_folder *f, const struct pl_listing *l) {
  if (!pl_listing_find(l, ".git") || !is_repository(l->fd)) return true;
  if (!f->scope->in_repo) return change_scope(w, f), true;
  if (f->named || f->low < f->high) return true;
  pl_walker_skip(w, f->rel, true, "nested repository");
  return false;
}

static void read_ignores(struct pl_walker *w, struct pl_folder *f, const struct pl_listing *l) {
  if (w->o->no_ignore) return;
  struct pl_str full = pl_walker_full(w, f->rel);
  if (!f->tracked_only && pl_listing_find(l, ".gitignore"))
    f->git = pl_scope_ignores(w, full, ".gitignore", f->scope->repo.icase, f->git);
  if (pl_listing_find(l, ".policylintignore")) f->own = pl_scope_ignores(w, full, ".policylintignore", false, f->own);
}

/* The names that the index gives to an ignored folder. */
static void list_tracked(const struct pl_walker *w, const struct pl_folder *f, struct pl_listing *l) {
  size_t skip = w->prefix.n + f->rel.n + 1 - f->scope->base;
  struct pl_str last = {0};
  for (size_t i = f->low; i < f->high; i++) {
    struct pl_str rest = pl_str_cut(f->scope->repo.tracked[i], skip, SIZE_MAX);
    struct pl_str name = pl_str_cut(rest, 0, pl_str_chr(rest, '/'));
    if (!pl_str_eq(name, last)) pl_listing_add(l, name, PL_ENTRY_UNKNOWN);
    last = name;
  }
}

static const char *list(struct pl_walker *w, const struct pl_folder *f, struct pl_listing *l) {
  if (!f->tracked_only) return pl_listing_read(l, w->root_fd, f->rel.p);
  const char *trouble = pl_listing_open(l, w->root_fd, f->rel.p);
  if (!trouble) list_tracked(w, f, l);
  return trouble;
}

void pl_walker_link(struct pl_walker *w, struct pl_str rel) {
  char *real = realpath(pl_arena_printf(&w->scratch, "%.*s/%.*s", PL_FMT(w->root), PL_FMT(rel)).p, NULL);
  struct pl_str target = pl_str_of(real);
  bool inside = pl_str_starts(target, w->root.p) && (target.n == w->root.n || target.p[w->root.n] == '/');
  free(real);
  if (!inside) pl_walker_skip(w, rel, false, "symbolic link"); /* else its target is met by itself */
}

static void ignored(struct pl_walker *w, const struct child *c) {
  w->ignored++;
  if (w->o->list_ignored) pl_walker_skip(w, c->rel, c->type == PL_ENTRY_FOLDER, "ignored");
}

static void push_folder(struct pl_walker *w, const struct pl_folder *f, const struct child *c, bool tracked_only) {
  struct pl_folder below = *f;
  below.rel = pl_arena_str(&w->scratch, c->rel);
  below.low = c->low;
  below.high = c->high;
  below.named = false;
  below.tracked_only = tracked_only;
  pl_vec_push(&w->todo, below);
}

static void take(struct pl_walker *w, const struct pl_folder *f, const struct child *c) {
  switch (c->type) {
    case PL_ENTRY_LINK: pl_walker_link(w, c->rel); return;
    case PL_ENTRY_OTHER: pl_walker_skip(w, c->rel, false, "not a regular file"); return;
    case PL_ENTRY_FILE: pl_walker_file(w, c->rel, f->package); return;
    default: return;
  }
}

static void decide(struct pl_walker *w, const struct pl_folder *f, const struct child *c) {
  bool folder = c->type == PL_ENTRY_FOLDER, tracked_only = f->tracked_only;
  if (!w->o->no_ignore) {
    enum pl_ignore_verdict verdict = pl_ignore_decide(f->own, c->full, folder);
    bool open = verdict == PL_IGNORE_UNDECIDED && !tracked_only && (folder || !c->tracked);
    if (open && pl_ignore_decide(f->git, c->full, folder) == PL_IGNORE_OUT) {
      tracked_only = folder && c->tracked;
      if (!tracked_only) verdict = PL_IGNORE_OUT;
    }
    if (verdict == PL_IGNORE_OUT) {
      ignored(w, c);
      return;
    }
  }
  if (folder)
    push_folder(w, f, c, tracked_only);
  else
    take(w, f, c);
}

/* Looks a name up in the index. */
static void place(const struct pl_folder *f, struct child *c) {
  const struct pl_scope *s = f->scope;
  c->name = pl_str_cut(c->full, s->base, c->full.n);
  c->low = f->low;
  c->high = f->high;
  if (c->type == PL_ENTRY_FOLDER) pl_scope_range(s, c->name, &c->low, &c->high);
  c->tracked = c->type == PL_ENTRY_FOLDER ? c->low < c->high : pl_scope_tracks(s, c->name, f->low, f->high);
}

static void visit(struct pl_walker *w, const struct pl_folder *f, const struct pl_listing *l, const struct pl_entry *e,
                  struct pl_str full) {
  struct child c = {.full = full, .rel = pl_str_cut(full, w->prefix.n, full.n), .type = e->type};
  if (pl_str_is(e->name, ".git")) return;
  if (c.type == PL_ENTRY_UNKNOWN) c.type = pl_entry_stat(l->fd, e->name.p);
  if (c.type == PL_ENTRY_GONE) return;
  place(f, &c);
  if (f->tracked_only && !c.tracked && c.type != PL_ENTRY_LINK) return;
  if (c.type == PL_ENTRY_FOLDER && pl_scope_is_link(f->scope, c.name))
    pl_walker_skip(w, c.rel, true, "submodule");
  else if (c.rel.n > w->longest)
    pl_walker_skip(w, c.rel, c.type == PL_ENTRY_FOLDER, "path too long");
  else
    decide(w, f, &c);
}

static void visit_all(struct pl_walker *w, const struct pl_folder *f, const struct pl_listing *l) {
  struct pl_str at =
      f->rel.n ? pl_arena_printf(&w->scratch, "%.*s%.*s/", PL_FMT(w->prefix), PL_FMT(f->rel)) : w->prefix;
  char *full = pl_xmalloc(at.n + 1024);
  if (at.n) memcpy(full, at.p, at.n);
  for (size_t i = 0; i < l->entries.n; i++) {
    const struct pl_entry *e = &l->entries.at[i];
    if (e->name.n >= 1024) continue; /* no file system has such names */
    memcpy(full + at.n, e->name.p, e->name.n + 1);
    visit(w, f, l, e, pl_str_n(full, at.n + e->name.n));
  }
  free(full);
}

void pl_walker_folder(struct pl_walker *w, struct pl_folder f) {
  struct pl_listing l;
  const char *trouble = list(w, &f, &l);
  if (trouble) pl_walker_skip(w, f.rel, true, trouble);
  if (l.fd >= 0 && enter_repository(w, &f, &l)) {
    read_ignores(w, &f, &l);
    if (pl_listing_has_manifest(w, &l)) f.package = pl_arena_str(w->a, f.rel);
    visit_all(w, &f, &l);
  }
  pl_listing_release(&l);
}
