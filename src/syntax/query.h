#ifndef PL_SYNTAX_QUERY_H
#define PL_SYNTAX_QUERY_H
/* A language's events.scm, compiled. Capture names are the vocabulary: `@call` gives the node the kind CALL, `@call.callee` gives a
 * node its part (role CALLEE) in the construct around it. Where several patterns speak of one node, the last in the file is right.
 *   @KIND.type_only  a keyword that makes the construct around it vanish at run time
 *   @string.raw      a STRING without escapes; a doubled quote stands for one
 *   @string.symbol   a STRING written as :name or name:
 *   @string.quoted   a STRING that is what stands between the first quote and the last (INTERVAL '30 days')
 *   @KIND.through    no event: the first event inside gets the part that this node has
 *   @KIND.postfix    the node is a KIND around all that stands before it among its siblings up to the first that is no postfix itself
 *                    (Dart writes `a.b()` as three nodes in a row); what was before has the role that the KIND gives its first part
 *   @pair.postfix    the node is the VALUE of a PAIR whose KEY is the sibling before it, where the grammar has no node for the two
 *   @_name           only for predicates */
#include "base/buf.h"
#include "model/event.h"
#include "ruleset/language.h"
#include "syntax/shape.h"

enum pl_capture_flag {
  PL_CAPTURE_TYPE_ONLY = 1,
  PL_CAPTURE_RAW = 2,
  PL_CAPTURE_POSTFIX = 4,
  PL_CAPTURE_HELPER = 8,
  PL_CAPTURE_SYMBOL = 16,
  PL_CAPTURE_PAIR = 32,
  PL_CAPTURE_QUOTED = 64,
  PL_CAPTURE_THROUGH = 128
};

struct pl_capture {
  uint8_t kind;  /* enum pl_event_kind; PL_EV_KIND_COUNT when the capture gives only a role */
  uint8_t as;    /* enum pl_event_role; PL_AS_NONE when it gives only a kind */
  uint8_t flags; /* enum pl_capture_flag */
};

struct pl_query {
  struct pl_shapes shapes;
  struct pl_capture *captures; /* by number of the capture in the patterns */
  bool postfix;                /* any capture is a postfix */
};

/* NULL with *err set when the language has no grammar or its query is broken (a capture outside the vocabulary, a node the grammar
 * does not know). `inherits` of grammar.json puts the queries of other languages first. */
struct pl_query *pl_query_new(const struct pl_languages *languages, const struct pl_language *language,
                              struct pl_error *err);
void pl_query_free(struct pl_query *q);
/* Appends the language's events.scm, those that it inherits first. */
void pl_query_text(const struct pl_languages *languages, const struct pl_language *language, struct pl_buf *out);
const struct pl_grammar_row *pl_grammar_of(struct pl_str name);

#endif
