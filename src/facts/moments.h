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
/* Whether the expression is now ("Date.now()", a variable called so); `text` is what stands there, in lower case. */
bool pl_moment_base(struct pl_context *c, uint32_t event, struct pl_str *text);
/* d = new Date(); d.setDate(d.getDate() + 30); … d: what the variable was last set to ahead of where it stands, or 0. */
uint32_t pl_moment_set_to(struct pl_context *c, uint32_t at);
/* How far ahead of now that is, in seconds; 0 where it does not show. */
double pl_moment_set_ahead(struct pl_context *c, uint32_t at);

/* Whether the lifetime that the spec finds (`key` says its unit) is that of a parameter: {maxAge: days * 86400}, expires=${now + days}. */
bool pl_period_open(struct pl_context *c, uint32_t event, struct pl_str key, struct pl_str spec,
                    struct pl_open_period *out);
/* The same period in a function that calls this one: where a parameter of its own is handed on to it. */
struct pl_open_period pl_period_handed_on(const struct pl_open_period *p, const struct pl_outcall *o);
/* What follows the mark in a text with holes or a sum of texts: of "a=1; expires=" + d.toUTCString() the call; 0 when there is none. */
uint32_t pl_part_behind(struct pl_context *c, uint32_t event, struct pl_str mark);

#endif
