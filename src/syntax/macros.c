/* A macro is read token by token; its changes are kept aside until its end shows that all of it is a list of expressions. */
#include "syntax/macros.h"

#include "base/vec.h"

enum { DEEPEST = 64, LONGEST = 65536, PER_BYTE = 8 };

/* What stood before: decides whether a word may follow, and what a sign means. */
enum before { OPENS, PARTS, SETS, SIGN, KEYWORD, WORD, CLOSES };

struct edit {
  size_t at;
  char to;
};

struct body {
  struct pl_str s;
  size_t i;
  char open[DEEPEST]; /* brackets that are open; 'j' for one of JSON */
  size_t depth;
  enum before before;
  bool first; /* the last token begins an entry */
  PL_VEC(struct edit) edits;
};

static char at(const struct body *b, size_t i) { return i < b->s.n ? b->s.p[i] : '\0'; }
static bool is_word(char c) { return pl_is_alnum(c) || c == '_' || (unsigned char)c >= 0x80; }
static void change(struct body *b, size_t i, char to) { pl_vec_push(&b->edits, ((struct edit){i, to})); }

static bool in_words(const char *words, struct pl_str w) {
  struct pl_str rest = pl_str_of(words), piece;
  while (pl_str_next(&rest, ' ', &piece))
    if (pl_str_eq(piece, w)) return true;
  return false;
}

static size_t skip_space(const struct body *b, size_t i) {
  while (pl_is_space(at(b, i))) i++;
  return i;
}

/* Past a string that opens at i, or 0 where it does not end. */
static size_t past_string(const struct body *b, size_t i) {
  for (i++; i < b->s.n; i++) {
    if (b->s.p[i] == '\\')
      i++;
    else if (b->s.p[i] == '"')
      return i + 1;
  }
  return 0;
}

/* Past r#"…"#, whose # or quote stands at i. */
static size_t past_raw(const struct body *b, size_t i) {
  size_t signs = 0;
  while (at(b, i) == '#') i++, signs++;
  if (at(b, i) != '"') return 0;
  for (i++; i < b->s.n; i++) {
    size_t n = 0;
    while (b->s.p[i] == '"' && n < signs && at(b, i + 1 + n) == '#') n++;
    if (b->s.p[i] == '"' && n == signs) return i + 1 + n;
  }
  return 0;
}

/* Past 'x', '\n' or the lifetime 'a. */
static size_t past_tick(const struct body *b, size_t i) {
  enum { LONGEST_CHAR = 12 };
  if (at(b, i + 1) != '\\' && is_word(at(b, i + 1)) && at(b, i + 2) != '\'' && (unsigned char)at(b, i + 1) < 0x80) {
    while (is_word(at(b, ++i))) {
    }
    return i;
  }
  for (size_t n = i + 2 + (at(b, i + 1) == '\\'); n < i + LONGEST_CHAR; n++)
    if (at(b, n) == '\'') return n + 1;
  return 0;
}

static size_t past_comment(const struct body *b, size_t i) {
  struct pl_str end = at(b, i + 1) == '*' ? PL_STR("*/") : PL_STR("\n");
  size_t n = pl_str_find(pl_str_cut(b->s, i + 2, b->s.n), end);
  return n == SIZE_MAX ? 0 : i + 2 + n + end.n;
}

static char top(const struct body *b) { return b->depth ? b->open[b->depth - 1] : '\0'; }
static bool begins(const struct body *b) { return b->before == OPENS || b->before == PARTS; }

/* "name": or name: that is no path, where an entry begins: key and value as an assignment. */
static void set_key(struct body *b, size_t end) {
  size_t colon = skip_space(b, end);
  bool keyed = top(b) == 'j' || (top(b) == '(' && b->depth == 1);
  if (!b->first || !keyed || at(b, colon) != ':' || at(b, colon + 1) == ':') return;
  change(b, colon, '=');
  b->i = colon + 1, b->before = SETS;
}

static bool take_word(struct body *b) {
  static const char keywords[] = "if else match as move mut ref in let return async await unsafe dyn const fn for "
                                 "while loop static pub use impl break continue where";
  size_t from = b->i, to = from;
  while (is_word(at(b, to))) to++;
  struct pl_str w = pl_str_cut(b->s, from, to);
  bool keyword = in_words(keywords, w), raw = (pl_str_is(w, "r") || pl_str_is(w, "br")) && strchr("#\"", at(b, to));
  if (!keyword && (b->before == WORD || b->before == CLOSES)) return false;
  if (pl_str_is(w, "_") && begins(b) && top(b) == '(') return false;
  if (pl_str_is(w, "ref") && b->depth == 1 && top(b) == '{')
    for (size_t i = from; i < to; i++) change(b, i, ' ');
  b->first = begins(b), b->before = keyword ? KEYWORD : WORD;
  if (raw || (at(b, to) == '"' && w.n <= 2)) {
    b->i = raw ? past_raw(b, to) : past_string(b, to);
    return b->i != 0;
  }
  b->i = to;
  set_key(b, to);
  return true;
}

static bool take_string(struct body *b) {
  if (b->before == WORD || !(b->i = past_string(b, b->i))) return false;
  b->first = begins(b), b->before = WORD;
  set_key(b, b->i);
  return true;
}

