#ifndef PL_WALK_GENERATED_H
#define PL_WALK_GENERATED_H
/* What a path does not tell: whether the content of a code file was written by a program. */
#include "base/str.h"

/* True with a static reason: "header says that it is generated" ("@generated", or "generated" and "DO NOT EDIT" or the
 * like in the comment at the top), "minified" (nearly all of it on a few very long lines without spaces), a library's release or the page of another site, saved. Meant for code: prose and
 * data have long lines for other reasons. Reads the top and counts line ends once; no allocation. */
bool pl_looks_generated(struct pl_str bytes, const char **reason);

#endif
