#ifndef PL_SYNTAX_DOC_MASK_H
#define PL_SYNTAX_DOC_MASK_H
/* Masking: what is no text of the page is overwritten with spaces, so that places stay as they are. All take a pl_text_copy. */
#include "syntax/document_text.h"

/* <!-- … -->, <script>, <style>. */
void pl_mask_comments(struct pl_text t);
/* MDX: import and export statements, {expressions}; string literals in these stay when they read like prose. */
void pl_mask_mdx(struct pl_text t);
/* Liquid and Hugo tags in Markdown: {% … %}, {{< … >}}, and {{ … }} that looks something up. "{{company}}" stays. */
void pl_mask_shortcodes(struct pl_text t);

#endif
