/* Markdown and MDX -> blocks, line by line: headings, lists by indentation, pipe tables, quotes, directives, HTML. Not CommonMark to the
 * letter but what authors mean: "1. Title" above a paragraph is a heading, an unindented sentence after a list is no part of it.
 * A reader of our own, because the block parsers at hand give places of blocks and not of each byte, and policies use little Markdown. */
#include "syntax/doc_front.h"
#include "syntax/doc_list.h"
#include "syntax/doc_mask.h"
#include "syntax/doc_readers.h"
#include "syntax/doc_tags.h"

struct reader {
  struct pl_blocks *b;
  bool mdx;
  PL_VEC(struct pl_text) lines;
  size_t i;            /* the line being read */
  struct pl_text line; /* without quote signs and indentation */
  uint32_t indent, quotes;
  struct pl_tags tags;
  struct pl_indents lists;
  struct pl_map references;
  struct pl_joint text; /* lines of the block under way */
  size_t text_lines;
  size_t last_length; /* of its last line */
  bool blank;         /* a blank line came before */
  char fence;         /* of the code block we are in, or 0 */
  size_t fence_n;
};

/* The block under way. */

static void end_text(struct reader *r) {
  if (r->text.n) pl_read_inline(r->b, pl_joint_view(&r->text), &r->tags, &r->references);
  r->text.n = 0;
  r->text_lines = 0;
  pl_blocks_end(r->b);
}

static void add_line(struct reader *r, struct pl_text t) {
  if (r->text.n) {
    uint32_t at = pl_text_at(&t, 0);
    pl_joint_byte(&r->text, '\n', r->text.at[r->text.n], at);
  }
  pl_joint_text(&r->text, t);
  r->text_lines++;
  r->last_length = r->indent + t.s.n;
}

static void add_heading(struct reader *r, struct pl_text t, unsigned level) {
  end_text(r);
  pl_indents_close(&r->lists, r->b, 0);
  t = pl_text_trim(t);
  while (t.s.n && t.s.p[t.s.n - 1] == '#') t.s.n--;
  size_t id = pl_str_find(t.s, PL_STR("{#"));
  if (id != SIZE_MAX && t.s.p[t.s.n - 1] == '}') t.s.n = id;
  pl_blocks_heading(r->b, level);
  pl_read_inline(r->b, pl_text_trim(t), &r->tags, &r->references);
  pl_blocks_close(r->b);
}

/* Lines. */

static void set_line(struct reader *r) {
  struct pl_text t = r->lines.at[r->i];
  size_t bytes;
  r->indent = pl_line_indent(t.s, &bytes);
  uint32_t quotes = 0;
  while (bytes < t.s.n && t.s.p[bytes] == '>' && quotes < 32) {
    t = pl_text_cut(t, bytes + 1, t.s.n);
    r->indent = pl_line_indent(t.s, &bytes);
    if (r->indent) r->indent--;
    quotes++;
  }
  if (quotes != r->quotes && r->text.n) end_text(r);
  r->quotes = quotes;
  r->line = pl_text_cut(t, bytes, t.s.n);
  while (r->line.s.n && r->line.s.p[r->line.s.n - 1] == '\t') r->line.s.n--;
}

static struct pl_str peek(const struct reader *r, size_t i) {
  return i < r->lines.n ? pl_str_trim(r->lines.at[i].s) : (struct pl_str){NULL, 0};
}

static size_t next_full(const struct reader *r, size_t i) {
  do i++;
  while (i < r->lines.n && peek(r, i).n == 0);
  return i;
}

static struct pl_str without_stars(struct pl_str s) {
  while (s.n > 4 && pl_str_starts(s, "**") && pl_str_ends(s, "**")) s = pl_str_cut(s, 2, s.n - 2);
  return s;
}

