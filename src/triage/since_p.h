#ifndef PL_TRIAGE_SINCE_P_H
#define PL_TRIAGE_SINCE_P_H
/* Inside since: shared by since.c (opening, reading) and since_changes.c (listing, comparing). */
#include <git2.h>

#include "base/vec.h"
#include "triage/since.h"

struct pl_since {
  git_repository *repo;
  git_tree *tree;   /* of the commit; NULL: the index */
  git_index *index; /* or NULL */
  char commit[GIT_OID_HEXSZ + 1];
  char *root;   /* absolute, links resolved */
  char *prefix; /* "apps/www/" or "": what the scanned root is called in the repository */
};

struct pl_base_file {
  struct pl_str path;
  git_oid id;
};
typedef PL_VEC(struct pl_base_file) pl_base_list;

/* The blob of a file; false when there is none of that path. */
bool pl_since_find(struct pl_since *s, struct pl_str path, git_oid *out);
/* What libgit2 says of its last failure. */
const char *pl_since_git_text(void);
/* Whether a tree entry is a regular file. */
bool pl_since_is_file(const git_tree_entry *e);
/* All regular files of the base below the root, sorted by path; pl_vec_free the list. */
bool pl_since_collect(struct pl_since *s, struct pl_arena *a, pl_base_list *out, struct pl_error *err);

#endif
