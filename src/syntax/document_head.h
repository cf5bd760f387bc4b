#ifndef PL_SYNTAX_DOCUMENT_HEAD_H
#define PL_SYNTAX_DOCUMENT_HEAD_H
/* Tables without a marked header row: "Data | Kept for" above "Server logs | 14 days". */
#include "ruleset/doc.h"
#include "syntax/document_builder.h"

/* Whether the text begins with a word that heads columns (`table_heads` of claims/prose.yaml). */
bool pl_head_word(struct pl_node prose, struct pl_str s);
/* The cells of the table that begins with raw block i become its header row when there is none, each begins with a word that heads
 * columns, and a row follows. */
void pl_head_settle(struct pl_node prose, struct pl_blocks *b, size_t i);

#endif
