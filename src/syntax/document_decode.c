/* Bytes of a policy -> valid UTF-8 with places. Most documents are clean UTF-8 and are borrowed as they are. */
#include "syntax/document_decode.h"

#include "base/utf8.h"

/* Windows-1252, bytes 0x80 to 0x9F; 0 where it has no character. */
static const uint16_t windows[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

static void put_code(struct pl_joint *j, uint32_t code, size_t start, size_t end) {
  char utf8[4];
  size_t n = pl_utf8_encode(code, utf8);
  pl_joint_put(j, pl_str_n(utf8, n), (uint32_t)start, (uint32_t)end);
}

/* Controls other than tab and line end say nothing; form feeds and their like part lines. */
static uint32_t tame(uint32_t code) {
  if (code == '\v' || code == '\f' || code == 0x85) return '\n';
  return (code < 0x20 && code != '\t' && code != '\n') || code == 0x7F ? ' ' : code;
}

static uint32_t utf16_unit(struct pl_str s, size_t i, bool big) {
  unsigned a = (unsigned char)s.p[i], b = (unsigned char)s.p[i + 1];
  return big ? a << 8 | b : b << 8 | a;
}

static void decode_utf16(struct pl_joint *j, struct pl_str s, size_t i, bool big) {
  while (i + 1 < s.n) {
    size_t start = i;
    uint32_t code = utf16_unit(s, i, big);
    i += 2;
    if (code >= 0xD800 && code < 0xDC00 && i + 1 < s.n) {
      uint32_t low = utf16_unit(s, i, big);
      if (low >= 0xDC00 && low < 0xE000) code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00), i += 2;
    }
    if (code == '\r') {
      if (i + 1 < s.n && utf16_unit(s, i, big) == '\n') i += 2;
      code = '\n';
    }
    put_code(j, tame(code), start, i);
  }
}

/* The byte that a character would have been in Windows-1252 (Latin-1 elsewhere), or -1. */
static int windows_byte(uint32_t code) {
  if (code >= 0x80 && code < 0x100) return (int)code;
  for (int i = 0; i < 32; i++)
    if (code > 0xFF && windows[i] == code) return 0x80 + i;
  return -1;
}

/* UTF-8 that was read as Windows-1252 and written as UTF-8 again: "â€™" for "’", "Ã¼" for "ü". Returns the bytes it takes at s[i]
 * and the character meant, or 0. Only sequences that are hardly ever meant as they stand are repaired. */
static size_t mojibake(struct pl_str s, size_t i, uint32_t *meant) {
  size_t at = i;
  uint32_t first = pl_utf8_next(s, &at);
  if (first != 0xE2 && first != 0xC3 && first != 0xC2) return 0;
  char bytes[3] = {(char)first, 0, 0};
  size_t n = first == 0xE2 ? 3 : 2;
  for (size_t k = 1; k < n; k++) {
    int byte = at < s.n ? windows_byte(pl_utf8_next(s, &at)) : -1;
    if (byte < 0x80 || byte >= 0xC0) return 0;
    bytes[k] = (char)byte;
  }
  if (first == 0xE2 && (unsigned char)bytes[1] != 0x80 && (unsigned char)bytes[1] != 0x84) return 0;
  size_t k = 0;
  *meant = pl_utf8_next(pl_str_n(bytes, n), &k);
  return *meant == 0xFFFD ? 0 : at - i;
}

/* Invalid UTF-8 is taken for Windows-1252 when the text has no valid multi-byte character at all. */
static bool looks_windows(struct pl_str s) {
  size_t good = 0, bad = 0;
  for (size_t i = 0; i < s.n;) {
    if ((unsigned char)s.p[i] < 0x80) {
      i++;
      continue;
    }
    size_t start = i;
    if (pl_utf8_next(s, &i) == 0xFFFD && i == start + 1)
      bad++;
    else
      good++;
  }
  return bad > 0 && good == 0;
}

static void decode_utf8(struct pl_joint *j, struct pl_str s, size_t i) {
  bool is_windows = looks_windows(s);
  while (i < s.n) {
    size_t start = i, n;
    uint32_t code;
    unsigned char c = (unsigned char)s.p[i];
    if (c < 0x80) {
      i++;
      if (c == '\r' && i < s.n && s.p[i] == '\n') i++;
      pl_joint_byte(j, c == '\r' ? '\n' : (char)tame(c), (uint32_t)start, (uint32_t)i);
    } else if (is_windows) {
      put_code(j, c < 0xA0 ? windows[c - 0x80] : c, start, ++i);
    } else if ((n = mojibake(s, i, &code)) != 0) {
      put_code(j, code, start, i += n);
    } else {
      code = pl_utf8_next(s, &i);
      if (i - start == 1)
        put_code(j, 0xFFFD, start, i);
      else
        for (size_t k = start; k < i; k++) pl_joint_byte(j, s.p[k], (uint32_t)k, (uint32_t)k + 1);
    }
  }
}

/* Whether the text can be borrowed: valid, without controls, '\r' and the lead bytes of repairs. */
static bool clean(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F) return false;
    uint32_t meant;
    if ((c == 0xC3 || c == 0xC2) && mojibake(s, i, &meant)) return false;
  }
  return pl_utf8_valid(s);
}

static struct pl_text keep(struct pl_joint *j, struct pl_arena *a) {
  struct pl_text t = pl_joint_keep(j, a);
  pl_joint_free(j);
  return t;
}

/* UTF-16 without a mark: ASCII text has a NUL in every second byte. */
static int guess_utf16(struct pl_str s) {
  size_t even = 0, odd = 0, n = s.n < 512 ? s.n : 512;
  for (size_t i = 0; i + 1 < n; i += 2) even += s.p[i] == 0, odd += s.p[i + 1] == 0;
  if (n >= 8 && odd > n / 3 && even < n / 20) return 1;
  return n >= 8 && even > n / 3 && odd < n / 20 ? 2 : 0;
}

struct pl_text pl_document_decode(struct pl_arena *a, struct pl_str s) {
  struct pl_joint j = {0};
  bool little = s.n >= 2 && memcmp(s.p, "\xFF\xFE", 2) == 0, big = s.n >= 2 && memcmp(s.p, "\xFE\xFF", 2) == 0;
  int guess = little || big ? 0 : guess_utf16(s);
  if (little || big || guess) {
    decode_utf16(&j, s, guess ? 0 : 2, big || guess == 2);
    return keep(&j, a);
  }
  size_t start = s.n >= 3 && memcmp(s.p, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  struct pl_text whole = {s, NULL, 0}, t = pl_text_cut(whole, start, s.n);
  if (clean(t.s)) return t;
  decode_utf8(&j, s, start);
  return keep(&j, a);
}

struct pl_lines pl_document_lines(struct pl_arena *a, struct pl_text t) {
  uint32_t n = 1;
  for (size_t i = 0; i < t.s.n; i++) n += t.s.p[i] == '\n';
  struct pl_lines l = {PL_NEW_N(a, uint32_t, n), 1};
  for (size_t i = 0; i < t.s.n; i++)
    if (t.s.p[i] == '\n') l.starts[l.n++] = pl_text_at(&t, i + 1);
  return l;
}
