#ifndef PL_REPORT_ADVICE_H
#define PL_REPORT_ADVICE_H
/* What to do about a finding, on either side. Empty where nothing has to change there. */
#include "model/result.h"

struct pl_str pl_advice_code(const struct pl_finding *f);
struct pl_str pl_advice_policy(const struct pl_finding *f);

#endif
