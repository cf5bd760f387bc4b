/* One pass over the text; names in any of the quotes that dialects have are words. */
#include "facts/sqltokens.h"

enum { MAX_TOKENS = 40000 };

static bool word_char(char ch) { return pl_is_alnum(ch) || ch == '_' || (unsigned char)ch >= 0x80; }

/* The end of the token that starts at i; quotes of all kinds. */
static size_t next_token(struct pl_str s, size_t i, struct pl_sql_token *t) {
  size_t k = i + 1;
  char ch = s.p[i];
  *t = (struct pl_sql_token){PL_SQL_SIGN, pl_str_cut(s, i, i + 1)};
  if (word_char(ch)) {
    while (k < s.n && word_char(s.p[k])) k++;
    *t = (struct pl_sql_token){pl_is_digit(ch) ? PL_SQL_NUMBER : PL_SQL_WORD, pl_str_cut(s, i, k)};
  } else if (ch == '\'') {
    while (k < s.n && s.p[k] != ch && s.p[k] != '\n') k++;
    *t = (struct pl_sql_token){PL_SQL_TEXT, pl_str_cut(s, i + 1, k)};
    k = k < s.n ? k + 1 : k;
  } else if (ch == '"' || ch == '`' || ch == '[') {
    while (k < s.n && s.p[k] != (ch == '[' ? ']' : ch) && s.p[k] != '\n') k++;
    *t = (struct pl_sql_token){PL_SQL_WORD, pl_str_cut(s, i + 1, k)};
    k = k < s.n ? k + 1 : k;
  }
  return k;
}

static bool comment_at(struct pl_str s, size_t i) {
  return i + 1 < s.n && ((s.p[i] == '-' && s.p[i + 1] == '-') || (s.p[i] == '/' && s.p[i + 1] == '*'));
}

static size_t past_comment(struct pl_str s, size_t i) {
  bool line = s.p[i] == '-';
  size_t hit = pl_str_find(pl_str_cut(s, i + 2, s.n), line ? PL_STR("\n") : PL_STR("*/"));
  return hit == SIZE_MAX ? s.n : i + 2 + hit + (line ? 1 : 2);
}

void pl_sql_read(struct pl_str text, struct pl_sql *out) {
  for (size_t i = 0; i < text.n && out->n < MAX_TOKENS;) {
    struct pl_sql_token t;
    if (pl_is_space(text.p[i])) {
      i++;
      continue;
    }
    if (comment_at(text, i)) {
      i = past_comment(text, i);
      continue;
    }
    i = next_token(text, i, &t);
    pl_vec_push(out, t);
  }
}

bool pl_sql_is(const struct pl_sql *sql, size_t i, const char *word) {
  return i < sql->n && sql->at[i].kind != PL_SQL_TEXT && pl_str_ieq(sql->at[i].text, pl_str_of(word));
}

bool pl_sql_any(const struct pl_sql *sql, size_t i, const char *const *words) {
  for (; *words; words++)
    if (pl_sql_is(sql, i, *words)) return true;
  return false;
}

size_t pl_sql_name_at(const struct pl_sql *sql, size_t i) {
  static const char *const skip[] = {"IF", "NOT", "EXISTS", "ONLY", "COLUMN", NULL};
  while (pl_sql_any(sql, i, skip)) i++;
  while (pl_sql_is(sql, i + 1, ".") && i + 2 < sql->n) i += 2;
  return i;
}

struct pl_str pl_sql_name(const struct pl_sql *sql, size_t i) {
  return i < sql->n && sql->at[i].kind == PL_SQL_WORD ? sql->at[i].text : (struct pl_str){NULL, 0};
}
