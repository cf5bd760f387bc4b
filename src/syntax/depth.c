/* Counts nesting without parsing. */
#include "syntax/depth.h"

/* Levels that one line opens: each step of indentation and each list mark may be one. */
static size_t line_depth(struct pl_str line) {
  size_t depth = 0;
  for (size_t i = 0; i < line.n && strchr(" -?\t", line.p[i]); i++) depth += line.p[i] == ' ' ? 1 : 2;
  return depth / 2;
}

static size_t brackets(struct pl_str line, size_t open, size_t *most) {
  for (size_t i = 0; i < line.n; i++) {
    if (line.p[i] == '[' || line.p[i] == '{') open++;
    if ((line.p[i] == ']' || line.p[i] == '}') && open) open--;
    if (open > *most) *most = open;
  }
  return open;
}

bool pl_too_deep(struct pl_str bytes, size_t limit) {
  struct pl_str line;
  size_t open = 0, most = 0;
  while (bytes.p && pl_str_next(&bytes, '\n', &line)) {
    if (line_depth(line) > limit) return true;
    open = brackets(line, open, &most);
    if (most > limit) return true;
  }
  return false;
}
