/* A small cache of files by path. When it holds too much it forgets everything: findings are sorted by path, so a file
 * is rarely wanted twice. */
#include "report/excerpt.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/utf8.h"
#include "report/limits.h"

void pl_excerpts_init(struct pl_excerpts *e, const struct pl_result *result) {
  *e = (struct pl_excerpts){.result = result};
}

static void forget(struct pl_excerpts *e) {
  for (size_t i = 0; i < e->by_path.n; i++) {
    struct pl_excerpt *x = e->by_path.entries[i].value;
    if (!x->there) continue;
    pl_lines_release(&x->lines);
    free((char *)x->bytes.p);
  }
  pl_map_free(&e->by_path);
  pl_arena_release(&e->arena);
  e->held = 0;
}

void pl_excerpts_release(struct pl_excerpts *e) { forget(e); }

/* A policy document was named by the user, who may have named a symbolic link. */
static bool is_document(const struct pl_result *r, struct pl_str path) {
  for (size_t i = 0; i < r->document_count; i++)
    if (pl_str_eq(r->documents[i], path)) return true;
  return false;
}

static bool read_at(struct pl_excerpts *e, struct pl_str path, struct pl_str *bytes) {
  struct pl_str root = e->result->root;
  bool alone = !root.n || pl_str_starts(path, "/");
  struct pl_str full =
      alone ? pl_arena_str(&e->arena, path) : pl_arena_printf(&e->arena, "%.*s/%.*s", PL_FMT(root), PL_FMT(path));
  return pl_file_read(full.p, PL_CAP_EXCERPT_FILE, is_document(e->result, path), bytes) == PL_READ_OK;
}

const struct pl_excerpt *pl_excerpts_get(struct pl_excerpts *e, struct pl_str path) {
  struct pl_excerpt *x = pl_map_get(&e->by_path, path);
  if (x) return x;
  if (e->held > PL_CAP_EXCERPT_TOTAL) forget(e);
  x = PL_NEW(&e->arena, struct pl_excerpt);
  x->path = pl_arena_str(&e->arena, path);
  x->there = read_at(e, path, &x->bytes);
  if (x->there) {
    pl_lines_init(&x->lines, x->bytes);
    e->held += x->bytes.n;
  }
  pl_map_set(&e->by_path, x->path, x);
  return x;
}

struct pl_str pl_excerpt_line(const struct pl_excerpt *x, uint32_t line) {
  if (!x->there || !line || line > x->lines.n) return (struct pl_str){NULL, 0};
  return pl_lines_text(&x->lines, x->bytes, line);
}

uint32_t pl_excerpt_utf16(const struct pl_excerpt *x, uint32_t line, uint32_t column) {
  if (!x->there || !line || line > x->lines.n || !column) return 0;
  struct pl_str text = pl_excerpt_line(x, line);
  if (column - 1 > text.n) return 0;
  return (uint32_t)pl_utf8_utf16_length(pl_str_cut(text, 0, column - 1)) + 1;
}
