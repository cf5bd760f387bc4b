#ifndef PL_WALK_IGNORE_H
#define PL_WALK_IGNORE_H
/* Ignore files (.gitignore, .policylintignore, .git/info/exclude, core.excludesFile) with git's meaning: patterns are
 * ordered, the last match wins, '!' takes back, a file further down beats one further up.
 *
 * One struct is one file; `up` links lead to the files that are asked when this one says nothing. Sets are immutable and
 * live in an arena. Paths are relative to one fixed folder (the walk's base), with '/', without a leading one. */
#include "base/arena.h"

struct pl_ignore_rule;
struct pl_ignore {
  const struct pl_ignore *up;
  size_t base; /* bytes of a path before the part that this file's patterns see: its folder and the '/' */
  struct pl_ignore_rule *rules;
  size_t n;
  bool icase;
};

enum pl_ignore_verdict { PL_IGNORE_UNDECIDED, PL_IGNORE_OUT, PL_IGNORE_IN };

/* Reads the text of an ignore file. *refused counts patterns longer than PL_WILD_MAX bytes, which match nothing. */
const struct pl_ignore *pl_ignore_parse(struct pl_arena *a, struct pl_str text, size_t base, bool icase,
                                        const struct pl_ignore *up, size_t *refused);
/* What the chain says of the path itself; that a folder above it is ignored is for the caller to know. */
enum pl_ignore_verdict pl_ignore_decide(const struct pl_ignore *chain, struct pl_str path, bool is_folder);

#endif
