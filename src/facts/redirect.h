#ifndef PL_FACTS_REDIRECT_H
#define PL_FACTS_REDIRECT_H
/* An SDK whose every client is pointed at somebody else's host reaches that host and nobody else: S3's SDK in front of another
 * store. Private to facts/link.c. */
#include "facts/facts.h"

/* Marks what else the code does with such an SDK as redirected, like the clients themselves. */
void pl_facts_redirect(struct pl_arena *arena, struct pl_file_facts **files, size_t n);

#endif
