#ifndef PL_SYNTAX_DOC_FRONT_H
#define PL_SYNTAX_DOC_FRONT_H
/* The block of keys before a page's text. */
#include "syntax/document_builder.h"

/* Reads front matter ("---" YAML, "+++" TOML) at the start of the text: title and dates become facts of the document, the rest is
 * skipped. Returns its bytes, 0 when there is none. */
size_t pl_read_front_matter(struct pl_blocks *b, struct pl_text t);
/* Whether a key names a title or a date. */
bool pl_front_key(struct pl_str key);

#endif