/* "2. Title" that no item of its like stands beside: a heading whose author wrote its number. */
static bool number_heading(const struct reader *r, struct pl_marker m) {
  struct pl_str title = without_stars(pl_str_trim(pl_str_cut(r->line.s, m.n, r->line.s.n)));
  if (r->indent > 3 || r->quotes || !pl_is_digit(r->line.s.p[0]) || !pl_title_like(title)) return false;
  size_t next = next_full(r, r->i), bytes;
  if (next >= r->lines.n || pl_line_indent(r->lines.at[next].s, &bytes) >= 2) return false;
  struct pl_marker n = pl_marker_at(peek(r, next));
  if (n.kind == PL_MARKER_NUMBER && n.parts == m.parts && pl_is_digit(peek(r, next).p[0])) return false;
  size_t before = r->i;
  while (before > 0 && peek(r, before - 1).n == 0) before--;
  struct pl_marker p = before ? pl_marker_at(peek(r, before - 1)) : (struct pl_marker){PL_MARKER_NONE, 0, 0, 0};
  return p.kind != PL_MARKER_NUMBER || p.parts != m.parts;
}

static bool read_fence(struct reader *r) {
  struct pl_str s = r->line.s;
  char c = s.n ? s.p[0] : 0;
  size_t n = 0;
  while (n < s.n && s.p[n] == c) n++;
  if (r->fence) {
    if (c == r->fence && n >= r->fence_n && pl_str_trim(pl_str_cut(s, n, s.n)).n == 0) r->fence = 0;
    return true;
  }
  if ((c != '`' && c != '~') || n < 3 || pl_str_chr(pl_str_cut(s, n, s.n), '`') != SIZE_MAX) return false;
  end_text(r);
  r->fence = c, r->fence_n = n;
  return true;
}

static bool read_heading(struct reader *r) {
  struct pl_str s = r->line.s;
  size_t n = 0;
  while (n < s.n && s.p[n] == '#') n++;
  if (n == 0 || n > 6 || (n < s.n && !pl_is_space(s.p[n]) && (n == 1 || !pl_is_alnum(s.p[n])))) return false;
  add_heading(r, pl_text_cut(r->line, n, s.n), (unsigned)n);
  return true;
}

/* "===" or "---" below text: its heading. A long text above a rule stays a paragraph. */
static bool read_underline(struct reader *r) {
  struct pl_str s = r->line.s;
  if (!pl_rule_line(s, "-=*_") && !pl_str_is(pl_str_trim(s), "--") && !pl_str_is(pl_str_trim(s), "==")) return false;
  bool title = r->text.n && r->text_lines <= 2 && r->text.n <= 120 && !strchr(".:;", r->text.p[r->text.n - 1]) &&
               r->lists.n == 0;
  if (title && strchr("-=", s.p[0]) && !pl_str_starts(pl_joint_view(&r->text).s, "**Last")) {
    struct pl_joint text = r->text;
    r->text = (struct pl_joint){0};
    r->text_lines = 0;
    add_heading(r, pl_joint_view(&text), s.p[0] == '=' ? 1 : 2);
    pl_joint_free(&text);
    return true;
  }
  if (s.p[0] == '=' && !r->text.n) return false;
  end_text(r);
  pl_indents_close(&r->lists, r->b, 0);
  return true;
}

static void add_row(struct reader *r, struct pl_text row, bool header) {
  row = pl_text_trim(row);
  if (row.s.n && row.s.p[0] == '|') row = pl_text_cut(row, 1, row.s.n);
  if (row.s.n && row.s.p[row.s.n - 1] == '|') row.s.n--;
  pl_blocks_row(r->b, header);
  for (struct pl_text cell; pl_table_cell(&row, &cell);) {
    pl_blocks_cell(r->b, header, 1, 1);
    pl_read_inline(r->b, cell, &r->tags, &r->references);
    pl_blocks_cell_end(r->b);
  }
}

/* Ends the lists that this line is not indented enough for. */
static void close_lists(struct reader *r) {
  while (r->lists.n && r->indent <= r->lists.at[r->lists.n - 1]) {
    pl_blocks_list_end(r->b);
    r->lists.n--;
  }
}

