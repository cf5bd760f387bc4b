/* Looking things up in a YAML tree. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "ruleset/doc.h"

static const struct pl_node_rec *rec_of(struct pl_node n) { return &n.doc->rec[n.i]; }

uint32_t pl_node_line(struct pl_node n) { return n.i ? rec_of(n)->kind_line >> 2 : 0; }
uint32_t pl_node_column(struct pl_node n) { return n.i ? rec_of(n)->column : 0; }

struct pl_node pl_node_member(struct pl_node map, struct pl_str key) {
  if (pl_node_kind(map) == PL_NODE_MAP)
    for (struct pl_node c = pl_node_first(map); c.i; c = pl_node_next(c))
      if (pl_str_eq(pl_node_key(c), key)) return c;
  return (struct pl_node){map.doc, 0};
}

struct pl_node pl_node_get(struct pl_node map, const char *key) {
  return pl_node_member(map, pl_str_of(key));
}

struct pl_str pl_node_get_text(struct pl_node map, const char *key) {
  return pl_node_text(pl_node_get(map, key));
}

size_t pl_node_count(struct pl_node n) {
  size_t count = 0;
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c)) count++;
  return count;
}

bool pl_node_true(struct pl_node n) {
  struct pl_str s = pl_node_text(n);
  return pl_str_is(s, "true") || pl_str_is(s, "yes") || pl_str_is(s, "on");
}

double pl_node_number(struct pl_node n, double otherwise) {
  struct pl_str s = pl_node_text(n);
  char *end, copy[64];
  if (!s.n || s.n >= sizeof copy) return otherwise;
  memcpy(copy, s.p, s.n);
  copy[s.n] = '\0';
  double d = strtod(copy, &end);
  return *end ? otherwise : d;
}

struct pl_str *pl_node_texts(struct pl_arena *a, struct pl_node n, size_t *count) {
  *count = 0;
  if (pl_node_kind(n) == PL_NODE_SCALAR) {
    struct pl_str *one = PL_NEW(a, struct pl_str);
    *one = pl_node_text(n);
    return *count = 1, one;
  }
  struct pl_str *all = PL_NEW_N(a, struct pl_str, pl_node_count(n) + 1);
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c))
    if (pl_node_kind(c) == PL_NODE_SCALAR) all[(*count)++] = pl_node_text(c);
  return all;
}

bool pl_node_fail(struct pl_node n, struct pl_error *err, const char *format, ...) {
  char text[512];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  return pl_fail_at(err, n.doc->path, pl_node_line(n), pl_node_column(n), "%s", text);
}

bool pl_node_check_keys(struct pl_node map, const char *const *known, struct pl_error *err) {
  if (map.i && map.doc->checked) return true;
  for (struct pl_node c = pl_node_first(map); c.i; c = pl_node_next(c)) {
    size_t i = 0;
    while (known[i] && !pl_str_is(pl_node_key(c), known[i])) i++;
    if (known[i]) continue;
    const char *near = pl_nearest(pl_node_key(c), known);
    if (near) return pl_node_fail(c, err, "unknown key '%.*s'; did you mean '%s'?", PL_FMT(pl_node_key(c)), near);
    return pl_node_fail(c, err, "unknown key '%.*s'; remove it", PL_FMT(pl_node_key(c)));
  }
  return true;
}

/* Levenshtein distance of short words; 99 when either is long. */
static unsigned distance(struct pl_str a, struct pl_str b) {
  unsigned row[65];
  if (a.n > 64 || b.n > 64) return 99;
  for (size_t j = 0; j <= b.n; j++) row[j] = (unsigned)j;
  for (size_t i = 1; i <= a.n; i++) {
    unsigned diagonal = row[0];
    row[0] = (unsigned)i;
    for (size_t j = 1; j <= b.n; j++) {
      unsigned swap = diagonal + (a.p[i - 1] != b.p[j - 1]);
      diagonal = row[j];
      if (row[j] + 1 < swap) swap = row[j] + 1;
      if (row[j - 1] + 1 < swap) swap = row[j - 1] + 1;
      row[j] = swap;
    }
  }
  return row[b.n];
}

const char *pl_nearest(struct pl_str word, const char *const *known) {
  const char *best = NULL;
  unsigned least = 3;
  for (; *known; known++) {
    unsigned d = distance(word, pl_str_of(*known));
    if (d < least) least = d, best = *known;
  }
  return best;
}
