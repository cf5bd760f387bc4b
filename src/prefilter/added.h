#ifndef PL_PREFILTER_ADDED_H
#define PL_PREFILTER_ADDED_H
/* Which entries give literals: all, or those of added rules only. Private to literals.c. */
#include "ruleset/ruleset.h"

/* Of the value of an entry in an index of the rules. */
typedef bool pl_of_test(bool added_only, const void *value);

/* `value` is a vendor. */
static inline bool pl_of_vendor(bool added_only, const void *value) {
  const struct pl_vendor *v = value;
  return !added_only || pl_doc_added(v->node.doc);
}

static inline bool pl_of_row(bool added_only, const struct pl_api_row *row) {
  return !added_only || pl_doc_added(row->node.doc);
}

/* `value` are rows. */
static inline bool pl_of_rows(bool added_only, const void *value) {
  const pl_api_rows *rows = value;
  for (size_t i = 0; i < rows->n; i++)
    if (pl_of_row(added_only, rows->at[i].row)) return true;
  return false;
}

#endif
