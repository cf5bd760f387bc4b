#ifndef PL_FACTS_READERS_H
#define PL_FACTS_READERS_H
/* All readers of events. A new reader is declared in facts/context.h or a header beside it and listed in readers.c. */
#include "facts/context.h"

/* Shows the event to every reader of its kind. */
void pl_facts_read_event(struct pl_context *c, uint32_t event);

/* export { a as b } from "m", export * from "m", export default x. */
void pl_facts_export(struct pl_context *c, uint32_t event);
/* What the file's own names stand for, so that importers of `stripe` from lib/stripe see the vendor. */
void pl_facts_aliases(struct pl_context *c);
/* Where the product's own names lead: aliases from "go:acme.example/shop/" to "go:/", from "php:Acme." to "php:/src/". */
void pl_facts_module_root(struct pl_context *c);

#endif
