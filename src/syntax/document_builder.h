#ifndef PL_SYNTAX_DOCUMENT_BUILDER_H
#define PL_SYNTAX_DOCUMENT_BUILDER_H
/* The one builder that all format readers feed: a stream of "a list begins", "an item begins", "this text" gives raw blocks, from
 * which document_units.h makes the units. White space is folded here; sentences, labels, lead-ins and contexts are made later.
 *
 * Calling sequence: text opens a block by itself; what kind it is follows from where it stands (item, cell, paragraph) or from
 * the pl_blocks_heading or pl_blocks_term just before it. pl_blocks_end ends it. Ends that do not match a begin are ignored, and
 * begins that are never ended need no end: malformed input cannot break the builder. Nesting below 64 levels is flattened, text beyond 500,000 blocks is dropped. */
#include "ruleset/doc.h"
#include "syntax/document_text.h"

enum pl_raw_kind { PL_RAW_PARAGRAPH, PL_RAW_HEADING, PL_RAW_ITEM, PL_RAW_TERM, PL_RAW_CELL, PL_RAW_META };

struct pl_raw {
  uint8_t kind;  /* enum pl_raw_kind */
  uint8_t level; /* headings: 1 the highest; 0: below the last with a level; PL_LEVEL_BELOW: below the last with 0 */
  bool header;   /* cells: of the header row, or naming its row */
  bool tight;    /* the format says that this is one line, never a heading in disguise */
  uint32_t start, n;    /* bytes of pl_blocks.text; '\n' parts lines that the format keeps apart */
  uint32_t bold;        /* bytes of bold text that it opens with */
  uint32_t list;        /* index + 1 into lists of the innermost list or table; 0 none */
  uint32_t item;        /* number of the innermost item, from 1; 0 none */
  uint32_t row, column; /* cells; row 0 is the header row */
  uint32_t head;        /* cells: index + 1 of a column name in pl_blocks.names that is not in the text; 0 none */
};

struct pl_raw_list {
  uint32_t parent; /* index + 1 of the list around it; 0 none */
  uint32_t item;   /* number of the item it stands in; 0 none */
  uint32_t depth;  /* 1 the outermost */
  uint32_t before; /* raw blocks there were when it began: the last of them may be its lead-in */
  bool table;
};

enum { PL_BLOCKS_DEPTH = 64, PL_LEVEL_BELOW = 255, PL_BLOCKS_MOST = 500000 };

struct pl_blocks_level {
  uint8_t what; /* 'l' list, 'i' item, 't' table, 'c' cell, 'q' neutral */
  uint32_t list, item;
};

struct pl_blocks {
  struct pl_arena *arena;
  struct pl_node prose;  /* claims/prose.yaml: which keys and titles are the policy's */
  struct pl_joint text;  /* all text, with places */
  PL_VEC(uint32_t) ends; /* where the source of each byte of text ends */
  PL_VEC(struct pl_raw) raw;
  PL_VEC(struct pl_raw_list) lists;
  PL_VEC(struct pl_str) names;
  struct pl_blocks_level stack[PL_BLOCKS_DEPTH];
  uint32_t depth, too_deep;        /* levels on the stack; begins that found it full */
  uint32_t items;                  /* numbers given */
  bool open, leading, space, line; /* a block is open; all of it so far is bold; a space, a line end is due */
  bool soft;                       /* the space due goes again before closing punctuation */
  uint32_t space_start, space_end;
  uint32_t strong, muted;              /* nesting of bold; of text to be dropped */
  struct pl_raw next;                  /* what the next block will be */
  uint32_t row, column, line_of_table; /* of the table being read; lines count header rows too */
  bool row_header;
  uint32_t covered[64]; /* by column: the last line that a cell from above covers */
};

void pl_blocks_init(struct pl_blocks *b, struct pl_arena *a);
void pl_blocks_free(struct pl_blocks *b);

/* Ends the open block; the next text begins another. */
void pl_blocks_end(struct pl_blocks *b);
/* Ends the open block and takes back what the next one was to be. */
void pl_blocks_close(struct pl_blocks *b);
/* The next block is a heading; its text follows, then pl_blocks_close. */
void pl_blocks_heading(struct pl_blocks *b, unsigned level);
/* The next block names what follows it (<dt>). */
void pl_blocks_term(struct pl_blocks *b);
/* The next block is a fact about the document: "lastUpdated: 2026-01-31". */
void pl_blocks_meta(struct pl_blocks *b);
void pl_blocks_list(struct pl_blocks *b);
void pl_blocks_list_end(struct pl_blocks *b);
void pl_blocks_item(struct pl_blocks *b); /* ends the item before it in the same list */
void pl_blocks_item_end(struct pl_blocks *b);
void pl_blocks_table(struct pl_blocks *b);
void pl_blocks_table_end(struct pl_blocks *b);
void pl_blocks_row(struct pl_blocks *b, bool header);
/* `header`: a cell that names its row or column; a row of nothing else is a header row. */
void pl_blocks_cell(struct pl_blocks *b, bool header, unsigned columns, unsigned rows);
void pl_blocks_cell_end(struct pl_blocks *b);
/* The column of the cell just begun is called `name`, which stands nowhere in the text. */
void pl_blocks_column_name(struct pl_blocks *b, struct pl_str name);

/* Text with its places; white space is folded, '\n' is white space. */
void pl_blocks_text(struct pl_blocks *b, struct pl_text t);
/* Text that stands for the source's [start, end). */
void pl_blocks_put(struct pl_blocks *b, struct pl_str s, uint32_t start, uint32_t end);
/* A line end that the reader sees (<br>). */
void pl_blocks_break(struct pl_blocks *b);
/* A space that goes again before closing punctuation: markup was parted by a line end that may not count. */
void pl_blocks_soft_space(struct pl_blocks *b, uint32_t at);
void pl_blocks_strong(struct pl_blocks *b, bool on);
/* While muted, text is dropped. Nests. */
void pl_blocks_mute(struct pl_blocks *b, bool on);
/* Whether a list item or cell is open. */
bool pl_blocks_in(const struct pl_blocks *b, char what);

#endif
