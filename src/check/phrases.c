#include "check/phrases.h"

#include "ruleset/strength.h"

struct pl_str pl_hash_text(const struct pl_checker *c, struct pl_str algorithm) {
  struct pl_node row = pl_algorithm_row(c->in->rules, pl_arena_lower(c->arena, algorithm));
  struct pl_str usual = pl_node_get_text(row, "usual");
  return usual.n ? usual : row.i ? pl_node_key(row) : algorithm;
}

/* Whether every run of letters is short enough to be an abbreviation. */
static bool abbreviations(struct pl_str name) {
  enum { LONGEST = 3 };
  size_t run = 0;
  for (size_t i = 0; i < name.n; i++) {
    run = pl_is_alpha(name.p[i]) ? run + 1 : 0;
    if (run > LONGEST) return false;
  }
  return true;
}

struct pl_str pl_cipher_text(const struct pl_checker *c, struct pl_str name) {
  if (!abbreviations(name)) return name;
  struct pl_str s = pl_arena_str(c->arena, name);
  for (size_t i = 0; i < s.n; i++) ((char *)(uintptr_t)s.p)[i] = pl_upper(s.p[i]);
  return s;
}

struct pl_value pl_list_value(const struct pl_checker *c, struct pl_str joined) {
  struct pl_str text = {NULL, 0};
  for (size_t at; (at = pl_str_find(joined, PL_STR(", "))) != SIZE_MAX; joined = pl_str_cut(joined, at + 2, joined.n))
    text = pl_arena_printf(c->arena, "%.*s%.*s\n", PL_FMT(text), PL_FMT(pl_str_cut(joined, 0, at)));
  return (struct pl_value){.kind = PL_VALUE_LIST, .text = pl_arena_cat(c->arena, text, joined)};
}

struct pl_str pl_list_text(const struct pl_checker *c, struct pl_str joined) {
  size_t last = SIZE_MAX;
  for (size_t at = 0; at + 1 < joined.n; at++)
    if (joined.p[at] == ',' && joined.p[at + 1] == ' ') last = at;
  if (last == SIZE_MAX) return joined;
  return pl_arena_printf(c->arena, "%.*s and %.*s", PL_FMT(pl_str_cut(joined, 0, last)),
                         PL_FMT(pl_str_cut(joined, last + 2, joined.n)));
}

struct pl_str pl_words_text(const struct pl_checker *c, struct pl_str id) {
  struct pl_str s = pl_arena_str(c->arena, id);
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] == '_') ((char *)(uintptr_t)s.p)[i] = ' ';
  return s;
}

struct pl_str pl_literal_text(struct pl_str s) {
  bool marked = s.n > 2 && strchr("\"'`", s.p[0]) && s.p[s.n - 1] == s.p[0];
  return marked ? pl_str_cut(s, 1, s.n - 1) : s;
}
