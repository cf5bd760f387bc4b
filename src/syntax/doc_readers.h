#ifndef PL_SYNTAX_DOC_READERS_H
#define PL_SYNTAX_DOC_READERS_H
/* The format readers: text with places -> builder. Each takes a whole document or a string found within one. None recurses over
 * its input; each takes time and memory linear in it. */
#include "base/map.h"
#include "syntax/document_builder.h"

void pl_read_plain(struct pl_blocks *b, struct pl_text t);
/* `mdx`: JSX components, imports and expressions are expected. */
void pl_read_markdown(struct pl_blocks *b, struct pl_text t, bool mdx);
/* HTML, whole or a fragment. `s` carries what is open from one fragment to the next; NULL for a page of its own. */
struct pl_tags;
void pl_read_html(struct pl_blocks *b, struct pl_text t, struct pl_tags *s);
/* A run of Markdown without blocks: emphasis, links, code, entities, inline HTML. */
void pl_read_inline(struct pl_blocks *b, struct pl_text t, struct pl_tags *s, const struct pl_map *references);

#endif
