#ifndef PL_SYNTAX_DOCUMENT_UNITS_H
#define PL_SYNTAX_DOCUMENT_UNITS_H
/* Raw blocks -> units: heading paths, headings in disguise, lead-ins, labels, column heads, sentences. */
#include "model/block.h"
#include "ruleset/doc.h"
#include "syntax/document_builder.h"

/* Fills d->units and d->n; d->lines must be set. Everything is copied to the arena: the builder may be freed afterwards. */
void pl_units_make(struct pl_arena *a, struct pl_node prose, struct pl_blocks *b, struct pl_document *d);

#endif
