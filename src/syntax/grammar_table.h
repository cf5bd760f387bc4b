/*
 * The languages this build can parse: one row for each folder of grammars/, sorted by name.
 * The build generates grammar_table.c from grammars/<name>/grammar.json and grammars/<name>/events.scm.
 */
#ifndef POLICYLINT_SYNTAX_GRAMMAR_TABLE_H
#define POLICYLINT_SYNTAX_GRAMMAR_TABLE_H

#include <stddef.h>

typedef struct TSLanguage TSLanguage;

struct pl_grammar_row {
  const char *name;                    /* the folder's name: "typescript" */
  const TSLanguage *(*language)(void); /* static data, shared by all threads; NULL for a folder without grammar */
  const char *events_query;            /* text of events.scm; "" when the folder has none */
  size_t events_query_size;            /* without the closing NUL */
};

extern const struct pl_grammar_row pl_grammar_table[];
extern const size_t pl_grammar_table_size;

#endif
