#ifndef PL_FACTS_SCHEDULES_H
#define PL_FACTS_SCHEDULES_H
/* What runs code that takes old data away. Private to facts/link.c; one thread. */
#include "facts/facts.h"

/* Whether a function's name has several words: one of a single word stands everywhere. */
bool pl_name_tells(struct pl_str name);
/* Sets `scheduled` (when) of retention facts whose function, class or route a schedule runs, and `unused` of those whose function is named nowhere
 * else in the files that were read. Needs the bytes of the files. */
void pl_schedules_link(struct pl_arena *a, const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n);

#endif
