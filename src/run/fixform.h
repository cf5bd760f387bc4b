#ifndef PL_RUN_FIXFORM_H
#define PL_RUN_FIXFORM_H
/* How the neighbours are written, and a new one like them. */
#include "base/arena.h"
#include "model/source.h"

enum pl_fix_form { PL_FIX_NONE, PL_FIX_BULLET, PL_FIX_ROW, PL_FIX_HTML, PL_FIX_YAML };

/* What is known of the processor to add. */
struct pl_fix_party {
  struct pl_str id, name, purpose, data, country;
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
/* The last line of the item that begins at `line`: it may run on over indented or plain lines. */
uint32_t pl_fix_item_end(const struct pl_fix_list *l, uint32_t line);
/* Fills `end`. */
void pl_fix_find_end(struct pl_fix_list *l);
/* The lines to add, joined by '\n', without one in front; in the arena. */
struct pl_str pl_fix_compose(struct pl_arena *a, const struct pl_fix_list *l, const struct pl_fix_party *p);

#endif
