/* Escaping, widths and colours for terminals. Widths: Unicode's East Asian Width in broad ranges; a frame's underline is off
 * by a cell at worst where a terminal disagrees. */
#include "report/screen.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"

struct range {
  uint32_t first, last;
};

static bool within(uint32_t code, const struct range *ranges, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (code >= ranges[i].first && code <= ranges[i].last) return true;
  return false;
}
#define WITHIN(code, ranges) within((code), (ranges), sizeof(ranges) / sizeof *(ranges))

/* Controls, soft hyphen, marks and overrides of direction, invisible characters, private use, tags. */
static bool hidden(uint32_t code) {
  static const struct range ranges[] = {{0, 0x1F},          {0x7F, 0x9F},     {0xAD, 0xAD},     {0x61C, 0x61C},
                                        {0x180E, 0x180E},   {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F},
                                        {0xE000, 0xF8FF},   {0xFEFF, 0xFEFF}, {0xFFF0, 0xFFFB}, {0xE0000, 0xE007F},
                                        {0xF0000, 0x10FFFF}};
  return WITHIN(code, ranges);
}

static size_t cells_of(uint32_t code) {
  static const struct range none[] = {
      {0x300, 0x36F}, {0x1AB0, 0x1AFF}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}};
  static const struct range wide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xAC00, 0xD7A3},
                                      {0xF900, 0xFAFF},   {0xFE30, 0xFE4F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
                                      {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
  if (WITHIN(code, none)) return 0;
  return WITHIN(code, wide) ? 2 : 1;
}

/* Writes the shown form of the character at s[*i] into text, moves on, and returns its cells. */
static size_t shown(struct pl_str s, size_t *i, char text[16]) {
  size_t before = *i;
  uint32_t code = pl_utf8_next(s, i);
  if (code >= ' ' && code <= '~') return text[0] = (char)code, text[1] = '\0', 1;
  bool broken = code == 0xFFFD && *i - before == 1;
  if (code == '\t') return (size_t)snprintf(text, 16, "  ");
  if (code == '\n') return (size_t)snprintf(text, 16, " ");
  if (broken) return (size_t)snprintf(text, 16, "\\x%02x", (unsigned char)s.p[before]);
  if (hidden(code)) return (size_t)snprintf(text, 16, "\\u{%x}", (unsigned)code);
  memcpy(text, s.p + before, *i - before);
  text[*i - before] = '\0';
  return cells_of(code);
}

void pl_screen_add(struct pl_buf *out, struct pl_str s) {
  char text[16];
  for (size_t i = 0; i < s.n;) {
    size_t run = i;
    while (run < s.n && s.p[run] >= ' ' && s.p[run] <= '~') run++;
    pl_buf_add(out, pl_str_cut(s, i, run));
    i = run;
    if (i < s.n) shown(s, &i, text), pl_buf_puts(out, text);
  }
}

size_t pl_screen_width(struct pl_str s) {
  char text[16];
  size_t cells = 0;
  for (size_t i = 0; i < s.n;) cells += shown(s, &i, text);
  return cells;
}

struct pl_str pl_screen_head(struct pl_str s, size_t cells) {
  char text[16];
  size_t used = 0;
  for (size_t i = 0; i < s.n;) {
    size_t before = i;
    used += shown(s, &i, text);
    if (used > cells) return pl_str_cut(s, 0, before);
  }
  return s;
}

struct pl_str pl_screen_tail(struct pl_str s, size_t cells) {
  char text[16];
  size_t width = pl_screen_width(s), i = 0;
  while (i < s.n && width > cells) width -= shown(s, &i, text);
  return pl_str_cut(s, i, s.n);
}

static const char *const inks[] = {"1;31", "1;33", "1;36", "1", "34", "32", "1", "2"};

static void open_ink(struct pl_screen *s, enum pl_ink ink) {
  if (s->color) pl_buf_printf(s->out, "\x1b[%sm", inks[ink]);
}
static void close_ink(struct pl_screen *s) {
  if (s->color) pl_buf_puts(s->out, "\x1b[0m");
}

void pl_screen_ink(struct pl_screen *s, enum pl_ink ink, const char *format, ...) {
  char text[512];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  open_ink(s, ink);
  pl_buf_puts(s->out, text);
  close_ink(s);
}

void pl_screen_ink_add(struct pl_screen *s, enum pl_ink ink, struct pl_str text) {
  open_ink(s, ink);
  pl_screen_add(s->out, text);
  close_ink(s);
}
