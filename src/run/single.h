#ifndef PL_RUN_SINGLE_H
#define PL_RUN_SINGLE_H
/* Facts of one source held in memory: no walk, no files. For the examples of rules and for trying a rule out. */
#include "facts/facts.h"

struct pl_single; /* one thread at a time */

struct pl_single *pl_single_new(const struct pl_ruleset *rules, struct pl_error *err);
/* Whether the language of that path can be read at all. */
bool pl_single_knows(const struct pl_single *s, struct pl_str path);
/* Whether a scan would look into a file of these bytes. */
bool pl_single_passes(const struct pl_single *s, struct pl_str path, struct pl_str bytes);
/* The facts; valid until the next call. Path and bytes are borrowed until then. NULL with *err set when the file's language cannot be read. */
const struct pl_file_facts *pl_single_facts(struct pl_single *s, struct pl_str path, struct pl_str bytes,
                                            struct pl_error *err);
void pl_single_free(struct pl_single *s);

#endif
