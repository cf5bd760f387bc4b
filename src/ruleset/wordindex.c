/* An index is a table of offsets, one a letter and one for the end, then the words in the order of the table. */
#include "ruleset/wordindex.h"

enum { MIN_WORDS = 4, MAX_WORD = 32, MAX_INDEX = UINT16_MAX };

typedef uint16_t offsets[PL_WORD_LETTERS + 1];

static bool is_word(const struct pl_node_rec *r) {
  return (r->kind_line & 3) == PL_NODE_SCALAR && r->text_n && r->text_n <= MAX_WORD;
}

static bool is_indexed(const struct pl_node_rec *rec, const struct pl_node_rec *list) {
  size_t n = 0, size = sizeof(offsets);
  if ((list->kind_line & 3) != PL_NODE_LIST) return false;
  for (uint32_t c = list->child; c; c = rec[c].next, n++) {
    if (!is_word(&rec[c])) return false;
    size += rec[c].text_n + 1;
  }
  return n >= MIN_WORDS && size <= MAX_INDEX;
}

static void add_letter(const struct pl_node_rec *rec, const struct pl_node_rec *list, size_t letter,
                       struct pl_buf *strings) {
  for (uint32_t c = list->child; c; c = rec[c].next) {
    if (pl_word_letter(strings->p[rec[c].text]) != letter) continue;
    pl_buf_putc(strings, (char)rec[c].text_n);
    for (uint32_t i = 0; i < rec[c].text_n; i++) {
      char byte = strings->p[rec[c].text + i];
      pl_buf_putc(strings, pl_lower(byte));
    }
  }
}

static void add_index(const struct pl_node_rec *rec, struct pl_node_rec *list, struct pl_buf *strings) {
  offsets at = {0};
  size_t start = strings->n;
  pl_buf_add(strings, pl_str_n((const char *)at, sizeof at));
  for (size_t letter = 0; letter < PL_WORD_LETTERS; letter++) {
    at[letter] = (uint16_t)(strings->n - start);
    add_letter(rec, list, letter, strings);
  }
  at[PL_WORD_LETTERS] = (uint16_t)(strings->n - start);
  memcpy(strings->p + start, at, sizeof at);
  list->text = (uint32_t)start;
  list->text_n = (uint32_t)(strings->n - start);
}

void pl_word_index_build(struct pl_node_rec *rec, uint32_t n, struct pl_buf *strings) {
  for (uint32_t i = 0; i < n; i++)
    if (is_indexed(rec, &rec[i])) add_index(rec, &rec[i], strings);
}

struct pl_str pl_word_index_at(struct pl_str index, size_t letter) {
  uint16_t ends[2];
  memcpy(ends, index.p + letter * sizeof *ends, sizeof ends);
  return pl_str_cut(index, ends[0], ends[1]);
}
