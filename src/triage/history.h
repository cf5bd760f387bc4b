#ifndef PL_TRIAGE_HISTORY_H
#define PL_TRIAGE_HISTORY_H
/* The commits that changed one file, newest first, read from git's objects. Nothing is written, no program of the repository is run. */
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

enum pl_history_end {
  PL_HISTORY_UNKNOWN, /* no repository, no such file in it, an object missing */
  PL_HISTORY_SHALLOW, /* a shallow clone ends before `since` */
  PL_HISTORY_READ     /* every commit down to `since`, or the visitor had enough */
};

struct pl_revision {
  const char *commit; /* 40 hex digits */
  int64_t when;       /* seconds since 1970, of the author */
  struct pl_str now,
      before; /* the file's content with and without the commit; before.p is NULL where the commit added it */
};
/* False to stop. Everything in the revision is gone after the call. */
typedef bool pl_history_visit(void *context, const struct pl_revision *r);

/* Visits the commits from `rev` (NULL: HEAD) that changed `path` (relative to the folder `root`), down to the time `since`; at most
 * 20,000 commits are looked at, and files of more than 16 MiB are unknown. */
enum pl_history_end pl_history(const char *root, const char *rev, struct pl_str path, int64_t since,
                               pl_history_visit *visit, void *context);

/* When the commit `rev` (NULL: HEAD) was made, in seconds since 1970; 0 when there is none. */
int64_t pl_history_time(const char *root, const char *rev);

#endif
