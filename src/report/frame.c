/* One framed line is cut into what stands before the place, the place, and what stands behind it. */
#include "report/frame.h"

enum { BEFORE = 36, PLACE = 72, BEHIND = 36, LINES = 3 };

struct cut {
  struct pl_str before, place, behind;
  bool cut_left, cut_place, cut_right;
};

static struct cut cut_line(struct pl_str line, size_t start, size_t end) {
  struct cut c = {.before = pl_str_cut(line, 0, start),
                  .place = pl_str_cut(line, start, end),
                  .behind = pl_str_cut(line, end, line.n)};
  struct pl_str before = pl_screen_tail(c.before, BEFORE);
  c.cut_left = before.n < c.before.n;
  c.before = before;
  struct pl_str place = pl_screen_head(c.place, PLACE);
  c.cut_place = place.n < c.place.n;
  c.place = place;
  struct pl_str behind = c.cut_place ? (struct pl_str){NULL, 0} : pl_screen_head(c.behind, BEHIND);
  c.cut_right = c.cut_place || behind.n < c.behind.n;
  c.behind = behind;
  return c;
}

static void repeat(struct pl_buf *out, char c, size_t n) {
  while (n--) pl_buf_putc(out, c);
}

static void framed_line(struct pl_screen *s, uint32_t number, struct pl_str line, size_t start, size_t end,
                        enum pl_ink ink) {
  struct cut c = cut_line(line, start, end);
  size_t indent = pl_screen_width(c.before) + (c.cut_left ? 3 : 0), width = pl_screen_width(c.place);
  pl_screen_ink(s, PL_INK_FRAME, "%6u |", number);
  pl_buf_puts(s->out, c.cut_left ? " ..." : " ");
  pl_screen_add(s->out, c.before);
  pl_screen_add(s->out, c.place);
  pl_screen_add(s->out, c.behind);
  pl_buf_puts(s->out, c.cut_right ? "...\n" : "\n");
  pl_screen_ink(s, PL_INK_FRAME, "       |");
  repeat(s->out, ' ', indent + 1);
  struct pl_buf marks = {0};
  repeat(&marks, '^', width ? width : 1);
  pl_screen_ink_add(s, ink, pl_buf_str(&marks));
  pl_buf_free(&marks);
  pl_buf_putc(s->out, '\n');
}

/* Bytes of the line that the span covers; the white space at its ends is left out. */
static void covered(struct pl_str line, const struct pl_span *span, uint32_t number, size_t *start, size_t *end) {
  *start = number == span->line && span->column ? span->column - 1 : 0;
  *end = number == span->end_line && span->end_column ? span->end_column - 1 : line.n;
  if (*start > line.n) *start = line.n;
  if (*end > line.n || *end < *start) *end = line.n;
  while (*start < *end && pl_is_space(line.p[*start])) ++*start;
  while (*end > *start && pl_is_space(line.p[*end - 1])) --*end;
}

bool pl_frame_write(struct pl_screen *s, const struct pl_excerpt *x, const struct pl_span *span, enum pl_ink ink) {
  if (!x->there || !span->line || span->line > x->lines.n) return false;
  uint32_t last = span->end_line > span->line ? span->end_line : span->line;
  pl_screen_ink(s, PL_INK_FRAME, "       |");
  pl_buf_putc(s->out, '\n');
  for (uint32_t n = span->line; n <= last && n < span->line + LINES && n <= x->lines.n; n++) {
    struct pl_str line = pl_excerpt_line(x, n);
    size_t start, end;
    covered(line, span, n, &start, &end);
    if (n > span->line && start == end) continue;
    framed_line(s, n, line, start, end, ink);
  }
  return true;
}
