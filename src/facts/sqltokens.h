#ifndef PL_FACTS_SQLTOKENS_H
#define PL_FACTS_SQLTOKENS_H
/* SQL as a run of tokens, without comments. Private to the facts stage. */
#include "facts/context.h"

enum pl_sql_kind { PL_SQL_WORD, PL_SQL_TEXT, PL_SQL_NUMBER, PL_SQL_SIGN };

struct pl_sql_token {
  enum pl_sql_kind kind;
  struct pl_str text; /* borrowed from the statement, without its quotes */
};
struct pl_sql {
  struct pl_sql_token *at;
  size_t n, cap;
};

/* Reads the statements; bounded. Free with pl_vec_free. */
void pl_sql_read(struct pl_str text, struct pl_sql *out);
/* Whether token i is this word or sign, in any case of letters; no text literal is. */
bool pl_sql_is(const struct pl_sql *sql, size_t i, const char *word);
/* Whether it is one of them; the list ends with NULL. */
bool pl_sql_any(const struct pl_sql *sql, size_t i, const char *const *words);
/* Index of the name after IF NOT EXISTS, ONLY and a schema. */
size_t pl_sql_name_at(const struct pl_sql *sql, size_t i);
/* The name at i, or empty. */
struct pl_str pl_sql_name(const struct pl_sql *sql, size_t i);

/* rowsecurity.c: row level security switched on and off, and policies of rows. `placed`: the tokens lie in the source. */
void pl_facts_row_security(struct pl_context *c, const struct pl_sql *sql, uint32_t event, bool placed);

/* sqlhash.c: whether the text may hold a hash that the database makes; facts of those that are of passwords. */
bool pl_sql_hashes(struct pl_context *c, struct pl_str text);
void pl_facts_sql_hashes(struct pl_context *c, const struct pl_sql *sql, uint32_t event, bool placed);

#endif
