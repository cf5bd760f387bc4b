/* String literals by their common shape: prefix, quotes (one or three of a kind), escapes. */
#include "syntax/doc_string.h"

#include "base/utf8.h"

/* Hexadecimal digits from s[i] on, at most `most`; *code is their value. */
static size_t hex(struct pl_str s, size_t i, size_t most, uint32_t *code) {
  size_t n = 0;
  for (*code = 0; n < most && i + n < s.n; n++) {
    char c = pl_lower(s.p[i + n]);
    if (pl_is_digit(c))
      *code = *code << 4 | (uint32_t)(c - '0');
    else if (c >= 'a' && c <= 'f')
      *code = *code << 4 | (uint32_t)(c - 'a' + 10);
    else
      break;
  }
  return n;
}

/* The escape at s[i] (a backslash): its bytes; *code its character, 0 for none (a line continuation). */
static size_t escape(struct pl_str s, size_t i, uint32_t *code) {
  char c = i + 1 < s.n ? s.p[i + 1] : '\\';
  switch (c) {
    case 'n': *code = '\n'; return 2;
    case 't': *code = '\t'; return 2;
    case 'r': *code = ' '; return 2;
    case '\n': *code = 0; return 2;
    case 'x': return 2 + hex(s, i + 2, 2, code);
    case 'u':
      if (i + 2 < s.n && s.p[i + 2] == '{') return 4 + hex(s, i + 3, 6, code);
      size_t n = hex(s, i + 2, 4, code);
      uint32_t low;
      if (*code >= 0xD800 && *code < 0xDC00 && i + 13 <= s.n + 1 && s.p[i + 6] == '\\' && hex(s, i + 8, 4, &low) == 4 &&
          low >= 0xDC00) {
        *code = 0x10000 + ((*code - 0xD800) << 10) + (low - 0xDC00);
        return 12;
      }
      return 2 + n;
    case 'U': return 2 + hex(s, i + 2, 8, code);
    default: *code = (unsigned char)c; return (c & 0x80) ? 1 : 2;
  }
}

static size_t braces_end(struct pl_str s, size_t i) {
  int depth = 0;
  for (size_t k = i; k < s.n && k < i + 1000; k++) {
    if (s.p[k] == '{') depth++;
    if (s.p[k] == '}' && --depth == 0) return k + 1;
  }
  return i + 1;
}

static void append_inside(struct pl_joint *out, struct pl_text t, bool raw, char quote, bool format) {
  struct pl_str s = t.s;
  for (size_t i = 0; i < s.n;) {
    size_t n = 1;
    uint32_t code, start = pl_text_at(&t, i);
    bool hole = (quote == '`' && s.p[i] == '$' && i + 1 < s.n && s.p[i + 1] == '{') ||
                (format && s.p[i] == '{' && !(i + 1 < s.n && s.p[i + 1] == '{'));
    if (hole) {
      n = braces_end(s, s.p[i] == '$' ? i + 1 : i) - i;
      pl_joint_byte(out, ' ', start, pl_text_at(&t, i + n));
    } else if (s.p[i] == '\\' && !raw) {
      n = escape(s, i, &code);
      if (i + n > s.n) n = s.n - i;
      char utf8[4];
      if (code) pl_joint_put(out, pl_str_n(utf8, pl_utf8_encode(code, utf8)), start, pl_text_at(&t, i + n));
    } else {
      pl_joint_byte(out, s.p[i], start, pl_text_at(&t, i + 1));
    }
    i += n;
  }
}

void pl_template_append(struct pl_joint *out, struct pl_text piece) { append_inside(out, piece, false, '`', false); }

/* Where the literal that opens with these quotes at `from` closes; SIZE_MAX when it does not. */
static size_t closing(struct pl_str s, size_t from, char quote, size_t n, bool raw) {
  for (size_t i = from; i + n <= s.n; i++) {
    if (s.p[i] == '\\' && !raw)
      i++;
    else if (s.p[i] == quote && (n == 1 || (s.p[i + 1] == quote && s.p[i + 2] == quote)))
      return i;
  }
  return SIZE_MAX;
}

/* `'One ' 'and the same'`: what stands behind the literal is another that continues it. */
static size_t next_literal(struct pl_str s, size_t end) {
  while (end < s.n && pl_is_space(s.p[end])) end++;
  return end + 1 < s.n && (s.p[end] == '"' || s.p[end] == '\'') ? end : SIZE_MAX;
}

static void append_one(struct pl_joint *out, struct pl_text t);

void pl_string_append(struct pl_joint *out, struct pl_text t) {
  for (;;) {
    char quote = t.s.n ? t.s.p[0] : 0;
    size_t n = t.s.n >= 6 && t.s.p[1] == quote && t.s.p[2] == quote ? 3 : 1;
    size_t end = quote == '"' || quote == '\'' ? closing(t.s, n, quote, n, false) : SIZE_MAX;
    size_t next = end == SIZE_MAX ? SIZE_MAX : next_literal(t.s, end + n);
    append_one(out, next == SIZE_MAX ? t : pl_text_cut(t, 0, end + n));
    if (next == SIZE_MAX) return;
    t = pl_text_cut(t, next, t.s.n);
  }
}

static void append_one(struct pl_joint *out, struct pl_text t) {
  size_t i = 0;
  bool raw = false, format = false;
  while (i < t.s.n && i < 4 && pl_is_alpha(t.s.p[i])) {
    raw = raw || pl_lower(t.s.p[i]) == 'r';
    format = format || pl_lower(t.s.p[i]) == 'f';
    i++;
  }
  char quote = i < t.s.n ? t.s.p[i] : 0;
  if (quote != '"' && quote != '\'' && quote != '`') {
    pl_joint_text(out, t); /* a bare scalar */
    return;
  }
  size_t n = t.s.n >= i + 6 && t.s.p[i + 1] == quote && t.s.p[i + 2] == quote ? 3 : 1, end = t.s.n;
  while (n > 0 && end >= i + 2 * n && t.s.p[end - 1] != quote) n--; /* cut short by an error */
  if (end >= i + 2 * n) end -= n;
  append_inside(out, pl_text_cut(t, i + (n ? n : 1), end), raw, quote, format);
}

void pl_block_scalar_append(struct pl_joint *out, struct pl_text t) {
  struct pl_text line, rest = t;
  if (!pl_text_line(&rest, &line)) return;
  bool folded = line.s.n && line.s.p[0] == '>';
  size_t margin = SIZE_MAX;
  for (struct pl_text look = rest; pl_text_line(&look, &line);) {
    size_t n = 0;
    while (n < line.s.n && line.s.p[n] == ' ') n++;
    if (n < line.s.n && n < margin) margin = n;
  }
  while (pl_text_line(&rest, &line)) {
    bool blank = pl_str_trim(line.s).n == 0;
    pl_joint_text(out, pl_text_cut(line, margin, line.s.n));
    uint32_t at = pl_text_at(&line, line.s.n);
    if (blank && folded) pl_joint_byte(out, '\n', at, at + 1);
    pl_joint_byte(out, folded && !blank ? ' ' : '\n', at, at + 1);
  }
}
