/* A first row is taken for the head of its columns only by the words of all its cells: data must not be lost as a head. */
#include "syntax/document_head.h"

enum { LONGEST = 40, COLUMNS = 64 };

static struct pl_str cell_text(struct pl_blocks *b, const struct pl_raw *r) {
  return pl_str_trim(pl_str_cut(pl_joint_view(&b->text).s, r->start, r->start + r->n));
}

bool pl_head_word(struct pl_node prose, struct pl_str s) {
  if (s.n == 0 || s.n > LONGEST) return false;
  size_t n = 0;
  while (n < s.n && (pl_is_alpha(s.p[n]) || s.p[n] == '-' || (unsigned char)s.p[n] >= 0x80)) n++;
  struct pl_str word = pl_str_cut(s, 0, n);
  for (struct pl_node w = pl_node_first(pl_node_get(prose, "table_heads")); w.i; w = pl_node_next(w))
    if (pl_str_ieq(word, pl_node_text(w))) return true;
  return false;
}

void pl_head_settle(struct pl_node prose, struct pl_blocks *b, size_t i) {
  const struct pl_raw *first = &b->raw.at[i];
  bool opens = i == 0 || b->raw.at[i - 1].kind != PL_RAW_CELL || b->raw.at[i - 1].list != first->list;
  if (!opens || first->row != 1) return;
  size_t end = i;
  for (; end < b->raw.n && end < i + COLUMNS; end++) {
    const struct pl_raw *r = &b->raw.at[end];
    if (r->kind != PL_RAW_CELL || r->list != first->list || r->row != 1) break;
    if (!pl_head_word(prose, cell_text(b, r))) return;
  }
  bool more = end < b->raw.n && b->raw.at[end].kind == PL_RAW_CELL && b->raw.at[end].list == first->list;
  if (end < i + 2 || !more) return;
  for (size_t k = i; k < end; k++) b->raw.at[k].row = 0;
}
