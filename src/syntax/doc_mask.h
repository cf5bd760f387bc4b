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
/* Template tags, <% %>, {% %}, {{ }}, {# #}, <?php ?>, {!! !!}, Blade's @directives; prose in their string literals stays.
 * `all`: the file is a template by its name, so that a plain {{name}} is a tag too. */
void pl_mask_template(struct pl_text t, bool all);
/* {expressions} of Svelte and Astro; markup and prose strings within them stay. */
void pl_mask_braces(struct pl_text t);

#endif
