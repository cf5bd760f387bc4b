/* Markdown within a block: emphasis, code spans, links, images, footnote references, autolinks, entities, escapes and inline HTML.
 * A marker counts when its partner follows in the same block; otherwise it stays as text, and so do the brackets of "[INSERT DATE]". */
#include "syntax/doc_entity.h"
#include "syntax/doc_readers.h"
#include "syntax/doc_tags.h"

struct reader {
  struct pl_blocks *b;
  struct pl_text t;
  struct pl_tags *tags;
  const struct pl_map *references; /* labels of link definitions, lower case */
  size_t budget;                   /* steps that looking ahead may still take: keeps hostile input linear */
  size_t i, from;                  /* where we are; text from here on is not added yet */
  size_t hopeless[5];              /* per kind of marker: no partner follows behind this place */
  bool strong_star, strong_line, struck;
  bool starred;       /* a star stood before */
  size_t link_end;    /* where the target of the link being read begins; SIZE_MAX none */
  size_t link_resume; /* and ends */
};

static char at(const struct reader *r, size_t i) { return i < r->t.s.n ? r->t.s.p[i] : 0; }

static void flush(struct reader *r, size_t skip) {
  pl_blocks_text(r->b, pl_text_cut(r->t, r->from, r->i));
  r->i += skip;
  r->from = r->i;
}

static size_t run_of(const struct reader *r, size_t i) {
  size_t n = 0;
  while (at(r, i + n) == at(r, i)) n++;
  return n;
}

static bool spend(struct reader *r) { return r->budget && r->budget--; }

static bool word_byte(char c) { return pl_is_alnum(c) || (c & 0x80); }

/* Whether a run of `n` markers that may close stands after i. */
static bool closes_later(struct reader *r, size_t i, char c, size_t n, int kind) {
  if (i >= r->hopeless[kind]) return false;
  for (size_t k = i; k < r->t.s.n; k++) {
    if (r->t.s.p[k] == '\\')
      k++;
    else if (r->t.s.p[k] == c) {
      size_t run = run_of(r, k);
      bool after_text = k > 0 && !pl_is_space(at(r, k - 1));
      if (run >= n && after_text && (c != '_' || !word_byte(at(r, k + run)))) return true;
      k += run - 1;
    }
  }
  r->hopeless[kind] = i;
  return false;
}

/* A run of signs, and what it can do by what stands around it. */
struct marks {
  char c;
  size_t n;
  bool opens, closes, follows; /* another star stood before */
};

/* A pair of ~~: what stands between is said no more. */
static bool strike(struct reader *r, struct marks m) {
  bool turns = r->struck ? m.closes : m.opens && closes_later(r, r->i + m.n, m.c, m.n, 0);
  if (!turns) return false;
  flush(r, m.n);
  r->struck = !r->struck;
  pl_blocks_mute(r->b, r->struck);
  return true;
}

/* Which kind of run a search for its other half is remembered under. */
static int kind_of(struct marks m) { return (m.c == '*' ? 1 : 3) + (m.n >= 2); }

static bool strengthen(struct reader *r, struct marks m) {
  bool *strong = m.c == '*' ? &r->strong_star : &r->strong_line;
  bool turns = *strong ? m.closes : m.opens && closes_later(r, r->i + m.n, m.c, 2, kind_of(m));
  if (!turns) return false;
  flush(r, m.n);
  pl_blocks_strong(r->b, *strong = !*strong);
  return true;
}

static bool slant(struct reader *r, struct marks m) {
  if (!(m.closes && (m.c != '*' || m.follows)) && !(m.opens && closes_later(r, r->i + 1, m.c, 1, kind_of(m))))
    return false;
  flush(r, 1);
  return true;
}

/* "*", "**", "***", "_", "__", "~~" */
static bool emphasis(struct reader *r) {
  char c = at(r, r->i), before = r->i ? at(r, r->i - 1) : ' ';
  size_t n = run_of(r, r->i);
  char after = at(r, r->i + n);
  bool follows = r->starred;
  r->starred = r->starred || c == '*';
  if (n > 3 || (c == '~' && n != 2)) return false;
  struct marks m = {.c = c,
                    .n = n,
                    .follows = follows,
                    .opens = after && !pl_is_space(after) && (c != '_' || !word_byte(before)),
                    .closes = !pl_is_space(before) && (c != '_' || !word_byte(after))};
  return c == '~' ? strike(r, m) : n == 1 ? slant(r, m) : strengthen(r, m);
}

static bool code(struct reader *r) {
  size_t n = run_of(r, r->i);
  for (size_t k = r->i + n; k < r->t.s.n && spend(r); k++) {
    if (r->t.s.p[k] != '`') continue;
    size_t run = run_of(r, k);
    if (run == n) {
      flush(r, n);
      r->i = k;
      flush(r, n);
      return true;
    }
    k += run - 1;
  }
  return false;
}

/* The ']' that closes the '[' at i, within 2,000 bytes; SIZE_MAX when there is none. */
static size_t bracket_end(struct reader *r, size_t i) {
  int depth = 0;
  for (size_t k = i; k < r->t.s.n && k < i + 2000 && spend(r); k++) {
    char c = r->t.s.p[k];
    if (c == '\\')
      k++;
    else if (c == '[')
      depth++;
    else if (c == ']' && --depth == 0)
      return k;
  }
  return SIZE_MAX;
}

