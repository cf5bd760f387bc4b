#ifndef PL_SYNTAX_MACROS_H
#define PL_SYNTAX_MACROS_H
/* Macros whose arguments a grammar gives as loose tokens (Rust): written as what they stand for, all places kept, so that they are read as code.
 * `macros` of grammar.json says how a language writes them:
 *   {"lists": ["vec"], "items": ["lazy_static"]}   name![a, b] is a list; name! { … } holds declarations
 * Any other name!(…) becomes a call; `{"a": b}` in it a list of assignments, `%a` and `?a` (tracing) a, `target: a` an assignment.
 * What does not look like a list of expressions (patterns, `=>`, `$x`, words in a row) stays as it is. */
#include "base/arena.h"
#include "ruleset/doc.h"

/* The file with such macros rewritten, as long as `bytes`; the file itself where there are none. Each macro is read to its end at most
 * once a level, within a budget that is linear in the bytes. */
struct pl_str pl_macros_opened(struct pl_arena *a, struct pl_node macros, struct pl_str bytes);

#endif
