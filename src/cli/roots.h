#ifndef PL_CLI_ROOTS_H
#define PL_CLI_ROOTS_H
/* From the PATHs of the command line to a root and paths below it. */
#include "cli/settings.h"

struct pl_roots {
  const char *root;     /* a folder */
  struct pl_str *paths; /* relative to it; none: all of it */
  size_t path_count;
  struct pl_str full; /* the root's absolute path, never printed */
};

/* Every PATH must be there. The root is --root; or the one PATH when it is a folder, so that a product below a folder "tests"
 * is judged as in a repository of its own; or the current folder when all PATHs are relative and inside of it; or the nearest
 * folder above all of them. */
bool pl_roots_find(struct pl_arena *a, const struct pl_settings *s, struct pl_roots *out, struct pl_error *err);

/* A path that was given relative to the current folder, as seen from the root ("../PRIVACY.md" when it lies outside). */
struct pl_str pl_roots_relative(struct pl_arena *a, const struct pl_roots *r, struct pl_str path);

#endif
