#ifndef PL_RUN_FIXCELLS_H
#define PL_RUN_FIXCELLS_H
/* Private to src/run/fix*.c: rows of HTML tables, on one line or on several. */
#include "run/fixform.h"

/* Whether the line's member stands in a cell of a row that ends its line. */
bool pl_fix_in_cells(const struct pl_fix_list *l);
/* The line with the end of the table's last row. */
uint32_t pl_fix_cells_end(const struct pl_fix_list *l);
/* The row of the member, for another one: its name in the same cell, in the others what belongs below their headers. */
struct pl_str pl_fix_compose_cells(struct pl_arena *a, const struct pl_fix_list *l, const struct pl_fix_party *p);

#endif
