/* Counts the files of each language. */
#include "run/warm.h"

#include <stdlib.h>

enum { WORTH_WARMING = 300 };

size_t pl_warm_languages(const struct pl_languages *all, const struct pl_source *files, size_t n,
                         const struct pl_language **out, size_t most) {
  size_t *count = pl_xmalloc((all->n + 1) * sizeof *count), found = 0;
  memset(count, 0, (all->n + 1) * sizeof *count);
  for (size_t i = 0; i < n; i++) {
    const struct pl_language *l = files[i].language.n ? pl_language_named(all, files[i].language) : NULL;
    if (l && pl_str_is(l->family, "code")) count[l - all->at]++;
  }
  while (found < most) {
    size_t best = 0;
    for (size_t i = 1; i < all->n; i++)
      if (count[i] > count[best]) best = i;
    if (count[best] < WORTH_WARMING) break;
    count[best] = 0;
    out[found++] = &all->at[best];
  }
  free(count);
  return found;
}
