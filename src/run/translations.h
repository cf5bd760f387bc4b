#ifndef PL_RUN_TRANSLATIONS_H
#define PL_RUN_TRANSLATIONS_H
/* Policy pages that ask for their text by keys, `t('privacy.intro')`: what they say stands in a file of translations. How such calls look,
 * and what such files and folders are called, is data: `translations` of rules/data/policies.yaml. */
#include "base/arena.h"
#include "model/source.h"
#include "ruleset/doc.h"

enum { PL_TRANSLATIONS_MOST = 4 };

/* Whether a page of which `claims` claims were read gets more of its text by keys. `policies` is the root of the rule data. */
bool pl_translations_called(struct pl_node policies, struct pl_str page, size_t claims);
/* Fills `out` with the English files of translations among the walked ones that may hold the page's text, the likeliest first; returns
 * how many. Paths are borrowed from `files`. */
size_t pl_translations_find(struct pl_arena *a, struct pl_node policies, struct pl_str page,
                            const struct pl_source *files, size_t n, struct pl_str out[PL_TRANSLATIONS_MOST]);

#endif
