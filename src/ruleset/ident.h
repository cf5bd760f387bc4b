#ifndef PL_RULESET_IDENT_H
#define PL_RULESET_IDENT_H
/* Words inside identifiers (passwordHash = password, hash), compared without case, and classes told by them. Pure; any thread. */
#include "ruleset/ruleset.h"

/* Whether the word stands in the text as a whole word of an identifier. */
bool pl_has_word(struct pl_str text, struct pl_str word);
/* Whether one of the words does. */
bool pl_any_word(struct pl_node words, struct pl_str text);
/* The first class of a map {class: {words, not}} whose words stand in one of the texts, strongest text first; or empty. Borrowed from
 * the rules. */
struct pl_str pl_words_class_in(struct pl_node classes, const struct pl_str *texts, size_t n);
/* The same over a data file of the rules. */
struct pl_str pl_words_class(const struct pl_ruleset *rules, const char *path, const struct pl_str *texts, size_t n);

#endif
