#ifndef PL_RUN_FIXFORM_H
#define PL_RUN_FIXFORM_H
/* How the neighbours are written, and a new one like them. */
#include "base/arena.h"
#include "model/source.h"
#include "ruleset/doc.h"

enum pl_fix_form { PL_FIX_NONE, PL_FIX_BULLET, PL_FIX_ROW, PL_FIX_HTML, PL_FIX_CELLS, PL_FIX_YAML };

/* What is known of the processor to add. */
struct pl_fix_party {
  struct pl_str id, name, purpose, data, country;
  struct pl_node columns; /* words of headers: purpose, data, country */
};

/* A list: its text, and the line of its last known member with the name as written there. */
struct pl_fix_list {
  struct pl_str path, text;
  struct pl_lines lines;
  enum pl_fix_form form;
  uint32_t line; /* of the neighbour */
  uint32_t end;  /* the last line of the list: what is added stands behind it */
  struct pl_str name;
};

/* How that line is written. */
enum pl_fix_form pl_fix_form_of(struct pl_str line);
/* Whether the member's name begins its item or a cell of its row: a line about the service, and not one that also speaks of it. */
bool pl_fix_begins(struct pl_str line, enum pl_fix_form form, struct pl_str name);
/* The last line of the item that begins at `line`: it may run on over indented or plain lines. */
uint32_t pl_fix_item_end(const struct pl_fix_list *l, uint32_t line);
/* Fills `end`. */
void pl_fix_find_end(struct pl_fix_list *l);
/* What belongs below the header of a column; a dash when nothing does. */
struct pl_str pl_fix_cell_for(const struct pl_fix_party *p, struct pl_str header);
/* The lines to add, joined by '\n', without one in front; in the arena. */
struct pl_str pl_fix_compose(struct pl_arena *a, const struct pl_fix_list *l, const struct pl_fix_party *p);

#endif
