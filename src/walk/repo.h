#ifndef PL_WALK_REPO_H
#define PL_WALK_REPO_H
/* What the walk wants to know of a git repository. Read once through libgit2; no hook, filter or program of the scanned
 * repository is ever run, and a repository that somebody else owns is read like any other. */
#include "base/arena.h"

struct pl_repo {
  struct pl_str workdir;  /* absolute, links resolved, without a '/' at the end */
  struct pl_str *tracked; /* paths in the index, relative to workdir, sorted by bytes */
  size_t tracked_count;
  struct pl_str *links; /* folders that are submodules, likewise sorted */
  size_t link_count;
  const char *info_exclude; /* absolute path of info/exclude, whether there is one or not */
  const char *user_ignores; /* core.excludesFile, else git's default, likewise; NULL for none */
  bool icase;               /* core.ignoreCase */
  bool index_unread;        /* the index is there but cannot be read: all files then count as untracked */
};

/* libgit2 takes milliseconds to start, so it starts at the first repository and ends with the walk. Zero-initialised. */
struct pl_repo_reader {
  bool started;
};

/* Opens the repository that the absolute folder is in. False when it is in none (also a bare one, or one whose working
 * tree is elsewhere). Only index entries below `folder` are kept. Everything lives in the arena. */
bool pl_repo_open(struct pl_repo_reader *r, struct pl_arena *a, const char *folder, struct pl_repo *out);
void pl_repo_reader_release(struct pl_repo_reader *r);

#endif
