#ifndef PL_FACTS_ROWATTRS_H
#define PL_FACTS_ROWATTRS_H
/* Values of specs as attributes of a fact. Private to the facts stage. */
#include "facts/context.h"

/* Sets an attribute to a constant as a row names it: "max_age_ms" is scaled to max_age_seconds, "30d" becomes seconds, "true" a boolean. Leaves it
 * out when the value does not fit. */
void pl_attr_of_const(struct pl_arena *a, struct pl_attr **attrs, struct pl_str key, struct pl_const v);

#endif
