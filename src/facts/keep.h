#ifndef PL_FACTS_KEEP_H
#define PL_FACTS_KEEP_H
/* Takes facts out again. Private to facts; one thread. */
#include "facts/facts.h"

/* Whether the fact stays. It may be changed; what is borrowed in it lives on in the file's arena. */
typedef bool pl_fact_stays(void *context, struct pl_fact *f);

/* Keeps of the file's facts those that stay, in their order. Indexes into the facts (wrappers') hold no longer. */
void pl_facts_keep(struct pl_file_facts *file, pl_fact_stays *stays, void *context);
/* The same for all files. */
void pl_facts_keep_all(struct pl_file_facts **files, size_t n, pl_fact_stays *stays, void *context);

#endif
