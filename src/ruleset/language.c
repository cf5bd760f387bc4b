/* Languages by file name. */
#include "ruleset/language.h"

#include "base/path.h"

/* How specific a glob is: whole names beat paths with stars beat extensions; longer beats shorter. 0: no match. */
static size_t score(struct pl_str glob, struct pl_str path) {
  char last = glob.n ? glob.p[glob.n - 1] : '*';
  if (last != '*' && last != '?' && (!path.n || path.p[path.n - 1] != last)) return 0; /* nearly all end here */
  bool whole = pl_str_chr(glob, '/') != SIZE_MAX;
  if (!pl_path_glob(glob, whole ? path : pl_path_base(path))) return 0;
  size_t stars = 0;
  for (size_t i = 0; i < glob.n; i++) stars += glob.p[i] == '*';
  return glob.n * 4 + (stars ? 0 : 1000) + (whole ? 500 : 0) + 1;
}

const struct pl_language *pl_language_of(const struct pl_languages *all, struct pl_str path) {
  const struct pl_language *best = NULL;
  size_t most = 0;
  for (size_t i = 0; i < all->n; i++)
    for (size_t k = 0; k < all->at[i].file_count; k++) {
      size_t s = score(all->at[i].files[k], path);
      if (s > most) most = s, best = &all->at[i];
    }
  return best;
}

const struct pl_language *pl_language_named(const struct pl_languages *all, struct pl_str name) {
  for (size_t i = 0; i < all->n; i++)
    if (pl_str_eq(all->at[i].name, name)) return &all->at[i];
  return NULL;
}
