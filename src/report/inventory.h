#ifndef PL_REPORT_INVENTORY_H
#define PL_REPORT_INVENTORY_H
/* Third parties of a product, one row each: what the code shows of them and whether the policy names them. */
#include "report/report.h"

struct pl_inventory_row {
  struct pl_str subject, name;
  const struct pl_fact *best;     /* strongest evidence in production code, else anywhere; NULL: only in the policy */
  size_t places;                  /* facts in code that counts */
  const struct pl_claim *claim;   /* first claim that names it, or NULL */
  const struct pl_vendor *vendor; /* its entry in the catalogue, or NULL */
  struct pl_str purpose;          /* as the policy says, else what the vendor is for, or empty */
};

/* Rows sorted by subject, in the arena. `vendors` may be NULL: then nothing is known of them but their names. */
struct pl_inventory_row *pl_inventory(struct pl_arena *a, const struct pl_result *r, const struct pl_vendors *vendors,
                                      size_t *count);
/* What usually arrives there (ids of data/categories.yaml), in the arena. */
struct pl_str *pl_inventory_data(struct pl_arena *a, const struct pl_inventory_row *row, size_t *count);
/* "declared", "undeclared", "policy only", "not in production". */
const char *pl_inventory_state(const struct pl_inventory_row *row);

#endif
