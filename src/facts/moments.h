#ifndef PL_FACTS_MOMENTS_H
#define PL_FACTS_MOMENTS_H
/* Moments that code works out from now, and how far from it they are. Private to the facts stage; one thread for each context. */
#include "facts/retention.h"

enum { PL_MOMENT_LOOK = 120 }; /* bytes of an expression that are looked at */

struct pl_moment {
  double seconds; /* from now; negative: before */
  uint32_t event;
  struct pl_str
      deleted; /* what it counts from when that is no now, but the moment at which something was deleted: user.deletedAt */
};

/* Whether the event is such a moment: a sum or difference, or a call. */
bool pl_moment_of(struct pl_context *c, uint32_t event, struct pl_moment *m);
/* The source of what a name stands for, else of the expression itself, in lower case and cut; in the arena. */
struct pl_str pl_moment_text(struct pl_context *c, uint32_t event);
/* Whether such a text speaks of now ("date.now"). */
bool pl_moment_is_now(const struct pl_context *c, struct pl_str lower);
/* Seconds that a plain number counts when it is added to such a text: milliseconds, a part of a date. */
double pl_moment_counts(struct pl_context *c, struct pl_str now);

#endif
