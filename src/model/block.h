#ifndef PL_MODEL_BLOCK_H
#define PL_MODEL_BLOCK_H
/* Blocks: what a policy document says, in one vocabulary, whatever its format. syntax yields them, claims reads them.
 * A unit is a sentence, a list item's sentence, or a table cell; it carries the context that gives it its meaning. */
#include "model/source.h"

enum pl_unit_kind {
  PL_UNIT_SENTENCE,
  PL_UNIT_ITEM,
  PL_UNIT_CELL,
  PL_UNIT_HEADING,
  PL_UNIT_LABEL /* a name for what follows (<dt>), or a key of the front matter: "lastUpdated: 2026-01-31" */
};

struct pl_unit {
  enum pl_unit_kind kind;
  struct pl_str text; /* plain text: markup removed, entities decoded, white space folded; in the document's arena */
  const uint32_t *offsets;   /* text.n + 1 byte offsets into the source: where each byte of text stands */
  const uint32_t *ends;      /* text.n offsets: where the source of each byte ends; see pl_unit_span */
  struct pl_span span;       /* in the source */
  struct pl_str heading;     /* heading path, joined by " > "; of a heading: those above it */
  struct pl_str lead_in;     /* the sentence that introduces the list or table, or empty */
  struct pl_str label;       /* "Server logs" of "Server logs: 30 days", the row's first cell for cells; or empty */
  struct pl_str column_head; /* cells: header of the column; or empty */
  uint32_t block;            /* units of one paragraph, item or cell share it */
  uint32_t list;             /* units of one list or table share it; 0 none */
  uint32_t row;              /* cells: row number from 1; 0 for cells of the header row */
  uint32_t column;           /* cells: column number from 0 */
  uint32_t depth;            /* nesting of lists, the outermost 1; for headings their level, 1 the highest */
  struct pl_str language;    /* "en", where it is another than the document's; or empty */
  uint32_t parent_item;      /* index + 1 of the unit of the enclosing item or lead-in; 0 none */
};

struct pl_document {
  struct pl_str path, format, language; /* "markdown", "en" */
  struct pl_str bytes;                  /* the source as it was handed in; borrowed */
  struct pl_lines lines;                /* of the source; memory of the document's arena, never released by itself */
  struct pl_unit *units;
  size_t n;
};

/* Where the bytes [from, to) of a unit's text stand in the source; the whole unit for from 0, to text.n. */
struct pl_span pl_unit_span(const struct pl_document *d, const struct pl_unit *u, size_t from, size_t to);

#endif
