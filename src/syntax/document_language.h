#ifndef PL_SYNTAX_DOCUMENT_LANGUAGE_H
#define PL_SYNTAX_DOCUMENT_LANGUAGE_H
/* The natural language of a text, by its commonest words or its script. */
#include "model/block.h"

/* Sets d->language ("en"; empty when nothing can be said) and d->supported from the text of all units; where that is too short, from what the
 * document declares (`lang="de"`). */
void pl_document_detect_language(struct pl_document *d);

#endif
