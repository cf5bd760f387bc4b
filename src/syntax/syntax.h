#ifndef PL_SYNTAX_SYNTAX_H
#define PL_SYNTAX_SYNTAX_H
/* Bytes of a source file to events. The only module, with the document front end, that knows tree-sitter.
 *
 * Calling sequence: one pl_syntax for the run (shared, thread-safe), one pl_syntax_worker a thread, then
 * pl_syntax_events for each file that can matter. A file is parsed once; one query is run over its tree. */
#include "base/error.h"
#include "model/event.h"
#include "ruleset/language.h"

struct pl_syntax;        /* queries of all languages, compiled at first use */
struct pl_syntax_worker; /* parsers and scratch memory of one thread */

struct pl_syntax *pl_syntax_new(const struct pl_languages *languages);
void pl_syntax_free(struct pl_syntax *s);
struct pl_syntax_worker *pl_syntax_worker_new(struct pl_syntax *s);
void pl_syntax_worker_free(struct pl_syntax_worker *w);

/* Whether events can be read from this language at all. */
bool pl_syntax_knows(const struct pl_language *language);

/* Events of one file. Texts point into `bytes` or the arena. Release with pl_events_release.
 * False with *err set when the language has no usable query; broken source is not an error (events.error says so), nor is a limit
 * (events.limit). */
bool pl_syntax_events(struct pl_syntax_worker *w, const struct pl_language *language, struct pl_str bytes,
                      struct pl_arena *arena, struct pl_events *out, struct pl_error *err);

#endif
