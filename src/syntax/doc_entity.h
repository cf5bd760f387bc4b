#ifndef PL_SYNTAX_DOC_ENTITY_H
#define PL_SYNTAX_DOC_ENTITY_H
/* Character references of HTML and XML: "&rsquo;", "&#8217;", "&#x2019;". */
#include "syntax/document_builder.h"

/* Bytes of the reference at s[i] (an '&'), 0 when it is none; *n bytes of UTF-8 go to out. */
size_t pl_entity_at(struct pl_str s, size_t i, char out[8], size_t *n);
/* Text up to a reference, and the letter that it stands for. */
struct pl_decoded {
  struct pl_text plain;
  char letter[8];
  size_t n;            /* bytes of the letter; 0: the text ends without a reference */
  uint32_t start, end; /* of the reference, in the source */
};
/* Takes both off the front. False when *rest is used up. */
bool pl_entity_next(struct pl_text *rest, struct pl_decoded *d);
/* Adds text, its references decoded. */
void pl_blocks_html_text(struct pl_blocks *b, struct pl_text t);

#endif
