#ifndef PL_SYNTAX_DOCUMENT_LABEL_H
#define PL_SYNTAX_DOCUMENT_LABEL_H
/* "Server logs: 30 days", "**Email** — to sign you in", "Access. You can see your data": the label before the text. */
#include "base/str.h"

struct pl_label {
  size_t n;    /* bytes of the label from the start of the text; 0 none */
  size_t rest; /* where the text after it begins */
};
/* `bold`: bytes of bold text at the start; `item`: the text is a list item or a line of its own, where labels are likelier. */
struct pl_label pl_label_find(struct pl_str text, size_t bold, bool item);

/* Whether the `bold` bytes that a paragraph opens with are the heading of its rest: they stand alone on their line. `gap` is the source
 * between them and the rest. */
bool pl_label_heads(struct pl_str s, size_t bold, struct pl_str gap);

#endif
