/* Stream of structure and text -> raw blocks. White space is folded as the bytes come in; a stack of at most 64 lists, items, tables
 * and cells says what kind of block a text makes. */
#include "syntax/document_builder.h"

#include <string.h>

void pl_blocks_init(struct pl_blocks *b, struct pl_arena *a) { *b = (struct pl_blocks){.arena = a}; }

void pl_blocks_free(struct pl_blocks *b) {
  pl_joint_free(&b->text);
  pl_vec_free(&b->ends);
  pl_vec_free(&b->raw);
  pl_vec_free(&b->lists);
  pl_vec_free(&b->names);
}

/* The stack. */

static struct pl_blocks_level *top(struct pl_blocks *b) { return b->depth ? &b->stack[b->depth - 1] : NULL; }

static void push(struct pl_blocks *b, char what, uint32_t list, uint32_t item) {
  if (b->depth == PL_BLOCKS_DEPTH) {
    b->too_deep++;
    return;
  }
  b->stack[b->depth++] = (struct pl_blocks_level){(uint8_t)what, list, item};
}

bool pl_blocks_in(const struct pl_blocks *b, char what) {
  for (uint32_t i = b->depth; i > 0; i--)
    if (b->stack[i - 1].what == what) return true;
  return false;
}

/* Pops down to and with the innermost `what`, but not across a `fence`; nothing happens when there is none. */
static void pop_to(struct pl_blocks *b, char what, const char *fence) {
  if (b->too_deep) {
    b->too_deep--;
    return;
  }
  for (uint32_t i = b->depth; i > 0; i--) {
    if (b->stack[i - 1].what == (uint8_t)what) {
      b->depth = i - 1;
      return;
    }
    if (strchr(fence, b->stack[i - 1].what)) return;
  }
}

/* Blocks. */

void pl_blocks_end(struct pl_blocks *b) {
  if (b->open) {
    struct pl_raw *r = &pl_vec_last(&b->raw);
    r->n = (uint32_t)b->text.n - r->start;
    if (b->leading) r->bold = r->n;
    uint32_t end = pl_vec_last(&b->ends);
    pl_joint_byte(&b->text, '\0', end, end); /* so that every unit has a place after its last byte */
    pl_vec_push(&b->ends, end);
    b->next = (struct pl_raw){0};
  }
  b->open = b->space = b->line = false;
}

void pl_blocks_close(struct pl_blocks *b) {
  pl_blocks_end(b);
  b->next = (struct pl_raw){0};
}

void pl_blocks_heading(struct pl_blocks *b, unsigned level) {
  pl_blocks_close(b);
  b->next.kind = PL_RAW_HEADING;
  b->next.level = (uint8_t)(level > PL_LEVEL_BELOW ? PL_LEVEL_BELOW : level);
}

void pl_blocks_term(struct pl_blocks *b) {
  pl_blocks_close(b);
  b->next.kind = PL_RAW_TERM;
}

void pl_blocks_meta(struct pl_blocks *b) {
  pl_blocks_close(b);
  b->next.kind = PL_RAW_META;
}

static uint32_t new_list(struct pl_blocks *b, bool table) {
  struct pl_blocks_level *t = top(b);
  struct pl_raw_list l = {.before = (uint32_t)b->raw.n, .depth = 1, .table = table};
  if (t && t->list) l.parent = t->list, l.item = t->item, l.depth = b->lists.at[t->list - 1].depth + 1;
  pl_vec_push(&b->lists, l);
  return (uint32_t)b->lists.n;
}

void pl_blocks_list(struct pl_blocks *b) {
  pl_blocks_close(b);
  if (pl_blocks_in(b, 'c')) {
    push(b, 'q', top(b)->list, top(b)->item);
    return;
  }
  uint32_t item = top(b) ? top(b)->item : 0;
  push(b, 'l', new_list(b, false), item);
}

void pl_blocks_list_end(struct pl_blocks *b) {
  pl_blocks_close(b);
  pop_to(b, pl_blocks_in(b, 'c') ? 'q' : 'l', "c");
}

