/* Words inside identifiers, and classes told by them. */
#include "ruleset/ident.h"

#include "ruleset/wordindex.h"

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
    if (!letter || capital || i == 0 || !pl_is_alpha(s.p[i - 1])) seen |= 1u << pl_word_letter(s.p[i]);
  }
  return seen;
}

static uint32_t beginning(struct pl_str word) { return 1u << pl_word_letter(word.p[0]); }

/* The word in lower case stands at i, where one of the text begins. */
static bool word_at(struct pl_str text, size_t i, struct pl_str word) {
  size_t end = i + word.n;
  if (end > text.n) return false;
  for (size_t k = 1; k < word.n; k++)
    if (pl_lower(text.p[i + k]) != word.p[k]) return false;
  if (word.p[0] != pl_lower(text.p[i])) return false;
  return boundary(text, end) || (pl_lower(text.p[end]) == 's' && boundary(text, end + 1));
}

static bool any_at(struct pl_str words, struct pl_str text, size_t i) {
  for (size_t at = 0; at < words.n; at += 1 + (size_t)words.p[at])
    if (word_at(text, i, pl_str_n(words.p + at + 1, (size_t)words.p[at]))) return true;
  return false;
}

static bool any_of_index(struct pl_str index, struct pl_str text) {
  for (size_t i = 0; i < text.n; i++)
    if (boundary(text, i) && any_at(pl_word_index_at(index, pl_word_letter(text.p[i])), text, i)) return true;
  return false;
}

bool pl_any_word(struct pl_node words, struct pl_str text) {
  struct pl_str index = pl_word_index(words);
  if (index.n) return any_of_index(index, text);
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
