#ifndef PL_RUN_WARM_H
#define PL_RUN_WARM_H
/* Which languages are worth preparing before the first file needs them, so that threads do not wait for one another. */
#include "model/source.h"
#include "ruleset/language.h"

/* Languages of code that at least a few hundred of the files are in, the most frequent first, at most `most`; returns their number. */
size_t pl_warm_languages(const struct pl_languages *all, const struct pl_source *files, size_t n,
                         const struct pl_language **out, size_t most);

#endif
