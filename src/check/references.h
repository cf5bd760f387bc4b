#ifndef PL_CHECK_REFERENCES_H
#define PL_CHECK_REFERENCES_H
/* What a document has that a reference may lead to: sections, numbers of sections, anchors. Each question costs time in proportion to the
 * document, so documents that no one writes by hand are left alone (`too_large`), and pl_document_too_large says so to whoever lists what was
 * passed over. One thread. */
#include "check/checker.h"

struct pl_references {
  const struct pl_check_document *document;
  struct pl_arena *arena;
  const struct pl_str *headings; /* letters and digits, lower case; as many as the document has */
  bool too_large;
};

/* Whether a text of so many bytes and headings is too large for the questions below. */
bool pl_document_too_large(size_t bytes, size_t headings);
/* Lives in the arena, borrows the document. */
void pl_references_init(struct pl_references *r, struct pl_arena *a, const struct pl_check_document *d);
/* A heading that says it. */
bool pl_references_heading(const struct pl_references *r, struct pl_str name);
/* The same, or the words standing elsewhere in the text, too: bold text may serve as a heading. */
bool pl_references_section(const struct pl_references *r, struct pl_str name);
/* Section 7, or headings that are not numbered. */
bool pl_references_number(const struct pl_references *r, struct pl_str number);
/* #retention: a heading whose letters are those, or an id or name that is written so. */
bool pl_references_anchor(const struct pl_references *r, struct pl_str id);

/* Reports that what the claim or line at `at` refers to is missing. */
void pl_reference_dangles(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *at,
                          struct pl_str what);
/* Follows the document's links to its own sections and to files beside it: each target once, at its first place. */
void pl_judge_links(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_references *r);

#endif
