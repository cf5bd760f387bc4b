#include "run/fixlanguage.h"

static struct pl_node part(const struct pl_fix_input *in, const char *key) {
  return pl_ruleset_part(in->rules, "data/fixes.yaml", key);
}

static size_t times(struct pl_str text, struct pl_str word) {
  size_t n = 0;
  for (size_t at; (at = pl_str_ifind(text, word)) != SIZE_MAX; n++) text = pl_str_cut(text, at + word.n - 1, text.n);
  return n;
}

struct pl_str pl_fix_language(const struct pl_fix_input *in, struct pl_str text) {
  struct pl_str best = {NULL, 0};
  size_t most = 0;
  for (struct pl_node l = pl_node_first(part(in, "languages")); l.i; l = pl_node_next(l)) {
    size_t n = 0;
    for (struct pl_node w = pl_node_first(l); w.i; w = pl_node_next(w)) n += times(text, pl_node_text(w));
    if (n > most) most = n, best = pl_node_key(l);
  }
  return best;
}

/* What the part calls it in the language, or empty. */
static struct pl_str called(const struct pl_fix_input *in, const char *key, struct pl_str language, struct pl_str id) {
  return pl_node_text(pl_node_member(pl_node_member(part(in, key), language), id));
}

static struct pl_str words_of(struct pl_arena *a, struct pl_str id) {
  struct pl_str s = pl_arena_str(a, id);
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] == '_' || s.p[i] == '-') ((char *)(uintptr_t)s.p)[i] = ' ';
  return s;
}

struct pl_str pl_fix_purpose(const struct pl_fix_input *in, struct pl_str language, struct pl_str category) {
  struct pl_str text = called(in, "purposes", language.n ? language : PL_STR("en"), category);
  return text.n ? text : words_of(in->arena, category);
}

struct pl_str pl_fix_data(const struct pl_fix_input *in, struct pl_str language, struct pl_str id) {
  struct pl_str text = called(in, "data", language, id);
  for (struct pl_node k = pl_node_first(pl_ruleset_root(in->rules, "data/categories.yaml")); k.i && !text.n;
       k = pl_node_next(k))
    if (pl_str_eq(pl_node_get_text(k, "id"), id)) text = pl_node_get_text(k, "name");
  return text.n ? text : id;
}

struct pl_str pl_fix_cookie(const struct pl_fix_input *in, struct pl_str language, struct pl_str purpose) {
  struct pl_str text = called(in, "cookies", language, purpose);
  return text.n ? text : purpose;
}
