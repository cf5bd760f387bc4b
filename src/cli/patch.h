#ifndef PL_CLI_PATCH_H
#define PL_CLI_PATCH_H
/* Edits to files: written, or shown as a unified diff with --dry-run. */
#include "base/vec.h"
#include "cli/settings.h"
#include "model/result.h"

struct pl_patch {
  struct pl_edit *at;
  size_t n, cap;
};

/* Paths are relative to the result's root. Edits of one file stand behind one line. */
bool pl_patch_apply(const struct pl_patch *p, const struct pl_settings *s, const struct pl_result *r,
                    struct pl_error *err);

#endif