/* A brace of JSON: where a value may begin, and a text with a colon follows. */
static bool opens_json(const struct body *b) {
  size_t i = skip_space(b, b->i + 1);
  if (b->before > SETS || at(b, i) != '"' || !(i = past_string(b, i))) return false;
  i = skip_space(b, i);
  return at(b, i) == ':' && at(b, i + 1) != ':';
}

static bool open_bracket(struct body *b, char c) {
  if (b->depth == DEEPEST) return false;
  bool json = c == '{' && opens_json(b);
  if (json) change(b, b->i, '[');
  b->open[b->depth++] = json ? 'j' : c;
  b->i++, b->before = OPENS;
  return true;
}

static bool close_bracket(struct body *b, char c) {
  char open = top(b);
  if (open == 'j' ? c != '}' : (open == '(' && c != ')') || (open == '[' && c != ']') || (open == '{' && c != '}'))
    return false;
  if (open == 'j') change(b, b->i, ']');
  b->depth--, b->i++, b->before = open == '{' ? SIGN : CLOSES;
  return true;
}

/* The sign at b->i; false: no list of expressions. */
static bool take_sign(struct body *b, char c) {
  char next = at(b, b->i + 1);
  bool code = top(b) == '{';
  if (strchr("$#@\\`~", c) || (c == ';' && !code && !(b->depth == 1 && top(b) == '['))) return false;
  if (!code && ((c == '=' && next == '>') || (c == '-' && next == '>'))) return false;
  if (c == '.' && next == '.' && at(b, skip_space(b, b->i + 2)) == '}') return false;
  if ((c == '%' || c == '?') && (begins(b) || b->before == SETS)) return change(b, b->i, ' '), b->i++, true;
  bool sets = c == '=' && next != '=' && b->before == WORD;
  bool tries = c == '?' && (b->before == WORD || b->before == CLOSES);
  if (!tries) b->before = c == ',' || c == ';' ? PARTS : sets ? SETS : SIGN;
  b->i++;
  return true;
}

static bool take(struct body *b) {
  char c = at(b, b->i), next = at(b, b->i + 1);
  if (pl_is_space(c)) return b->i++, true;
  if (c == '/' && (next == '/' || next == '*')) return (b->i = past_comment(b, b->i)) != 0;
  if (is_word(c)) return take_word(b);
  if (c == '"') return take_string(b);
  if (c == '\'') return b->before = next && at(b, b->i + 2) == '\'' ? WORD : SIGN, (b->i = past_tick(b, b->i)) != 0;
  if (c && strchr("([{", c)) return open_bracket(b, c);
  if (c && strchr(")]}", c)) return close_bracket(b, c);
  return take_sign(b, c);
}

/* Reads from the bracket at b->i to the one that closes it. */
static bool read_body(struct body *b) {
  size_t from = b->i;
  b->before = SIGN;
  do {
    if (b->i >= b->s.n || b->i - from > LONGEST || !take(b)) return false;
  } while (b->depth);
  return true;
}

static bool listed(struct pl_node names, struct pl_str name) {
  for (struct pl_node n = pl_node_first(names); n.i; n = pl_node_next(n))
    if (pl_str_eq(pl_node_text(n), name)) return true;
  return false;
}

/* Which change the macro `name` before the sign at `sign` asks for: the first byte to be blanked, or SIZE_MAX for none. */
static size_t blank_from(struct pl_node macros, struct pl_str bytes, size_t sign, char bracket) {
  size_t from = sign;
  while (from && is_word(bytes.p[from - 1])) from--;
  struct pl_str name = pl_str_cut(bytes, from, sign);
  if (!name.n) return SIZE_MAX;
  if (bracket == '(') return sign;
  return listed(pl_node_get(macros, bracket == '[' ? "lists" : "items"), name) ? from : SIZE_MAX;
}

struct pl_str pl_macros_opened(struct pl_arena *a, struct pl_node macros, struct pl_str bytes) {
  char *out = NULL;
  struct body b = {.s = bytes};
  size_t budget = bytes.n * PER_BYTE + LONGEST;
  for (size_t i = 0; pl_node_there(macros) && i + 1 < bytes.n && budget; i++) {
    const char *sign = memchr(bytes.p + i, '!', bytes.n - i);
    if (!sign) break;
    i = (size_t)(sign - bytes.p);
    size_t open = skip_space(&b, i + 1);
    if (!at(&b, open) || !strchr("([{", at(&b, open))) continue;
    size_t from = blank_from(macros, bytes, i, at(&b, open));
    if (from == SIZE_MAX) continue;
    b.i = open, b.depth = 0, b.edits.n = 0;
    bool whole = read_body(&b);
    size_t spent = b.i > open ? b.i - open : LONGEST;
    budget -= spent < budget ? spent : budget;
    if (!whole) continue;
    if (!out) out = (char *)(uintptr_t)pl_arena_str(a, bytes).p;
    memset(out + from, ' ', i + 1 - from);
    for (size_t n = 0; n < b.edits.n; n++) out[b.edits.at[n].at] = b.edits.at[n].to;
  }
  pl_vec_free(&b.edits);
  return out ? (struct pl_str){out, bytes.n} : bytes;
}
