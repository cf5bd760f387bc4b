/* Markdown and MDX -> blocks, line by line: headings, lists by indentation, pipe tables, quotes, directives, HTML. Not CommonMark to the
 * letter but what authors mean: "1. Title" above a paragraph is a heading, an unindented sentence after a list is no part of it.
 * A reader of our own, because the block parsers at hand give places of blocks and not of each byte, and policies use little Markdown. */
#include "syntax/doc_markdown.h"

#include "syntax/doc_front.h"
#include "syntax/doc_mask.h"

void pl_markdown_end(struct pl_markdown *r) {
  if (r->text.n) pl_read_inline(r->b, pl_joint_view(&r->text), &r->tags, &r->references);
  r->text.n = 0;
  r->text_lines = 0;
  pl_blocks_end(r->b);
}

void pl_markdown_line(struct pl_markdown *r, struct pl_text t) {
  if (r->text.n) {
    uint32_t at = pl_text_at(&t, 0);
    pl_joint_byte(&r->text, '\n', r->text.at[r->text.n], at);
  }
  pl_joint_text(&r->text, t);
  r->text_lines++;
  r->last_length = r->indent + t.s.n;
}

void pl_markdown_title(struct pl_markdown *r, struct pl_text t, unsigned level) {
  pl_markdown_end(r);
  pl_indents_close(&r->lists, r->b, 0);
  t = pl_text_trim(t);
  while (t.s.n && t.s.p[t.s.n - 1] == '#') t.s.n--;
  size_t id = pl_str_find(t.s, PL_STR("{#"));
  if (id != SIZE_MAX && t.s.p[t.s.n - 1] == '}') t.s.n = id;
  pl_blocks_heading(r->b, level);
  pl_read_inline(r->b, pl_text_trim(t), &r->tags, &r->references);
  pl_blocks_close(r->b);
}

void pl_markdown_set(struct pl_markdown *r) {
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
  if (quotes != r->quotes && r->text.n) pl_markdown_end(r);
  r->quotes = quotes;
  r->line = pl_text_cut(t, bytes, t.s.n);
  while (r->line.s.n && r->line.s.p[r->line.s.n - 1] == '\t') r->line.s.n--;
}

struct pl_str pl_markdown_peek(const struct pl_markdown *r, size_t i) {
  return i < r->lines.n ? pl_str_trim(r->lines.at[i].s) : (struct pl_str){NULL, 0};
}

size_t pl_markdown_next(const struct pl_markdown *r, size_t i) {
  do i++;
  while (i < r->lines.n && pl_markdown_peek(r, i).n == 0);
  return i;
}

static bool read_fence(struct pl_markdown *r) {
  struct pl_str s = r->line.s;
  char c = s.n ? s.p[0] : 0;
  size_t n = 0;
  while (n < s.n && s.p[n] == c) n++;
  if (r->fence) {
    if (c == r->fence && n >= r->fence_n && pl_str_trim(pl_str_cut(s, n, s.n)).n == 0) r->fence = 0;
    return true;
  }
  if ((c != '`' && c != '~') || n < 3 || pl_str_chr(pl_str_cut(s, n, s.n), '`') != SIZE_MAX) return false;
  pl_markdown_end(r);
  r->fence = c, r->fence_n = n;
  return true;
}

/* ":::note Title" and ":::" */
static bool read_directive(struct pl_markdown *r) {
  struct pl_str s = r->line.s;
  if (!pl_str_starts(s, ":::")) return false;
  pl_markdown_end(r);
  size_t i = 0;
  while (i < s.n && s.p[i] == ':') i++;
  while (i < s.n && s.p[i] == ' ') i++;
  while (i < s.n && pl_is_alnum(s.p[i])) i++;
  struct pl_text title = pl_text_trim(pl_text_cut(r->line, i, s.n));
  if (title.s.n && title.s.p[0] == '[')
    title = pl_text_cut(title, 1, title.s.p[title.s.n - 1] == ']' ? title.s.n - 1 : title.s.n);
  if (title.s.n && title.s.p[0] != '{') {
    pl_markdown_line(r, title);
    pl_markdown_end(r);
  }
  return true;
}

