#ifndef PL_BASE_UTF8_H
#define PL_BASE_UTF8_H
/* UTF-8: validity, decoding, and lengths in UTF-16 units for SARIF. */
#include "base/str.h"

/* Decodes one code point at s[*i] and moves *i past it. Invalid bytes give U+FFFD and move by one. */
uint32_t pl_utf8_next(struct pl_str s, size_t *i);
bool pl_utf8_valid(struct pl_str s);
/* UTF-16 code units that the text takes; an invalid byte counts as one. */
size_t pl_utf8_utf16_length(struct pl_str s);
/* Writes 1 to 4 bytes; returns their number. */
size_t pl_utf8_encode(uint32_t code, char out[4]);

#endif
