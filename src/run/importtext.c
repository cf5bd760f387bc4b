/* Quotes are looked at where such a word stands before them; strings and comments are not told apart, as a name must lead to a file. */
#include "run/imports.h"

#include "ruleset/list.h"

enum { MAX_NAME = 160, MAX_CLAUSE = 300 };

static bool is_word(char ch) { return pl_is_alnum(ch) || ch == '_'; }

/* Whether the word before the quote, over spaces, brackets and a colon, is one of the leads. */
static bool is_led(struct pl_node leads, struct pl_str text, size_t quote) {
  size_t end = quote;
  while (end && strchr(" (:\t", text.p[end - 1])) end--;
  size_t start = end;
  while (start && end - start < 14 && is_word(text.p[start - 1])) start--;
  return end > start && pl_list_has(leads, pl_str_cut(text, start, end));
}

/* From the quote back to the end of the statement before. */
static struct pl_str clause_before(struct pl_str text, size_t quote) {
  size_t from = quote;
  while (from && quote - from < MAX_CLAUSE && !strchr(";'\"`", text.p[from - 1])) from--;
  return pl_str_cut(text, from, quote);
}

void pl_imports_mentioned(struct pl_arena *a, struct pl_node leads, struct pl_str text, size_t file, pl_mentions *out) {
  for (size_t i = 0; i + 2 < text.n; i++) {
    char q = text.p[i];
    if ((q != '"' && q != '\'' && q != '`') || !is_led(leads, text, i)) continue;
    size_t end = i + 1;
    while (end < text.n && end - i < MAX_NAME && text.p[end] != q && text.p[end] != '\n' && text.p[end] != ' ') end++;
    if (end >= text.n || text.p[end] != q || end == i + 1) continue;
    struct pl_str name = pl_str_cut(text, i + 1, end);
    pl_vec_push(out, ((struct pl_mention){file, pl_arena_str(a, name), pl_arena_str(a, clause_before(text, i))}));
    i = end;
  }
}
