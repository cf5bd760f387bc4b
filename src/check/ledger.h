#ifndef PL_CHECK_LEDGER_H
#define PL_CHECK_LEDGER_H
/* The ledger's last word: claims that no relation judged get the evidence that shows them, or the reason why nothing could. */
#include "check/checker.h"

void pl_ledger_settle(struct pl_checker *c);

#endif
