/* <ServiceRow service="Acme" purpose="mail" /> -> a row of a table, its attributes the cells. */
#include "syntax/doc_component.h"
#include "syntax/doc_value.h"
#include "syntax/document_head.h"

/* An attribute that is a cell: its name heads columns, and a person reads its value. */
static bool is_cell(const struct pl_blocks *b, struct pl_str name, struct pl_str value) {
  return value.n && value.p[0] != '{' && pl_key_role_of(name) != PL_KEY_SKIP && pl_head_word(b->prose, name);
}

bool pl_component_row(struct pl_blocks *b, const struct pl_tag *tag) {
  struct pl_text rest = tag->attributes, value;
  struct pl_str name;
  unsigned cells = 0;
  if (!tag->component || !tag->empty) return false;
  while (pl_tag_next_attribute(&rest, &name, &value)) cells += is_cell(b, name, value.s);
  if (cells < 2) return false;
  bool within = pl_blocks_in(b, 't');
  if (!within) pl_blocks_table(b);
  pl_blocks_row(b, false);
  for (rest = tag->attributes; pl_tag_next_attribute(&rest, &name, &value);) {
    if (!is_cell(b, name, value.s)) continue;
    pl_blocks_cell(b, false, 1, 1);
    pl_blocks_column_name(b, name);
    pl_read_value(b, value);
    pl_blocks_cell_end(b);
  }
  if (!within) pl_blocks_table_end(b);
  return true;
}
