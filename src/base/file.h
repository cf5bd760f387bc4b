#ifndef PL_BASE_FILE_H
#define PL_BASE_FILE_H
/* Whole files in, whole files out. */
#include "base/arena.h"
#include "base/error.h"

enum pl_read_status {
  PL_READ_OK,
  PL_READ_MISSING,   /* no such file */
  PL_READ_DENIED,    /* permission */
  PL_READ_NOT_FILE,  /* a directory, socket, device, pipe, or a symbolic link where none is followed */
  PL_READ_TOO_LARGE, /* above the limit; nothing was read */
  PL_READ_FAILED     /* any other I/O error */
};

/* Reads a regular file of at most `limit` bytes into malloc'ed memory (*out.p, free() it; NUL-terminated besides).
 * Never follows a symbolic link in the last component unless `follow`. Blocking special files are refused before opening. */
enum pl_read_status pl_file_read(const char *path, size_t limit, bool follow, struct pl_str *out);
/* A short lower-case reason for each status, for skip lists. */
const char *pl_read_reason(enum pl_read_status status);
/* Writes to a temporary name in the same folder, then renames: readers see the old file or the new one, never half. What is no regular file (a
 * device, a pipe) is written to as it is. */
bool pl_file_write(const char *path, struct pl_str bytes, struct pl_error *err);

#endif
