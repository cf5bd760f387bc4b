#ifndef PL_SYNTAX_DOC_MARKDOWN_H
#define PL_SYNTAX_DOC_MARKDOWN_H
/* What the readers of Markdown share: the line being read and the block under way. Each pl_markdown_… that returns a bool tells whether the line
 * was of its kind and is read. */
#include "syntax/doc_list.h"
#include "syntax/doc_readers.h"
#include "syntax/doc_tags.h"

struct pl_markdown {
  struct pl_blocks *b;
  bool mdx;
  PL_VEC(struct pl_text) lines;
  size_t i;            /* the line being read */
  struct pl_text line; /* without quote signs and indentation */
  uint32_t indent, quotes;
  struct pl_tags tags;
  struct pl_indents lists;
  struct pl_map references;
  struct pl_joint text; /* lines of the block under way */
  size_t text_lines;
  size_t last_length; /* of its last line */
  bool blank;         /* a blank line came before */
  char fence;         /* of the code block we are in, or 0 */
  size_t fence_n;
};

/* Lines. */

/* Makes line number i the one being read: without its quote signs and indentation. */
void pl_markdown_set(struct pl_markdown *r);
/* Line number i without space around it; empty behind the last. */
struct pl_str pl_markdown_peek(const struct pl_markdown *r, size_t i);
/* The number of the next line behind i that is not empty. */
size_t pl_markdown_next(const struct pl_markdown *r, size_t i);

/* The block under way. */

void pl_markdown_end(struct pl_markdown *r);
void pl_markdown_line(struct pl_markdown *r, struct pl_text t);
/* Ends it and all lists, and adds a heading. */
void pl_markdown_title(struct pl_markdown *r, struct pl_text t, unsigned level);
/* Ends the lists that this line is not indented enough for. */
void pl_markdown_close_lists(struct pl_markdown *r);

/* Kinds of lines. */

bool pl_markdown_heading(struct pl_markdown *r);   /* "## Title" */
bool pl_markdown_underline(struct pl_markdown *r); /* "===" or "---", below a title or as a rule */
/* Whether the item that begins with the marker is "2. Title" that no item of its like stands beside: a heading. */
bool pl_markdown_numbered(const struct pl_markdown *r, struct pl_marker m);
bool pl_markdown_escaped_number(struct pl_markdown *r); /* "2\\. Title" and "2.1 Title" on a line of their own */
bool pl_markdown_table(struct pl_markdown *r);          /* all rows of a pipe table */
bool pl_markdown_item(struct pl_markdown *r);           /* "- item", "1. item", and "1. Title" that is a heading */

#endif
