/* Full stops that end no statement, told by the letters around them. */
#include "claims/abbreviation.h"

/* Where the one letter before the full stop at i stands; SIZE_MAX when it is no letter alone. */
static size_t letter_before(struct pl_str s, size_t i) {
  size_t at = i;
  while (at && (unsigned char)s.p[at - 1] >= 0x80 && ((unsigned char)s.p[at - 1] & 0xC0) == 0x80) at--;
  if (!at-- || (at && (pl_is_alnum(s.p[at - 1]) || (unsigned char)s.p[at - 1] >= 0x80))) return SIZE_MAX;
  return pl_is_alpha(s.p[at]) || (unsigned char)s.p[at] >= 0xC0 ? at : SIZE_MAX;
}

/* The last full stop of "e.g.", "i.e." or "z. B.", which ends no statement. */
static bool ends_abbreviation(struct pl_str s, size_t i) {
  size_t second = letter_before(s, i);
  if (s.p[i] != '.' || second == SIZE_MAX || second < 2) return false;
  size_t dot = s.p[second - 1] == ' ' ? second - 2 : second - 1,
         first = s.p[dot] == '.' ? letter_before(s, dot) : SIZE_MAX;
  if (first == SIZE_MAX || (dot + 1 < second && (s.p[first] < 'a' || s.p[first] > 'z'))) return false;
  size_t next = i + 1;
  while (next < s.n && (pl_is_space(s.p[next]) || s.p[next] == ',')) next++;
  bool small = s.p[first] >= 'a' && s.p[first] <= 'z', comma = next > i + 1 && s.p[i + 1] == ',';
  return next < s.n && (small || comma || !(s.p[next] >= 'A' && s.p[next] <= 'Z'));
}

/* The first full stop of "z. B.", written with a space. */
static bool opens_abbreviation(struct pl_str s, size_t i) {
  if (s.p[i] != '.' || i + 3 >= s.n || s.p[i + 1] != ' ' || letter_before(s, i) == SIZE_MAX) return false;
  size_t next = i + 2;
  while (next < s.n && next < i + 5 && s.p[next] != '.' && s.p[next] != ' ') next++;
  return next < s.n && s.p[next] == '.' && letter_before(s, next) == i + 2 && ends_abbreviation(s, next);
}

/* "gem. Art. 6 Abs. 1": the text is one sentence, so a full stop before a small letter, before a digit ("Abs. 1", not "max. 30 days") or
 * behind a short word in small letters is none of a sentence. */
static bool goes_on(struct pl_str s, size_t i) {
  enum { SHORT = 4 };
  if (s.p[i] != '.' || i + 2 >= s.n || s.p[i + 1] != ' ') return false;
  char next = s.p[i + 2];
  size_t from = i;
  while (from && i - from <= SHORT && s.p[from - 1] >= 'a' && s.p[from - 1] <= 'z') from--;
  bool number = pl_is_digit(next), named = from && s.p[from - 1] >= 'A' && s.p[from - 1] <= 'Z';
  if (number || (next >= 'a' && next <= 'z')) return !number || named;
  bool word = !from || s.p[from - 1] == ' ' || s.p[from - 1] == '(';
  return word && i - from >= 2 && i - from <= SHORT;
}

bool pl_within_statement(struct pl_str s, size_t i) {
  if ((s.p[i] != '.' && s.p[i] != ':') || !i || i + 1 >= s.n || pl_is_space(s.p[i - 1])) return false;
  return pl_is_alnum(s.p[i + 1]) || ends_abbreviation(s, i) || opens_abbreviation(s, i) || goes_on(s, i);
}
