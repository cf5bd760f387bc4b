#ifndef PL_WALK_WALK_P_H
#define PL_WALK_WALK_P_H
/* Inside the walk: what walk.c, scope.c and folder.c share. Not for other modules.
 *
 * Two spellings of a path: `rel` is relative to the scanned root and stands in results; `full` is relative to the origin,
 * the working tree around the root (or the root itself outside a repository), and is what ignore patterns see.
 * full = prefix + rel. */
#include "base/vec.h"
#include "walk/ignore.h"
#include "walk/listing.h"
#include "walk/repo.h"
#include "walk/walk.h"

/* A repository, or the lack of one, and what it says for all folders below it. */
struct pl_scope {
  bool in_repo;
  struct pl_repo repo;
  size_t base;                    /* bytes of a full path in front of the names relative to the repository */
  const struct pl_ignore *ground; /* info/exclude and the user's own ignore file */
};

struct pl_folder {
  struct pl_str rel;
  const struct pl_scope *scope;
  const struct pl_ignore *git, *own; /* ignore files above: .gitignore and .policylintignore */
  struct pl_str package;
  size_t low, high;  /* tracked files below: this range of scope->repo.tracked */
  bool tracked_only; /* the folder is ignored: of its files only the tracked ones count */
  bool named;        /* by the user, or the root */
};

struct pl_walker {
  struct pl_arena *a;      /* results */
  struct pl_arena scratch; /* dies with the walk */
  const struct pl_walk_options *o;
  int root_fd;
  struct pl_str root, origin, prefix; /* absolute, absolute, "apps/www/" */
  size_t longest;                     /* bytes that a rel path may have, so that root + '/' + rel can still be opened */
  struct pl_scope top;
  struct pl_repo_reader reader;
  PL_VEC(struct pl_folder) todo;
  PL_VEC(struct pl_source) files;
  PL_VEC(struct pl_skip) skips;
  size_t ignored;
};

/* walk.c: results. Texts are copied. */
void pl_walker_skip(struct pl_walker *w, struct pl_str path, bool is_folder, const char *reason);
void pl_walker_file(struct pl_walker *w, struct pl_str rel, struct pl_str package);

/* scope.c: repositories and ignore files. */
/* The scope of an absolute folder: the nearest repository, else one without. Base and ground are set. */
const struct pl_scope *pl_scope_of(struct pl_walker *w, struct pl_str folder);
/* Reads an ignore file of folder `full`; gives `up` when there is none. */
const struct pl_ignore *pl_scope_ignores(struct pl_walker *w, struct pl_str full, const char *name, bool icase,
                                         const struct pl_ignore *up);
/* Fills scope, chains, range and package of a folder that the walk did not come to by itself. */
void pl_scope_enter(struct pl_walker *w, struct pl_folder *f);
/* Package of a folder: itself or the nearest one above with a manifest. */
struct pl_str pl_scope_package(struct pl_walker *w, struct pl_str rel);
/* Narrows [*low, *high) of the tracked files to those below the folder `name` (relative to the repository). */
void pl_scope_range(const struct pl_scope *s, struct pl_str name, size_t *low, size_t *high);
bool pl_scope_tracks(const struct pl_scope *s, struct pl_str name, size_t low, size_t high);
bool pl_scope_is_link(const struct pl_scope *s, struct pl_str name);
struct pl_str pl_walker_full(struct pl_walker *w, struct pl_str rel);
bool pl_listing_has_manifest(const struct pl_walker *w, const struct pl_listing *l);

/* folder.c: one folder, its files to the results, its folders to `todo`. */
void pl_walker_folder(struct pl_walker *w, struct pl_folder f);
/* What kind of thing rel is and what becomes of it, no ignore file asked. */
void pl_walker_link(struct pl_walker *w, struct pl_str rel);

#endif
