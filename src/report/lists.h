#ifndef PL_REPORT_LISTS_H
#define PL_REPORT_LISTS_H
/* Plain lists for people: facts, claims, third parties, skipped files; one a line. */
#include "report/inventory.h"
#include "report/screen.h"

void pl_list_facts(struct pl_screen *s, const struct pl_result *r, const struct pl_report_options *o);
void pl_list_claims(struct pl_screen *s, const struct pl_result *r, const struct pl_report_options *o);
void pl_list_inventory(struct pl_screen *s, const struct pl_result *r);
void pl_list_skips(struct pl_screen *s, const struct pl_result *r);

#endif
