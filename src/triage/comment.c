/* Comment signs of the languages and templates that products are written in. */
#include "triage/comment.h"

/* Signs that open a comment and what ends it (NULL: the line's end), longer ones first where one ends like another.
 * `prose`: also a comment in a document. */
static const struct sign {
  const char *open, *close;
  bool prose;
} signs[] = {
    {"<!--", "-->", true},    {"[//]: # (", ")", true}, {"[comment]: # (", ")", true},
    {"{{!--", "--}}", false}, {"{{--", "--}}", false},  {"{{/*", "*/}}", false},
    {"{{!", "}}", false},     {"<%--", "--%>", false},  {"<%#", "%>", false},
    {"{#", "#}", false},      {"@*", "*@", false},      {"(*", "*)", false},
    {"{-", "-}", false},      {"/**", "*/", false},     {"/*", "*/", false},
    {"//!", NULL, false},     {"//", NULL, false},      {"--", NULL, false},
    {";", NULL, false},       {"#", NULL, false},       {"%", NULL, false},
    {"REM", NULL, false},     {"'''", "'''", false},    {"\"\"\"", "\"\"\"", false},
};
static const struct sign inner = {"*", "*/", false}; /* a further line of a block comment */

/* The comment at the end of `before`; what stands before it goes to *front. NULL when there is none. */
static const struct sign *sign_before(struct pl_str before, bool prose, struct pl_str *front) {
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
    if ((prose && !signs[i].prose) || !pl_str_ends(before, signs[i].open)) continue;
    *front = pl_str_cut(before, 0, before.n - strlen(signs[i].open));
    while (!signs[i].close && front->n && front->p[front->n - 1] == signs[i].open[0]) front->n--; /* "///", "##" */
    return &signs[i];
  }
  *front = pl_str_cut(before, 0, 0);
  return !prose && pl_str_is(before, inner.open) ? &inner : NULL;
}

/* Whether only marks of the comment stand there: nothing, or the braces around one in JSX. */
static bool is_bare(struct pl_str s) {
  s = pl_str_trim(s);
  return s.n == 0 || pl_str_is(s, "{") || pl_str_is(s, "}");
}

struct pl_comment pl_comment_at(struct pl_str line, size_t at, bool prose) {
  struct pl_str front, text = pl_str_cut(line, at, line.n), behind = {NULL, 0};
  const struct sign *sign = sign_before(pl_str_trim(pl_str_cut(line, 0, at)), prose, &front);
  if (!sign) return (struct pl_comment){.there = false};
  char last = front.n ? front.p[front.n - 1] : ' ';
  if (last == '`' || last == '"' || last == '\'') return (struct pl_comment){.there = false}; /* an example in quotes */
  size_t end = sign->close ? pl_str_find(text, pl_str_of(sign->close)) : SIZE_MAX;
  if (end != SIZE_MAX) {
    behind = pl_str_cut(text, end + strlen(sign->close), text.n);
    text = pl_str_cut(text, 0, end);
  }
  return (struct pl_comment){true, is_bare(front) && is_bare(behind), pl_str_trim(text)};
}
