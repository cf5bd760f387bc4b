#ifndef PL_RULESET_WORDINDEX_H
#define PL_RULESET_WORDINDEX_H
/* The words of a list once more, in lower case and by their first letter, so that an identifier is compared only with words that begin as one
 * of its own. Stands among the strings of its document (the list's `text`), and is embedded with them. Pure; any thread. */
#include "base/buf.h"
#include "ruleset/doc.h"

enum { PL_WORD_LETTERS = 27 }; /* a to z, and all else */

static inline size_t pl_word_letter(char c) {
  return pl_is_alpha(c) ? (size_t)(pl_lower(c) - 'a') : PL_WORD_LETTERS - 1;
}

/* Appends the index of every list of at least four short words; `strings` holds the texts of the records so far. */
void pl_word_index_build(struct pl_node_rec *rec, uint32_t n, struct pl_buf *strings);

/* The index of a list; empty when it has none. */
static inline struct pl_str pl_word_index(struct pl_node list) {
  if (pl_node_kind(list) != PL_NODE_LIST) return (struct pl_str){NULL, 0};
  return pl_str_n(list.doc->strings + list.doc->rec[list.i].text, list.doc->rec[list.i].text_n);
}
/* Its words that begin with the letter: each a byte for the length, then the word. */
struct pl_str pl_word_index_at(struct pl_str index, size_t letter);

#endif
