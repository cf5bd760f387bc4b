#ifndef PL_SYNTAX_LITERAL_H
#define PL_SYNTAX_LITERAL_H
/* Decodes string literals of all languages by their common shape: optional prefix letters, quotes, backslash escapes. */
#include "base/arena.h"

/* The value of a quoted literal; text without quotes is returned as it is. Borrowed from `raw` when nothing had to be decoded. */
struct pl_str pl_literal_decode(struct pl_arena *a, struct pl_str raw);
/* The same for a literal without escapes, in which a doubled quote stands for one. */
struct pl_str pl_literal_raw(struct pl_arena *a, struct pl_str raw);
/* The raw text between the quotes of a literal (for templates); *skip gets the number of bytes before it. */
struct pl_str pl_literal_inside(struct pl_str raw, size_t *skip);

#endif
