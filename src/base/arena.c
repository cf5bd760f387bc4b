/* Bump allocation in blocks of 32 KiB; larger wishes get a block of their own. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { BLOCK = 32768 };

struct pl_arena_block {
  struct pl_arena_block *next;
  _Alignas(16) char bytes[];
};

static void out_of_memory(size_t n) {
  fprintf(stderr, "policylint: out of memory (%zu bytes wanted)\n", n);
  abort();
}

void *pl_xmalloc(size_t n) {
  void *p = malloc(n ? n : 1);
  if (!p) out_of_memory(n);
  return p;
}

void *pl_xrealloc(void *p, size_t n) {
  p = realloc(p, n ? n : 1);
  if (!p) out_of_memory(n);
  return p;
}

static char *new_block(struct pl_arena *a, size_t room) {
  struct pl_arena_block *b = pl_xmalloc(sizeof *b + room);
  b->next = a->blocks;
  a->blocks = b;
  return b->bytes;
}

void *pl_arena_alloc(struct pl_arena *a, size_t n) {
  if (n > SIZE_MAX / 2) out_of_memory(n);
  n = (n + 15) & ~(size_t)15;
  if (n == 0) n = 16;
  char *p;
  if (n > BLOCK / 4) {
    p = new_block(a, n);
  } else {
    if ((size_t)(a->end - a->at) < n) {
      a->at = new_block(a, BLOCK);
      a->end = a->at + BLOCK;
    }
    p = a->at;
    a->at += n;
  }
  return memset(p, 0, n);
}

struct pl_str pl_arena_str(struct pl_arena *a, struct pl_str s) {
  char *p = pl_arena_alloc(a, s.n + 1);
  if (s.n) memcpy(p, s.p, s.n);
  return (struct pl_str){p, s.n};
}

struct pl_str pl_arena_lower(struct pl_arena *a, struct pl_str s) {
  char *p = pl_arena_alloc(a, s.n + 1);
  for (size_t i = 0; i < s.n; i++) p[i] = pl_lower(s.p[i]);
  return (struct pl_str){p, s.n};
}

struct pl_str pl_arena_squeeze(struct pl_arena *a, struct pl_str s) {
  char *out = pl_arena_alloc(a, s.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < s.n; i++)
    if (pl_is_alnum(s.p[i])) out[n++] = pl_lower(s.p[i]);
  return (struct pl_str){out, n};
}

/* A format of plain text, "%s" and "%.*s" only, as names are built with by the hundred thousand. Writes to `out` unless it is NULL.
 * The length, or SIZE_MAX when the format has anything else. */
static size_t texts_only(char *out, const char *format, va_list args) {
  size_t n = 0;
  for (const char *f = format; *f; f++) {
    struct pl_str piece = {f, 1};
    if (f[0] == '%' && f[1] == 's') {
      piece = pl_str_of(va_arg(args, const char *));
      f += 1;
    } else if (f[0] == '%' && f[1] == '.' && f[2] == '*' && f[3] == 's') {
      int length = va_arg(args, int);
      const char *text = va_arg(args, const char *);
      piece = (struct pl_str){text, length < 0 || !text ? 0 : strnlen(text, (size_t)length)};
      f += 3;
    } else if (f[0] == '%') {
      return SIZE_MAX;
    }
    if (out && piece.n) memcpy(out + n, piece.p, piece.n);
    n += piece.n;
  }
  return n;
}

static struct pl_str formatted(struct pl_arena *a, const char *format, va_list args) {
  va_list again;
  va_copy(again, args);
  int n = vsnprintf(NULL, 0, format, args);
  char *p = pl_arena_alloc(a, (size_t)(n < 0 ? 0 : n) + 1);
  if (n > 0) vsnprintf(p, (size_t)n + 1, format, again);
  va_end(again);
  return (struct pl_str){p, n < 0 ? 0 : (size_t)n};
}

struct pl_str pl_arena_printf(struct pl_arena *a, const char *format, ...) {
  va_list args;
  va_start(args, format);
  size_t n = texts_only(NULL, format, args);
  va_end(args);
  va_start(args, format);
  struct pl_str out = {NULL, n};
  if (n == SIZE_MAX) {
    out = formatted(a, format, args);
  } else {
    char *p = pl_arena_alloc(a, n + 1);
    texts_only(p, format, args);
    out.p = p;
  }
  va_end(args);
  return out;
}

struct pl_str pl_arena_cat(struct pl_arena *a, struct pl_str x, struct pl_str y) {
  char *p = pl_arena_alloc(a, x.n + y.n + 1);
  if (x.n) memcpy(p, x.p, x.n);
  if (y.n) memcpy(p + x.n, y.p, y.n);
  return (struct pl_str){p, x.n + y.n};
}

void pl_arena_adopt(struct pl_arena *into, struct pl_arena *from) {
  struct pl_arena_block **last = &from->blocks;
  while (*last) last = &(*last)->next;
  *last = into->blocks;
  into->blocks = from->blocks;
  *from = (struct pl_arena){0};
}

void pl_arena_release(struct pl_arena *a) {
  while (a->blocks) {
    struct pl_arena_block *next = a->blocks->next;
    free(a->blocks);
    a->blocks = next;
  }
  *a = (struct pl_arena){0};
}
