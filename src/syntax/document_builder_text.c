/* The text of blocks: white space is folded, invisible characters go, each byte keeps its place in the source. */
#include "syntax/document_builder.h"

#include <string.h>

static void append(struct pl_blocks *b, char c, uint32_t start, uint32_t end) {
  pl_joint_byte(&b->text, c, start, end);
  pl_vec_push(&b->ends, end);
}

static void open_block(struct pl_blocks *b) {
  struct pl_raw r = b->next;
  const struct pl_blocks_level *t = b->depth ? &b->stack[b->depth - 1] : NULL;
  if (t) r.list = t->list, r.item = t->item;
  if (r.kind == PL_RAW_PARAGRAPH && t) {
    if (pl_blocks_in(b, 'c')) {
      r.kind = PL_RAW_CELL, r.row = b->row_header ? 0 : b->row, r.column = b->column;
    } else if (t->what == 'i') {
      r.kind = PL_RAW_ITEM;
    }
  }
  r.start = (uint32_t)b->text.n;
  pl_vec_push(&b->raw, r);
  b->open = b->leading = true;
  b->space = b->line = false;
}

static void visible(struct pl_blocks *b, char c, uint32_t start, uint32_t end) {
  if (!b->open && b->raw.n >= PL_BLOCKS_MOST) return;
  if (!b->open) open_block(b);
  struct pl_raw *r = &pl_vec_last(&b->raw);
  bool first = b->text.n == r->start;
  if (!first && b->leading && !b->strong) b->leading = false, r->bold = (uint32_t)b->text.n - r->start;
  if (first && !b->strong) b->leading = false;
  if (b->soft && strchr(".,;:!?)", c) && c) b->space = false;
  if (!first && (b->line || b->space)) append(b, b->line ? '\n' : ' ', b->space_start, b->space_end);
  b->line = b->space = b->soft = false;
  append(b, c, start, end);
}

static void space(struct pl_blocks *b, uint32_t start, uint32_t end) {
  if (!b->space && !b->line) b->space_start = start, b->space_end = end;
  b->space = true;
  b->soft = false;
}

/* Spaces and invisible characters beyond ASCII: bytes they take at p, 0 for any other; *visible_space: it parts words. */
static size_t odd_space(const char *p, size_t n, bool *parts) {
  const unsigned char *u = (const unsigned char *)p;
  *parts = true;
  if (n >= 2 && u[0] == 0xC2 && u[1] == 0xA0) return 2;
  if (n >= 2 && u[0] == 0xC2 && u[1] == 0xAD) return *parts = false, 2;
  if (n < 3) return 0;
  if (u[0] == 0xE3 && u[1] == 0x80 && u[2] == 0x80) return 3;
  if (u[0] == 0xEF && u[1] == 0xBB && u[2] == 0xBF) return *parts = false, 3;
  if (u[0] != 0xE2 || u[1] > 0x81) return 0;
  if (u[1] == 0x80 && ((u[2] >= 0x80 && u[2] <= 0x8A) || u[2] == 0xA8 || u[2] == 0xA9 || u[2] == 0xAF)) return 3;
  if ((u[1] == 0x80 && u[2] >= 0x8B && u[2] <= 0x8F) || (u[1] == 0x81 && u[2] == 0xA0)) return *parts = false, 3;
  return u[1] == 0x81 && u[2] == 0x9F ? 3 : 0;
}

/* Letters from `i` on that are added as they stand: behind another letter of the block nothing is to be decided. Returns how many. */
static size_t run_of_letters(struct pl_blocks *b, const struct pl_text *t, size_t i) {
  size_t n = 0;
  if (!b->open || b->leading || b->space || b->line || b->soft || b->text.n == pl_vec_last(&b->raw).start) return 0;
  while (i + n < t->s.n && t->s.p[i + n] > ' ' && t->s.p[i + n] < 0x7F) n++;
  pl_joint_text(&b->text, pl_text_cut(*t, i, i + n));
  for (size_t k = 1; k <= n; k++) pl_vec_push(&b->ends, pl_text_at(t, i + k));
  return n;
}

void pl_blocks_text(struct pl_blocks *b, struct pl_text t) {
  if (b->muted) return;
  for (size_t i = 0; i < t.s.n;) {
    i += run_of_letters(b, &t, i);
    if (i == t.s.n) break;
    char c = t.s.p[i];
    bool parts = true;
    size_t n = pl_is_space(c) ? 1 : (c & 0x80) ? odd_space(t.s.p + i, t.s.n - i, &parts) : 0;
    if (c == PL_ERASED) n = 1, parts = false;
    if (n == 0) {
      visible(b, c, pl_text_at(&t, i), pl_text_at(&t, i + 1));
      n = 1;
    } else if (parts) {
      space(b, pl_text_at(&t, i), pl_text_at(&t, i + n));
    }
    i += n;
  }
}

void pl_blocks_soft_space(struct pl_blocks *b, uint32_t at) {
  if (b->muted || b->space || b->line) return;
  space(b, at, at);
  b->soft = true;
}

void pl_blocks_put(struct pl_blocks *b, struct pl_str s, uint32_t start, uint32_t end) {
  if (b->muted) return;
  for (size_t i = 0; i < s.n;) {
    bool parts = true;
    size_t n = pl_is_space(s.p[i]) ? 1 : odd_space(s.p + i, s.n - i, &parts);
    if (n == 0) visible(b, s.p[i], start, end);
    if (n != 0 && parts) space(b, start, end);
    i += n ? n : 1;
  }
}

void pl_blocks_break(struct pl_blocks *b) {
  if (!b->open || b->line) return;
  const struct pl_raw *r = &pl_vec_last(&b->raw);
  if (!b->space) b->space_start = b->space_end = b->text.n ? pl_vec_last(&b->ends) : 0;
  if (r->kind == PL_RAW_CELL && r->row == 0)
    b->space = true; /* a column's name is one text, however many lines it takes */
  else
    b->line = true;
}

void pl_blocks_strong(struct pl_blocks *b, bool on) {
  if (on)
    b->strong++;
  else if (b->strong)
    b->strong--;
}

void pl_blocks_mute(struct pl_blocks *b, bool on) {
  if (on)
    b->muted++;
  else if (b->muted)
    b->muted--;
}
