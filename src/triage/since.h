#ifndef PL_TRIAGE_SINCE_H
#define PL_TRIAGE_SINCE_H
/* --since REV: what the product looked like at the merge base of REV and HEAD, read from git's objects without a checkout,
 * and which files differ from it now.
 *
 * Calling sequence: pl_since_open, then pl_since_base, pl_since_changes and pl_since_read in any order, pl_since_close.
 * Paths are relative to the scanned root, as those of the walk are. Nothing is written to the repository, no hook, filter or
 * program of it is run. One handle belongs to one thread at a time. */
#include "base/arena.h"
#include "base/error.h"
#include "model/source.h"

struct pl_since; /* owned by whoever opened it */

enum pl_change_kind { PL_CHANGE_ADDED, PL_CHANGE_MODIFIED, PL_CHANGE_DELETED };
struct pl_change {
  struct pl_str path;
  enum pl_change_kind kind;
};

/* Opens the repository around the folder `root`. NULL with *err set: no repository, unknown revision, no common history;
 * in a shallow clone the message says how to fetch the rest. */
struct pl_since *pl_since_open(const char *root, const char *rev, struct pl_error *err);
void pl_since_close(struct pl_since *s);
/* The commit compared with, as 40 hex digits; valid until close. */
const char *pl_since_commit(const struct pl_since *s);

/* All regular files of the base below the root, sorted by path bytes; only `path` is set. Texts live in the arena. */
bool pl_since_base(struct pl_since *s, struct pl_arena *a, struct pl_source **out, size_t *n, struct pl_error *err);
/* How the working tree differs from the base, sorted by path. `files` are those that the walk found, sorted by path: of
 * them the new, untracked ones are taken; files that the walk leaves out count as deleted when the base has them. */
bool pl_since_changes(struct pl_since *s, struct pl_arena *a, const struct pl_source *files, size_t file_count,
                      struct pl_change **out, size_t *n, struct pl_error *err);
/* The index (what 'git commit' would take now) in place of a commit; it has no pl_since_commit and no pl_since_changes. */
struct pl_since *pl_since_open_index(const char *root, struct pl_error *err);
/* How `now` differs from `base`, both opened on the same root; sorted by path. */
bool pl_since_differences(struct pl_since *base, struct pl_since *now, struct pl_arena *a, struct pl_change **out,
                          size_t *n, struct pl_error *err);
/* Whether the base has such a file. */
bool pl_since_has(struct pl_since *s, struct pl_str path);
/* The content of a file of the base (`path` may lead out of the root with "../", within the repository): malloc'ed and NUL-terminated besides, free() it. False with *err set when the base has
 * no such file, when it is larger than `limit`, when the object is not there (partial clone). */
bool pl_since_read(struct pl_since *s, struct pl_str path, size_t limit, struct pl_str *out, struct pl_error *err);

#endif
