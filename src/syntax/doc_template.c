/* Masking of template tags in markup. What a tag computes is unknown and becomes spaces; a literal in it that reads like prose is text:
 * {{ __('We store your e-mail address.') }}, {% trans "We never sell data" %}. */
#include "syntax/doc_mask.h"
#include "syntax/doc_value.h"

static char byte(struct pl_text t, size_t i) { return i < t.s.n ? t.s.p[i] : 0; }

/* Whether the literal whose quote stands at i is the argument of a function that translates: _("Cookies"), __('…'), trans "…". */
static bool is_translated(struct pl_text t, size_t from, size_t i) {
  static const char *const names[] = {"_(",       "gettext(", "trans(", "translate(", "_e(",
                                      "_html__(", "_html_e(", "trans ", "translate ", "lang("};
  while (i > from + 1 && pl_is_space(byte(t, i - 1)) && !pl_is_alpha(byte(t, i - 2))) i--;
  struct pl_str before = pl_str_cut(t.s, from, i);
  for (size_t k = 0; k < sizeof names / sizeof *names; k++)
    if (pl_str_ends(before, names[k])) return true;
  return false;
}

static bool is_quote(char c) { return c == '"' || c == '\'' || c == '`'; }

/* The quote that closes the one at i; `to` when there is none before it. */
static size_t literal_end(struct pl_text t, size_t i, size_t to) {
  size_t end = i + 1;
  while (end < to && byte(t, end) != byte(t, i)) end += byte(t, end) == '\\' ? 2 : 1;
  return end < to ? end : to;
}

/* Where the last byte before i stands that is no space; 0 when there is none. */
static size_t place_before(struct pl_text t, size_t i) {
  while (i > 0 && pl_is_space(byte(t, i - 1))) i--;
  return i ? i - 1 : 0;
}

/* Whether the literal at i is the first of a list within a list. */
static bool opens_row(struct pl_text t, size_t i) {
  size_t open = place_before(t, i), outer = place_before(t, open);
  return byte(t, open) == '[' && (byte(t, outer) == '[' || byte(t, outer) == ',');
}

/* Where the comment that starts at i ends: its apostrophes open no literal; i when none starts there. */
static size_t comment_end(struct pl_text t, size_t i, size_t to) {
  if (byte(t, i) != '/' || byte(t, i + 1) != '/' || (i && !pl_is_space(byte(t, i - 1)))) return i;
  while (i < to && byte(t, i) != '\n') i++;
  return i;
}

static void put(struct pl_text t, size_t at, const char *text) { memcpy((char *)t.s.p + at, text, strlen(text)); }

static bool is_capital(char c) { return pl_is_alpha(c) && pl_lower(c) != c; }

/* ["Stripe", "Payment processing"]: two cells of a row, as people read them. */
static bool are_cells(struct pl_str title, struct pl_str text) {
  return title.n && text.n && is_capital(title.p[0]) && is_capital(text.p[0]) && pl_str_chr(text, ' ') != SIZE_MAX;
}

/* [["Retention", "We keep logs for a week."], …]: whether the literal [i, end] is the title of prose, or of a cell, behind it. */
static bool is_title(struct pl_text t, size_t i, size_t end, size_t to) {
  enum { TITLE_MOST = 80 };
  size_t next = end + 1;
  while (next < to && pl_is_space(byte(t, next))) next++;
  if (end - i > TITLE_MOST || !opens_row(t, i) || byte(t, next) != ',') return false;
  for (next++; next < to && pl_is_space(byte(t, next));) next++;
  if (next >= to || !is_quote(byte(t, next))) return false;
  size_t close = literal_end(t, next, to), after = close + 1;
  while (after < to && pl_is_space(byte(t, after))) after++;
  struct pl_str text = pl_str_cut(t.s, next + 1, close);
  return after < to && byte(t, after) == ']' && (pl_prose_like(text) || are_cells(pl_str_cut(t.s, i + 1, end), text));
}

/* Masks code in [from, to) but for prose in its string literals, with its titles, and literals right behind such a one. On a page of
 * `markup` what stands in a list is a paragraph each, where there is room for the tag. */
