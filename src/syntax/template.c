/* Blanks what is not of the language. Line ends stay, so that lines do. */
#include "syntax/template.h"

struct tag {
  struct pl_str open, close;
};

static bool starts_at(struct pl_str s, size_t i, struct pl_str what) {
  return what.n && pl_str_begins(pl_str_cut(s, i, s.n), what);
}

/* The longest opening tag at byte i. */
static bool tag_at(struct pl_node guest, struct pl_str s, size_t i, struct tag *out) {
  *out = (struct tag){{NULL, 0}, {NULL, 0}};
  for (struct pl_node open = pl_node_first(pl_node_get(guest, "tags")); open.i;) {
    struct pl_node close = pl_node_next(open);
    if (pl_node_text(open).n > out->open.n && starts_at(s, i, pl_node_text(open)))
      *out = (struct tag){pl_node_text(open), pl_node_text(close)};
    open = pl_node_next(close);
  }
  return out->open.n != 0;
}

static bool is_comment(struct pl_node guest, struct pl_str s, size_t i) {
  for (struct pl_node c = pl_node_first(pl_node_get(guest, "comments")); c.i; c = pl_node_next(c))
    if (starts_at(s, i, pl_node_text(c))) return true;
  return false;
}

static void blank(char *copy, size_t from, size_t to) {
  for (size_t i = from; i < to; i++)
    if (copy[i] != '\n') copy[i] = ' ';
}

/* Keeps the code between two tags: without the signs that belong to the tags (<%=, -%>). */
static void keep(char *code, struct pl_str bytes, size_t from, size_t to) {
  while (from < to && strchr("=-~_", bytes.p[from])) from++;
  size_t end = to;
  while (end > from && strchr("-~_", bytes.p[end - 1])) end--;
  memcpy(code + from, bytes.p + from, end - from);
  code[to] = ';';
}

/* "@php(…)", of the guest's `calls`: the length up to the bracket that closes it, 0 when there is none near. The tag then ends with it. */
static size_t called(struct pl_node guest, struct pl_str s, size_t *from, struct tag *tag) {
  enum { LONGEST_CALL = 2000 };
  bool may = false;
  for (struct pl_node c = pl_node_first(pl_node_get(guest, "calls")); c.i && !may; c = pl_node_next(c))
    may = pl_str_eq(pl_node_text(c), tag->open);
  size_t i = *from, depth = 0;
  while (may && i < s.n && s.p[i] == ' ') i++;
  if (!may || i >= s.n || s.p[i] != '(') return 0;
  for (size_t k = i; k < s.n && k - i < LONGEST_CALL; k++) {
    depth += s.p[k] == '(';
    if (s.p[k] != ')' || --depth) continue;
    *from = i + 1;
    tag->close = pl_str_cut(s, k, k + 1);
    return k - *from;
  }
  return 0;
}

void pl_template_split(struct pl_arena *a, struct pl_node guest, struct pl_str bytes, struct pl_str *masked,
                       struct pl_str *code) {
  char *host = NULL, *inner = NULL;
  struct tag tag;
  for (size_t i = 0; pl_node_there(guest) && i < bytes.n; i++) {
    if (!tag_at(guest, bytes, i, &tag)) continue;
    size_t from = i + tag.open.n, length = called(guest, bytes, &from, &tag);
    if (!length) length = pl_str_find(pl_str_cut(bytes, from, bytes.n), tag.close);
    size_t to = length == SIZE_MAX ? bytes.n : from + length;
    if (!host) {
      host = (char *)(uintptr_t)pl_arena_str(a, bytes).p, inner = (char *)(uintptr_t)pl_arena_str(a, bytes).p;
      blank(inner, 0, bytes.n);
    }
    size_t end = to + tag.close.n < bytes.n ? to + tag.close.n : bytes.n;
    blank(host, i, end);
    if (!is_comment(guest, bytes, i) && to < bytes.n) keep(inner, bytes, from, to);
    i = end - 1;
  }
  if (!host) return;
  *masked = (struct pl_str){host, bytes.n};
  *code = (struct pl_str){inner, bytes.n};
}

