#ifndef PL_FACTS_FLOWTHROUGH_H
#define PL_FACTS_FLOWTHROUGH_H
/* Data that reaches a vendor through functions and clients of the product's own, also in other files. */
#include "facts/context.h"

/* Notes what the last outcall carries. */
void pl_flow_outcall(struct pl_context *c, uint32_t call);
/* The k-th outcall of the file hands what its arguments carry to the fact's vendor, as far as these are among `passes` (bit i: the i-th). */
void pl_flow_through(struct pl_arena *a, struct pl_file_facts *file, size_t k, const struct pl_fact *to,
                     unsigned passes);

#endif
