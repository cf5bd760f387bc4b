/* Walks a rule folder. Those of users are bounded, and a link may be refused: the folder can come with the scanned product. */
#define _XOPEN_SOURCE 700
#include "ruleset/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/file.h"
#include "ruleset/overlay.h"

enum { MAX_DEPTH = 8, MAX_RULE_BYTES = 16 << 20 };
const struct pl_folder_limits pl_folder_trusted = {10000, MAX_RULE_BYTES, 4 * MAX_RULE_BYTES, MAX_DEPTH, true};
const struct pl_folder_limits pl_folder_hostile = {200, 1 << 20, 2 << 20, 4, false};

struct reader {
  struct pl_arena *arena;
  struct pl_str root;
  bool added;
  const struct pl_folder_limits *limits;
  size_t *bytes;
  struct pl_folder_docs *out;
  struct pl_error *err;
};

bool pl_folder_takes(struct pl_str name) { return pl_str_ends(name, ".yaml") || pl_str_ends(name, ".yml"); }

static bool parse(struct reader *r, struct pl_str path, struct pl_str yaml) {
  struct pl_doc *doc = (struct pl_doc *)(uintptr_t)pl_doc_parse(r->arena, path, yaml, r->err);
  if (!doc) return false;
  if (r->added) doc->within = pl_overlay_within(doc->path);
  if (r->added && !doc->within.n)
    return pl_fail_at(r->err, path, 0, 0,
                      "its folder does not tell what it holds; put it into vendors, apis, claims/en or checks");
  pl_vec_push(r->out, doc);
  return true;
}

/* Counts before it reads. */
static bool within_limits(struct reader *r, struct pl_str path, size_t size) {
  const struct pl_folder_limits *l = r->limits;
  *r->bytes += size;
  if (r->out->n >= l->files)
    return pl_fail_at(r->err, path, 0, 0, "more than %zu rule files; join some of them", l->files);
  if (*r->bytes > l->all_bytes)
    return pl_fail_at(r->err, path, 0, 0, "more than %zu KiB of rules; remove what is not needed", l->all_bytes >> 10);
  return true;
}

static bool read_file(struct reader *r, const char *full, struct pl_str path) {
  struct pl_str bytes;
  enum pl_read_status status = pl_file_read(full, r->limits->file_bytes, r->limits->links, &bytes);
  if (status != PL_READ_OK)
    return pl_fail(r->err, "cannot read rule file '%.*s': %s", PL_FMT(path), pl_read_reason(status));
  bool ok = within_limits(r, path, bytes.n) && parse(r, path, bytes);
  free((char *)(uintptr_t)bytes.p);
  return ok;
}

static int by_name(const struct dirent **x, const struct dirent **y) { return strcmp((*x)->d_name, (*y)->d_name); }

static int visible(const struct dirent *e) { return e->d_name[0] != '.' && strcmp(e->d_name, "node_modules") != 0; }

static bool read_any(struct reader *r, struct pl_str path, int depth, bool named);

static bool read_dir(struct reader *r, const char *full, struct pl_str path, int depth) {
  struct dirent **names;
  if (depth > r->limits->depth)
    return pl_fail_at(r->err, path, 0, 0, "rule folders nested deeper than %d; flatten them", r->limits->depth);
  int n = scandir(full, &names, visible, by_name);
  if (n < 0) return pl_fail(r->err, "cannot read rule folder '%s': %s", full, strerror(errno));
  bool ok = true;
  for (int i = 0; i < n; i++) {
    if (ok)
      ok = read_any(r,
                    path.n ? pl_arena_printf(r->arena, "%.*s/%s", PL_FMT(path), names[i]->d_name)
                           : pl_arena_str(r->arena, pl_str_of(names[i]->d_name)),
                    depth + 1, false);
    free(names[i]);
  }
  free(names);
  return ok;
}

/* `named`: by the user, so that it must be there and be read whatever it is called. */
static bool read_any(struct reader *r, struct pl_str path, int depth, bool named) {
  struct pl_str full = pl_arena_cat(r->arena, r->root, path);
  struct stat st;
  if ((r->limits->links ? stat : lstat)(full.p, &st) != 0)
    return !named || pl_fail(r->err, "cannot read rules '%.*s': %s", PL_FMT(path), strerror(errno));
  if (S_ISDIR(st.st_mode)) return read_dir(r, full.p, path, depth);
  bool takes = pl_folder_takes(path) || (!r->added && pl_str_ends(path, "grammar.json"));
  if (S_ISLNK(st.st_mode) && (named || takes))
    return pl_fail_at(r->err, path, 0, 0,
                      "a symbolic link; own rules are files and folders of the product: put a copy here");
  return (!takes && !named) || read_file(r, full.p, path);
}

bool pl_folder_read(struct pl_arena *a, struct pl_str dir, struct pl_folder_docs *out, struct pl_error *err) {
  size_t bytes = 0;
  struct reader r = {a, pl_arena_cat(a, dir, PL_STR("/")), false, &pl_folder_trusted, &bytes, out, err};
  return read_dir(&r, pl_arena_str(a, dir).p, PL_STR(""), 0);
}

bool pl_folder_add(struct pl_arena *a, struct pl_str root, struct pl_str path, const struct pl_folder_limits *limits,
                   size_t *bytes, struct pl_folder_docs *out, struct pl_error *err) {
  struct reader r = {a, root, true, limits, bytes, out, err};
  return read_any(&r, path, 0, true);
}

bool pl_folder_add_bytes(struct pl_arena *a, struct pl_str path, struct pl_str yaml,
                         const struct pl_folder_limits *limits, size_t *bytes, struct pl_folder_docs *out,
                         struct pl_error *err) {
  struct reader r = {a, (struct pl_str){NULL, 0}, true, limits, bytes, out, err};
  return within_limits(&r, path, yaml.n) && parse(&r, path, yaml);
}
