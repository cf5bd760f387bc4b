#ifndef PL_MODEL_SOURCE_H
#define PL_MODEL_SOURCE_H
/* A file of the product or a policy document: what it is called, what it holds, what part it plays. */
#include "base/str.h"

/* What part a file plays in the product. Only RUNTIME and OPTIONAL evidence breaks or keeps a promise. */
enum pl_role {
  PL_ROLE_RUNTIME,
  PL_ROLE_OPTIONAL, /* an adapter that an administrator may switch on */
  PL_ROLE_DEV,
  PL_ROLE_TEST,
  PL_ROLE_DOCS,
  PL_ROLE_VENDORED,
  PL_ROLE_GENERATED
};
const char *pl_role_name(enum pl_role role);
/* Whether evidence in such a file counts for or against a promise. */
static inline bool pl_role_counts(enum pl_role role) { return role <= PL_ROLE_OPTIONAL; }

struct pl_source {
  struct pl_str path;     /* relative to the scanned root, '/' */
  struct pl_str bytes;    /* content; empty until loaded */
  struct pl_str language; /* "typescript", "dotenv", …; empty when unknown */
  enum pl_role role;
  const char *role_reason; /* static or arena text: "path has folder 'tests'" */
  struct pl_str package;   /* folder of the nearest manifest, "" for the root */
};

/* A place in a source: bytes [start, end), lines and byte columns from 1, the end column exclusive. */
struct pl_span {
  uint32_t start, end;
  uint32_t line, column;
  uint32_t end_line, end_column;
};

/* Fills lines and columns of the byte range by counting from the start of `bytes`. */
struct pl_span pl_span_of(struct pl_str bytes, size_t start, size_t end);

/* Line starts of a text, for many look-ups: built once, O(log n) each. */
struct pl_lines {
  uint32_t *starts; /* byte offset of each line; malloc'ed */
  uint32_t n;
};
void pl_lines_init(struct pl_lines *l, struct pl_str bytes);
struct pl_span pl_lines_span(const struct pl_lines *l, size_t start, size_t end);
/* The line of a byte, counted from 0; quick when it is `near` or a few lines further. */
uint32_t pl_lines_near(const struct pl_lines *l, uint32_t near, size_t offset);
/* Text of line `line` (1-based) without its line end; empty when out of range. */
struct pl_str pl_lines_text(const struct pl_lines *l, struct pl_str bytes, uint32_t line);
void pl_lines_release(struct pl_lines *l);

#endif
