/* Classes told by the words of identifiers, from any of the data files: {class: {words: […], not: […]}}. */
#include "facts/context.h"

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
  const struct pl_doc *doc = pl_ruleset_doc(rules, path);
  return doc ? pl_words_class_in(pl_doc_root(doc), texts, n) : (struct pl_str){NULL, 0};
}
