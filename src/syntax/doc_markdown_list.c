/* Lists and tables of Markdown. */
#include "syntax/doc_markdown.h"

/* Ends the lists that this line is not indented enough for. */
void pl_markdown_close_lists(struct pl_markdown *r) {
  while (r->lists.n && r->indent <= r->lists.at[r->lists.n - 1]) {
    pl_blocks_list_end(r->b);
    r->lists.n--;
  }
}

static void add_row(struct pl_markdown *r, struct pl_text row, bool header) {
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

/* A pipe table: a rule below its first line, or two lines that begin with a pipe. */
bool pl_markdown_table(struct pl_markdown *r) {
  struct pl_str next = pl_markdown_peek(r, r->i + 1);
  while (next.n && next.p[0] == '>') next = pl_str_trim(pl_str_cut(next, 1, next.n));
  bool ruled = pl_table_rule(next), piped = r->line.s.n && r->line.s.p[0] == '|' && next.n && next.p[0] == '|';
  if (!pl_table_line(r->line.s) || !(ruled || piped)) return false;
  pl_markdown_end(r);
  pl_markdown_close_lists(r);
  pl_blocks_table(r->b);
  for (bool first = true; r->i < r->lines.n; r->i++, first = false) {
    pl_markdown_set(r);
    if (r->line.s.n == 0 || (!pl_table_line(r->line.s) && !pl_table_rule(r->line.s))) break;
    if (!pl_table_rule(r->line.s)) add_row(r, r->line, first && ruled);
  }
  r->i--;
  pl_blocks_table_end(r->b);
  return true;
}

bool pl_markdown_item(struct pl_markdown *r) {
  struct pl_marker m = pl_marker_at(r->line.s);
  bool letter = m.kind == PL_MARKER_NUMBER && !pl_is_digit(r->line.s.p[0]);
  if (m.kind == PL_MARKER_NONE || (r->text.n && letter)) return false;
  if (m.kind == PL_MARKER_NUMBER && !letter && pl_markdown_numbered(r, m)) {
    pl_markdown_title(r, r->line, m.parts + 1);
    return true;
  }
  if (m.parts > 1 || (m.kind == PL_MARKER_NUMBER && r->text.n && m.number != 1 && r->lists.n == 0)) return false;
  pl_markdown_end(r);
  pl_indents_item(&r->lists, r->b, r->indent, m.kind);
  struct pl_text t = pl_text_cut(r->line, m.n, r->line.s.n);
  if (t.s.n > 3 && t.s.p[0] == '[' && t.s.p[2] == ']' && strchr(" xX", t.s.p[1]) && t.s.p[3] == ' ')
    t = pl_text_cut(t, 4, t.s.n);
  pl_markdown_line(r, t);
  return true;
}
