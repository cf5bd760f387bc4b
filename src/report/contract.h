#ifndef PL_REPORT_CONTRACT_H
#define PL_REPORT_CONTRACT_H
/* The objects of the JSON contract (docs/FORMATS.md) that are made of several nouns. Facts and claims write themselves. */
#include "report/inventory.h"

void pl_contract_finding(struct pl_json *j, const struct pl_finding *f);
void pl_contract_ledger(struct pl_json *j, const struct pl_ledger_row *row);
/* "skipped":[...] */
void pl_contract_skips(struct pl_json *j, const struct pl_result *r);
void pl_contract_third_party(struct pl_json *j, const struct pl_inventory_row *row);

#endif
