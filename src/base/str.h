#ifndef PL_BASE_STR_H
#define PL_BASE_STR_H
/* A borrowed run of bytes: never NUL-terminated by promise, never owned. Whoever hands one out says how long it lives
 * (usually: as long as the arena or the source file it points into). */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct pl_str {
  const char *p; /* may be NULL when n is 0 */
  size_t n;      /* bytes */
};

/* A literal as a pl_str; usable in initialisers of automatic variables and as an argument. */
#define PL_STR(lit) ((struct pl_str){"" lit, sizeof(lit) - 1})
/* printf("%.*s", PL_FMT(s)) */
#define PL_FMT(s) (int)(s).n, (s).p ? (s).p : ""

static inline struct pl_str pl_str_of(const char *z) { return (struct pl_str){z, z ? strlen(z) : 0}; }
static inline struct pl_str pl_str_n(const char *p, size_t n) { return (struct pl_str){p, n}; }
static inline bool pl_str_eq(struct pl_str a, struct pl_str b) {
  return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}
static inline bool pl_str_is(struct pl_str a, const char *z) { return pl_str_eq(a, pl_str_of(z)); }

/* Orders by bytes, shorter first; <0, 0, >0. */
int pl_str_cmp(struct pl_str a, struct pl_str b);
/* As pl_str_cmp and pl_str_eq, with ASCII letters folded. */
int pl_str_icmp(struct pl_str a, struct pl_str b);
bool pl_str_ieq(struct pl_str a, struct pl_str b);
static inline bool pl_str_starts(struct pl_str s, const char *prefix) {
  size_t n = strlen(prefix);
  return s.n >= n && (n == 0 || memcmp(s.p, prefix, n) == 0);
}
static inline bool pl_str_ends(struct pl_str s, const char *suffix) {
  size_t n = strlen(suffix);
  return s.n >= n && (n == 0 || memcmp(s.p + s.n - n, suffix, n) == 0);
}
/* The same with a text that is known only at run time; every text begins and ends with the empty one. */
static inline bool pl_str_begins(struct pl_str s, struct pl_str with) {
  return s.n >= with.n && (with.n == 0 || memcmp(s.p, with.p, with.n) == 0);
}
static inline bool pl_str_closes(struct pl_str s, struct pl_str with) {
  return s.n >= with.n && (with.n == 0 || memcmp(s.p + s.n - with.n, with.p, with.n) == 0);
}
bool pl_str_istarts(struct pl_str s, const char *prefix);
/* Index of the first occurrence, or SIZE_MAX. */
size_t pl_str_find(struct pl_str s, struct pl_str needle);
size_t pl_str_ifind(struct pl_str s, struct pl_str needle);
size_t pl_str_chr(struct pl_str s, char c);
size_t pl_str_rchr(struct pl_str s, char c);
/* The part from byte a up to (not including) byte b, both cut to the length. */
static inline struct pl_str pl_str_cut(struct pl_str s, size_t a, size_t b) {
  if (b > s.n) b = s.n;
  if (a > b) a = b;
  return (struct pl_str){s.p ? s.p + a : s.p, b - a};
}
/* What stands behind the last `c`; all of it where there is none. */
static inline struct pl_str pl_str_behind(struct pl_str s, char c) {
  return pl_str_cut(s, pl_str_rchr(s, c) + 1, s.n); /* SIZE_MAX + 1 is 0 */
}
/* Without ASCII white space at both ends. */
struct pl_str pl_str_trim(struct pl_str s);
/* Takes the next piece up to `sep` off the front of *rest; false when *rest is used up. */
bool pl_str_next(struct pl_str *rest, char sep, struct pl_str *piece);
/* Shell-like match: '*' any run of bytes, '?' one byte; iterative, O(n*m) at worst. */
bool pl_str_glob(struct pl_str pattern, struct pl_str s);
/* FNV-1a, 64 bit: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
uint64_t pl_str_hash(struct pl_str s);
/* ASCII only, independent of locale. */
static inline bool pl_is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static inline bool pl_is_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool pl_is_alnum(char c) { return pl_is_alpha(c) || pl_is_digit(c); }
static inline bool pl_is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static inline char pl_lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }
static inline char pl_upper(char c) { return c >= 'a' && c <= 'z' ? (char)(c - 32) : c; }
/* MAX_SEATS, 2FA: whether no small letter is in it, as names of constants and of settings are written. */
static inline bool pl_str_is_capitals(struct pl_str s) {
  size_t i = 0;
  while (i < s.n && !(s.p[i] >= 'a' && s.p[i] <= 'z')) i++;
  return i == s.n;
}
/* The ending of a noun behind its number: "1 claim", "2 claims". */
static inline const char *pl_plural(size_t n) { return n == 1 ? "" : "s"; }

#endif
