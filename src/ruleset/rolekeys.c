/* Look-ups by halves over sorted texts; globs one by one. */
#include "ruleset/rolekeys.h"

#include <stdlib.h>

void pl_role_keys_add(struct pl_role_keys *k, struct pl_str text, uint64_t bit) {
  k->at[k->n++] = (struct pl_role_key){text, bit};
}

static int by_text(const void *x, const void *y) {
  return pl_str_icmp(((const struct pl_role_key *)x)->text, ((const struct pl_role_key *)y)->text);
}

void pl_role_keys_close(struct pl_role_keys *k) {
  size_t n = 0;
  if (k->n) qsort(k->at, k->n, sizeof *k->at, by_text);
  for (size_t i = 0; i < k->n; i++)
    if (n && by_text(&k->at[n - 1], &k->at[i]) == 0)
      k->at[n - 1].entries |= k->at[i].entries;
    else
      k->at[n++] = k->at[i];
  k->n = n;
}

uint64_t pl_role_keys_find(const struct pl_role_keys *k, struct pl_str text) {
  size_t low = 0, high = k->n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int c = pl_str_icmp(k->at[middle].text, text);
    if (c == 0) return k->at[middle].entries;
    if (c < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return 0;
}

uint64_t pl_role_keys_glob(const struct pl_role_keys *k, struct pl_str text) {
  uint64_t found = 0;
  for (size_t i = 0; i < k->n; i++) {
    struct pl_str glob = k->at[i].text;
    bool hopeless = glob.p[0] != '*' && glob.p[0] != '?' && text.n && glob.p[0] != text.p[0];
    if (!hopeless && pl_str_glob(glob, text)) found |= k->at[i].entries;
  }
  return found;
}
