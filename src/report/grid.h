#ifndef PL_REPORT_GRID_H
#define PL_REPORT_GRID_H
/* Facts, claims and third parties as rows and columns: what the formats for spreadsheets and people have in common. Cells hold raw
 * bytes of scanned files; each format escapes them for its reader. */
#include "report/report.h"

struct pl_grid {
  const char *const *heads; /* column names */
  size_t columns, rows;
  struct pl_str *cells; /* row by row */
};

/* In the arena; for PL_TOPIC_FACTS, PL_TOPIC_CLAIMS and PL_TOPIC_INVENTORY. */
struct pl_grid pl_grid_of(struct pl_arena *a, const struct pl_result *r, const struct pl_report_options *o);

#endif
