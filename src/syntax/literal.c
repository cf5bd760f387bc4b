/* String literals: r"", f'', """…""", `…`, @"…", #"…"#, heredoc bodies come without quotes. */
#include "syntax/literal.h"

#include "base/utf8.h"

static bool is_quote(char c) { return c == '"' || c == '\'' || c == '`'; }

/* Bytes before the opening quote that are a literal's prefix (r, b, f, u, L, @, $, #, ~s), at most 4; SIZE_MAX: no literal. A word
 * with an apostrophe is none: after a prefix the text must end as it began. */
static size_t prefix_length(struct pl_str raw) {
  size_t i = 0, end = raw.n;
  while (i < raw.n && i < 4 && raw.p[i] && strchr("rRbBfFuUcLsS@$#~8", raw.p[i])) i++;
  if (i >= raw.n || !is_quote(raw.p[i])) return SIZE_MAX;
  while (end > i + 1 && raw.p[end - 1] == '#') end--;
  return i == 0 || (end > i + 1 && raw.p[end - 1] == raw.p[i]) ? i : SIZE_MAX;
}

/* What opens and closes a literal with words of its own: %q(…), %w[…], ~S{…}. */
static bool sigil(struct pl_str raw, size_t *skip) {
  size_t i = 0;
  if (raw.n < 3 || (raw.p[0] != '%' && raw.p[0] != '~')) return false;
  for (i = 1; i < raw.n && i < 3 && pl_is_alpha(raw.p[i]);) i++;
  if (i >= raw.n || (i == 1 && raw.p[0] == '~') || pl_is_alnum(raw.p[i]) || pl_is_space(raw.p[i]) || is_quote(raw.p[i]))
    return false;
  const char *open = "([{<", *close = ")]}>", *at = strchr(open, raw.p[i]);
  char end = at ? close[at - open] : raw.p[i];
  return *skip = i + 1, raw.p[raw.n - 1] == end;
}

struct pl_str pl_literal_inside(struct pl_str raw, size_t *skip) {
  if (sigil(raw, skip)) return pl_str_cut(raw, *skip, raw.n - 1);
  size_t from = prefix_length(raw);
  *skip = 0;
  if (from == SIZE_MAX) return raw;
  size_t end = raw.n;
  while (end > from + 1 && raw.p[end - 1] == '#') end--;
  char q = raw.p[from];
  bool triple = end - from >= 6 && raw.p[from + 1] == q && raw.p[from + 2] == q;
  size_t width = triple ? 3 : 1;
  if (end < from + 2 * width || raw.p[end - 1] != q)
    width = end > from ? 1 : 0, end = raw.n + (raw.n && raw.p[raw.n - 1] == q ? 0 : 1);
  *skip = from + width;
  return pl_str_cut(raw, from + width, end - width);
}

static unsigned hex_value(char c) {
  if (pl_is_digit(c)) return (unsigned)(c - '0');
  c = pl_lower(c);
  return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10) : 16;
}

/* Reads up to `most` hex digits at s[*i]; returns the code. */
static uint32_t hex(struct pl_str s, size_t *i, size_t most) {
  uint32_t code = 0;
  while (*i < s.n && most-- && hex_value(s.p[*i]) < 16) code = code * 16 + hex_value(s.p[(*i)++]);
  return code;
}

/* Decodes the escape after a backslash at s[*i]; writes it to out and returns its length. */
static size_t escape(struct pl_str s, size_t *i, char *out) {
  char c = s.p[(*i)++];
  switch (c) {
    case 'n': return *out = '\n', 1;
    case 't': return *out = '\t', 1;
    case 'r': return *out = '\r', 1;
    case '\n': return 0;
    case 'x': return pl_utf8_encode(hex(s, i, 2), out);
    case 'u':
      if (*i < s.n && s.p[*i] == '{') {
        ++*i;
        uint32_t code = hex(s, i, 6);
        if (*i < s.n && s.p[*i] == '}') ++*i;
        return pl_utf8_encode(code, out);
      }
      return pl_utf8_encode(hex(s, i, 4), out);
    default: return *out = c, 1;
  }
}

struct pl_str pl_literal_raw(struct pl_arena *a, struct pl_str raw) {
  size_t skip, n = 0;
  struct pl_str s = pl_literal_inside(raw, &skip);
  char q = skip ? raw.p[skip - 1] : '\0';
  const char doubled[] = {q, q};
  if (!is_quote(q) || pl_str_find(s, pl_str_n(doubled, 2)) == SIZE_MAX) return s;
  char *out = pl_arena_alloc(a, s.n + 1);
  for (size_t i = 0; i < s.n; i++) {
    out[n++] = s.p[i];
    if (s.p[i] == q && i + 1 < s.n && s.p[i + 1] == q) i++;
  }
  return (struct pl_str){out, n};
}

static bool is_raw(struct pl_str raw, size_t skip) {
  for (size_t i = 0; i < skip && i < raw.n; i++)
    if (raw.p[i] == 'r' || raw.p[i] == 'R' || raw.p[i] == '@') return true;
  return false;
}

struct pl_str pl_literal_decode(struct pl_arena *a, struct pl_str raw) {
  size_t skip;
  struct pl_str s = pl_literal_inside(raw, &skip);
  if (pl_str_chr(s, '\\') == SIZE_MAX || is_raw(raw, skip)) return s;
  char *out = pl_arena_alloc(a, s.n * 2 + 4);
  size_t n = 0;
  for (size_t i = 0; i < s.n;) {
    if (s.p[i] == '\\' && i + 1 < s.n) {
      i++;
      n += escape(s, &i, out + n);
    } else {
      out[n++] = s.p[i++];
    }
  }
  return (struct pl_str){out, n};
}
