/* Ordering. */
#include "report/order.h"

#include "report/place.h"

const struct pl_finding **pl_order_by_level(struct pl_arena *a, const struct pl_result *r, size_t *count) {
  const struct pl_finding **all = PL_NEW_N(a, const struct pl_finding *, r->finding_count + 1);
  *count = 0;
  for (int level = PL_LEVEL_ERROR; level >= 0; level--)
    for (size_t i = 0; i < r->finding_count; i++)
      if ((int)r->findings[i].level == level && pl_finding_open(&r->findings[i])) all[(*count)++] = &r->findings[i];
  return all;
}
