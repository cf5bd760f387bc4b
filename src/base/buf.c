/* Growing output buffer: doubles its room. */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"

static void reserve(struct pl_buf *b, size_t more) {
  if (b->cap - b->n >= more) return;
  size_t cap = b->cap ? b->cap : 256;
  while (cap - b->n < more) cap *= 2;
  b->p = pl_xrealloc(b->p, cap);
  b->cap = cap;
}

void pl_buf_add(struct pl_buf *b, struct pl_str s) {
  if (!s.n) return;
  reserve(b, s.n);
  memcpy(b->p + b->n, s.p, s.n);
  b->n += s.n;
}

void pl_buf_puts(struct pl_buf *b, const char *z) { pl_buf_add(b, pl_str_of(z)); }

void pl_buf_putc(struct pl_buf *b, char c) { pl_buf_add(b, pl_str_n(&c, 1)); }

void pl_buf_printf(struct pl_buf *b, const char *format, ...) {
  enum { ENOUGH = 64 }; /* for most: they are written once then */
  va_list args, again;
  va_start(args, format);
  va_copy(again, args);
  reserve(b, ENOUGH);
  size_t room = b->cap - b->n;
  int n = vsnprintf(b->p + b->n, room, format, args);
  va_end(args);
  if (n > 0 && (size_t)n >= room) {
    reserve(b, (size_t)n + 1);
    vsnprintf(b->p + b->n, (size_t)n + 1, format, again);
  }
  b->n += n > 0 ? (size_t)n : 0;
  va_end(again);
}

void pl_buf_free(struct pl_buf *b) {
  free(b->p);
  *b = (struct pl_buf){0};
}
