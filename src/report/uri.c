/* Percent-encoding of paths. */
#include "report/uri.h"

#include <stdio.h>

#include "base/path.h"

static bool leaves_root(struct pl_str path) {
  struct pl_str rest = path, segment;
  if (pl_str_starts(path, "/")) return true;
  while (pl_str_next(&rest, '/', &segment))
    if (pl_str_is(segment, "..")) return true;
  return false;
}

static bool unreserved(char c) { return pl_is_alnum(c) || (c && strchr("-._~/", c)); }

struct pl_str pl_uri_of(struct pl_arena *a, struct pl_str path, bool *inside) {
  *inside = !leaves_root(path);
  if (!*inside) path = pl_path_base(path);
  while (pl_str_starts(path, "./")) path = pl_str_cut(path, 2, path.n);
  char *p = pl_arena_alloc(a, path.n * 3 + 1);
  size_t n = 0;
  for (size_t i = 0; i < path.n; i++) {
    if (unreserved(path.p[i]))
      p[n++] = path.p[i];
    else
      n += (size_t)snprintf(p + n, 4, "%%%02X", (unsigned char)path.p[i]);
  }
  return pl_str_n(p, n);
}