/* The end (exclusive) of "(url "title")" or "[label]" or "[]" that begins at i; i when there is no target. */
static size_t target_end(struct reader *r, size_t i, struct pl_str text) {
  if (at(r, i) == '(') {
    int depth = 0;
    for (size_t k = i; k < r->t.s.n && k < i + 4000 && spend(r); k++) {
      if (r->t.s.p[k] == '(') depth++;
      if (r->t.s.p[k] == ')' && --depth == 0) return k + 1;
    }
    return i;
  }
  struct pl_str label = text;
  size_t end = i;
  if (at(r, i) == '[') {
    size_t close = bracket_end(r, i);
    if (close == SIZE_MAX) return i;
    if (close > i + 1) label = pl_str_cut(r->t.s, i + 1, close);
    end = close + 1;
  }
  char lower[200];
  if (!r->references || label.n > sizeof lower) return i;
  for (size_t k = 0; k < label.n; k++) lower[k] = pl_lower(label.p[k]);
  return pl_map_has(r->references, pl_str_n(lower, label.n)) ? (end > i ? end : i + 1) : i;
}

/* "[text](target)", "[text][label]", "![alt](source)", "[^1]", "[ ] " at the start. */
static bool link(struct reader *r) {
  bool image = at(r, r->i) == '!';
  size_t open = r->i + image, close = bracket_end(r, open);
  if (close == SIZE_MAX || r->link_end != SIZE_MAX) return false;
  if (at(r, open + 1) == '^') {
    flush(r, close + 1 - r->i);
    return true;
  }
  struct pl_str text = pl_str_cut(r->t.s, open + 1, close);
  size_t end = target_end(r, close + 1, text);
  if (end == close + 1) return false;
  bool bare = end == close + 2 && at(r, close + 1) != '[' && at(r, close + 1) != '('; /* "[label]" alone */
  if (bare) end = close + 1;
  if (image) {
    flush(r, end - r->i);
    return true;
  }
  flush(r, 1);
  r->link_end = close;
  r->link_resume = end;
  return true;
}

static bool html(struct reader *r) {
  struct pl_str s = pl_str_cut(r->t.s, r->i, r->t.s.n);
  size_t end = pl_str_chr(pl_str_cut(s, 0, 400), '>');
  if (end != SIZE_MAX && (pl_str_istarts(s, "<http") || pl_str_chr(pl_str_cut(s, 0, end), '@') != SIZE_MAX) &&
      pl_str_chr(pl_str_cut(s, 0, end), ' ') == SIZE_MAX) {
    flush(r, 1);
    r->i += end - 1;
    flush(r, 1);
    return true;
  }
  struct pl_tag tag;
  size_t n = pl_tag_at(r->t, r->i, &tag);
  if (n == 0) return false;
  flush(r, n);
  pl_tags_apply(r->tags, r->b, &tag, pl_str_cut(r->t.s, r->i, r->t.s.n));
  return true;
}

static bool entity(struct reader *r) {
  char out[8];
  size_t n, used = pl_entity_at(r->t.s, r->i, out, &n);
  if (used == 0) return false;
  uint32_t start = pl_text_at(&r->t, r->i), end = pl_text_at(&r->t, r->i + used);
  flush(r, used);
  pl_blocks_put(r->b, pl_str_n(out, n), start, end);
  return true;
}

/* A line end is a break after two spaces or a backslash, and before a bold word or a bullet, which authors set on lines of their own. */
static bool line_end(struct reader *r) {
  struct pl_str next = pl_str_cut(r->t.s, r->i + 1, r->t.s.n);
  bool spaces = r->i >= 2 && at(r, r->i - 1) == ' ' && at(r, r->i - 2) == ' ';
  bool wanted = spaces || pl_str_starts(next, "**") || pl_str_starts(next, "\xE2\x80\xA2") || pl_str_starts(next, "__");
  if (!wanted) return false;
  flush(r, 1);
  pl_blocks_break(r->b);
  return true;
}

static bool escape(struct reader *r) {
  char next = at(r, r->i + 1);
  if (next == '\n') {
    flush(r, 2);
    pl_blocks_break(r->b);
    return true;
  }
  if (!next || pl_is_alnum(next) || pl_is_space(next) || (next & 0x80)) return false;
  flush(r, 1);
  r->i++; /* the escaped byte is text */
  return true;
}

static bool special(struct reader *r) {
  switch (at(r, r->i)) {
    case '*':
    case '_':
    case '~': return emphasis(r);
    case '`': return code(r);
    case '[': return link(r);
    case '!': return at(r, r->i + 1) == '[' && link(r);
    case '<': return html(r);
    case '&': return entity(r);
    case '\\': return escape(r);
    case '\n': return line_end(r);
    default: return false;
  }
}

void pl_read_inline(struct pl_blocks *b, struct pl_text t, struct pl_tags *s, const struct pl_map *references) {
  struct pl_tags own = {.spans = 0};
  struct reader r = {.b = b, .t = t, .tags = s ? s : &own, .references = references, .link_end = SIZE_MAX};
  r.budget = 16 * t.s.n + 1000;
  for (int i = 0; i < 5; i++) r.hopeless[i] = SIZE_MAX;
  while (r.i < t.s.n) {
    if (r.i == r.link_end) {
      flush(&r, r.link_resume - r.i);
      r.link_end = SIZE_MAX;
    } else if (!special(&r)) {
      /* a run of markers that means nothing is not tried again byte by byte */
      r.i += strchr("*_~`", t.s.p[r.i]) && t.s.p[r.i] ? run_of(&r, r.i) : 1;
    }
  }
  flush(&r, 0);
  if (r.struck) pl_blocks_mute(b, false);
  if (r.strong_star) pl_blocks_strong(b, false);
  if (r.strong_line) pl_blocks_strong(b, false);
}
