#ifndef PL_FACTS_SPECPLACE_H
#define PL_FACTS_SPECPLACE_H
/* The places of a spec that are no expression but what surrounds one: $target, $function, $near, and what happens to a thing after it is made
 * (docs/APIS.md). */
#include "facts/context.h"

/* The text at the event; empty when there is none. */
typedef struct pl_str pl_spec_place(struct pl_context *c, uint32_t event);
/* The reader of a place by its name with the dollar sign; NULL when it is none of these. Pure. */
pl_spec_place *pl_spec_place_named(struct pl_str name);

/* The call made on the result of `call` by one of its method chains: f(x).update(y) or h = f(x); h.update(y). So an assignment to a part of it:
 * h.mode = y, Seat("x").apply { mode = y }. 0 when there is none. */
uint32_t pl_spec_chained(struct pl_context *c, uint32_t call, struct pl_str method);
/* c.SetSameSite(x); c.SetCookie(…): the last call of the method on the same variable ahead of the call, or 0. */
uint32_t pl_spec_beside(struct pl_context *c, uint32_t call, struct pl_str method);
/* options.Secure = true, between where the variable at `at` is bound and where it stands: the value that the last of these gives, or 0. Bounded. */
uint32_t pl_spec_given_since(struct pl_context *c, uint32_t at, struct pl_str part);

#endif
