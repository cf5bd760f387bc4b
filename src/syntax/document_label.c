/* A label is short, comes first, is no clause of its own, and a colon, a dash or the end of bold type parts it from the rest. */
#include "syntax/document_label.h"

static const char *const clause_words[] = {
    "we",   "we'll",   "is",    "are",  "do",     "does",  "don't", "not",       "will",     "may",   "can",
    "has",  "have",    "was",   "were", "you",    "it",    "they",  "i",         "wir",      "sie",   "ist",
    "sind", "handles", "holds", "uses", "stores", "sends", "gives", "processes", "receives", "keeps", "provides"};
static const char *const first_words[] = {"we",  "you", "it",  "they", "i",  "if",   "when", "to",
                                          "yes", "no",  "wir", "sie",  "ja", "nein", "note"};

static bool among(struct pl_str word, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (pl_str_ieq(word, pl_str_of(list[i]))) return true;
  return false;
}
#define AMONG(word, list) among(word, list, sizeof(list) / sizeof *(list))

static size_t words(struct pl_str s, bool *clause) {
  size_t n = 0;
  struct pl_str word;
  *clause = false;
  while (pl_str_next(&s, ' ', &word)) {
    if (word.n == 0) continue;
    if (AMONG(word, clause_words)) *clause = true;
    n++;
  }
  return n;
}

static bool has_letter(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (pl_is_alpha(s.p[i]) || (s.p[i] & 0x80)) return true;
  return false;
}

static bool good_first_word(struct pl_str s) {
  struct pl_str rest = s, word;
  return pl_str_next(&rest, ' ', &word) && !AMONG(word, first_words);
}

/* Length of a dash with its spaces at s[i], 0 for none. */
static size_t dash_at(struct pl_str s, size_t i) {
  if (s.p[i] != ' ' && s.p[i] != '\xE2') return 0;
  struct pl_str t = pl_str_cut(s, i, s.n);
  static const char *const dashes[] = {" \xE2\x80\x94 ", " \xE2\x80\x93 ", " - ", " -- ",
                                       "\xE2\x80\x94",   " \xE2\x86\x92 ", " | "};
  for (size_t k = 0; k < sizeof dashes / sizeof *dashes; k++)
    if (pl_str_starts(t, dashes[k])) return strlen(dashes[k]);
  return 0;
}

static size_t skip_marks(struct pl_str s, size_t i) {
  for (;;) {
    if (i < s.n && (s.p[i] == ' ' || s.p[i] == ':' || s.p[i] == '-' || s.p[i] == '.'))
      i++;
    else if (i + 2 < s.n && memcmp(s.p + i, "\xE2\x80", 2) == 0 && (s.p[i + 2] == '\x93' || s.p[i + 2] == '\x94'))
      i += 3;
    else
      return i;
  }
}

static struct pl_str strip(struct pl_str s) {
  while (s.n && strchr(" :.-", s.p[s.n - 1]) && s.p[s.n - 1]) s.n--;
  return s;
}

static struct pl_label bold_label(struct pl_str s, size_t bold) {
  struct pl_str name = strip(pl_str_cut(s, 0, bold));
  size_t rest = skip_marks(s, name.n);
  bool clause, marked = rest > name.n + 1 || (rest > name.n && s.p[name.n] != ' ');
  if (bold == 0 || bold >= s.n || name.n == 0 || name.n > 90 || !marked || rest >= s.n) return (struct pl_label){0, 0};
  if (words(name, &clause) > 12 || (s.p[name.n] == '.' && clause) || (s.p[name.n] != ':' && !good_first_word(name)))
    return (struct pl_label){0, 0};
  return (struct pl_label){name.n, rest};
}

/* The first colon, dash or full stop outside brackets that may end a label. */
static struct pl_label plain_label(struct pl_str s, bool item) {
  int depth = 0;
  bool clause;
  for (size_t i = 0; i < s.n && i < 100; i++) {
    char c = s.p[i];
    depth += (c == '(' || c == '[') - (c == ')' || c == ']');
    if (depth > 0 || i == 0) continue;
    struct pl_str name = pl_str_cut(s, 0, i);
    if (c == ':' && i + 1 < s.n && s.p[i + 1] == ' ') {
      bool fits = words(name, &clause) <= (item ? 12u : 7u) && good_first_word(name) && has_letter(name);
      return fits ? (struct pl_label){i, i + 2} : (struct pl_label){0, 0};
    }
    size_t dash = dash_at(s, i);
    if (dash) {
      bool fits = words(name, &clause) <= (item ? 7u : 4u) && !clause && good_first_word(name) && has_letter(name) &&
                  i + dash < s.n;
      return fits ? (struct pl_label){i, i + dash} : (struct pl_label){0, 0};
    }
    if ((c == '.' || c == '?' || c == '!') && i + 2 < s.n && s.p[i + 1] == ' ' && pl_upper(s.p[i + 2]) == s.p[i + 2]) {
      bool fits =
          c == '.' && i > 3 && words(name, &clause) <= 2 && !clause && good_first_word(name) && has_letter(name);
      return fits && item ? (struct pl_label){i, i + 2} : (struct pl_label){0, 0};
    }
  }
  return (struct pl_label){0, 0};
}

struct pl_label pl_label_find(struct pl_str s, size_t bold, bool item) {
  struct pl_label l = bold_label(s, bold);
  return l.n ? l : plain_label(s, item);
}

bool pl_label_heads(struct pl_str s, size_t bold, struct pl_str gap) {
  enum { MOST = 80, REST = 20, GAP = 40 };
  if (bold < 3 || bold > MOST || bold + REST > s.n || s.p[bold] != ' ' || strchr(".!,;", s.p[bold - 1])) return false;
  return gap.n < GAP && pl_str_chr(gap, '\n') != SIZE_MAX;
}
