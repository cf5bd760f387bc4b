/* YAML 1.1, as libyaml reads it: https://yaml.org/spec/1.1/ (printable characters, line breaks, indicators). */
#include "base/yaml.h"

#include "base/utf8.h"

/* U+0085, U+2028 and U+2029 end lines in YAML 1.1; U+FEFF is a byte order mark. */
static bool is_printable(uint32_t c) {
  if (c < 0x7F) return c >= 0x20;
  return (c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029) || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF) ||
         c >= 0x10000;
}

static void put_char(struct pl_buf *out, uint32_t c) {
  char bytes[4];
  pl_buf_add(out, pl_str_n(bytes, pl_utf8_encode(c, bytes)));
}

/* Words that YAML 1.1 takes for something else than text. */
static bool is_reserved(struct pl_str s) {
  static const char *const words[] = {"true", "false", "yes", "no", "on", "off", "y", "n", "null", NULL};
  for (size_t i = 0; words[i]; i++)
    if (pl_str_ieq(s, pl_str_of(words[i]))) return true;
  return false;
}

static bool is_plain(struct pl_str s) {
  if (!s.n || !pl_is_alpha(s.p[0]) || s.p[s.n - 1] == ' ' || is_reserved(s)) return false;
  for (size_t i = 0; i < s.n; i++)
    if (!pl_is_alnum(s.p[i]) && !memchr(" _-./()+'", s.p[i], 9)) return false;
  return true;
}

static void put_quoted(struct pl_buf *out, uint32_t c) {
  if (c == '"' || c == '\\')
    pl_buf_putc(out, '\\'), pl_buf_putc(out, (char)c);
  else if (c == '\n')
    pl_buf_puts(out, "\\n");
  else if (c == '\t')
    pl_buf_puts(out, "\\t");
  else if (is_printable(c))
    put_char(out, c);
  else
    pl_buf_printf(out, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c);
}

void pl_yaml_scalar(struct pl_buf *out, struct pl_str s) {
  if (is_plain(s)) {
    pl_buf_add(out, s);
    return;
  }
  pl_buf_putc(out, '"');
  for (size_t i = 0; i < s.n;) put_quoted(out, pl_utf8_next(s, &i));
  pl_buf_putc(out, '"');
}

void pl_yaml_comment(struct pl_buf *out, struct pl_str s) {
  for (size_t i = 0; i < s.n;) {
    uint32_t c = pl_utf8_next(s, &i);
    if (c == '\n')
      pl_buf_puts(out, "\\n");
    else if (is_printable(c))
      put_char(out, c);
    else
      pl_buf_printf(out, "\\u{%x}", c);
  }
}
