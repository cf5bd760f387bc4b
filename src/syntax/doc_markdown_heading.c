/* Headings of Markdown: by signs, by a line below, by a number that the author wrote. */
#include "syntax/doc_markdown.h"

bool pl_markdown_heading(struct pl_markdown *r) {
  struct pl_str s = r->line.s;
  size_t n = 0;
  while (n < s.n && s.p[n] == '#') n++;
  if (n == 0 || n > 6 || (n < s.n && !pl_is_space(s.p[n]) && (n == 1 || !pl_is_alnum(s.p[n])))) return false;
  pl_markdown_title(r, pl_text_cut(r->line, n, s.n), (unsigned)n);
  return true;
}

/* A long text above a rule stays a paragraph. */
bool pl_markdown_underline(struct pl_markdown *r) {
  struct pl_str s = r->line.s;
  if (!pl_rule_line(s, "-=*_") && !pl_str_is(pl_str_trim(s), "--") && !pl_str_is(pl_str_trim(s), "==")) return false;
  bool title = r->text.n && r->text_lines <= 2 && r->text.n <= 120 && !strchr(".:;", r->text.p[r->text.n - 1]) &&
               r->lists.n == 0;
  if (title && strchr("-=", s.p[0]) && !pl_str_starts(pl_joint_view(&r->text).s, "**Last")) {
    struct pl_joint text = r->text;
    r->text = (struct pl_joint){0};
    r->text_lines = 0;
    pl_markdown_title(r, pl_joint_view(&text), s.p[0] == '=' ? 1 : 2);
    pl_joint_free(&text);
    return true;
  }
  if (s.p[0] == '=' && !r->text.n) return false;
  pl_markdown_end(r);
  pl_indents_close(&r->lists, r->b, 0);
  return true;
}

static struct pl_str without_stars(struct pl_str s) {
  while (s.n > 4 && pl_str_starts(s, "**") && pl_str_ends(s, "**")) s = pl_str_cut(s, 2, s.n - 2);
  return s;
}

bool pl_markdown_numbered(const struct pl_markdown *r, struct pl_marker m) {
  struct pl_str title = without_stars(pl_str_trim(pl_str_cut(r->line.s, m.n, r->line.s.n)));
  if (r->indent > 3 || r->quotes || !pl_is_digit(r->line.s.p[0]) || !pl_title_like(title)) return false;
  size_t next = pl_markdown_next(r, r->i), bytes;
  if (next >= r->lines.n || pl_line_indent(r->lines.at[next].s, &bytes) >= 2) return false;
  struct pl_marker n = pl_marker_at(pl_markdown_peek(r, next));
  if (n.kind == PL_MARKER_NUMBER && n.parts == m.parts && pl_is_digit(pl_markdown_peek(r, next).p[0])) return false;
  size_t before = r->i;
  while (before > 0 && pl_markdown_peek(r, before - 1).n == 0) before--;
  struct pl_marker p =
      before ? pl_marker_at(pl_markdown_peek(r, before - 1)) : (struct pl_marker){PL_MARKER_NONE, 0, 0, 0};
  return p.kind != PL_MARKER_NUMBER || p.parts != m.parts;
}

bool pl_markdown_escaped_number(struct pl_markdown *r) {
  if (r->text.n || !pl_is_digit(r->line.s.p[0]) || pl_markdown_peek(r, r->i + 1).n ||
      (r->i && pl_markdown_peek(r, r->i - 1).n))
    return false;
  struct pl_str s = r->line.s;
  size_t i = 0;
  unsigned parts = 1;
  while (i < s.n && (pl_is_digit(s.p[i]) || s.p[i] == '.' || s.p[i] == '\\')) {
    parts += s.p[i] == '.' && i + 1 < s.n && pl_is_digit(s.p[i + 1]);
    i++;
  }
  if (i < 2 || i >= s.n || s.p[i] != ' ' || pl_markdown_next(r, r->i) >= r->lines.n) return false;
  if (!pl_title_like(without_stars(pl_str_trim(pl_str_cut(s, i, s.n))))) return false;
  pl_markdown_title(r, r->line, parts + 1);
  return true;
}
