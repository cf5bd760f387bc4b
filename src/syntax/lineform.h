#ifndef PL_SYNTAX_LINEFORM_H
#define PL_SYNTAX_LINEFORM_H
/* Line-oriented formats (dotenv, requirements, Dockerfile, Procfile, nginx …): no grammar, but `lines:` in grammar.json, a list of
 * patterns with the named groups `key`, `value`, `comment` and `module`. The first pattern that matches a line makes its events:
 * a PAIR of key and value, an IMPORT of module, or a COMMENT. What follows the match is tried again: begin a pattern with ^ for once a
 * line, with \G for what may follow another match. */
#include "ruleset/language.h"
#include "ruleset/pattern.h"
#include "syntax/builder.h"

struct pl_lineform;

/* Of a list of patterns. NULL with *err set when one does not compile. */
struct pl_lineform *pl_lineform_new(struct pl_node patterns, struct pl_error *err);
void pl_lineform_free(struct pl_lineform *f);
void pl_lineform_events(const struct pl_lineform *f, struct pl_str bytes, struct pl_arena *arena,
                        struct pl_event_builder *b);
/* What the group `code` of the first pattern that matches a line takes, all else blank, in the arena, at the same places. The first byte of `end`, if any, takes
 * the place of the line end behind such code, in languages that end statements with a sign. Empty: there is no code. */
struct pl_str pl_lineform_code(const struct pl_lineform *f, struct pl_str bytes, struct pl_str end,
                               struct pl_arena *arena);

#endif
