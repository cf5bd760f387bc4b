#ifndef PL_SYNTAX_DOC_LIST_H
#define PL_SYNTAX_DOC_LIST_H
/* What plain text and Markdown share: list markers, lists nested by indentation, rows of pipe tables. */
#include "syntax/document_builder.h"

enum pl_marker_kind { PL_MARKER_NONE, PL_MARKER_BULLET, PL_MARKER_NUMBER };

struct pl_marker {
  enum pl_marker_kind kind;
  size_t n;        /* bytes of the marker with the spaces after it */
  uint32_t number; /* of "3." or "3)" */
  uint32_t parts;  /* numbers in "4.1.2" */
};
/* The marker at the start of a line without its indentation. "**bold" and "---" are none. */
struct pl_marker pl_marker_at(struct pl_str line);

struct pl_indents {
  uint32_t at[32];
  uint8_t kinds[32]; /* enum pl_marker_kind of the last item */
  uint32_t n;
};
/* Begins an item whose marker stands `indent` columns in, opening and ending lists as needed. */
void pl_indents_item(struct pl_indents *in, struct pl_blocks *b, uint32_t indent, enum pl_marker_kind kind);
/* Ends the lists deeper than `indent`; all of them for 0. */
void pl_indents_close(struct pl_indents *in, struct pl_blocks *b, uint32_t indent);

/* Columns of the white space a line begins with (a tab reaches the next multiple of 4); *bytes gets its bytes. */
uint32_t pl_line_indent(struct pl_str line, size_t *bytes);
/* Whether the line is a row of dashes, colons and pipes that parts a table's head from its body. */
bool pl_table_rule(struct pl_str line);
/* Whether the line holds a pipe that parts cells. */
bool pl_table_line(struct pl_str line);
/* Takes the next cell, trimmed, off a row. */
bool pl_table_cell(struct pl_text *row, struct pl_text *cell);
/* Whether the line consists of three or more of the same `marks` character, spaces allowed. */
bool pl_rule_line(struct pl_str line, const char *marks);
/* Whether a line is short, begins with a capital and ends without a full stop: it may be a heading. Labels ("Effective: …") are none. */
bool pl_title_like(struct pl_str s);

#endif