/* A pipe table: a rule below its first line, or two lines that begin with a pipe. */
static bool read_table(struct reader *r) {
  struct pl_str next = peek(r, r->i + 1);
  while (next.n && next.p[0] == '>') next = pl_str_trim(pl_str_cut(next, 1, next.n));
  bool ruled = pl_table_rule(next), piped = r->line.s.n && r->line.s.p[0] == '|' && next.n && next.p[0] == '|';
  if (!pl_table_line(r->line.s) || !(ruled || piped)) return false;
  end_text(r);
  close_lists(r);
  pl_blocks_table(r->b);
  for (bool first = true; r->i < r->lines.n; r->i++, first = false) {
    set_line(r);
    if (r->line.s.n == 0 || (!pl_table_line(r->line.s) && !pl_table_rule(r->line.s))) break;
    if (!pl_table_rule(r->line.s)) add_row(r, r->line, first && ruled);
  }
  r->i--;
  pl_blocks_table_end(r->b);
  return true;
}

/* ":::note Title" and ":::" */
static bool read_directive(struct reader *r) {
  struct pl_str s = r->line.s;
  if (!pl_str_starts(s, ":::")) return false;
  end_text(r);
  size_t i = 0;
  while (i < s.n && s.p[i] == ':') i++;
  while (i < s.n && s.p[i] == ' ') i++;
  while (i < s.n && pl_is_alnum(s.p[i])) i++;
  struct pl_text title = pl_text_trim(pl_text_cut(r->line, i, s.n));
  if (title.s.n && title.s.p[0] == '[')
    title = pl_text_cut(title, 1, title.s.p[title.s.n - 1] == ']' ? title.s.n - 1 : title.s.n);
  if (title.s.n && title.s.p[0] != '{') {
    add_line(r, title);
    end_text(r);
  }
  return true;
}

/* "[label]: target" says nothing; "[^1]: text" is a note. */
static bool read_definition(struct reader *r) {
  struct pl_str s = r->line.s;
  size_t close = pl_str_find(s, PL_STR("]:"));
  if (s.n < 4 || s.p[0] != '[' || close == SIZE_MAX || close < 2 || pl_str_chr(s, ']') != close) return false;
  if (s.p[1] == '^') {
    end_text(r);
    pl_indents_close(&r->lists, r->b, 0);
    add_line(r, pl_text_trim(pl_text_cut(r->line, close + 2, s.n)));
    return true;
  }
  struct pl_str target = pl_str_trim(pl_str_cut(s, close + 2, s.n));
  return target.n && (pl_str_chr(target, ' ') == SIZE_MAX || pl_str_chr(target, '"') != SIZE_MAX);
}

static bool read_item(struct reader *r) {
  struct pl_marker m = pl_marker_at(r->line.s);
  bool letter = m.kind == PL_MARKER_NUMBER && !pl_is_digit(r->line.s.p[0]);
  if (m.kind == PL_MARKER_NONE || (r->text.n && letter)) return false;
  if (m.kind == PL_MARKER_NUMBER && !letter && number_heading(r, m)) {
    add_heading(r, r->line, m.parts + 1);
    return true;
  }
  if (m.parts > 1 || (m.kind == PL_MARKER_NUMBER && r->text.n && m.number != 1 && r->lists.n == 0)) return false;
  end_text(r);
  pl_indents_item(&r->lists, r->b, r->indent, m.kind);
  struct pl_text t = pl_text_cut(r->line, m.n, r->line.s.n);
  if (t.s.n > 3 && t.s.p[0] == '[' && t.s.p[2] == ']' && strchr(" xX", t.s.p[1]) && t.s.p[3] == ' ')
    t = pl_text_cut(t, 4, t.s.n);
  add_line(r, t);
  return true;
}