/* "[label]: target" says nothing; "[^1]: text" is a note. */
static bool read_definition(struct pl_markdown *r) {
  struct pl_str s = r->line.s;
  size_t close = pl_str_find(s, PL_STR("]:"));
  if (s.n < 4 || s.p[0] != '[' || close == SIZE_MAX || close < 2 || pl_str_chr(s, ']') != close) return false;
  if (s.p[1] == '^') {
    pl_markdown_end(r);
    pl_indents_close(&r->lists, r->b, 0);
    pl_markdown_line(r, pl_text_trim(pl_text_cut(r->line, close + 2, s.n)));
    return true;
  }
  struct pl_str target = pl_str_trim(pl_str_cut(s, close + 2, s.n));
  return target.n && (pl_str_chr(target, ' ') == SIZE_MAX || pl_str_chr(target, '"') != SIZE_MAX);
}

/* Whether this line begins a paragraph of its own, though no blank line parts it from the item before. */
static bool leaves_item(const struct pl_markdown *r) {
  if (r->lists.n == 0 || r->indent > r->lists.at[r->lists.n - 1]) return false;
  if (r->blank) return true;
  struct pl_str s = r->line.s;
  bool capital = (s.p[0] >= 'A' && s.p[0] <= 'Z') || pl_str_starts(s, "**") || s.p[0] == '<';
  size_t word = pl_str_chr(s, ' ');
  return capital && r->last_length + (word == SIZE_MAX ? s.n : word) < 78;
}

static void read_text(struct pl_markdown *r) {
  struct pl_str s = r->line.s;
  if (pl_str_starts(s, "[!") && pl_str_ends(pl_str_trim(s), "]")) return; /* > [!NOTE] */
  if (pl_str_starts(s, "{:") || (pl_str_starts(s, "{.") && pl_str_ends(s, "}"))) return;
  if (leaves_item(r)) {
    pl_markdown_end(r);
    pl_markdown_close_lists(r);
  }
  struct pl_tag tag;
  if (s.p[0] == '<' && pl_tag_at(r->line, 0, &tag) && pl_tag_is_block(&tag)) pl_markdown_end(r);
  pl_markdown_line(r, r->line);
}

static void read_line(struct pl_markdown *r) {
  pl_markdown_set(r);
  if (read_fence(r)) return;
  if (pl_str_trim(r->line.s).n == 0) {
    pl_markdown_end(r);
    r->blank = true;
    return;
  }
  bool special = pl_markdown_heading(r) || pl_markdown_underline(r) || pl_markdown_table(r) || read_directive(r) ||
                 read_definition(r) || pl_markdown_escaped_number(r) || pl_markdown_item(r);
  if (!special) read_text(r);
  r->blank = false;
}

/* Labels of link definitions, in lower case. */
static void collect_references(struct pl_markdown *r) {
  for (size_t i = 0; i < r->lines.n; i++) {
    struct pl_str s = pl_markdown_peek(r, i);
    size_t close = s.n && s.p[0] == '[' ? pl_str_find(s, PL_STR("]:")) : SIZE_MAX;
    if (close == SIZE_MAX || close < 2 || s.p[1] == '^') continue;
    pl_map_set(&r->references, pl_arena_lower(r->b->arena, pl_str_cut(s, 1, close)), r);
  }
}

void pl_read_markdown(struct pl_blocks *b, struct pl_text t, bool mdx) {
  struct pl_markdown r = {.b = b, .mdx = mdx};
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
  pl_markdown_end(&r);
  while (b->muted > muted) pl_blocks_mute(b, false);
  pl_indents_close(&r.lists, b, 0);
  pl_blocks_close(b);
  pl_vec_free(&r.lines);
  pl_map_free(&r.references);
  pl_joint_free(&r.text);
}
