/* One file at a time: the edits of its path, in order. */
#include "cli/patch.h"

#include "base/file.h"
#include "cli/output.h"

enum { MAX_FILE = 16 << 20, CONTEXT = 3 };

struct target {
  struct pl_str path, bytes;
  struct pl_lines lines;
  uint32_t line;       /* the text goes behind it */
  struct pl_buf added; /* begins with a line end */
};

/* Bytes up to the end of the line's text. */
static size_t end_of(const struct target *t) {
  struct pl_str line = pl_lines_text(&t->lines, t->bytes, t->line);
  return line.p ? (size_t)(line.p - t->bytes.p) + line.n : t->bytes.n;
}

static void put_line(struct pl_buf *out, char mark, struct pl_str line) {
  pl_buf_putc(out, mark);
  pl_buf_add(out, line);
  pl_buf_putc(out, '\n');
}

/* With the carriage return, if it has one. */
static struct pl_str raw_line(const struct target *t, uint32_t line) {
  size_t start = t->lines.starts[line - 1];
  struct pl_str rest = pl_str_cut(t->bytes, start, t->bytes.n), text;
  return pl_str_next(&rest, '\n', &text) ? text : rest;
}

static void put_diff(const struct target *t, struct pl_buf *out) {
  uint32_t total = t->lines.n - (t->bytes.n && t->bytes.p[t->bytes.n - 1] == '\n' &&
                                 !pl_lines_text(&t->lines, t->bytes, t->lines.n).n);
  uint32_t first = t->line > CONTEXT ? t->line - CONTEXT + 1 : 1,
           last = t->line + CONTEXT < total ? t->line + CONTEXT : total;
  struct pl_str rest = pl_str_cut(pl_buf_str(&t->added), pl_str_chr(pl_buf_str(&t->added), '\n') + 1, t->added.n), line;
  bool open = t->line == total && !pl_str_ends(t->bytes, "\n");
  unsigned added = 0;
  while (pl_str_next(&rest, '\n', &line)) added++;
  pl_buf_printf(out, "--- a/%.*s\n+++ b/%.*s\n@@ -%u,%u +%u,%u @@\n", PL_FMT(t->path), PL_FMT(t->path), first,
                last - first + 1, first, last - first + 1 + added);
  for (uint32_t i = first; i <= t->line; i++) {
    bool marked = open && i == t->line;
    put_line(out, marked ? '-' : ' ', raw_line(t, i));
    if (marked) pl_buf_puts(out, "\\ No newline at end of file\n"), put_line(out, '+', raw_line(t, i));
  }
  rest = pl_str_cut(pl_buf_str(&t->added), pl_str_chr(pl_buf_str(&t->added), '\n') + 1, t->added.n);
  while (pl_str_next(&rest, '\n', &line)) {
    bool cr = t->added.p[0] == '\r' && !pl_str_ends(line, "\r");
    pl_buf_putc(out, '+');
    pl_buf_add(out, line);
    pl_buf_puts(out, cr ? "\r\n" : "\n");
  }
  if (open) pl_buf_puts(out, "\\ No newline at end of file\n");
  for (uint32_t i = t->line + 1; i <= last; i++) put_line(out, ' ', raw_line(t, i));
}

static bool write_file(const struct target *t, const char *full, struct pl_error *err) {
  struct pl_buf out = {0};
  pl_buf_add(&out, pl_str_cut(t->bytes, 0, end_of(t)));
  pl_buf_add(&out, pl_buf_str(&t->added));
  pl_buf_add(&out, pl_str_cut(t->bytes, end_of(t), t->bytes.n));
  bool ok = pl_file_write(full, pl_buf_str(&out), err);
  pl_buf_free(&out);
  return ok;
}

static bool apply_one(struct target *t, const struct pl_settings *s, const char *full, struct pl_error *err) {
  struct pl_buf diff = {0};
  if (!pl_setting_given(s, PL_OPT_DRY_RUN)) {
    if (!write_file(t, full, err)) return false;
    pl_say(s, "changed '%.*s' behind line %u", PL_FMT(t->path), t->line);
    return true;
  }
  put_diff(t, &diff);
  bool ok = pl_put(pl_buf_str(&diff), err);
  pl_buf_free(&diff);
  return ok;
}

static bool apply_file(const struct pl_patch *p, size_t from, const struct pl_settings *s, struct pl_str root,
                       struct pl_error *err) {
  struct pl_arena a = {0};
  struct target t = {.path = p->at[from].path, .line = p->at[from].line};
  bool alone = pl_str_starts(t.path, "/");
  const char *full =
      alone ? pl_arena_str(&a, t.path).p : pl_arena_printf(&a, "%.*s/%.*s", PL_FMT(root), PL_FMT(t.path)).p;
  enum pl_read_status status = pl_file_read(full, MAX_FILE, true, &t.bytes);
  bool ok = status == PL_READ_OK || pl_fail(err, "cannot read '%.*s': %s", PL_FMT(t.path), pl_read_reason(status));
  if (ok) {
    pl_lines_init(&t.lines, t.bytes);
    for (size_t i = from; i < p->n; i++)
      if (pl_str_eq(p->at[i].path, t.path)) pl_buf_add(&t.added, p->at[i].text);
    ok = apply_one(&t, s, full, err);
    pl_lines_release(&t.lines);
    free((char *)(uintptr_t)t.bytes.p);
  }
  pl_buf_free(&t.added);
  pl_arena_release(&a);
  return ok;
}

bool pl_patch_apply(const struct pl_patch *p, const struct pl_settings *s, const struct pl_result *r,
                    struct pl_error *err) {
  for (size_t i = 0; i < p->n; i++) {
    size_t k = 0;
    while (k < i && !pl_str_eq(p->at[k].path, p->at[i].path)) k++;
    if (k == i && !apply_file(p, i, s, r->root, err)) return false;
  }
  return true;
}
