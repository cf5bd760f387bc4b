#ifndef PL_FACTS_OPTIONSOF_H
#define PL_FACTS_OPTIONSOF_H
/* What a vendor's client is told when it is started. Private to the facts stage. */
#include "facts/context.h"

/* The member that stands for an object as a whole among the constants that other files may ask for. */
#define PL_WHOLE_OBJECT "{}"

/* Attributes `option.KEY` of the file's newest fact, from what the call is given. Options that another file makes are asked for when all files
 * are read; until they are found there, the attribute `options` is "elsewhere", then "read". At most 24 pairs an object. */
void pl_fact_options(struct pl_context *c, uint32_t event, const struct pl_vendor *v, struct pl_fact *f);

/* Puts an option's value, as it is written at a call, under `key`. */
void pl_option_put(struct pl_arena *a, struct pl_fact *f, struct pl_str key, struct pl_const v);

#endif
