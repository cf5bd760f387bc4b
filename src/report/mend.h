#ifndef PL_REPORT_MEND_H
#define PL_REPORT_MEND_H
/* What a reader can do about a file that was not looked at. */
#include "base/str.h"

/* The remedy for the reason of a skip, as the end of a sentence; "" when the reason says all there is. A static text. */
const char *pl_mend_of(struct pl_str reason);

#endif
