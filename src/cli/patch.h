#ifndef PL_CLI_PATCH_H
#define PL_CLI_PATCH_H
/* Edits to files: written, or shown as a unified diff with --dry-run. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"
#include "cli/settings.h"
#include "model/result.h"

struct pl_patch {
  struct pl_edit *at;
  size_t n, cap;
  struct pl_arena arena; /* texts of edits that were put together */
};

/* Paths are relative to the result's root. Adds the edit unless it is there already; false when it touches bytes that another one changes.
 * Two additions at one place stand one behind the other; so do two sentences behind the same one. */
bool pl_patch_add(struct pl_patch *p, const struct pl_edit *e);
/* Forgets the edits. */
void pl_patch_release(struct pl_patch *p);
bool pl_patch_apply(struct pl_patch *p, const struct pl_settings *s, const struct pl_result *r, struct pl_error *err);
/* A unified diff of `old` against what the `n` edits, in order of their place, make of it (patchdiff.c). */
void pl_patch_diff(struct pl_str path, struct pl_str old, const struct pl_edit *edits, size_t n, struct pl_buf *out);

#endif
