#ifndef PL_WALK_WILD_H
#define PL_WALK_WILD_H
/* Git's file name patterns (gitignore, "wildmatch"), compiled once and matched without backtracking.
 *
 *   *        any run within a folder       a*b    matches "ab", "axb", not "a/b"
 *   ?        one byte but '/'              ?.c    matches "x.c"
 *   [...]    a set: [a-c], [!x], [^x], [[:digit:]], \ escapes inside
 *   **       between slashes or at an end: any number of folders; elsewhere the same as *
 *   \x       x itself
 *
 * A pattern that git could never match (an open '[', a trailing '\') compiles and matches nothing. */
#include "base/arena.h"

enum pl_wild_flags { PL_WILD_PATH = 1 /* slashes matter */, PL_WILD_ICASE = 2 /* ASCII letters are folded */ };
enum { PL_WILD_MAX = 1024 /* bytes of a pattern */ };

struct pl_wild; /* lives in the arena it was compiled into; immutable, any thread may match */

/* NULL when the pattern is longer than PL_WILD_MAX. */
const struct pl_wild *pl_wild_compile(struct pl_arena *a, struct pl_str pattern, unsigned flags);
/* Whether the whole text matches. Takes at most pattern times text steps. */
bool pl_wild_match(const struct pl_wild *w, struct pl_str text);

#endif
