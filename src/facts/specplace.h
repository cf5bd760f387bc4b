#ifndef PL_FACTS_SPECPLACE_H
#define PL_FACTS_SPECPLACE_H
/* The places of a spec that are no expression but what surrounds one: $target, $function, $near (docs/APIS.md). */
#include "facts/context.h"

/* The text at the event; empty when there is none. */
typedef struct pl_str pl_spec_place(struct pl_context *c, uint32_t event);
/* The reader of a place by its name with the dollar sign; NULL when it is none of these. Pure. */
pl_spec_place *pl_spec_place_named(struct pl_str name);

#endif
