#ifndef PL_RULESET_ENTRYCHECK_H
#define PL_RULESET_ENTRYCHECK_H
/* What an added entry needs to mean something at all: without it the entry would be read, find nothing and say so to nobody. */
#include "ruleset/doc.h"

/* Asks of the added ones among the documents, once the readers have taken them: that a vendor has an id, a category, something to be found by and
 * a name that no other has; that an API model looks for names that can be; that a check has only parameters which a built-in check of its
 * relation has. False with *err set: the place, and what to write. */
bool pl_entries_fit(struct pl_arena *a, const struct pl_doc *const *docs, size_t n, struct pl_error *err);

#endif
