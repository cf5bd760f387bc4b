#ifndef PL_SYNTAX_DOC_TAGS_H
#define PL_SYNTAX_DOC_TAGS_H
/* What HTML tags mean for a document, one at a time and without a tree: HTML pages, HTML inside Markdown, JSX and templates share it.
 * The builder ignores ends that match nothing, so that malformed pages need no repair first. */
#include "syntax/document_builder.h"

struct pl_tag {
  struct pl_str name; /* lower case, "h1"; borrowed from `buffer`: do not copy the struct */
  struct pl_text attributes;
  bool close, empty; /* </x>, <x/> */
  bool component;    /* its name begins with a capital: JSX */
  char buffer[32];
};
/* doc_tag.c: reads the tag at t[i] (a '<'). Returns its bytes, 0 when it is no tag. */
size_t pl_tag_at(struct pl_text t, size_t i, struct pl_tag *tag);
/* The value of an attribute; p == NULL when absent, "" when it has no value. */
struct pl_text pl_tag_attribute(const struct pl_tag *tag, const char *name);
/* Takes name and value off the front of the attributes; false when there is none left. */
bool pl_tag_next_attribute(struct pl_text *rest, struct pl_str *name, struct pl_text *value);
/* Whether one of the words, which spaces divide, stands whole in the attribute's text. */
bool pl_tag_words(struct pl_str text, const char *words);
/* Whether the element is not shown, or not to people. */
bool pl_tag_hidden(const struct pl_tag *tag);

/* What is open while a page is read. Zero-initialised at the start of the page. */
struct pl_tags {
  char dropped[32];    /* name of the element whose content is dropped; empty for none */
  uint32_t drop_depth; /* elements of that name open within it */
  uint32_t main_depth; /* <main> and <article> open */
  uint32_t pre_depth;
  bool in_head, in_row;  /* within <thead>, <tr> */
  uint64_t bold_spans;   /* a bit a nested span or div, the innermost lowest: it is bold by its class */
  uint32_t spans, looks; /* spans and divs open, 64 at most; looks ahead so far */
  uint64_t titled;       /* a bit a nested component, the innermost lowest: it stands below a heading and has a title */
  bool headed;           /* a heading or a title has been read */
};
/* Does what the tag asks for. `after` is the text behind it (a look ahead decides whether a header is worth keeping). */
void pl_tags_apply(struct pl_tags *s, struct pl_blocks *b, const struct pl_tag *tag, struct pl_str after);
/* Whether the content of the element is no markup: script, style, textarea, title. */
bool pl_tag_is_raw(const struct pl_tag *tag);
/* Whether the tag begins or ends a block (a paragraph, a list, a table). */
bool pl_tag_is_block(const struct pl_tag *tag);

#endif
