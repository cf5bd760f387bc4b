/* The list of formats, from the names of the files format_*.c. */
#include "report/report.h"

#define PL_ITEM(name) extern const struct pl_report_format pl_format_##name;
#include "report/format_list.inc"
#undef PL_ITEM

const struct pl_report_format *const pl_report_formats[] = {
#define PL_ITEM(name) &pl_format_##name,
#include "report/format_list.inc"
#undef PL_ITEM
    NULL};

const struct pl_report_format *pl_report_format_named(struct pl_str name) {
  for (size_t i = 0; pl_report_formats[i]; i++)
    if (pl_str_is(name, pl_report_formats[i]->name)) return pl_report_formats[i];
  return NULL;
}
