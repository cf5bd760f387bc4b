/* Strict UTF-8 decoding (no overlong forms, no surrogates): Unicode 15, table 3-7. */
#include "base/utf8.h"

static size_t sequence(unsigned char c, uint32_t *code) {
  if (c < 0x80) return *code = c, 1;
  if (c >= 0xC2 && c <= 0xDF) return *code = c & 0x1Fu, 2;
  if (c >= 0xE0 && c <= 0xEF) return *code = c & 0x0Fu, 3;
  if (c >= 0xF0 && c <= 0xF4) return *code = c & 0x07u, 4;
  return 0;
}

/* Decodes at s[i]; returns the length, 0 when invalid. */
static size_t decode(struct pl_str s, size_t i, uint32_t *code) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  size_t n = sequence((unsigned char)s.p[i], code);
  if (n == 0 || i + n > s.n) return 0;
  for (size_t k = 1; k < n; k++) {
    unsigned char c = (unsigned char)s.p[i + k];
    if ((c & 0xC0) != 0x80) return 0;
    *code = *code << 6 | (c & 0x3Fu);
  }
  if (n > 1 && (*code < least[n] || *code > 0x10FFFF || (*code >= 0xD800 && *code <= 0xDFFF))) return 0;
  return n;
}

uint32_t pl_utf8_next(struct pl_str s, size_t *i) {
  uint32_t code = (unsigned char)s.p[*i];
  if (code < 0x80) return ++*i, code;
  size_t n = decode(s, *i, &code);
  *i += n ? n : 1;
  return n ? code : 0xFFFD;
}

/* Bytes from `i` on that are ASCII, eight at a time. */
static size_t ascii_words(struct pl_str s, size_t i) {
  size_t from = i;
  for (uint64_t eight; i + sizeof eight <= s.n; i += sizeof eight) {
    memcpy(&eight, s.p + i, sizeof eight);
    if (eight & UINT64_C(0x8080808080808080)) break;
  }
  return i - from;
}

bool pl_utf8_valid(struct pl_str s) {
  uint32_t code;
  for (size_t i = 0, n; (i += ascii_words(s, i)) < s.n; i += n)
    if ((n = decode(s, i, &code)) == 0) return false;
  return true;
}

size_t pl_utf8_utf16_length(struct pl_str s) {
  size_t units = 0;
  for (size_t i = 0; i < s.n;) units += pl_utf8_next(s, &i) > 0xFFFF ? 2 : 1;
  return units;
}

size_t pl_utf8_encode(uint32_t code, char out[4]) {
  if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = 0xFFFD;
  if (code < 0x80) return out[0] = (char)code, 1;
  if (code < 0x800) return out[0] = (char)(0xC0 | code >> 6), out[1] = (char)(0x80 | (code & 0x3F)), 2;
  if (code < 0x10000) {
    out[0] = (char)(0xE0 | code >> 12), out[1] = (char)(0x80 | (code >> 6 & 0x3F)),
    out[2] = (char)(0x80 | (code & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | code >> 18), out[1] = (char)(0x80 | (code >> 12 & 0x3F));
  out[2] = (char)(0x80 | (code >> 6 & 0x3F)), out[3] = (char)(0x80 | (code & 0x3F));
  return 4;
}
