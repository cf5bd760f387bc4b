#ifndef PL_FACTS_OUTCALLS_H
#define PL_FACTS_OUTCALLS_H
/* Calls that another file of the product may explain. Private to the facts stage; one thread a file. */
#include "facts/context.h"

/* Notes the call of `callee` (a resolved name without "()") where that may be the product's own: nothing else is kept. */
void pl_facts_outcall(struct pl_context *c, uint32_t event, struct pl_str callee);

#endif
