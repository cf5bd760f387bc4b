#ifndef PL_FACTS_REDIRECT_H
#define PL_FACTS_REDIRECT_H
/* An SDK whose every client is pointed at somebody else's host reaches that host and nobody else: S3's SDK in front of another
 * store. Private to facts/link.c. */
#include "facts/facts.h"

/* Takes out what the code does with such an SDK, and the names of its keys where nothing else shows the vendor: whose host is reached has a fact
 * of its own. */
void pl_facts_redirect(struct pl_arena *arena, const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n);

#endif
