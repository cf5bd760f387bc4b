/* Words inside identifiers, and classes told by them. */
#include "ruleset/ident.h"

static bool boundary(struct pl_str s, size_t i) {
  if (i == 0 || i >= s.n) return true;
  char a = s.p[i - 1], b = s.p[i];
  if (!pl_is_alpha(a) || !pl_is_alpha(b)) return true;
  if (a >= 'a' && b <= 'Z') return true;                                                      /* camelCase */
  return a <= 'Z' && b <= 'Z' && i + 1 < s.n && s.p[i + 1] >= 'a' && pl_is_alpha(s.p[i + 1]); /* HTTPServer */
}

bool pl_has_word(struct pl_str text, struct pl_str word) {
  for (size_t i = 0; i + word.n <= text.n; i++)
    if (word.n && pl_lower(text.p[i]) == pl_lower(word.p[0]) && pl_str_ieq(pl_str_n(text.p + i, word.n), word) &&
        boundary(text, i) &&
        (boundary(text, i + word.n) ||
         (i + word.n < text.n && pl_lower(text.p[i + word.n]) == 's' && boundary(text, i + word.n + 1))))
      return true;
  return false;
}

/* A bit for each letter that begins a word of the text, and one for anything else: most words of a list are ruled out by it. */
static uint32_t beginnings(struct pl_str s) {
  uint32_t seen = 0;
  for (size_t i = 0; i < s.n; i++) {
    bool letter = pl_is_alpha(s.p[i]), capital = letter && s.p[i] <= 'Z';
    if (!letter)
      seen |= 1u << 26;
    else if (capital || i == 0 || !pl_is_alpha(s.p[i - 1]))
      seen |= 1u << (pl_lower(s.p[i]) - 'a');
  }
  return seen;
}

static uint32_t beginning(struct pl_str word) {
  return 1u << (pl_is_alpha(word.p[0]) ? pl_lower(word.p[0]) - 'a' : 26);
}

bool pl_any_word(struct pl_node words, struct pl_str text) {
  uint32_t seen = text.n ? beginnings(text) : 0;
  for (struct pl_node w = pl_node_first(words); w.i; w = pl_node_next(w)) {
    struct pl_str word = pl_node_text(w);
    if (word.n && (seen & beginning(word)) && pl_has_word(text, word)) return true;
  }
  return false;
}

struct pl_str pl_words_class_in(struct pl_node classes, const struct pl_str *texts, size_t n) {
  for (size_t i = 0; i < n; i++)
    for (struct pl_node k = pl_node_first(classes); texts[i].n && k.i; k = pl_node_next(k))
      if (pl_any_word(pl_node_get(k, "words"), texts[i]) && !pl_any_word(pl_node_get(k, "not"), texts[i]))
        return pl_node_key(k);
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_words_class(const struct pl_ruleset *rules, const char *path, const struct pl_str *texts, size_t n) {
  return pl_words_class_in(pl_ruleset_root(rules, path), texts, n);
}
