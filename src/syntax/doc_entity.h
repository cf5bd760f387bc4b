#ifndef PL_SYNTAX_DOC_ENTITY_H
#define PL_SYNTAX_DOC_ENTITY_H
/* Character references of HTML and XML: "&rsquo;", "&#8217;", "&#x2019;". */
#include "syntax/document_builder.h"

/* Bytes of the reference at s[i] (an '&'), 0 when it is none; *n bytes of UTF-8 go to out. */
size_t pl_entity_at(struct pl_str s, size_t i, char out[8], size_t *n);
/* Adds text, its references decoded. */
void pl_blocks_html_text(struct pl_blocks *b, struct pl_text t);

#endif
