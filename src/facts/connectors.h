#ifndef PL_FACTS_CONNECTORS_H
#define PL_FACTS_CONNECTORS_H
/* Services that the product's customers connect with accounts of their own. Private to facts/link.c. */
#include "facts/facts.h"

/* Sets `customer_account` on processor facts of services that the product knows from a folder of connectors only and has no account with: no
 * setting of its environment is the service's, and no code elsewhere uses it. The folders are told by data/connectors.yaml. */
void pl_facts_connectors(struct pl_arena *arena, const struct pl_ruleset *rules, struct pl_file_facts **files,
                         size_t n);

#endif
