#ifndef PL_SYNTAX_DOCUMENT_SENTENCE_H
#define PL_SYNTAX_DOCUMENT_SENTENCE_H
/* Where sentences end. Knows versions, domains, brackets, and the abbreviations of claims/prose.yaml (Inc., e.g., No. 5); a semicolon ends nothing. */
#include "ruleset/doc.h"

/* End (exclusive, with closing quotes) of the sentence that holds text[from]. The text has no line ends; `prose` is claims/prose.yaml. */
size_t pl_sentence_end(struct pl_node prose, struct pl_str text, size_t from);

/* Bytes of a bullet and the spaces after it at the start of s; 0 for none. */
size_t pl_sentence_bullet(struct pl_str s);

#endif
