/* The external scanner of the SQL grammar: PostgreSQL's dollar-quoted strings ($$ … $$, $tag$ … $tag$). In place of the
 * package's own, which lost the memory of a tag whenever the parser went back, and read a string that has no end anew to the end of the
 * file at each '$'. Reads the lexer, yields one of the three tokens that grammar.js declares.
 *
 * Everything it knows is in the serialised state, so a parse depends on the text alone. */
#include <stdlib.h>
#include <string.h>
#include <wctype.h>

#include "tree_sitter/parser.h"

enum token { START_TAG, END_TAG, WHOLE_STRING };
enum { MAX_TAG = 63, MAX_STRING = 1 << 16 }; /* characters; a tag is an identifier, PostgreSQL cuts those at 63 */

struct tag {
  uint32_t n; /* 0: none; "$$" has 2 */
  int32_t at[MAX_TAG + 2];
};

void *tree_sitter_sql_external_scanner_create(void) {
  struct tag *open = calloc(1, sizeof *open);
  if (!open) abort();
  return open;
}

void tree_sitter_sql_external_scanner_destroy(void *payload) { free(payload); }

unsigned tree_sitter_sql_external_scanner_serialize(void *payload, char *buffer) {
  const struct tag *open = payload;
  memcpy(buffer, open->at, open->n * sizeof *open->at);
  return open->n * (unsigned)sizeof *open->at;
}

void tree_sitter_sql_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  struct tag *open = payload;
  open->n = length / (unsigned)sizeof *open->at;
  if (open->n > MAX_TAG + 2) open->n = 0;
  if (open->n) memcpy(open->at, buffer, open->n * sizeof *open->at);
}

static void take(TSLexer *lexer, struct tag *tag) {
  tag->at[tag->n++] = lexer->lookahead;
  lexer->advance(lexer, false);
}

/* Reads "$name$"; what was read stays read when it is none. */
static bool read_tag(TSLexer *lexer, struct tag *tag) {
  tag->n = 0;
  if (lexer->lookahead != '$') return false;
  take(lexer, tag);
  while (lexer->lookahead != '$' && !iswspace((wint_t)lexer->lookahead) && !lexer->eof(lexer)) {
    if (tag->n > MAX_TAG) return false;
    take(lexer, tag);
  }
  if (lexer->lookahead != '$') return false;
  take(lexer, tag);
  return true;
}

static bool same(const struct tag *a, const struct tag *b) {
  return a->n == b->n && memcmp(a->at, b->at, a->n * sizeof *a->at) == 0;
}

static void skip_space(TSLexer *lexer) {
  while (iswspace((wint_t)lexer->lookahead)) lexer->advance(lexer, true);
}

/* From the opening tag to the same tag again. */
static bool read_string(TSLexer *lexer, const struct tag *open) {
  struct tag first, next;
  if (!read_tag(lexer, &first) || same(open, &first)) return false;
  for (int i = 0; i < MAX_STRING && !lexer->eof(lexer); i++) {
    if (lexer->lookahead != '$') {
      lexer->advance(lexer, false);
    } else if (read_tag(lexer, &next) && same(&first, &next)) {
      return true;
    }
  }
  return false;
}

bool tree_sitter_sql_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  struct tag *open = payload, tag;
  if (valid[START_TAG] && !open->n) {
    skip_space(lexer);
    if (!read_tag(lexer, &tag)) return false;
    *open = tag;
    return lexer->result_symbol = START_TAG, true;
  }
  if (valid[END_TAG] && open->n) {
    skip_space(lexer);
    if (!read_tag(lexer, &tag) || !same(open, &tag)) return false;
    open->n = 0;
    return lexer->result_symbol = END_TAG, true;
  }
  if (!valid[WHOLE_STRING]) return false;
  lexer->mark_end(lexer);
  skip_space(lexer);
  if (!read_string(lexer, open)) return false;
  lexer->mark_end(lexer);
  return lexer->result_symbol = WHOLE_STRING, true;
}
