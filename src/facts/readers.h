#ifndef PL_FACTS_READERS_H
#define PL_FACTS_READERS_H
/* All readers of events. A new reader is declared in facts/context.h or a header beside it and listed in readers.c. */
#include "facts/context.h"

/* Shows the event to every reader of its kind. */
void pl_facts_read_event(struct pl_context *c, uint32_t event);

/* export { a as b } from "m", export * from "m", export default x. */
void pl_facts_export(struct pl_context *c, uint32_t event);
void pl_facts_common_export(struct pl_context *c, uint32_t event);
/* What the file's own names stand for, so that importers of `stripe` from lib/stripe see the vendor. */
void pl_facts_aliases(struct pl_context *c);
/* The rows of data/manifests.yaml, and whether one is about the file (manifest.c). */
struct pl_node pl_manifest_rows(const struct pl_ruleset *rules);
bool pl_manifest_is_of(struct pl_node row, struct pl_str path);
/* Where the product's own names lead (moduleroots.c): aliases from "go:acme.example/shop/" to "go:/", from "php:Acme." to "php:/src/". */
void pl_facts_module_root(struct pl_context *c);

#endif
