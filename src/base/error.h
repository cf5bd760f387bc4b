#ifndef PL_BASE_ERROR_H
#define PL_BASE_ERROR_H
/* The caller's record of what went wrong. The first error wins: later ones are dropped, as they usually follow from it.
 * Messages start in lower case, name the subject in single quotes, say how to mend it, and end without a period.
 * Functions that can fail take a `struct pl_error *` last and return false or NULL. */
#include "base/str.h"

struct pl_error {
  bool set;
  uint32_t line, column; /* 1-based; 0 when the error has no place in a file */
  char path[512];        /* the file concerned, or empty */
  char text[768];
};

/* Records an error without a place. Returns false, so that `return pl_fail(...)` reads well. */
bool pl_fail(struct pl_error *e, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Records an error at a place; line 0 for the whole file. */
bool pl_fail_at(struct pl_error *e, struct pl_str path, uint32_t line, uint32_t column, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/* "path:line:column: text" or "text" into out, cut to size. */
void pl_error_format(const struct pl_error *e, char *out, size_t size);

#endif