/* Whether this line begins a paragraph of its own, though no blank line parts it from the item before. */
static bool leaves_item(const struct reader *r) {
  if (r->lists.n == 0 || r->indent > r->lists.at[r->lists.n - 1]) return false;
  if (r->blank) return true;
  struct pl_str s = r->line.s;
  bool capital = (s.p[0] >= 'A' && s.p[0] <= 'Z') || pl_str_starts(s, "**") || s.p[0] == '<';
  size_t word = pl_str_chr(s, ' ');
  return capital && r->last_length + (word == SIZE_MAX ? s.n : word) < 78;
}

static void read_text(struct reader *r) {
  struct pl_str s = r->line.s;
  if (pl_str_starts(s, "[!") && pl_str_ends(pl_str_trim(s), "]")) return; /* > [!NOTE] */
  if (pl_str_starts(s, "{:") || (pl_str_starts(s, "{.") && pl_str_ends(s, "}"))) return;
  if (leaves_item(r)) {
    end_text(r);
    close_lists(r);
  }
  struct pl_tag tag;
  if (s.p[0] == '<' && pl_tag_at(r->line, 0, &tag) && pl_tag_is_block(&tag)) end_text(r);
  add_line(r, r->line);
}

/* "2\. Title" and "2.1 Title" on a line of their own. */
static bool read_escaped_number(struct reader *r) {
  if (r->text.n || !pl_is_digit(r->line.s.p[0]) || peek(r, r->i + 1).n || (r->i && peek(r, r->i - 1).n)) return false;
  struct pl_str s = r->line.s;
  size_t i = 0;
  unsigned parts = 1;
  while (i < s.n && (pl_is_digit(s.p[i]) || s.p[i] == '.' || s.p[i] == '\\')) {
    parts += s.p[i] == '.' && i + 1 < s.n && pl_is_digit(s.p[i + 1]);
    i++;
  }
  if (i < 2 || i >= s.n || s.p[i] != ' ' || next_full(r, r->i) >= r->lines.n) return false;
  if (!pl_title_like(without_stars(pl_str_trim(pl_str_cut(s, i, s.n))))) return false;
  add_heading(r, r->line, parts + 1);
  return true;
}

static void read_line(struct reader *r) {
  set_line(r);
  if (read_fence(r)) return;
  if (pl_str_trim(r->line.s).n == 0) {
    end_text(r);
    r->blank = true;
    return;
  }
  bool special = read_heading(r) || read_underline(r) || read_table(r) || read_directive(r) || read_definition(r) ||
                 read_escaped_number(r) || read_item(r);
  if (!special) read_text(r);
  r->blank = false;
}

/* Labels of link definitions, in lower case. */
static void collect_references(struct reader *r) {
  for (size_t i = 0; i < r->lines.n; i++) {
    struct pl_str s = peek(r, i);
    size_t close = s.n && s.p[0] == '[' ? pl_str_find(s, PL_STR("]:")) : SIZE_MAX;
    if (close == SIZE_MAX || close < 2 || s.p[1] == '^') continue;
    pl_map_set(&r->references, pl_arena_lower(r->b->arena, pl_str_cut(s, 1, close)), r);
  }
}

void pl_read_markdown(struct pl_blocks *b, struct pl_text t, bool mdx) {
  struct reader r = {.b = b, .mdx = mdx};
  uint32_t muted = b->muted;
  t = pl_text_cut(t, pl_read_front_matter(b, t), t.s.n);
  t = pl_text_copy(b->arena, t);
  pl_mask_comments(t);
  if (mdx)
    pl_mask_mdx(t);
  else
    pl_mask_shortcodes(t);
  for (struct pl_text line; pl_text_line(&t, &line);) pl_vec_push(&r.lines, line);
  collect_references(&r);
  for (r.i = 0; r.i < r.lines.n; r.i++) read_line(&r);
  end_text(&r);
  while (b->muted > muted) pl_blocks_mute(b, false);
  pl_indents_close(&r.lists, b, 0);
  pl_blocks_close(b);
  pl_vec_free(&r.lines);
  pl_map_free(&r.references);
  pl_joint_free(&r.text);
}
