/* The hash of each line, computed from its definition: a polynomial over a window, one window a line. */
#include "report/linehash.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "base/vec.h"

enum { WINDOW = 100, AFTER_LAST = 65535, MULTIPLIER = 37 };

typedef PL_VEC(uint16_t) units;
typedef PL_VEC(size_t) starts;

/* The file as the hash sees it: what is left of it, and where lines begin in that. */
struct filtered {
  units text;
  starts lines;
  bool at_start, after_cr;
};

static void add_unit(struct filtered *f, uint32_t unit) {
  bool skip = unit == ' ' || unit == '\t' || (f->after_cr && unit == '\n');
  f->after_cr = unit == '\r';
  if (skip) return;
  if (f->at_start) pl_vec_push(&f->lines, f->text.n);
  if (unit == '\r') unit = '\n';
  f->at_start = unit == '\n';
  pl_vec_push(&f->text, (uint16_t)unit);
}

static void filter(struct filtered *f, struct pl_str bytes) {
  for (size_t i = 0; i < bytes.n;) {
    uint32_t code = pl_utf8_next(bytes, &i);
    if (code > 0xFFFF) {
      add_unit(f, 0xD800 + ((code - 0x10000) >> 10));
      add_unit(f, 0xDC00 + ((code - 0x10000) & 0x3FF));
    } else {
      add_unit(f, code);
    }
  }
  add_unit(f, AFTER_LAST);
}

static uint64_t window_hash(const units *text, size_t start) {
  uint64_t hash = 0;
  for (size_t i = 0; i < WINDOW; i++) hash = hash * MULTIPLIER + (start + i < text->n ? text->at[start + i] : 0);
  return hash;
}

static int by_hash(const void *a, const void *b) {
  const struct pl_linehash *const *x = a, *const *y = b;
  if ((*x)->hash != (*y)->hash) return (*x)->hash < (*y)->hash ? -1 : 1;
  return (*x < *y) ? -1 : *x > *y;
}

/* Numbers equal hashes in the order of their lines. */
static void number(struct pl_linehash *all, size_t n) {
  struct pl_linehash **sorted = pl_xmalloc(n * sizeof(struct pl_linehash *) + 1);
  for (size_t i = 0; i < n; i++) sorted[i] = &all[i];
  qsort(sorted, n, sizeof *sorted, by_hash);
  for (size_t i = 0; i < n; i++)
    sorted[i]->ordinal = i && sorted[i - 1]->hash == sorted[i]->hash ? sorted[i - 1]->ordinal + 1 : 1;
  free(sorted);
}

size_t pl_linehash_all(struct pl_str bytes, struct pl_linehash **out) {
  struct filtered f = {.at_start = true};
  filter(&f, bytes);
  struct pl_linehash *all = pl_xmalloc(f.lines.n * sizeof *all + 1);
  for (size_t i = 0; i < f.lines.n; i++) all[i] = (struct pl_linehash){window_hash(&f.text, f.lines.at[i]), 0};
  size_t n = f.lines.n;
  number(all, n);
  pl_vec_free(&f.text);
  pl_vec_free(&f.lines);
  *out = all;
  return n;
}
