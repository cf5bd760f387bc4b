/* Roles by name; byte offsets to lines and columns. */
#include "model/source.h"

#include <stdlib.h>

#include "base/arena.h"

const char *pl_role_name(enum pl_role role) {
  static const char *const names[] = {"runtime", "optional", "dev", "test", "docs", "vendored", "generated"};
  return names[role];
}

void pl_lines_init(struct pl_lines *l, struct pl_str bytes) {
  uint32_t cap = 64;
  l->starts = pl_xmalloc(cap * sizeof *l->starts);
  l->n = 1;
  l->starts[0] = 0;
  for (size_t i = 0; i < bytes.n;) {
    size_t at = pl_str_chr(pl_str_cut(bytes, i, bytes.n), '\n');
    if (at == SIZE_MAX) break;
    i += at + 1;
    if (l->n == cap) l->starts = pl_xrealloc(l->starts, (cap *= 2) * sizeof *l->starts);
    l->starts[l->n++] = (uint32_t)i;
  }
}

static uint32_t line_at(const struct pl_lines *l, size_t offset) {
  uint32_t low = 0, high = l->n;
  while (high - low > 1) {
    uint32_t mid = low + (high - low) / 2;
    if (l->starts[mid] <= offset)
      low = mid;
    else
      high = mid;
  }
  return low;
}

uint32_t pl_lines_near(const struct pl_lines *l, uint32_t near, size_t offset) {
  enum { STEPS = 8 };
  if (near >= l->n || l->starts[near] > offset) return line_at(l, offset);
  for (uint32_t i = near; i < near + STEPS; i++)
    if (i + 1 >= l->n || l->starts[i + 1] > offset) return i;
  return line_at(l, offset);
}

struct pl_span pl_lines_span(const struct pl_lines *l, size_t start, size_t end) {
  uint32_t a = line_at(l, start), b = line_at(l, end > start ? end - 1 : end);
  return (struct pl_span){.start = (uint32_t)start,
                          .end = (uint32_t)end,
                          .line = a + 1,
                          .column = (uint32_t)start - l->starts[a] + 1,
                          .end_line = b + 1,
                          .end_column = (uint32_t)end - l->starts[b] + 1};
}

struct pl_str pl_lines_text(const struct pl_lines *l, struct pl_str bytes, uint32_t line) {
  if (line < 1 || line > l->n) return (struct pl_str){NULL, 0};
  size_t end = line < l->n ? l->starts[line] : bytes.n;
  struct pl_str s = pl_str_cut(bytes, l->starts[line - 1], end);
  while (s.n && (s.p[s.n - 1] == '\n' || s.p[s.n - 1] == '\r')) s.n--;
  return s;
}

void pl_lines_release(struct pl_lines *l) {
  free(l->starts);
  *l = (struct pl_lines){0};
}

struct pl_span pl_span_of(struct pl_str bytes, size_t start, size_t end) {
  struct pl_lines l;
  pl_lines_init(&l, bytes);
  struct pl_span span = pl_lines_span(&l, start, end);
  pl_lines_release(&l);
  return span;
}
