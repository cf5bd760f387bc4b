#ifndef PL_CHECK_SCOPEPLACE_H
#define PL_CHECK_SCOPEPLACE_H
/* Why a file belongs to a part of the product. Private to scope.c. */
#include "check/checker.h"

/* A part: globs of paths, and the part of data/scopes.yaml that gave them, or absent. */
struct pl_part {
  const struct pl_str *globs;
  size_t count;
  bool declared;       /* in policylint.yaml */
  struct pl_node node; /* of data/scopes.yaml */
};

enum pl_place_how {
  PL_PLACE_NOT,     /* it does not belong */
  PL_PLACE_PATH,    /* its path fits `why` */
  PL_PLACE_PACKAGE, /* the name `why` of its package does */
  PL_PLACE_HOST,    /* the address `why` that its folder is served at does */
  PL_PLACE_SHARED,  /* it frames pages of all parts, or all share it, as `why` */
  PL_PLACE_IMPORT   /* the file `why`, which belongs, imports it */
};
struct pl_placed {
  enum pl_place_how how;
  struct pl_str why;
};

/* How the path belongs to the part. What the part's own files import, over any number of files that are in no part, belongs to it; what is
 * imported by other parts alone does not, wherever it lies. */
struct pl_placed pl_place_of(const struct pl_checker *c, const struct pl_part *part, struct pl_str path);
/* Whether some code of the part lies below the folder (empty: anywhere), as far as facts and imports show it. */
bool pl_part_has_code(const struct pl_checker *c, const struct pl_part *part, struct pl_str dir);
/* Whether the path frames pages, and code of the part shows below its folder. */
bool pl_place_frames(const struct pl_checker *c, const struct pl_part *part, struct pl_str path);
/* Whether the path is known to belong to another part of data/scopes.yaml: it lies there, or is imported from there. */
bool pl_place_elsewhere(const struct pl_checker *c, const struct pl_part *part, struct pl_str path);

#endif