static void mask_code(struct pl_text t, size_t from, size_t to, bool markup) {
  size_t start = from, kept_end = SIZE_MAX;
  bool titled = false;
  for (size_t i = from; i < to; i++) {
    i = comment_end(t, i, to);
    if (i >= to || !is_quote(byte(t, i))) continue;
    size_t end = literal_end(t, i, to);
    if (end >= to) break;
    struct pl_str value = pl_str_cut(t.s, i + 1, end);
    bool key = pl_str_chr(value, ' ') == SIZE_MAX &&
               (pl_str_chr(value, '.') != SIZE_MAX || pl_str_chr(value, '_') != SIZE_MAX);
    bool adjacent = kept_end != SIZE_MAX && pl_str_trim(pl_str_cut(t.s, kept_end, i)).n == 0;
    bool title = markup && is_title(t, i, end, to);
    if (adjacent || title || titled || pl_prose_like(value) || (!key && is_translated(t, from, i))) {
      char before = byte(t, place_before(t, i));
      bool listed = markup && !titled && (before == '[' || before == ',');
      pl_text_mask(t, start, i + 1);
      if (listed && i >= start + 2) put(t, i - 2, "<p>");
      if (title) put(t, end, ":");
      start = end + title;
      kept_end = end + 1;
      titled = title;
    }
    i = end;
  }
  pl_text_mask(t, start, to);
}

struct pair {
  const char *open, *close;
  bool comment;
};
static const struct pair pairs[] = {
    {"<%#", "%>", true},    {"<%--", "--%>", true}, {"<%", "%>", false}, {"{{!--", "--}}", true},
    {"{{--", "--}}", true}, {"{!!", "!!}", false},  {"{%", "%}", false}, {"{#", "#}", true},
    {"<?", "?>", false},    {"{{{", "}}}", false},  {"{{", "}}", false},
};

static bool at_string(struct pl_text t, size_t i, const char *z) { return pl_str_starts(pl_str_cut(t.s, i, i + 8), z); }

/* "{{company}}" on a page that is no template is a blank that somebody forgot to fill: it stays. */
static bool is_blank(struct pl_str inside) {
  inside = pl_str_trim(inside);
  for (size_t i = 0; i < inside.n; i++)
    if (!pl_is_alnum(inside.p[i]) && inside.p[i] != '_' && inside.p[i] != ' ' && inside.p[i] != '-') return false;
  return inside.n > 0;
}

/* Masks the tag at i; returns the bytes it takes, 0 when there is none. */
static size_t mask_tag(struct pl_text t, size_t i, bool all) {
  for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
    if (!at_string(t, i, pairs[k].open)) continue;
    size_t open = strlen(pairs[k].open), close = strlen(pairs[k].close);
    size_t end = pl_str_find(pl_str_cut(t.s, i + open, i + open + 20000), pl_str_of(pairs[k].close));
    if (end == SIZE_MAX) return 0;
    if (!all && pairs[k].open[0] == '{' && pairs[k].open[1] == '{' &&
        is_blank(pl_str_cut(t.s, i + open, i + open + end)))
      return 0;
    size_t stop = i + open + end + close;
    if (pairs[k].comment)
      pl_text_mask(t, i, stop);
    else
      mask_code(t, i, stop, all);
    return stop - i;
  }
  return 0;
}

/* Where the code that "@php" opens before `from` ends; `from` when it is no block. */
static size_t block_end(struct pl_text t, size_t from) {
  size_t end = pl_str_find(pl_str_cut(t.s, from, from + 20000), PL_STR("@endphp"));
  return end == SIZE_MAX || byte(t, from) == '(' ? from : from + end + strlen("@endphp");
}

/* Blade: "@section('content')", "@if (…)" at the start of a line; {e-mail addresses} have letters before the sign. */
static size_t mask_directive(struct pl_text t, size_t i) {
  size_t before = i, end = i + 1;
  while (before > 0 && (byte(t, before - 1) == ' ' || byte(t, before - 1) == '\t')) before--;
  if (before > 0 && byte(t, before - 1) != '\n') return 0;
  while (pl_is_alpha(byte(t, end))) end++;
  if (end == i + 1) return 0;
  if (pl_str_is(pl_str_cut(t.s, i + 1, end), "php")) end = block_end(t, end);
  size_t arguments = end;
  while (byte(t, arguments) == ' ') arguments++;
  if (byte(t, arguments) == '(') {
    int depth = 0;
    for (size_t k = arguments; k < t.s.n && k < arguments + 2000; k++) {
      depth += (byte(t, k) == '(') - (byte(t, k) == ')');
      if (depth == 0) {
        end = k + 1;
        break;
      }
    }
  }
  mask_code(t, i, end, true);
  return end - i;
}

void pl_mask_template(struct pl_text t, bool all) {
  size_t failures = 0;
  for (size_t i = 0; i < t.s.n && failures < 2000;) {
    char c = byte(t, i);
    size_t n = 0;
    if (c == '<' || c == '{')
      n = mask_tag(t, i, all);
    else if (c == '@' && all)
      n = mask_directive(t, i);
    failures += n == 0 && (c == '{' || (c == '<' && (byte(t, i + 1) == '%' || byte(t, i + 1) == '?')));
    i += n ? n : 1;
  }
}

