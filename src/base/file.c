/* Reading with bounds and without surprises; writing by rename. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static enum pl_read_status status_of(int error) {
  if (error == ENOENT || error == ENOTDIR) return PL_READ_MISSING;
  if (error == EACCES || error == EPERM) return PL_READ_DENIED;
  if (error == ELOOP || error == ENXIO) return PL_READ_NOT_FILE; /* a link; a socket */
  return PL_READ_FAILED;
}

static enum pl_read_status read_all(int fd, size_t size, size_t limit, struct pl_str *out) {
  size_t cap = size + 1, n = 0;
  char *p = pl_xmalloc(cap + 1);
  for (;;) {
    ssize_t got = read(fd, p + n, cap - n);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) {
      if (got < 0) return free(p), PL_READ_FAILED;
      break;
    }
    n += (size_t)got;
    if (n > limit) return free(p), PL_READ_TOO_LARGE;
    if (n == size && size) break; /* all that there was when it was opened */
    if (n == cap) p = pl_xrealloc(p, (cap *= 2) + 1);
  }
  p[n] = '\0';
  *out = (struct pl_str){p, n};
  return PL_READ_OK;
}

enum pl_read_status pl_file_read(const char *path, size_t limit, bool follow, struct pl_str *out) {
  struct stat st;
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (follow ? 0 : O_NOFOLLOW));
  if (fd < 0) return status_of(errno);
  enum pl_read_status status = PL_READ_FAILED;
  if (fstat(fd, &st) == 0) {
    if (!S_ISREG(st.st_mode))
      status = PL_READ_NOT_FILE;
    else if ((uint64_t)st.st_size > limit)
      status = PL_READ_TOO_LARGE;
    else
      status = read_all(fd, (size_t)st.st_size, limit, out);
  }
  close(fd);
  return status;
}

const char *pl_read_reason(enum pl_read_status status) {
  static const char *const reasons[] = {"read",      "missing",   "permission denied", "not a regular file",
                                        "too large", "read error"};
  return reasons[status];
}

static bool write_all(int fd, struct pl_str bytes) {
  while (bytes.n) {
    ssize_t put = write(fd, bytes.p, bytes.n);
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return false;
    bytes = pl_str_cut(bytes, (size_t)put, bytes.n);
  }
  return true;
}

/* A device or a pipe takes what is written; a file in its place would do away with it. */
static bool write_through(const char *path, struct pl_str bytes, struct pl_error *err) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  bool ok = fd >= 0 && write_all(fd, bytes);
  int error = errno;
  if (fd >= 0) close(fd);
  return ok || pl_fail(err, "cannot write '%s': %s", path, strerror(error));
}

bool pl_file_write(const char *path, struct pl_str bytes, struct pl_error *err) {
  struct stat st;
  if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) return write_through(path, bytes, err);
  size_t n = strlen(path);
  char *temporary = pl_xmalloc(n + 16);
  snprintf(temporary, n + 16, "%s.XXXXXX", path);
  int fd = mkostemp(temporary, O_CLOEXEC);
  bool ok = fd >= 0 && write_all(fd, bytes) && fchmod(fd, 0644) == 0;
  if (fd >= 0 && close(fd) != 0) ok = false;
  if (ok && rename(temporary, path) != 0) ok = false;
  if (!ok) {
    int error = errno;
    if (fd >= 0) unlink(temporary);
    pl_fail(err, "cannot write '%s': %s", path, strerror(error));
  }
  free(temporary);
  return ok;
}
