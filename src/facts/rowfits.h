#ifndef PL_FACTS_ROWFITS_H
#define PL_FACTS_ROWFITS_H
/* Conditions of API rows. Private to the facts stage. */
#include "facts/context.h"

/* Whether the row's conditions hold at the event. */
bool pl_row_fits(struct pl_context *c, const struct pl_api_row *row, uint32_t event);
/* A constant as a row compares and shows it; numbers in the context's arena. */
struct pl_str pl_const_written(struct pl_context *c, struct pl_const v);

#endif