/* Where the brace at byte i is closed, or 0. */
static size_t closing(struct pl_str s, size_t i) {
  size_t depth = 0;
  for (; i < s.n; i++) {
    if (s.p[i] == '{') depth++;
    if (s.p[i] == '}' && --depth == 0) return i;
  }
  return 0;
}

/* "class C" ahead of the brace, where members stand in it. */
static void name_class(char *out, size_t brace) {
  static const char head[] = "class C";
  size_t n = sizeof head - 1;
  for (size_t i = 1; brace >= n && i <= n; i++)
    if (out[brace - i] != ' ' && out[brace - i] != '\n') return;
  if (brace >= n) memcpy(out + brace - n, head, n);
}

struct pl_str pl_template_blocks(struct pl_arena *a, struct pl_node guest, struct pl_str bytes, struct pl_str code) {
  char *out = code.n ? (char *)(uintptr_t)code.p : NULL;
  for (struct pl_node b = pl_node_first(pl_node_get(guest, "blocks")); b.i; b = pl_node_next(b)) {
    struct pl_str word = pl_node_text(b);
    for (size_t i = 0; i + word.n < bytes.n; i++) {
      if (bytes.p[i] != word.p[0] || !starts_at(bytes, i, word)) continue;
      size_t brace = i + word.n;
      while (word.n > 1 && brace < bytes.n && pl_is_space(bytes.p[brace])) brace++;
      if (brace >= bytes.n || bytes.p[brace] != '{') continue;
      size_t end = closing(bytes, brace);
      if (!end) break; /* nor is any later one */
      if (!out) {
        out = (char *)(uintptr_t)pl_arena_str(a, bytes).p;
        blank(out, 0, bytes.n);
      }
      memcpy(out + brace, bytes.p + brace, end + 1 - brace);
      if (word.n > 1) name_class(out, brace);
      i = end;
    }
  }
  return out ? (struct pl_str){out, bytes.n} : code;
}

struct pl_str pl_template_uncommented(struct pl_arena *a, struct pl_node pairs, struct pl_str bytes) {
  char *out = NULL;
  for (struct pl_node open = pl_node_first(pairs), close; open.i; open = pl_node_next(close)) {
    close = pl_node_next(open);
    struct pl_str begin = pl_node_text(open), end = pl_node_text(close);
    for (size_t i = 0; begin.n && i + begin.n < bytes.n; i++) {
      bool doubled = i && bytes.p[i - 1] == begin.p[0]; /* {{#if}} of another template language */
      if (bytes.p[i] != begin.p[0] || doubled || !starts_at(bytes, i, begin)) continue;
      size_t n = pl_str_find(pl_str_cut(bytes, i + begin.n, bytes.n), end);
      if (n == SIZE_MAX) break; /* nor is any later one closed */
      if (!out) out = (char *)(uintptr_t)pl_arena_str(a, bytes).p;
      n += begin.n + end.n;
      blank(out, i, i + n);
      i += n - 1;
    }
  }
  return out ? (struct pl_str){out, bytes.n} : bytes;
}

/* "&b=", behind a value. */
static bool parts_parameters(struct pl_str bytes, size_t i) {
  enum { LONGEST_NAME = 40 };
  if (!i || (!pl_is_alnum(bytes.p[i - 1]) && !strchr("=%;,.+-_}", bytes.p[i - 1]))) return false;
  size_t n = i + 1;
  while (n < bytes.n && n - i < LONGEST_NAME && (pl_is_alnum(bytes.p[n]) || bytes.p[n] == '_' || bytes.p[n] == '-'))
    n++;
  return n > i + 1 && pl_is_alpha(bytes.p[i + 1]) && n < bytes.n && bytes.p[n] == '=';
}

struct pl_str pl_template_parameters(struct pl_arena *a, struct pl_str bytes) {
  char *out = NULL;
  for (size_t i = 0; i < bytes.n; i++) {
    const char *next = memchr(bytes.p + i, '&', bytes.n - i);
    if (!next) break;
    i = (size_t)(next - bytes.p);
    if (!parts_parameters(bytes, i)) continue;
    if (!out) out = (char *)(uintptr_t)pl_arena_str(a, bytes).p;
    out[i] = '+';
  }
  return out ? (struct pl_str){out, bytes.n} : bytes;
}
