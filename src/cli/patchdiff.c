/* A unified diff from the edits alone: they say which lines change, so nothing is compared but the ends of a change. */
#include "cli/patch.h"

enum { CONTEXT = 3 };

struct diff {
  struct pl_str path, old;
  struct pl_lines lines;
  uint32_t total; /* lines of the old file */
  struct pl_buf *out;
  bool begun;
  long shift; /* lines that earlier hunks added */
};

/* A run of old lines and what they become. */
struct change {
  uint32_t first, last;
  struct pl_buf new;
  size_t edits; /* taken from the array */
};

static struct pl_str raw_line(const struct diff *d, uint32_t line) {
  size_t start = d->lines.starts[line - 1], end = line < d->lines.n ? d->lines.starts[line] : d->old.n;
  return pl_str_cut(d->old, start, end);
}

static uint32_t line_of(const struct diff *d, size_t at) { return pl_lines_span(&d->lines, at, at).line; }

static void put(struct pl_buf *out, char mark, struct pl_str line) {
  pl_buf_putc(out, mark);
  pl_buf_add(out, line);
  if (!pl_str_ends(line, "\n")) pl_buf_puts(out, "\n\\ No newline at end of file\n");
}

/* Lines of the text, each with its end. */
static bool next_line(struct pl_str *rest, struct pl_str *line) {
  if (!rest->n) return false;
  size_t end = pl_str_chr(*rest, '\n');
  *line = pl_str_cut(*rest, 0, end == SIZE_MAX ? rest->n : end + 1);
  *rest = pl_str_cut(*rest, line->n, rest->n);
  return true;
}

/* Takes edits as long as their lines, with context, touch. */
static struct change take(const struct diff *d, const struct pl_edit *e, size_t n) {
  struct change c = {.first = line_of(d, e->from), .last = line_of(d, e->to)};
  size_t at = d->lines.starts[c.first - 1];
  for (; c.edits < n && line_of(d, e[c.edits].from) <= c.last + 2 * CONTEXT; c.edits++) {
    const struct pl_edit *one = &e[c.edits];
    pl_buf_add(&c.new, pl_str_cut(d->old, at, one->from));
    pl_buf_add(&c.new, one->text);
    at = one->to;
    if (line_of(d, at) > c.last) c.last = line_of(d, at);
  }
  size_t end = c.last < d->lines.n ? d->lines.starts[c.last] : d->old.n;
  pl_buf_add(&c.new, pl_str_cut(d->old, at, end));
  return c;
}

static uint32_t count(struct pl_str text) {
  uint32_t n = 0;
  for (struct pl_str line; next_line(&text, &line);) n++;
  return n;
}

/* Lines at the front that stay as they are. */
static uint32_t same_front(const struct diff *d, const struct change *c, struct pl_str *rest) {
  uint32_t n = 0;
  struct pl_str line, tail = *rest;
  while (c->first + n <= c->last && next_line(&tail, &line) && pl_str_eq(line, raw_line(d, c->first + n)))
    *rest = tail, n++;
  return n;
}

static void put_hunk(struct diff *d, const struct change *c) {
  struct pl_str rest = pl_buf_str(&c->new), line;
  uint32_t from = c->first + same_front(d, c, &rest), added = count(rest), gone = c->last - from + 1;
  uint32_t first = from > CONTEXT ? from - CONTEXT : 1,
           last = c->last + CONTEXT < d->total ? c->last + CONTEXT : d->total;
  if (!d->begun) pl_buf_printf(d->out, "--- a/%.*s\n+++ b/%.*s\n", PL_FMT(d->path), PL_FMT(d->path));
  d->begun = true;
  pl_buf_printf(d->out, "@@ -%u,%u +%ld,%u @@\n", first, last - first + 1, (long)first + d->shift,
                last - first + 1 - gone + added);
  for (uint32_t i = first; i < from; i++) put(d->out, ' ', raw_line(d, i));
  for (uint32_t i = from; i <= c->last; i++) put(d->out, '-', raw_line(d, i));
  while (next_line(&rest, &line)) put(d->out, '+', line);
  for (uint32_t i = c->last + 1; i <= last; i++) put(d->out, ' ', raw_line(d, i));
  d->shift += (long)added - (long)gone;
}

void pl_patch_diff(struct pl_str path, struct pl_str old, const struct pl_edit *edits, size_t n, struct pl_buf *out) {
  struct diff d = {.path = path, .old = old, .out = out};
  pl_lines_init(&d.lines, old);
  d.total = d.lines.n - (old.n && d.lines.starts[d.lines.n - 1] == old.n);
  for (size_t i = 0; i < n;) {
    struct change c = take(&d, &edits[i], n - i);
    put_hunk(&d, &c);
    i += c.edits;
    pl_buf_free(&c.new);
  }
  pl_lines_release(&d.lines);
}
