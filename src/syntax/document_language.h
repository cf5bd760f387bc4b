#ifndef PL_SYNTAX_DOCUMENT_LANGUAGE_H
#define PL_SYNTAX_DOCUMENT_LANGUAGE_H
/* The natural language of a text, by its commonest words or its script. */
#include "model/block.h"
#include "ruleset/doc.h"

/* Sets d->language ("en"; empty when nothing can be said) by the words of `prose` (claims/prose.yaml) from the text of all units; where that is too short, from what the
 * document declares (`lang="de"`). */
void pl_document_detect_language(struct pl_node prose, struct pl_document *d);

#endif
