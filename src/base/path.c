/* Path text: cutting, joining, matching. */
#include "base/path.h"

#include <string.h>

struct pl_str pl_path_dir(struct pl_str path) {
  size_t i = pl_str_rchr(path, '/');
  return pl_str_cut(path, 0, i == SIZE_MAX ? 0 : i);
}

struct pl_str pl_path_base(struct pl_str path) {
  size_t i = pl_str_rchr(path, '/');
  return pl_str_cut(path, i == SIZE_MAX ? 0 : i + 1, path.n);
}

struct pl_str pl_path_ext(struct pl_str path) {
  struct pl_str base = pl_path_base(path);
  size_t i = pl_str_rchr(base, '.');
  return i == SIZE_MAX || i == 0 ? pl_str_cut(base, base.n, base.n) : pl_str_cut(base, i, base.n);
}

/* Appends the segments of `rest` to the path built so far in out[0..n); false when ".." leaves the root. */
static bool append(char *out, size_t *n, struct pl_str rest) {
  struct pl_str part;
  while (pl_str_next(&rest, '/', &part)) {
    if (part.n == 0 || pl_str_is(part, ".")) continue;
    if (pl_str_is(part, "..")) {
      if (*n == 0) return false;
      size_t cut = pl_str_rchr(pl_str_n(out, *n), '/');
      *n = cut == SIZE_MAX ? 0 : cut;
      continue;
    }
    if (*n) out[(*n)++] = '/';
    memcpy(out + *n, part.p, part.n);
    *n += part.n;
  }
  return true;
}

struct pl_str pl_path_join(struct pl_arena *a, struct pl_str dir, struct pl_str rest) {
  char *out = pl_arena_alloc(a, dir.n + rest.n + 3);
  size_t n = 0;
  if (!append(out, &n, dir) || !append(out, &n, rest)) return (struct pl_str){NULL, 0};
  out[n] = '\0';
  return (struct pl_str){out, n};
}

bool pl_path_is_below(struct pl_str path, struct pl_str folder) {
  return path.n > folder.n && path.p[folder.n] == '/' && pl_str_begins(path, folder);
}

bool pl_path_has_dir(struct pl_str path, const char *name) {
  struct pl_str part, rest = pl_path_dir(path);
  if (!rest.n) return false;
  while (pl_str_next(&rest, '/', &part))
    if (pl_str_is(part, name)) return true;
  return false;
}

/* Matches one segment-wise step; recursion only on '**', bounded by the number of '**' in the pattern. */
static bool glob_at(const char *p, const char *pe, const char *s, const char *se, int depth) {
  const char *star = NULL, *mark = NULL;
  for (;;) {
    if (pe - p >= 2 && p[0] == '*' && p[1] == '*') {
      p += 2;
      if (p < pe && *p == '/') p++;
      if (p == pe) return true;
      if (depth > 8) return false;
      for (const char *t = s;; t++) {
        if ((t == s || t[-1] == '/') && glob_at(p, pe, t, se, depth + 1)) return true;
        if (t == se) return false;
      }
    }
    if (p < pe && *p == '*') {
      star = ++p;
      mark = s;
      continue;
    }
    if (s < se && p < pe && (*p == *s || (*p == '?' && *s != '/'))) {
      p++, s++;
      continue;
    }
    if (s == se && p == pe) return true;
    if (!star || mark == se || *mark == '/') return false;
    p = star;
    s = ++mark;
  }
}

/* The plain end of the pattern's last segment is the path's end, too: what rules out nearly every path at once. */
static bool same_end(struct pl_str pattern, struct pl_str path) {
  size_t p = pattern.n, s = path.n;
  for (; p && s; p--, s--) {
    char c = pattern.p[p - 1];
    if (c == '*' || c == '?' || c == '/') break;
    if (c != path.p[s - 1]) return false;
  }
  return true;
}

bool pl_path_glob(struct pl_str pattern, struct pl_str path) {
  if (!pattern.p) pattern.p = "";
  if (!path.p) path.p = "";
  if (!same_end(pattern, path)) return false;
  return glob_at(pattern.p, pattern.p + pattern.n, path.p, path.p + path.n, 0);
}

struct pl_str pl_path_stem(struct pl_str path) {
  struct pl_str base = pl_path_base(path);
  return pl_str_cut(base, 0, base.n - pl_path_ext(base).n);
}

static bool is_major_version(struct pl_str piece) {
  size_t i = 1;
  while (i < piece.n && pl_is_digit(piece.p[i])) i++;
  return piece.n > 1 && piece.p[0] == 'v' && i == piece.n && !pl_str_is(piece, "v1");
}

struct pl_str pl_path_unversioned(struct pl_arena *a, struct pl_str path) {
  if (pl_str_find(path, PL_STR("/v")) == SIZE_MAX) return path;
  char *out = pl_arena_alloc(a, path.n + 1);
  size_t n = 0;
  for (struct pl_str piece; pl_str_next(&path, '/', &piece);) {
    if (n && is_major_version(piece)) continue;
    if (n) out[n++] = '/';
    memcpy(out + n, piece.p, piece.n);
    n += piece.n;
  }
  return pl_str_n(out, n);
}
