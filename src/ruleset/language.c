/* Languages by file name. */
#include "ruleset/language.h"

#include <stdlib.h>

#include "base/path.h"

/* Whole names beat paths with stars beat extensions; longer beats shorter. */
static size_t weight_of(struct pl_str glob, bool whole) {
  size_t stars = 0;
  for (size_t i = 0; i < glob.n; i++) stars += glob.p[i] == '*';
  return glob.n * 4 + (stars ? 0 : 1000) + (whole ? 500 : 0) + 1;
}

static unsigned char last_byte(struct pl_str s) {
  char last = s.n ? s.p[s.n - 1] : '*';
  return last == '*' || last == '?' ? 0 : (unsigned char)last;
}

static int by_last_byte(const void *x, const void *y) {
  const struct pl_language_glob *a = x, *b = y;
  int c = (int)last_byte(a->text) - (int)last_byte(b->text);
  if (c) return c;
  return a->language != b->language ? (a->language < b->language ? -1 : 1) : pl_str_cmp(a->text, b->text);
}

void pl_languages_index(struct pl_arena *a, struct pl_languages *all) {
  size_t n = 0;
  for (size_t i = 0; i < all->n; i++) n += all->at[i].file_count;
  all->globs = PL_NEW_N(a, struct pl_language_glob, n + 1);
  n = 0;
  for (size_t i = 0; i < all->n; i++)
    for (size_t k = 0; k < all->at[i].file_count; k++) {
      struct pl_str glob = all->at[i].files[k];
      bool whole = pl_str_chr(glob, '/') != SIZE_MAX;
      all->globs[n++] = (struct pl_language_glob){glob, &all->at[i], weight_of(glob, whole), whole};
    }
  if (n) qsort(all->globs, n, sizeof *all->globs, by_last_byte);
  for (size_t byte = 0, i = 0; byte <= 256; byte++) {
    all->first[byte] = (uint32_t)i;
    while (i < n && last_byte(all->globs[i].text) == byte) i++;
  }
}

/* The better of `best` and what ends in the byte. */
static const struct pl_language_glob *heaviest(const struct pl_languages *all, unsigned char byte, struct pl_str path,
                                               struct pl_str base, const struct pl_language_glob *best) {
  for (uint32_t i = all->first[byte]; i < all->first[byte + 1]; i++) {
    const struct pl_language_glob *g = &all->globs[i];
    bool better = !best || g->weight > best->weight || (g->weight == best->weight && g->language < best->language);
    if (better && pl_path_glob(g->text, g->whole ? path : base)) best = g;
  }
  return best;
}

const struct pl_language *pl_language_of(const struct pl_languages *all, struct pl_str path) {
  struct pl_str base = pl_path_base(path);
  const struct pl_language_glob *best = heaviest(all, 0, path, base, NULL);
  if (last_byte(path)) best = heaviest(all, last_byte(path), path, base, best);
  return best ? best->language : NULL;
}

struct pl_node pl_language_get(const struct pl_language *l, const char *key) {
  enum { LONGEST = 4 };
  struct pl_node found = {NULL, 0};
  for (int k = 0; l && k < LONGEST && !pl_node_there(found); k++, l = l->like) found = pl_node_get(l->node, key);
  return found;
}

struct pl_str pl_language_text(const struct pl_language *l, const char *key) {
  return pl_node_text(pl_language_get(l, key));
}

const struct pl_language *pl_language_named(const struct pl_languages *all, struct pl_str name) {
  for (size_t i = 0; i < all->n; i++)
    if (pl_str_eq(all->at[i].name, name)) return &all->at[i];
  return NULL;
}
