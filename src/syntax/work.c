/* tree-sitter's allocator, counting. */
#include "syntax/work.h"

#include <stdlib.h>
#include <tree_sitter/api.h>

static _Thread_local size_t done;

static void *count_malloc(size_t n) {
  done += n;
  return malloc(n);
}

static void *count_calloc(size_t n, size_t size) {
  done += n * size;
  return calloc(n, size);
}

static void *count_realloc(void *p, size_t n) {
  done += n;
  return realloc(p, n);
}

void pl_work_begin(void) { ts_set_allocator(count_malloc, count_calloc, count_realloc, free); }

size_t pl_work_done(void) { return done; }
