/* Classes told by the words of identifiers, from any of the data files: {class: {words: […], not: […]}}. */
#include "facts/context.h"

bool pl_any_word(struct pl_node words, struct pl_str text) {
  for (struct pl_node w = pl_node_first(words); w.i; w = pl_node_next(w))
    if (pl_node_text(w).n && pl_has_word(text, pl_node_text(w))) return true;
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
