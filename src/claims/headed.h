#ifndef PL_CLAIMS_HEADED_H
#define PL_CLAIMS_HEADED_H
/* Private to claims: a service's name as a heading says that it is used, unless what stands below says that it is not. */
#include "claims/build.h"

typedef PL_VEC(struct pl_str) pl_heading_paths;

/* "We do not use this service at present": adds the heading path of the unit that the view shows, when it denies what its heading names. */
void pl_headed_note(const struct pl_reading *r, const struct pl_view *v, pl_heading_paths *denied);

/* Turns candidates of headings to PL_DOES_NOT: all of a section that such a sentence denies, and a heading's own where its section denies that
 * service by name and says nowhere that it is used. Linear in the candidates from `from` on. */
void pl_headed_settle(const struct pl_reading *r, size_t from, const pl_heading_paths *denied);

#endif
