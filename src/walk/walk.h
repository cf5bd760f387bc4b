#ifndef PL_WALK_WALK_H
#define PL_WALK_WALK_H
/* From a folder to the list of files worth looking at. Reads names and types, ignore files and the git index; never
 * the content of a product's file, nor its size: that is asked by who reads it.
 *
 * Taken are the files that git would list (`git ls-files --cached --others --exclude-standard`) and that .policylintignore
 * (same syntax, asked first, also for tracked files) leaves in. Left out with a skip: symbolic links that lead out of the
 * root or nowhere, what is no regular file, unreadable folders, submodules and nested repositories.
 * Ignored folders are not entered. Outside a repository the ignore files of the scanned folders are honoured, and a
 * repository met on the way is read by its own rules. */
#include "base/error.h"
#include "model/finding.h"
#include "ruleset/language.h"
#include "ruleset/roles.h"

struct pl_walk_options {
  const char *root;           /* a folder; results are relative to it */
  const struct pl_str *paths; /* files and folders below root, relative or absolute; looked at even if ignored */
  size_t path_count;          /* 0: the root itself */
  bool no_ignore;             /* ask no ignore file (.git is still left out) */
  bool list_ignored;          /* give each ignored file or folder as a skip, too ("ignored") */
  unsigned threads;           /* to tell languages and roles in; 0: one */
  const struct pl_languages *languages; /* or NULL: no file gets a language */
  const struct pl_roles *roles;         /* or NULL: every file is runtime and of the root package */
};

struct pl_walk_result {
  struct pl_source *files; /* sorted by path bytes, each once; bytes are not loaded */
  size_t n;
  struct pl_skip *skips; /* sorted by path, then reason; a folder's path ends with '/' */
  size_t skip_count;
  size_t ignored; /* files and folders that ignore files leave out */
};

/* Everything in the result lives in the arena, except languages and role reasons, which belong to their tables.
 * False with *err set when the root or a named path is missing or a path lies outside the root; all else is a skip.
 * Changes no state; may run in several threads on different arenas. */
bool pl_walk(struct pl_arena *a, const struct pl_walk_options *o, struct pl_walk_result *out, struct pl_error *err);

/* Sets what the path alone tells: the file's language, if it is known, and its role with the reason. Either table may be NULL. Pure; any thread. */
void pl_walk_tell(struct pl_source *s, const struct pl_languages *languages, const struct pl_roles *roles);

#endif
