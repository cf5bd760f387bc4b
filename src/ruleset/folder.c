/* Walks a rule folder: small, trusted by its user, but bounded all the same. */
#include "ruleset/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/file.h"

enum { MAX_DEPTH = 8, MAX_RULE_BYTES = 16 << 20 };

static bool wanted(struct pl_str name) {
  return pl_str_ends(name, ".yaml") || pl_str_ends(name, ".yml") || pl_str_is(name, "grammar.json");
}

static bool read_one(struct pl_arena *a, const char *path, struct pl_str relative, struct pl_folder_docs *out,
                     struct pl_error *err) {
  struct pl_str bytes;
  enum pl_read_status status = pl_file_read(path, MAX_RULE_BYTES, true, &bytes);
  if (status != PL_READ_OK) return pl_fail(err, "cannot read rule file '%s': %s", path, pl_read_reason(status));
  const struct pl_doc *doc = pl_doc_parse(a, relative, bytes, err);
  free(bytes.p ? (void *)(uintptr_t)bytes.p : NULL);
  if (!doc) return false;
  pl_vec_push(out, doc);
  return true;
}

static int by_name(const struct dirent **x, const struct dirent **y) { return strcmp((*x)->d_name, (*y)->d_name); }

static int visible(const struct dirent *e) { return e->d_name[0] != '.' && strcmp(e->d_name, "node_modules") != 0; }

static bool read_dir(struct pl_arena *a, const char *dir, struct pl_str relative, int depth, struct pl_folder_docs *out,
                     struct pl_error *err) {
  struct dirent **names;
  int n = scandir(dir, &names, visible, by_name);
  if (n < 0) return pl_fail(err, "cannot read rule folder '%s': %s", dir, strerror(errno));
  bool ok = true;
  for (int i = 0; i < n; i++) {
    struct pl_str path = pl_arena_printf(a, "%s/%s", dir, names[i]->d_name);
    struct pl_str below = relative.n ? pl_arena_printf(a, "%.*s/%s", PL_FMT(relative), names[i]->d_name)
                                     : pl_arena_str(a, pl_str_of(names[i]->d_name));
    struct stat st;
    if (ok && stat(path.p, &st) == 0) {
      if (S_ISDIR(st.st_mode) && depth < MAX_DEPTH) ok = read_dir(a, path.p, below, depth + 1, out, err);
      if (S_ISREG(st.st_mode) && wanted(pl_str_of(names[i]->d_name))) ok = read_one(a, path.p, below, out, err);
    }
    free(names[i]);
  }
  free(names);
  return ok;
}

bool pl_folder_read(struct pl_arena *a, struct pl_str dir, struct pl_folder_docs *out, struct pl_error *err) {
  return read_dir(a, pl_arena_str(a, dir).p, PL_STR(""), 0, out, err);
}
