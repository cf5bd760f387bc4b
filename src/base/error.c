/* First error wins; nothing is allocated on this path. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

static void record(struct pl_error *e, const char *format, va_list args) {
  e->set = true;
  vsnprintf(e->text, sizeof e->text, format, args);
}

bool pl_fail(struct pl_error *e, const char *format, ...) {
  if (!e || e->set) return false;
  va_list args;
  va_start(args, format);
  record(e, format, args);
  va_end(args);
  return false;
}

bool pl_fail_at(struct pl_error *e, struct pl_str path, uint32_t line, uint32_t column, const char *format, ...) {
  if (!e || e->set) return false;
  snprintf(e->path, sizeof e->path, "%.*s", PL_FMT(path));
  e->line = line;
  e->column = column;
  va_list args;
  va_start(args, format);
  record(e, format, args);
  va_end(args);
  return false;
}

void pl_error_format(const struct pl_error *e, char *out, size_t size) {
  if (e->path[0] && e->line)
    snprintf(out, size, "%s:%u:%u: %s", e->path, e->line, e->column ? e->column : 1, e->text);
  else if (e->path[0])
    snprintf(out, size, "%s: %s", e->path, e->text);
  else
    snprintf(out, size, "%s", e->text);
}
