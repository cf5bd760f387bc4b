#ifndef PL_RULESET_SHAPES_H
#define PL_RULESET_SHAPES_H
/* The shapes of values in added entries: whether a key holds a text, a list of texts or a map. A wrong shape would be read as nothing, and the
 * entry would find less without a word. Built-in entries are held to their shapes by their examples. Pure; any thread. */
#include "ruleset/doc.h"

/* Checks the values of an entry of the folder ("vendors/"). False with *err at the value: what it is, and what it must be. */
bool pl_shapes_check(const char *folder, struct pl_node entry, struct pl_error *err);

#endif
