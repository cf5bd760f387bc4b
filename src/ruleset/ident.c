/* Words inside identifiers, and classes told by them. */
#include "ruleset/ident.h"

#include "ruleset/wordindex.h"

/* What a letter is to the words of an identifier. */
enum { NO_LETTER, SMALL, CAPITAL };

static inline int letter(struct pl_str s, size_t i) {
  unsigned char c = i < s.n ? (unsigned char)s.p[i] : 0;
  if ((unsigned char)((c | 32) - 'a') >= 26) return NO_LETTER;
  return c & 32 ? SMALL : CAPITAL;
}

/* Whether a word may begin or end between the first two of three: httpServer, HTTPServer, http_server. */
static inline bool between(int before, int here, int next) {
  if (before == NO_LETTER || here == NO_LETTER) return true;
  return here == CAPITAL && (before == SMALL || next == SMALL);
}

static inline bool boundary(struct pl_str s, size_t i) {
  return i == 0 || i >= s.n || between(letter(s, i - 1), letter(s, i), letter(s, i + 1));
}

bool pl_has_word(struct pl_str text, struct pl_str word) {
  for (size_t i = 0; i + word.n <= text.n; i++)
    if (word.n && pl_lower(text.p[i]) == pl_lower(word.p[0]) && pl_str_ieq(pl_str_n(text.p + i, word.n), word) &&
        boundary(text, i) &&
        (boundary(text, i + word.n) ||
         (i + word.n < text.n && pl_lower(text.p[i + word.n]) == 's' && boundary(text, i + word.n + 1))))
      return true;
  return false;
}

/* A bit for each letter that begins a word of the text, and one for anything else: most words of a list are ruled out by it. */
static uint32_t beginnings(struct pl_str s) {
  uint32_t seen = 0;
  for (size_t i = 0; i < s.n; i++) {
    bool letter = pl_is_alpha(s.p[i]), capital = letter && s.p[i] <= 'Z';
    if (!letter || capital || i == 0 || !pl_is_alpha(s.p[i - 1])) seen |= 1u << pl_word_letter(s.p[i]);
  }
  return seen;
}

static uint32_t beginning(struct pl_str word) { return 1u << pl_word_letter(word.p[0]); }

/* The word in lower case stands at i, where one of the text begins. */
static bool word_at(struct pl_str text, size_t i, struct pl_str word) {
  size_t end = i + word.n;
  if (end > text.n) return false;
  for (size_t k = 1; k < word.n; k++)
    if (pl_lower(text.p[i + k]) != word.p[k]) return false;
  if (word.p[0] != pl_lower(text.p[i])) return false;
  return boundary(text, end) || (pl_lower(text.p[end]) == 's' && boundary(text, end + 1));
}

static bool any_at(struct pl_str words, struct pl_str text, size_t i) {
  for (size_t at = 0; at < words.n; at += 1 + (size_t)words.p[at])
    if (word_at(text, i, pl_str_n(words.p + at + 1, (size_t)words.p[at]))) return true;
  return false;
}

/* Where words may begin in a text, found once for all lists that it is held against. */
struct starts {
  struct pl_str text;
  uint16_t at[128];
  size_t n;
  size_t rest; /* from here on they are found again for each list: only in long texts */
};

static void find_starts(struct starts *s, struct pl_str text) {
  enum { MAX = sizeof s->at / sizeof *s->at };
  int before = NO_LETTER, here = letter(text, 0);
  s->text = text;
  s->n = 0;
  for (s->rest = 0; s->rest < text.n && s->n < MAX && s->rest < UINT16_MAX; s->rest++) {
    int next = letter(text, s->rest + 1);
    if (between(before, here, next)) s->at[s->n++] = (uint16_t)s->rest;
    before = here;
    here = next;
  }
}

static bool begins_at(struct pl_str index, struct pl_str text, size_t i) {
  return any_at(pl_word_index_at(index, pl_word_letter(text.p[i])), text, i);
}

static bool any_of_index(struct pl_str index, const struct starts *s) {
  for (size_t k = 0; k < s->n; k++)
    if (begins_at(index, s->text, s->at[k])) return true;
  for (size_t i = s->rest; i < s->text.n; i++)
    if (boundary(s->text, i) && begins_at(index, s->text, i)) return true;
  return false;
}

/* A list without an index: it is short, or has long words. */
static bool any_of_list(struct pl_node words, struct pl_str text) {
  uint32_t seen = text.n ? beginnings(text) : 0;
  for (struct pl_node w = pl_node_first(words); w.i; w = pl_node_next(w)) {
    struct pl_str word = pl_node_text(w);
    if (word.n && (seen & beginning(word)) && pl_has_word(text, word)) return true;
  }
  return false;
}

static bool any_word(struct pl_node words, const struct starts *s) {
  struct pl_str index = pl_word_index(words);
  return index.n ? any_of_index(index, s) : any_of_list(words, s->text);
}

bool pl_any_word(struct pl_node words, struct pl_str text) {
  struct starts s;
  find_starts(&s, text);
  return any_word(words, &s);
}

struct pl_str pl_words_class_in(struct pl_node classes, const struct pl_str *texts, size_t n) {
  for (size_t i = 0; i < n; i++) {
    struct starts s;
    find_starts(&s, texts[i]);
    for (struct pl_node k = pl_node_first(classes); texts[i].n && k.i; k = pl_node_next(k))
      if (any_word(pl_node_get(k, "words"), &s) && !any_word(pl_node_get(k, "not"), &s)) return pl_node_key(k);
  }
  return (struct pl_str){NULL, 0};
}

struct pl_str pl_words_class(const struct pl_ruleset *rules, const char *path, const struct pl_str *texts, size_t n) {
  return pl_words_class_in(pl_ruleset_root(rules, path), texts, n);
}
