/* A full stop ends a sentence when white space and a likely beginning follow, and the word before it is no abbreviation. */
#include "syntax/document_sentence.h"

#include "ruleset/list.h"

static bool in(struct pl_node prose, const char *list, struct pl_str word) {
  return pl_list_ihas(pl_node_get(prose, list), word);
}

static struct pl_str word_before(struct pl_str s, size_t stop) {
  size_t from = stop;
  while (from > 0 && !pl_is_space(s.p[from - 1]) && !strchr("(\"'[/", s.p[from - 1])) from--;
  return pl_str_cut(s, from, stop);
}

static struct pl_str word_at(struct pl_str s, size_t from) {
  size_t to = from;
  while (to < s.n && (pl_is_alnum(s.p[to]) || s.p[to] == '\'' || (s.p[to] & 0x80))) to++;
  return pl_str_cut(s, from, to);
}

/* Closing quotes and brackets that belong to the sentence before them. */
static size_t skip_closers(struct pl_str s, size_t i) {
  for (;;) {
    if (i < s.n && strchr(")]\"'*_", s.p[i]) && s.p[i])
      i++;
    else if (i + 2 < s.n && memcmp(s.p + i, "\xE2\x80", 2) == 0 && (s.p[i + 2] == '\x99' || s.p[i + 2] == '\x9D'))
      i += 3;
    else
      return i;
  }
}

/* "20. August": the day of a date. */
static bool day_of_month(struct pl_node prose, struct pl_str word, struct pl_str after) {
  return word.n && word.n <= 2 && pl_is_digit(word.p[0]) && in(prose, "months", after);
}

static bool abbreviated(struct pl_node prose, struct pl_str s, size_t stop, size_t next) {
  struct pl_str word = word_before(s, stop), after = word_at(s, next);
  if (word.n == 0) return true;
  if (word.n == 1 && pl_is_alpha(word.p[0]) && word.p[0] != 'I') return true;
  if (in(prose, "numbered", word)) return next < s.n && pl_is_digit(s.p[next]);
  if (in(prose, "abbreviations", word) || day_of_month(prose, word, after)) return true;
  if (word.n <= 3 && word.n == stop && pl_is_digit(word.p[0])) return true; /* "1. Title" */
  return in(prose, "maybe_last", word) && !in(prose, "starters", after);
}

/* A product that is called by its address in small letters, and a verb: "acme.com does not". */
static bool address_begins(struct pl_node prose, struct pl_str s, size_t i) {
  size_t end = i, dots = 0;
  while (end < s.n && (pl_is_alnum(s.p[end]) || s.p[end] == '.' || s.p[end] == '-')) dots += s.p[end++] == '.';
  if (dots == 0 || dots > 2 || end + 1 >= s.n || s.p[end - 1] == '.' || s.p[end] != ' ') return false;
  return in(prose, "after_names", word_at(s, end + 1));
}

/* Whether a sentence may begin with what stands at s[i]. */
static bool begins(struct pl_node prose, struct pl_str s, size_t i) {
  return i >= s.n || !(s.p[i] >= 'a' && s.p[i] <= 'z') || address_begins(prose, s, i);
}

/* The bracket's partner within 400 bytes, else its own place. */
static size_t bracket_end(struct pl_str s, size_t i) {
  int depth = 0;
  for (size_t k = i; k < s.n && k < i + 400; k++) {
    if (s.p[k] == '(') depth++;
    if (s.p[k] == ')' && --depth == 0) return k;
  }
  return i;
}

size_t pl_sentence_end(struct pl_node prose, struct pl_str s, size_t from) {
  size_t i = from;
  if (i < s.n && s.p[i] == '(') i++; /* a sentence may stand in brackets */
  for (; i < s.n; i++) {
    char c = s.p[i];
    if (c == '(') i = bracket_end(s, i);
    if (c == '\xE3' && i + 2 < s.n && memcmp(s.p + i, "\xE3\x80\x82", 3) == 0) return i + 3;
    if (c != '.' && c != '!' && c != '?') continue;
    size_t end = i + 1;
    while (end < s.n && strchr(".!?", s.p[end]) && s.p[end]) end++;
    end = skip_closers(s, end);
    size_t next = end;
    while (next < s.n && pl_is_space(s.p[next])) next++;
    if (next >= s.n) return s.n;
    if (next > end && begins(prose, s, next) && !(c == '.' && end == i + 1 && abbreviated(prose, s, i, next)))
      return end;
    i = end - 1;
  }
  return s.n;
}

size_t pl_sentence_bullet(struct pl_str s) {
  static const char *const bullets[] = {"\xE2\x80\xA2",  "\xE2\x97\xA6", "\xE2\x96\xAA", "\xC2\xB7",
                                        "\xE2\x97\x8F",  "\xE2\x80\xA3", "- ",           "* ",
                                        "\xE2\x80\x93 ", "\xE2\x80\x94 "};
  for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
    if (pl_str_starts(s, bullets[i])) {
      size_t n = strlen(bullets[i]);
      while (n < s.n && s.p[n] == ' ') n++;
      return n;
    }
  return 0;
}
