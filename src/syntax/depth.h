#ifndef PL_SYNTAX_DEPTH_H
#define PL_SYNTAX_DEPTH_H
/* How deeply a text is nested, told from its bytes: for grammars whose scanner gives up on deep nesting (YAML's ends the program at about
 * 250 levels, Kotlin's at 1,024 strings in strings), which name their limit as `max_depth` in grammar.json. */
#include "base/str.h"

/* Whether brackets, indentation or list marks nest deeper than `limit`. Errs on the careful side: brackets in strings count, too. */
bool pl_too_deep(struct pl_str bytes, size_t limit);

#endif