void pl_blocks_item(struct pl_blocks *b) {
  pl_blocks_close(b);
  if (pl_blocks_in(b, 'c')) return;
  if (!b->too_deep) pop_to(b, 'i', "lt");
  if (!top(b) || top(b)->what != 'l') pl_blocks_list(b);
  push(b, 'i', top(b)->list, ++b->items);
}

void pl_blocks_item_end(struct pl_blocks *b) {
  pl_blocks_close(b);
  if (!pl_blocks_in(b, 'c')) pop_to(b, 'i', "lt");
}

/* A row of two and more cells that all name columns, or a first row all in bold type, becomes the header row. */
static void settle_row(struct pl_blocks *b) {
  size_t from = b->raw.n;
  bool named = true, bold = true;
  while (from > 0) {
    const struct pl_raw *r = &b->raw.at[from - 1];
    if (r->kind != PL_RAW_CELL || r->list != b->lists.n || r->row != b->row) break;
    named = named && r->header;
    bold = bold && r->bold == r->n && b->row == 1;
    from--;
  }
  if (b->row == 0 || b->raw.n - from < 2 || !(named || bold)) return;
  for (size_t i = from; i < b->raw.n; i++) b->raw.at[i].row = 0;
  b->row--;
}

void pl_blocks_table(struct pl_blocks *b) {
  pl_blocks_close(b);
  if (pl_blocks_in(b, 'c')) {
    push(b, 'q', top(b)->list, top(b)->item);
    return;
  }
  uint32_t item = top(b) ? top(b)->item : 0;
  push(b, 't', new_list(b, true), item);
  b->row = b->line_of_table = 0, b->column = UINT32_MAX, b->row_header = false;
  memset(b->covered, 0, sizeof b->covered);
}

void pl_blocks_table_end(struct pl_blocks *b) {
  pl_blocks_close(b);
  bool inner = b->depth && pl_blocks_in(b, 'q') && pl_blocks_in(b, 'c');
  if (!inner && pl_blocks_in(b, 't')) settle_row(b);
  pop_to(b, inner ? 'q' : 't', inner ? "c" : "");
}

void pl_blocks_cell_end(struct pl_blocks *b) {
  pl_blocks_close(b);
  if (!pl_blocks_in(b, 'q')) pop_to(b, 'c', "t");
}

void pl_blocks_row(struct pl_blocks *b, bool header) {
  pl_blocks_close(b);
  if (pl_blocks_in(b, 'q') && pl_blocks_in(b, 'c')) return;
  pop_to(b, 'c', "t");
  if (pl_blocks_in(b, 't'))
    settle_row(b);
  else
    pl_blocks_table(b);
  if (!header) b->row++;
  b->line_of_table++;
  b->row_header = header;
  b->column = UINT32_MAX;
}

/* The next column that no cell from above covers. */
static uint32_t free_column(struct pl_blocks *b) {
  uint32_t c = b->column == UINT32_MAX ? 0 : b->column + 1;
  while (c < 64 && b->covered[c] >= b->line_of_table) c++;
  return c;
}

void pl_blocks_cell(struct pl_blocks *b, bool header, unsigned columns, unsigned rows) {
  pl_blocks_close(b);
  if (pl_blocks_in(b, 'q') && pl_blocks_in(b, 'c')) return;
  pop_to(b, 'c', "t");
  if (!pl_blocks_in(b, 't')) pl_blocks_row(b, false);
  b->column = free_column(b);
  push(b, 'c', top(b)->list, top(b)->item);
  b->next.header = header;
  for (unsigned k = 0; k < (columns ? columns : 1) && k < 64; k++)
    if (b->column + k < 64 && rows > 1) b->covered[b->column + k] = b->line_of_table + (rows > 1000 ? 1000 : rows) - 1;
  b->next.kind = PL_RAW_CELL;
  b->next.row = b->row_header ? 0 : b->row;
  b->next.column = b->column;
  if (columns > 1) b->column += columns > 64 ? 63 : columns - 1;
}

void pl_blocks_column_name(struct pl_blocks *b, struct pl_str name) {
  pl_vec_push(&b->names, name);
  b->next.head = (uint32_t)b->names.n;
}
