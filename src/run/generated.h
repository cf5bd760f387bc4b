#ifndef PL_RUN_GENERATED_H
#define PL_RUN_GENERATED_H
/* Generated or minified by its content. */
#include "base/str.h"

/* Header comments that say so, or lines too long for a person. *reason gets a static text. */
bool pl_looks_generated_text(struct pl_str bytes, const char **reason);

#endif
