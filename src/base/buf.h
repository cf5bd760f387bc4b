#ifndef PL_BASE_BUF_H
#define PL_BASE_BUF_H
/* Growing bytes for output. Zero-initialised is empty. Owned by its user, released by pl_buf_free. */
#include "base/str.h"

struct pl_buf {
  char *p;
  size_t n, cap;
};

void pl_buf_add(struct pl_buf *b, struct pl_str s);
void pl_buf_puts(struct pl_buf *b, const char *z);
void pl_buf_putc(struct pl_buf *b, char c);
void pl_buf_printf(struct pl_buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The bytes so far; valid until the next change. */
static inline struct pl_str pl_buf_str(const struct pl_buf *b) { return (struct pl_str){b->p, b->n}; }
void pl_buf_free(struct pl_buf *b);

#endif
