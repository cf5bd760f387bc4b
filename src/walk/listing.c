/* readdir, openat, fstatat; nothing here blocks on pipes or devices. */
#include "walk/listing.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *reason_of(int error) {
  switch (error) {
    case EACCES:
    case EPERM: return "permission denied";
    case ELOOP:
    case ENOTDIR: return "symbolic link";
    case ENOENT: return "missing";
    case ENAMETOOLONG: return "path too long";
    default: return "read error";
  }
}

const char *pl_listing_open(struct pl_listing *l, int at, const char *path) {
  *l = (struct pl_listing){.fd = openat(at, *path ? path : ".", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)};
  return l->fd < 0 ? reason_of(errno) : NULL;
}

void pl_listing_add(struct pl_listing *l, struct pl_str name, enum pl_entry_type type) {
  struct pl_entry e = {pl_arena_str(&l->names, name), type};
  pl_vec_push(&l->entries, e);
}

static enum pl_entry_type type_of_dirent(unsigned char type) {
  switch (type) {
    case DT_REG: return PL_ENTRY_FILE;
    case DT_DIR: return PL_ENTRY_FOLDER;
    case DT_LNK: return PL_ENTRY_LINK;
    case DT_UNKNOWN: return PL_ENTRY_UNKNOWN;
    default: return PL_ENTRY_OTHER;
  }
}

const char *pl_listing_read(struct pl_listing *l, int at, const char *path) {
  const char *trouble = pl_listing_open(l, at, path);
  if (trouble) return trouble;
  l->dir = fdopendir(l->fd);
  if (!l->dir) return "read error";
  errno = 0;
  for (const struct dirent *d; (d = readdir(l->dir)) != NULL; errno = 0)
    if (strcmp(d->d_name, ".") != 0 && strcmp(d->d_name, "..") != 0)
      pl_listing_add(l, pl_str_of(d->d_name), type_of_dirent(d->d_type));
  return errno ? reason_of(errno) : NULL;
}

void pl_listing_release(struct pl_listing *l) {
  if (l->dir)
    closedir(l->dir); /* closes fd, too */
  else if (l->fd >= 0)
    close(l->fd);
  pl_vec_free(&l->entries);
  pl_arena_release(&l->names);
}

const struct pl_entry *pl_listing_find(const struct pl_listing *l, const char *name) {
  for (size_t i = 0; i < l->entries.n; i++)
    if (pl_str_is(l->entries.at[i].name, name)) return &l->entries.at[i];
  return NULL;
}

enum pl_entry_type pl_entry_stat(int fd, const char *name) {
  struct stat st;
  if (fstatat(fd, name, &st, AT_SYMLINK_NOFOLLOW) != 0) return PL_ENTRY_GONE;
  if (S_ISREG(st.st_mode)) return PL_ENTRY_FILE;
  if (S_ISDIR(st.st_mode)) return PL_ENTRY_FOLDER;
  return S_ISLNK(st.st_mode) ? PL_ENTRY_LINK : PL_ENTRY_OTHER;
}
