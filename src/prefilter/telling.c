/* Words and modules of resolved names ("npm:crypto#createHash", "*.objects.filter"). */
#include "prefilter/telling.h"

enum { SHORT_TAIL = 6 };

static bool word_byte(char c) { return pl_is_alnum(c) || c == '_'; }

struct pl_str pl_telling_module(struct pl_str name) {
  size_t colon = pl_str_chr(name, ':'), hash = pl_str_chr(name, '#');
  bool python = pl_str_starts(name, "py:");
  if (colon == SIZE_MAX || colon + 1 >= name.n || name.p[colon + 1] == ':' || (hash == SIZE_MAX && !python))
    return (struct pl_str){NULL, 0};
  size_t end = hash;
  for (int i = 0; python && i < 2 && end != 0; i++) /* "a.b" of a.b.c.d, as in "from a.b import c" */
    if (pl_str_rchr(pl_str_cut(name, 0, end), '.') != SIZE_MAX) end = pl_str_rchr(pl_str_cut(name, 0, end), '.');
  struct pl_str module = pl_str_cut(name, colon + 1, end == SIZE_MAX ? name.n : end);
  bool plain = word_byte(module.n ? module.p[module.n - 1] : ' ') && pl_str_chr(module, '*') == SIZE_MAX;
  return plain ? module : (struct pl_str){NULL, 0};
}

struct pl_telling pl_telling_words(const struct pl_map *common, struct pl_str name) {
  struct pl_telling w = {0};
  for (size_t i = 0; i < name.n;) {
    size_t start = i;
    while (i < name.n && word_byte(name.p[i])) i++;
    struct pl_str word = pl_str_cut(name, start, i);
    i += i == start;
    if (!word.n) continue;
    bool plain = pl_map_has(common, word);
    if (w.last.n) w.pair = pl_str_n(w.last.p, (size_t)(word.p + word.n - w.last.p));
    if (!plain && word.n >= SHORT_TAIL) w.telling = word;
    if (!plain && !w.first.n && word.n >= PL_MIN_LITERAL) w.first = word;
    w.last = word;
    w.n++;
  }
  return w;
}

struct pl_str pl_respelled(struct pl_arena *a, struct pl_str name, char mark, struct pl_str separator) {
  struct pl_str out = {NULL, 0}, piece, rest = name;
  while (rest.p && pl_str_next(&rest, mark, &piece))
    out = out.p ? pl_arena_printf(a, "%.*s%.*s%.*s", PL_FMT(out), PL_FMT(separator), PL_FMT(piece)) : piece;
  return out;
}

/* Of a glob or host pattern the longest run without a star. */
struct pl_str pl_longest_run(struct pl_str pattern) {
  struct pl_str best = {NULL, 0}, piece, rest = pattern;
  while (rest.p && pl_str_next(&rest, '*', &piece))
    if (piece.n > best.n) best = piece;
  while (best.n && best.p[0] == '.') best = pl_str_cut(best, 1, best.n);
  return best;
}
