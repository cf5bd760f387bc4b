/* Byte strings: comparing, searching, cutting. No allocation, no locale. */
#include "base/str.h"

int pl_str_cmp(struct pl_str a, struct pl_str b) {
  size_t n = a.n < b.n ? a.n : b.n;
  int c = n ? memcmp(a.p, b.p, n) : 0;
  return c ? c : (a.n > b.n) - (a.n < b.n);
}

int pl_str_icmp(struct pl_str a, struct pl_str b) {
  for (size_t i = 0; i < a.n && i < b.n; i++) {
    int c = (unsigned char)pl_lower(a.p[i]) - (unsigned char)pl_lower(b.p[i]);
    if (c) return c;
  }
  return (a.n > b.n) - (a.n < b.n);
}

bool pl_str_ieq(struct pl_str a, struct pl_str b) { return a.n == b.n && pl_str_icmp(a, b) == 0; }

bool pl_str_istarts(struct pl_str s, const char *prefix) {
  size_t n = strlen(prefix);
  return s.n >= n && pl_str_ieq(pl_str_n(s.p, n), pl_str_n(prefix, n));
}

size_t pl_str_find(struct pl_str s, struct pl_str needle) {
  if (needle.n == 0) return 0;
  const char *hit = s.n >= needle.n ? memmem(s.p, s.n, needle.p, needle.n) : NULL;
  return hit ? (size_t)(hit - s.p) : SIZE_MAX;
}

size_t pl_str_ifind(struct pl_str s, struct pl_str needle) {
  char first = needle.n ? pl_lower(needle.p[0]) : 0;
  for (size_t i = 0; i + needle.n <= s.n; i++)
    if (!needle.n || (pl_lower(s.p[i]) == first && pl_str_ieq(pl_str_n(s.p + i, needle.n), needle))) return i;
  return SIZE_MAX;
}

size_t pl_str_chr(struct pl_str s, char c) {
  const char *hit = s.n ? memchr(s.p, c, s.n) : NULL;
  return hit ? (size_t)(hit - s.p) : SIZE_MAX;
}

size_t pl_str_rchr(struct pl_str s, char c) {
  const char *hit = s.n ? memrchr(s.p, c, s.n) : NULL;
  return hit ? (size_t)(hit - s.p) : SIZE_MAX;
}

struct pl_str pl_str_trim(struct pl_str s) {
  while (s.n && pl_is_space(s.p[0])) s.p++, s.n--;
  while (s.n && pl_is_space(s.p[s.n - 1])) s.n--;
  return s;
}

bool pl_str_next(struct pl_str *rest, char sep, struct pl_str *piece) {
  if (!rest->p) return false;
  size_t i = pl_str_chr(*rest, sep);
  if (i == SIZE_MAX) {
    *piece = *rest;
    *rest = (struct pl_str){NULL, 0};
  } else {
    *piece = pl_str_cut(*rest, 0, i);
    *rest = pl_str_cut(*rest, i + 1, rest->n);
  }
  return true;
}

/* The plain end first: it rules out most names at once. */
bool pl_str_glob(struct pl_str pattern, struct pl_str s) {
  for (; pattern.n && pattern.p[pattern.n - 1] != '*'; pattern.n--, s.n--)
    if (!s.n || (pattern.p[pattern.n - 1] != '?' && pattern.p[pattern.n - 1] != s.p[s.n - 1])) return false;
  if (!pattern.n) return !s.n;
  size_t p = 0, i = 0, star = SIZE_MAX, mark = 0;
  while (i < s.n) {
    if (p < pattern.n && pattern.p[p] == '*') {
      star = p++;
      mark = i;
    } else if (p < pattern.n && (pattern.p[p] == '?' || pattern.p[p] == s.p[i])) {
      p++, i++;
    } else if (star != SIZE_MAX) {
      p = star + 1;
      i = ++mark;
    } else {
      return false;
    }
  }
  while (p < pattern.n && pattern.p[p] == '*') p++;
  return p == pattern.n;
}

uint64_t pl_str_hash(struct pl_str s) {
  uint64_t h = 14695981039346656037ull;
  for (size_t i = 0; i < s.n; i++) h = (h ^ (unsigned char)s.p[i]) * 1099511628211ull;
  return h;
}
