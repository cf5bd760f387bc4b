/* Paths are made absolute and compared as text; links are not resolved, so that reports show the names that were given. */
#include "cli/roots.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"
#include "cli/command.h"
#include "ruleset/doc.h"

/* A word that is no file may be a command with a slip of the finger. */
static bool fail_missing(const char *path, struct pl_error *err) {
  const char *names[64] = {NULL};
  for (size_t i = 0; pl_commands[i] && i < 63; i++) names[i] = pl_commands[i]->name;
  const char *near = pl_nearest(pl_str_of(path), names);
  if (near) return pl_fail(err, "no such file or folder '%s'; did you mean the command '%s'?", path, near);
  return pl_fail(err, "no such file or folder '%s'", path);
}

static bool is_folder(const char *path, bool *folder, struct pl_error *err) {
  struct stat st;
  if (stat(path, &st) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) return fail_missing(path, err);
    return pl_fail(err, "cannot look at '%s': %s", path, strerror(errno));
  }
  *folder = S_ISDIR(st.st_mode);
  return true;
}

/* "/a/b", without "." and "..", without a '/' at the end; the file system's root is "/". */
static struct pl_str absolute(struct pl_arena *a, struct pl_str cwd, const char *path) {
  struct pl_str whole = path[0] == '/' ? pl_str_of(path) : pl_arena_printf(a, "%.*s/%s", PL_FMT(cwd), path);
  struct pl_str rest = whole, segment;
  char *out = pl_arena_alloc(a, whole.n + 2);
  size_t n = 0;
  while (pl_str_next(&rest, '/', &segment)) {
    if (!segment.n || pl_str_is(segment, ".")) continue;
    if (pl_str_is(segment, "..")) {
      while (n && out[--n] != '/') {
      }
      continue;
    }
    out[n++] = '/';
    memcpy(out + n, segment.p, segment.n);
    n += segment.n;
  }
  if (!n) out[n++] = '/';
  out[n] = '\0';
  return pl_str_n(out, n);
}

/* Whether `path` is `folder` or lies below it; *rest is what follows. */
static bool below(struct pl_str folder, struct pl_str path, struct pl_str *rest) {
  size_t n = folder.n == 1 ? 0 : folder.n;
  if (path.n < n || (n && memcmp(folder.p, path.p, n) != 0) || (path.n > n && path.p[n] != '/')) return false;
  *rest = pl_str_cut(path, path.n > n ? n + 1 : n, path.n);
  return true;
}

/* The longest folder above both. */
static struct pl_str common(struct pl_arena *a, struct pl_str x, struct pl_str y) {
  struct pl_str rest;
  while (!below(x, y, &rest)) {
    struct pl_str up = pl_path_dir(x);
    x = up.n ? up : PL_STR("/");
  }
  return pl_arena_str(a, x);
}

static struct pl_str current_folder(struct pl_arena *a) {
  char *cwd = getcwd(NULL, 0);
  struct pl_str s = pl_arena_str(a, cwd ? pl_str_of(cwd) : PL_STR("/"));
  free(cwd);
  return s;
}

struct targets {
  struct pl_str cwd;
  struct pl_str *full; /* absolute forms of the operands */
  bool *folder;
  size_t n;
  bool inside; /* all of them below the current folder */
};

static bool look_at(struct pl_arena *a, const struct pl_settings *s, struct targets *t, struct pl_error *err) {
  static const char *const here[] = {"."};
  const char *const *operands = s->operand_count ? s->operands : here;
  struct pl_str rest;
  t->n = s->operand_count ? s->operand_count : 1;
  t->cwd = current_folder(a);
  t->full = PL_NEW_N(a, struct pl_str, t->n);
  t->folder = PL_NEW_N(a, bool, t->n);
  t->inside = true;
  for (size_t i = 0; i < t->n; i++) {
    if (!is_folder(operands[i], &t->folder[i], err)) return false;
    t->full[i] = absolute(a, t->cwd, operands[i]);
    t->inside = t->inside && below(t->cwd, t->full[i], &rest);
  }
  return true;
}

/* The folder that all targets have in common. */
static struct pl_str above_all(struct pl_arena *a, const struct targets *t) {
  struct pl_str root = t->folder[0] ? t->full[0] : pl_path_dir(t->full[0]);
  if (!root.n) root = PL_STR("/");
  for (size_t i = 1; i < t->n; i++) root = common(a, root, t->full[i]);
  return root;
}

static bool choose_root(struct pl_arena *a, const struct pl_settings *s, const struct targets *t, struct pl_str *root,
                        struct pl_error *err) {
  const char *given = pl_setting_text(s, PL_OPT_ROOT);
  bool folder = false;
  if (given) {
    if (!is_folder(given, &folder, err)) return false;
    if (!folder) return pl_fail(err, "'--root' needs a folder, and '%s' is none", given);
    *root = absolute(a, t->cwd, given);
  } else if (t->n == 1 && t->folder[0]) {
    *root = t->full[0];
  } else {
    *root = t->inside ? t->cwd : above_all(a, t);
  }
  return true;
}

bool pl_roots_find(struct pl_arena *a, const struct pl_settings *s, struct pl_roots *out, struct pl_error *err) {
  struct targets t = {.n = 0};
  struct pl_str root, rest;
  if (!look_at(a, s, &t, err) || !choose_root(a, s, &t, &root, err)) return false;
  out->paths = PL_NEW_N(a, struct pl_str, t.n);
  out->path_count = 0;
  for (size_t i = 0; i < t.n; i++) {
    if (!below(root, t.full[i], &rest))
      return pl_fail(err, "'%s' is not below the root '%.*s'", s->operand_count ? s->operands[i] : ".", PL_FMT(root));
    out->paths[out->path_count++] = rest;
  }
  for (size_t i = 0; i < out->path_count; i++)
    if (!out->paths[i].n) out->path_count = 0; /* the root itself: all of it */
  out->full = root;
  bool here = pl_str_eq(root, t.cwd);
  out->root = here ? "." : pl_arena_str(a, root).p;
  return true;
}

struct pl_str pl_roots_relative(struct pl_arena *a, const struct pl_roots *r, struct pl_str path) {
  struct pl_str full = absolute(a, current_folder(a), pl_arena_str(a, path).p), root = r->full, rest, up = PL_STR("");
  while (!below(root, full, &rest)) {
    struct pl_str parent = pl_path_dir(root);
    root = parent.n ? parent : PL_STR("/");
    up = pl_arena_cat(a, up, PL_STR("../"));
  }
  return pl_arena_cat(a, up, rest);
}
