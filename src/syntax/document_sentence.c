/* A full stop ends a sentence when white space and a likely beginning follow, and the word before it is no abbreviation. */
#include "syntax/document_sentence.h"

/* Words after whose full stop a sentence hardly ever ends; compared in lower case, without the last full stop. */
static const char *const never[] = {"e.g",  "i.e",  "eg",    "ie",  "mr",     "mrs",  "ms",  "dr",   "st",   "vs",
                                    "cf",   "art",  "sec",   "fig", "approx", "dept", "est", "incl", "z.b",  "d.h",
                                    "bzw",  "ggf",  "nr",    "ca",  "inkl",   "vgl",  "abs", "sog",  "evtl", "ff",
                                    "prof", "sept", "jan",   "feb", "aug",    "oct",  "nov", "dec",  "p.o",  "ph",
                                    "no",   "nos",  "a.k.a", "viz", "str",    "tel",  "lit", "u.a",  "z. b", "i.d.r"};
/* Words that may end a sentence: then a word follows that usually begins one. */
static const char *const maybe[] = {"inc", "ltd",  "llc", "corp", "co",  "etc", "u.s", "u.k", "e.u", "usw",
                                    "al",  "gmbh", "plc", "pvt",  "pte", "bv",  "a.m", "p.m", "jr",  "bros"};
static const char *const starters[] = {
    "we",     "you",    "the",   "this", "that",     "these", "those", "our",     "your",  "it",    "its",
    "they",   "their",  "if",    "in",   "on",       "to",    "for",   "all",     "when",  "where", "as",
    "please", "by",     "such",  "any",  "no",       "not",   "see",   "however", "some",  "each",  "data",
    "with",   "you'll", "we'll", "wir",  "sie",      "die",   "der",   "das",     "diese", "ihre",  "unsere",
    "wenn",   "es",     "bei",   "alle", "personal", "learn", "under"};

static bool among(struct pl_str word, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (pl_str_ieq(word, pl_str_of(list[i]))) return true;
  return false;
}
#define AMONG(word, list) among(word, list, sizeof(list) / sizeof *(list))

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
static bool day_of_month(struct pl_str word, struct pl_str after) {
  static const char *const months[] = {
      "januar",   "jänner",   "februar", "märz",     "april", "mai", "juni", "juli", "august",  "september", "oktober",
      "november", "dezember", "january", "february", "march", "may", "june", "july", "october", "december"};
  return word.n && word.n <= 2 && pl_is_digit(word.p[0]) && AMONG(after, months);
}

static bool abbreviated(struct pl_str s, size_t stop, size_t next) {
  struct pl_str word = word_before(s, stop), after = word_at(s, next);
  if (word.n == 0) return true;
  if (word.n == 1 && pl_is_alpha(word.p[0]) && word.p[0] != 'I') return true;
  if (pl_str_ieq(word, PL_STR("no")) || pl_str_ieq(word, PL_STR("nos"))) return next < s.n && pl_is_digit(s.p[next]);
  if (AMONG(word, never) || day_of_month(word, after)) return true;
  if (word.n <= 3 && word.n == stop && pl_is_digit(word.p[0])) return true; /* "1. Title" */
  return AMONG(word, maybe) && !AMONG(after, starters);
}

/* A product that is called by its address in small letters, and a verb: "acme.com does not". */
static bool address_begins(struct pl_str s, size_t i) {
  static const char *const verbs[] = {"does",  "do",     "may",   "will", "is",        "collects",
                                      "uses",  "stores", "also",  "only", "discloses", "shares",
                                      "keeps", "has",    "takes", "can",  "never"};
  size_t end = i, dots = 0;
  while (end < s.n && (pl_is_alnum(s.p[end]) || s.p[end] == '.' || s.p[end] == '-')) dots += s.p[end++] == '.';
  if (dots == 0 || dots > 2 || end + 1 >= s.n || s.p[end - 1] == '.' || s.p[end] != ' ') return false;
  return AMONG(word_at(s, end + 1), verbs);
}

/* Whether a sentence may begin with what stands at s[i]. */
static bool begins(struct pl_str s, size_t i) {
  return i >= s.n || !(s.p[i] >= 'a' && s.p[i] <= 'z') || address_begins(s, i);
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

size_t pl_sentence_end(struct pl_str s, size_t from) {
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
    if (next > end && begins(s, next) && !(c == '.' && end == i + 1 && abbreviated(s, i, next))) return end;
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
