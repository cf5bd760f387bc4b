#ifndef PL_FACTS_PERIODS_H
#define PL_FACTS_PERIODS_H
/* How long a value says, and whether a name says that it is a period of keeping or validity. Seconds everywhere; nothing is owned. */
#include "facts/context.h"

/* The period that the value gives under the name, in seconds; 0: none. *v gets the value itself, *unit_shown whether a unit stands by it. */
double pl_period_of(struct pl_context *c, uint32_t value, struct pl_str name, struct pl_const *v, bool *unit_shown);
/* Whether the name is one of a period of keeping or validity; some names are only where a unit shows. */
bool pl_period_told(struct pl_context *c, struct pl_str name, bool unit_shown);
/* The name that the value is given by: `expires: COOKIE_TTL_SECONDS`; or empty. */
struct pl_str pl_period_named_by(const struct pl_context *c, uint32_t value);
/* Whether a row of an API model, or a reader before, has spoken of a period on this event's line. */
bool pl_period_spoken_for(const struct pl_context *c, uint32_t event);

#endif
