#ifndef PL_REPORT_URI_H
#define PL_REPORT_URI_H
/* Paths as URI references (RFC 3986): relative, percent-encoded, never "..", never absolute. */
#include "base/arena.h"

/* A path relative to the root, encoded. A path outside of the root (absolute, or with "..") gives its base name only, so
 * that no report tells where a machine keeps its files; *inside says which. */
struct pl_str pl_uri_of(struct pl_arena *a, struct pl_str path, bool *inside);

#endif
