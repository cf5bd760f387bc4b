#ifndef PL_SYNTAX_DOC_STRING_H
#define PL_SYNTAX_DOC_STRING_H
/* String literals of all languages -> their text, with places. */
#include "syntax/document_text.h"

/* Appends what the literal says to `out`: prefix letters, quotes and backslash escapes go; raw strings (`r"…"`, Go's backticks) keep
 * their backslashes; `${…}` of a template and `{…}` of a Python f-string become a space each. */
void pl_string_append(struct pl_joint *out, struct pl_text literal);
/* A piece of a template string between its quotes and holes. */
void pl_template_append(struct pl_joint *out, struct pl_text piece);
/* Appends a YAML block scalar ("|" or ">" and what follows): its indentation goes. */
void pl_block_scalar_append(struct pl_joint *out, struct pl_text scalar);

#endif
