#ifndef PL_SYNTAX_DOC_COMPONENT_H
#define PL_SYNTAX_DOC_COMPONENT_H
/* Components of component libraries by the HTML element they stand for: <Heading>, <List.Item>, <TableCell>. */
#include "syntax/doc_tags.h"

/* The HTML name, "block" for a container, "" for what stands within sentences; *level gets the level of a heading, 0 unknown. */
const char *pl_component_html(const struct pl_tag *tag, bool in_row, unsigned *level);
/* The text a component is given as its title, as an attribute; p == NULL when it has none. */
struct pl_text pl_component_title(const struct pl_tag *tag);
/* A component with content begins: its title stands above it, one level deeper within another that has one. */
void pl_component_open(struct pl_tags *s, struct pl_blocks *b, const struct pl_tag *tag);
void pl_component_end(struct pl_tags *s, struct pl_blocks *b);
/* Attributes that tell when the policy was changed: `meta="Updated: 3 May 2026"`. */
void pl_component_dates(struct pl_blocks *b, const struct pl_tag *tag);
/* An element without content whose attributes tell what a row of a table does (`service`, `purpose`): the row. False when it is none. */
bool pl_component_row(struct pl_blocks *b, const struct pl_tag *tag);

#endif
