#ifndef PL_FACTS_ROWATTRS_H
#define PL_FACTS_ROWATTRS_H
/* Values of specs as attributes of a fact, and the purpose of a hash. Private to the facts stage. */
#include "facts/context.h"

/* Sets an attribute to a constant as a row names it: "max_age_ms" is scaled to max_age_seconds, "30d" becomes seconds, "true" a boolean. Leaves it
 * out when the value does not fit. */
void pl_attr_of_const(struct pl_arena *a, struct pl_attr **attrs, struct pl_str key, struct pl_const v);

/* Seconds of the unit that the end of such a key names ("max_age_days"); 1 where it names none. */
double pl_attr_scale(struct pl_str key);

/* Sets `purpose`, and `used_for` where the place decides it. True when only what the function is made for, or a faint word, tells it (hashpurpose.c). */
bool pl_hash_purpose_of_row(struct pl_context *c, const struct pl_api_row *row, uint32_t event, uint32_t input,
                            struct pl_fact *f);

#endif
