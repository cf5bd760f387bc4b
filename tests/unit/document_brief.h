#ifndef PL_TESTS_DOCUMENT_BRIEF_H
#define PL_TESTS_DOCUMENT_BRIEF_H
/* A document in short, one unit a line, for comparing: "h2 Title", "s sentence", "i item", "c1.0 cell of row 1, column 0", "l label"; then
 * " < lead-in", " = label", " ^ column head" where there are such. */
#include "syntax/document.h"

void brief_document(struct pl_buf *out, const struct pl_document *d);
/* Reads `text` under the name `path` and fails the test, showing both, when it does not give `expected`. Checks all places besides. */
void expect_document(const char *path, const char *text, const char *expected);

#endif
