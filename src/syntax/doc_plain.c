/* Plain text -> blocks. Lines are classified first, then read with a look at those around them: headings (numbers, capitals, underlines,
 * short lines before text), bullets, pipe tables, aligned columns, paragraphs. Hard-wrapped lines are joined; a text that has one
 * sentence or statement a line keeps its lines apart. */
#include "syntax/doc_list.h"
#include "syntax/doc_readers.h"

enum kind { BLANK, TEXT, BULLET, NUMBER, RULE, PIPE, PIPE_RULE };

struct line {
  struct pl_text t; /* without indentation and the spaces at its end */
  uint32_t indent;
  uint8_t kind;
  bool title; /* short, capital first, no full stop: may be a heading */
  struct pl_marker mark;
};

struct reader {
  struct pl_blocks *b;
  PL_VEC(struct line) lines;
  struct pl_indents lists;
  size_t wrap;                                    /* width at which paragraphs are wrapped; 0: they are not */
  enum { NO_PAIR, PAIR_FIRST, PAIR_SECOND } pair; /* what the last heading was, if two stood together */
  struct pl_str second_word;                      /* first word of the second */
};

static bool is_caps(struct pl_str s) {
  size_t upper = 0;
  for (size_t i = 0; i < s.n; i++) {
    if (s.p[i] >= 'a' && s.p[i] <= 'z') return false;
    upper += s.p[i] >= 'A' && s.p[i] <= 'Z';
  }
  return upper >= 4 && s.n <= 90;
}

static struct line classify(struct pl_text t) {
  struct line l = {.t = t};
  size_t bytes;
  l.indent = pl_line_indent(t.s, &bytes);
  l.t = pl_text_trim(pl_text_cut(t, bytes, t.s.n));
  struct pl_str s = l.t.s;
  l.mark = pl_marker_at(s);
  if (s.n == 0)
    l.kind = BLANK;
  else if (pl_table_rule(s))
    l.kind = PIPE_RULE;
  else if (pl_rule_line(s, "=-_*~#"))
    l.kind = RULE;
  else if (l.mark.kind == PL_MARKER_BULLET)
    l.kind = BULLET;
  else if (s.p[0] == '|' || pl_str_find(s, PL_STR(" | ")) != SIZE_MAX)
    l.kind = PIPE;
  else if (l.mark.kind == PL_MARKER_NUMBER)
    l.kind = NUMBER;
  else
    l.kind = TEXT;
  l.title = l.kind == TEXT && pl_title_like(s);
  if (l.kind == NUMBER) l.title = pl_title_like(pl_str_cut(s, l.mark.n, s.n));
  return l;
}

static size_t next_line(const struct reader *r, size_t i) {
  for (i++; i < r->lines.n && r->lines.at[i].kind == BLANK;) i++;
  return i;
}

static struct pl_str first_word(struct pl_str s) {
  size_t n = pl_str_chr(s, ' ');
  return n == SIZE_MAX ? s : pl_str_cut(s, 0, n);
}

static bool lower_start(struct pl_str s) { return s.n && s.p[0] >= 'a' && s.p[0] <= 'z'; }

/* The width of the text: the longest line that goes on in the next one with a small letter. */
static size_t wrap_width(const struct reader *r) {
  size_t width = 0, n = 0;
  for (size_t i = 0; i + 1 < r->lines.n; i++) {
    const struct line *l = &r->lines.at[i], *next = &r->lines.at[i + 1];
    if (l->kind == BLANK || next->kind != TEXT || !lower_start(next->t.s) || l->t.s.n > 130) continue;
    n++;
    if (l->indent + l->t.s.n > width) width = l->indent + l->t.s.n;
  }
  return n >= 2 && width >= 40 ? width : 0;
}

/* Whether the line ends with a word that nothing ends with ("… stored in"), so that the next one goes on whatever it begins with. */
static bool hangs(const struct reader *r, struct pl_str s) {
  size_t from = s.n;
  while (from && s.p[from - 1] != ' ') from--;
  struct pl_node w = pl_node_first(pl_node_get(r->b->prose, "hanging"));
  while (from && w.i && !pl_str_eq(pl_str_cut(s, from, s.n), pl_node_text(w))) w = pl_node_next(w);
  return from && w.i;
}

/* Whether line i goes on in line i + 1. */
static bool goes_on(const struct reader *r, size_t i) {
  if (i + 1 >= r->lines.n || r->lines.at[i + 1].kind != TEXT) return false;
  struct pl_str s = r->lines.at[i].t.s, next = r->lines.at[i + 1].t.s;
  if (lower_start(next) || hangs(r, s)) return true;
  return r->wrap && r->lines.at[i].indent + s.n + 1 + first_word(next).n > r->wrap;
}

