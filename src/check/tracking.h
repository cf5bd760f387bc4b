#ifndef PL_CHECK_TRACKING_H
#define PL_CHECK_TRACKING_H
/* Sentences that exclude cookies, storage, trackers and advertising. */
#include "check/checker.h"

/* A sentence that excludes setting cookies (or the like) for this purpose ("analytics", "advertising", "preference") at the place of the
 * fact: "only essential cookies", "no tracking cookies". NULL when there is none, or when another sentence declares such cookies. */
const struct pl_claim *pl_cookie_denied(const struct pl_checker *c, struct pl_str purpose, const struct pl_fact *f);
/* The sentence that describes the cookies, when all that are described are essential ones: others are not excluded, and not covered. */
const struct pl_claim *pl_cookie_unmentioned(const struct pl_checker *c, const struct pl_fact *f);
/* A sentence that excludes the activity itself, whatever it stores: "we do not use analytics", "no tracking". */
const struct pl_claim *pl_tracking_denied(const struct pl_checker *c, struct pl_str purpose, const struct pl_fact *f);
/* A sentence that excludes advertising or the sale of data. */
const struct pl_claim *pl_advertising_denied(const struct pl_checker *c, const struct pl_fact *f);

#endif
