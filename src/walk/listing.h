#ifndef PL_WALK_LISTING_H
#define PL_WALK_LISTING_H
/* The names in one folder, without following links. */
#include <dirent.h>

#include "base/arena.h"
#include "base/vec.h"

enum pl_entry_type { PL_ENTRY_FILE, PL_ENTRY_FOLDER, PL_ENTRY_LINK, PL_ENTRY_OTHER, PL_ENTRY_UNKNOWN, PL_ENTRY_GONE };

struct pl_entry {
  struct pl_str name;      /* NUL-terminated besides */
  enum pl_entry_type type; /* UNKNOWN until asked for with pl_entry_stat */
};

struct pl_listing {
  int fd;   /* the open folder, or -1 */
  DIR *dir; /* the same, when its names were read */
  PL_VEC(struct pl_entry) entries;
  struct pl_arena names;
};

/* Opens the folder `path` below the open folder `at` and reads its names ("." and ".." left out), in no order.
 * NULL on success, otherwise a short reason for a skip. Release in either case. */
const char *pl_listing_read(struct pl_listing *l, int at, const char *path);
/* Opens without reading; entries are added by pl_listing_add. */
const char *pl_listing_open(struct pl_listing *l, int at, const char *path);
void pl_listing_add(struct pl_listing *l, struct pl_str name, enum pl_entry_type type);
void pl_listing_release(struct pl_listing *l);
/* The entry of this name, or NULL. */
const struct pl_entry *pl_listing_find(const struct pl_listing *l, const char *name);
/* Type of a name in an open folder. */
enum pl_entry_type pl_entry_stat(int fd, const char *name);

#endif
