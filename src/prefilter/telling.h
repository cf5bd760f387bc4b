#ifndef PL_PREFILTER_TELLING_H
#define PL_PREFILTER_TELLING_H
/* What of a resolved name tells it from others: the texts that must stand in a file which uses it. Pure. */
#include "base/arena.h"
#include "base/map.h"

enum { PL_MIN_LITERAL = 3 };

/* The words of a resolved name after its ecosystem: the first and the last long one that are not common, the last, the last two together. */
struct pl_telling {
  struct pl_str first, telling, last, pair;
  size_t n;
};
/* `common`: words that never decide alone. `name` without its ecosystem. */
struct pl_telling pl_telling_words(const struct pl_map *common, struct pl_str name);

/* The module of a name below one ("npm:crypto#createHash", "py:hashlib.md5"), which a file must import; empty: it names none. */
struct pl_str pl_telling_module(struct pl_str name);
/* The name as code writes it, where the catalogue's key has another separator. In the arena. */
struct pl_str pl_respelled(struct pl_arena *a, struct pl_str name, char mark, struct pl_str separator);
/* Of a glob or host pattern the longest run without a star. */
struct pl_str pl_longest_run(struct pl_str pattern);

#endif
