#ifndef PL_SYNTAX_DOCUMENT_FORMAT_H
#define PL_SYNTAX_DOCUMENT_FORMAT_H
/* Which reader a document needs: by its name, and where the name says little by its first bytes. */
#include "syntax/document_builder.h"

/* Reads the text with the reader for it. Returns the format's name: "markdown". Static. */
const char *pl_document_read_format(struct pl_blocks *b, struct pl_str path, struct pl_text t);

#endif