/* Text of the lines [i, *end) that belong together, from byte `skip` of the first. */
static void add_lines(struct reader *r, size_t i, size_t skip, size_t *end) {
  const struct line *l = &r->lines.at[i];
  pl_blocks_text(r->b, pl_text_cut(l->t, skip, l->t.s.n));
  while (goes_on(r, i)) {
    uint32_t at = pl_text_at(&r->lines.at[i].t, r->lines.at[i].t.s.n);
    pl_blocks_put(r->b, PL_STR(" "), at, at + 1);
    pl_blocks_text(r->b, r->lines.at[++i].t);
  }
  *end = i + 1;
}

static void add_heading(struct reader *r, size_t i, unsigned level) {
  pl_indents_close(&r->lists, r->b, 0);
  pl_blocks_heading(r->b, level);
  pl_blocks_text(r->b, r->lines.at[i].t);
  pl_blocks_close(r->b);
}

/* Titles that follow one another from line i on, blank lines aside. */
static size_t title_run(const struct reader *r, size_t i) {
  size_t n = 0;
  for (; i < r->lines.n && r->lines.at[i].kind == TEXT && r->lines.at[i].title && n < 4; i = next_line(r, i)) n++;
  return n;
}

/* Short lines before text or a list are headings: one, or a pair of which the second stands below the first. Three and more in a
 * row are a list without bullets, but at the top of the document they are its titles. */
static bool short_heading(struct reader *r, size_t i, bool at_top) {
  const struct line *l = &r->lines.at[i];
  size_t next = next_line(r, i);
  if (!l->title || next >= r->lines.n || (next == i + 1 && goes_on(r, i))) return false;
  size_t run = title_run(r, i);
  if (run > 2 && !at_top) return false;
  if (at_top && (run > 1 || r->lines.at[next].kind != BULLET)) {
    add_heading(r, i, 1);
    return true;
  }
  struct pl_str word = first_word(l->t.s);
  bool second = r->pair == PAIR_FIRST || (r->pair == PAIR_SECOND && pl_str_eq(r->second_word, word));
  add_heading(r, i, second ? PL_LEVEL_BELOW : 0);
  r->pair = second ? PAIR_SECOND : run == 2 ? PAIR_FIRST : NO_PAIR;
  r->second_word = word;
  return true;
}

/* "4. Retention": a heading unless it counts on in a list of its like. */
static bool number_heading(const struct reader *r, size_t i) {
  const struct line *l = &r->lines.at[i];
  if (!l->title || !pl_is_digit(l->t.s.p[0]) || l->indent > 3) return false;
  size_t next = next_line(r, i);
  if (next >= r->lines.n) return false;
  const struct line *n = &r->lines.at[next];
  if (n->kind == NUMBER && n->mark.parts == l->mark.parts && pl_is_digit(n->t.s.p[0])) return false;
  if (i == 0 || l->mark.number != 1 || l->mark.parts > 1) {
    size_t before = i;
    while (before > 0 && r->lines.at[before - 1].kind == BLANK) before--;
    const struct line *p = before ? &r->lines.at[before - 1] : NULL;
    if (p && p->kind == NUMBER && p->mark.parts == l->mark.parts && p->mark.number + 1 == l->mark.number) return false;
  }
  return true;
}

/* Rows of pipes from line i on. Returns the line after them. */
static size_t add_pipe_table(struct reader *r, size_t i) {
  pl_indents_close(&r->lists, r->b, 0);
  pl_blocks_table(r->b);
  bool header = i + 1 < r->lines.n && r->lines.at[i + 1].kind == PIPE_RULE;
  for (; i < r->lines.n && (r->lines.at[i].kind == PIPE || r->lines.at[i].kind == PIPE_RULE); i++) {
    if (r->lines.at[i].kind == PIPE_RULE) continue;
    struct pl_text row = r->lines.at[i].t, cell;
    if (row.s.p[0] == '|') row = pl_text_cut(row, 1, row.s.n);
    if (row.s.n && row.s.p[row.s.n - 1] == '|') row.s.n--;
    pl_blocks_row(r->b, header);
    while (pl_table_cell(&row, &cell)) {
      pl_blocks_cell(r->b, header, 1, 1);
      pl_blocks_text(r->b, cell);
    }
    header = false;
  }
  pl_blocks_table_end(r->b);
  return i;
}

/* Takes the next column off a line whose columns are parted by tabs or by two and more spaces. */
static bool next_column(struct pl_text *rest, struct pl_text *cell) {
  if (rest->s.n == 0) return false;
  size_t i = 0;
  struct pl_str s = rest->s;
  while (i < s.n && s.p[i] != '\t' && !(s.p[i] == ' ' && i + 1 < s.n && (s.p[i + 1] == ' ' || s.p[i + 1] == '\t'))) i++;
  *cell = pl_text_trim(pl_text_cut(*rest, 0, i));
  while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\t')) i++;
  *rest = pl_text_cut(*rest, i, s.n);
  return true;
}

