#ifndef PL_RUN_FIXWORDS_H
#define PL_RUN_FIXWORDS_H
/* Private to src/run/fix*.c: the name of a region, a version of TLS, a date become what the code or git has. Each gives the finding an edit, or
 * none where more than one reading is left. */
#include "run/fix.h"

/* The code of a region, where all places name one other and no place stands beside it in words. */
void pl_fix_region(const struct pl_fix_input *in, struct pl_finding *f);
/* The version, where all places accept one that can be promised. */
void pl_fix_tls(const struct pl_fix_input *in, struct pl_finding *f);
/* The day of the commit that changed the document, written as the old date is. */
void pl_fix_date(const struct pl_fix_input *in, struct pl_finding *f);

#endif
