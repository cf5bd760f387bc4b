#ifndef PL_BASE_DAY_H
#define PL_BASE_DAY_H
/* Days of the Gregorian calendar, without a clock and without a time zone. */
#include "base/arena.h"

/* Days since 1970-01-01 of "2026-03-04"; "2026-03" stands for its last days (the 31st). 0 when it is no date. */
long pl_day_of(struct pl_str iso);
/* "2026-03-04" of that many days since 1970-01-01; in the arena. */
struct pl_str pl_day_text(struct pl_arena *a, long day);

#endif
