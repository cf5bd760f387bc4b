#ifndef PL_RUN_FIXPERIOD_H
#define PL_RUN_FIXPERIOD_H
/* Private to src/run/fix*.c: the period of the sentence, or of the entry of policylint.yaml, becomes the one of the code, where all places agree. */
#include "run/fix.h"

void pl_fix_period(const struct pl_fix_input *in, struct pl_finding *f);

#endif
