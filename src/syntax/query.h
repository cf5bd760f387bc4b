#ifndef PL_SYNTAX_QUERY_H
#define PL_SYNTAX_QUERY_H
/* A language's events.scm, compiled. Capture names are the vocabulary: `@call` gives the node the kind CALL, `@call.callee` gives a
 * node its part (role CALLEE) in the construct around it. `@KIND.type_only` marks a keyword that makes the construct vanish at run time. */
#include <tree_sitter/api.h>

#include "base/error.h"
#include "model/event.h"
#include "ruleset/language.h"

struct pl_capture {
  uint8_t kind; /* enum pl_event_kind; PL_EV_KIND_COUNT when the capture gives only a role */
  uint8_t as;   /* enum pl_event_role; PL_AS_NONE when it gives only a kind */
  uint8_t type_only;
};

struct pl_query {
  const TSLanguage *language;
  TSQuery *query;
  struct pl_capture *captures; /* by capture id */
};

/* NULL with *err set when the language has no grammar or its query is broken (a capture outside the vocabulary, a node the grammar
 * does not know). `inherits` of grammar.json puts the queries of other languages first. */
struct pl_query *pl_query_new(const struct pl_languages *languages, const struct pl_language *language, struct pl_error *err);
void pl_query_free(struct pl_query *q);
const struct pl_grammar_row *pl_grammar_of(struct pl_str name);

#endif