/* Braces. A stack says where we are: in markup, or in an expression within it. */

enum { BRACE_DEPTH = 64 };
struct level {
  bool code;
  uint32_t open; /* braces open in code, elements open in markup */
};
struct masker {
  struct pl_text t;
  struct level stack[BRACE_DEPTH];
  size_t depth, i;
  uint64_t recent;
};

static bool is_void(struct pl_text t, size_t i) {
  static const char *const voids[] = {"br", "hr", "img", "input", "meta", "link", "wbr"};
  for (size_t k = 0; k < sizeof voids / sizeof *voids; k++)
    if (pl_str_istarts(pl_str_cut(t.s, i, i + 8), voids[k]) && !pl_is_alnum(byte(t, i + strlen(voids[k])))) return true;
  return false;
}

/* Passes the tag at i, its {…} attributes masked. */
static void pass_tag(struct masker *m) {
  struct level *l = &m->stack[m->depth - 1];
  struct pl_text t = m->t;
  bool close = byte(t, m->i + 1) == '/', empty = is_void(t, m->i + 1);
  char quote = 0;
  int braces = 0;
  size_t from = 0, i = m->i + 1;
  for (; i < t.s.n; i++) {
    char c = byte(t, i);
    if (quote) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '{') {
      if (braces++ == 0) from = i;
    } else if (c == '}' && braces) {
      if (--braces == 0) pl_text_erase(t, from, i + 1);
    } else if (c == '>' && !braces) {
      break;
    }
  }
  if (byte(t, i - 1) == '/') empty = true;
  m->i = i + 1;
  if (close && l->open) l->open--;
  if (!close && !empty) l->open++;
  if (m->depth > 1 && l->open == 0) m->depth--;
}

static void in_markup(struct masker *m) {
  char c = byte(m->t, m->i), next = byte(m->t, m->i + 1);
  if (c == '<' && (pl_is_alpha(next) || next == '/' || next == '>')) {
    pass_tag(m);
  } else if (c == '{' && m->depth < BRACE_DEPTH) {
    m->stack[m->depth++] = (struct level){true, 1};
    pl_text_erase(m->t, m->i, m->i + 1);
    m->i++;
  } else {
    m->i++;
  }
}

/* Markup in code stands where a value is wanted: behind an operator, a bracket or "return". `recent` holds the last bytes that are no
 * white space, the latest lowest. */
static bool markup_may_begin(struct pl_text t, size_t i, uint64_t recent) {
  static const char word[] = "return";
  uint64_t returns = 0;
  for (size_t k = 0; k < 6; k++) returns = returns << 8 | (unsigned char)word[k];
  char next = byte(t, i + 1), last = (char)(recent & 0xFF);
  if (!pl_is_alpha(next) && next != '>') return false;
  return last == 0 || strchr("(&|?:{,>", last) != NULL || (recent & 0xFFFFFFFFFFFFu) == returns;
}

static void in_code(struct masker *m) {
  struct level *l = &m->stack[m->depth - 1];
  char c = byte(m->t, m->i);
  size_t n = 1;
  if (c == '<' && m->depth < BRACE_DEPTH && markup_may_begin(m->t, m->i, m->recent)) {
    m->stack[m->depth++] = (struct level){false, 0};
    m->recent = 0;
    return;
  }
  if (c == '"' || c == '\'' || c == '`') {
    size_t end = m->i + 1;
    while (end < m->t.s.n && byte(m->t, end) != c && (c == '`' || byte(m->t, end) != '\n'))
      end += byte(m->t, end) == '\\' ? 2 : 1;
    n = (end < m->t.s.n ? end + 1 : m->t.s.n) - m->i;
    if ((m->recent & 0xFF) == '{' || pl_prose_like(pl_str_cut(m->t.s, m->i + 1, m->i + n - 1))) {
      pl_text_erase(m->t, m->i, m->i + 1);
      pl_text_erase(m->t, m->i + n - 1, m->i + n);
    } else {
      pl_text_erase(m->t, m->i, m->i + n);
    }
    m->recent = m->recent << 8 | (unsigned char)c;
    m->i += n;
    return;
  }
  if (!pl_is_space(c)) m->recent = m->recent << 8 | (unsigned char)c;
  if (c == '{') l->open++;
  if (c == '}' && --l->open == 0) m->depth--;
  pl_text_erase(m->t, m->i, m->i + 1);
  m->i++;
}

void pl_mask_braces(struct pl_text t) {
  struct masker m = {.t = t, .depth = 1};
  while (m.i < t.s.n) {
    if (m.stack[m.depth - 1].code)
      in_code(&m);
    else {
      in_markup(&m);
      m.recent = '{';
    }
  }
}