static size_t column_count(struct pl_text t) {
  size_t n = 0;
  for (struct pl_text cell; next_column(&t, &cell);) {
    if (n > 0 && cell.s.n == 0) return 0;
    n++;
  }
  return n;
}

/* Lines from i on that have the same two or more columns; a rule may stand below the first. */
static size_t column_lines(const struct reader *r, size_t i, bool *header) {
  size_t columns = column_count(r->lines.at[i].t), from = i, n = 0;
  *header = false;
  if (columns < 2) return 0;
  for (; i < r->lines.n; i++) {
    const struct line *l = &r->lines.at[i];
    if (l->kind == RULE && i == from + 1)
      *header = true;
    else if (l->kind == TEXT && column_count(l->t) == columns)
      n++;
    else
      break;
  }
  /* two spaces after a full stop are no column */
  struct pl_text rest = r->lines.at[from].t, cell;
  next_column(&rest, &cell);
  if (cell.s.n && strchr(".!?", cell.s.p[cell.s.n - 1])) return 0;
  return n >= 2 ? i - from : 0;
}

static void add_columns(struct reader *r, size_t i, size_t n, bool header) {
  pl_indents_close(&r->lists, r->b, 0);
  pl_blocks_table(r->b);
  for (size_t k = i; k < i + n; k++) {
    if (r->lines.at[k].kind == RULE) continue;
    pl_blocks_row(r->b, header && k == i);
    struct pl_text rest = r->lines.at[k].t, cell;
    while (next_column(&rest, &cell)) {
      pl_blocks_cell(r->b, header && k == i, 1, 1);
      pl_blocks_text(r->b, cell);
    }
  }
  pl_blocks_table_end(r->b);
}

static size_t add_item(struct reader *r, size_t i) {
  const struct line *l = &r->lines.at[i];
  pl_indents_item(&r->lists, r->b, l->indent, l->mark.kind);
  add_lines(r, i, l->mark.n, &i);
  pl_blocks_end(r->b);
  return i;
}

static size_t add_text(struct reader *r, size_t i) {
  const struct line *l = &r->lines.at[i];
  if (r->lists.n && (l->indent <= r->lists.at[0] || i == 0)) pl_indents_close(&r->lists, r->b, 0);
  pl_blocks_end(r->b);
  add_lines(r, i, 0, &i);
  if (r->b->open) pl_vec_last(&r->b->raw).tight = true;
  pl_blocks_end(r->b);
  return i;
}

/* Reads what begins at line i; returns the line after it. */
static size_t step(struct reader *r, size_t i, bool at_top) {
  const struct line *l = &r->lines.at[i];
  const struct line *below = i + 1 < r->lines.n ? &r->lines.at[i + 1] : NULL;
  bool header;
  size_t n;
  if (l->kind == RULE || l->kind == PIPE_RULE) return i + 1;
  if (l->kind == PIPE) return add_pipe_table(r, i);
  if (l->kind == TEXT && (n = column_lines(r, i, &header)) != 0) return add_columns(r, i, n, header), i + n;
  if (below && below->kind == RULE && (l->kind == TEXT || l->kind == NUMBER) && l->t.s.n < 100 &&
      strchr("=-~", below->t.s.p[0])) {
    add_heading(r, i, below->t.s.p[0] == '=' && at_top ? 1 : 2);
    return i + 2;
  }
  if (l->kind == NUMBER && number_heading(r, i)) return add_heading(r, i, l->mark.parts + 1), r->pair = NO_PAIR, i + 1;
  if (l->kind == TEXT && is_caps(l->t.s) && !strchr(".!", l->t.s.p[l->t.s.n - 1]) && next_line(r, i) < r->lines.n)
    return add_heading(r, i, at_top ? 1 : 2), r->pair = NO_PAIR, i + 1;
  if (l->kind == TEXT && short_heading(r, i, at_top)) return i + 1;
  return l->kind == TEXT ? add_text(r, i) : add_item(r, i);
}

void pl_read_plain(struct pl_blocks *b, struct pl_text t) {
  struct reader r = {.b = b};
  for (struct pl_text line; pl_text_line(&t, &line);) pl_vec_push(&r.lines, classify(line));
  r.wrap = wrap_width(&r);
  bool at_top = true;
  for (size_t i = 0; i < r.lines.n;) {
    if (r.lines.at[i].kind == BLANK) {
      i++;
      continue;
    }
    size_t raw = b->raw.n;
    i = step(&r, i, at_top);
    if (b->raw.n > raw && pl_vec_last(&b->raw).kind != PL_RAW_HEADING) at_top = false;
    if (at_top && i > 4) at_top = false;
  }
  pl_indents_close(&r.lists, b, 0);
  pl_blocks_close(b);
  pl_vec_free(&r.lines);
}
