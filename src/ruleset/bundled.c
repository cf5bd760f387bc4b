/* Frameworks in the repository: first the folders that hold a marker, then the files below them. */
#include "ruleset/bundled.h"

#include "base/path.h"

struct marker {
  struct pl_str folder; /* glob of the framework's own folder */
  struct pl_str below;  /* path of the marker below it */
  struct pl_str reason;
};

struct pl_bundled {
  struct marker *at;
  size_t n;
};

enum { MOST_FOLDERS = 64 };

static bool is_marker(const struct marker *m, struct pl_str path, size_t *folder) {
  if (path.n < m->below.n + 2 || !pl_str_ends(path, m->below.p) || path.p[path.n - m->below.n - 1] != '/') return false;
  *folder = path.n - m->below.n - 1;
  return pl_str_glob(m->folder, pl_path_base(pl_str_cut(path, 0, *folder)));
}

size_t pl_bundled_folder(const struct pl_bundled *b, struct pl_str path, const char **reason) {
  size_t folder;
  for (size_t i = 0; b && i < b->n; i++)
    if (is_marker(&b->at[i], path, &folder)) return *reason = b->at[i].reason.p, folder;
  return 0;
}

static bool check_examples(struct pl_node node, const struct marker *m, struct pl_error *err) {
  struct pl_node yes = pl_node_get(node, "yes"), no = pl_node_get(node, "no");
  size_t folder;
  if (!pl_node_count(yes) || !pl_node_count(no))
    return pl_node_fail(node, err, "an entry without examples; give it paths under 'yes' and under 'no'");
  for (struct pl_node n = pl_node_first(yes); n.i; n = pl_node_next(n))
    if (!is_marker(m, pl_node_text(n), &folder))
      return pl_node_fail(n, err, "'%.*s' is not the marker; mend one of the two", PL_FMT(pl_node_text(n)));
  for (struct pl_node n = pl_node_first(no); n.i; n = pl_node_next(n))
    if (is_marker(m, pl_node_text(n), &folder))
      return pl_node_fail(n, err, "'%.*s' must not match, but does; narrow the marker", PL_FMT(pl_node_text(n)));
  return true;
}

static bool read_marker(struct pl_arena *a, struct pl_node node, struct marker *m, struct pl_error *err) {
  static const char *const known[] = {"marker", "reason", "yes", "no", NULL};
  struct pl_str text = pl_node_get_text(node, "marker"), reason = pl_node_get_text(node, "reason");
  size_t slash = pl_str_chr(text, '/');
  if (!pl_node_check_keys(node, known, err)) return false;
  if (slash == SIZE_MAX || slash == 0)
    return pl_node_fail(node, err, "a marker must begin with the framework's folder; write '*/' for any name");
  if (!reason.n) return pl_node_fail(node, err, "an entry without a reason; name the framework");
  m->folder = pl_str_cut(text, 0, slash);
  m->below = pl_arena_str(a, pl_str_cut(text, slash + 1, text.n));
  m->reason = pl_arena_str(a, reason);
  return node.doc->checked || check_examples(node, m, err);
}

const struct pl_bundled *pl_bundled_load(struct pl_arena *a, struct pl_node list, struct pl_error *err) {
  struct pl_bundled *b = PL_NEW(a, struct pl_bundled);
  b->at = PL_NEW_N(a, struct marker, pl_node_count(list) + 1);
  for (struct pl_node n = pl_node_first(list); n.i; n = pl_node_next(n))
    if (!read_marker(a, n, &b->at[b->n++], err)) return NULL;
  return b;
}

struct found {
  struct pl_str folder;
  const char *reason;
};

static size_t find_folders(const struct pl_bundled *b, const struct pl_source *files, size_t n,
                           struct found out[MOST_FOLDERS]) {
  size_t count = 0;
  for (size_t i = 0; i < n && count < MOST_FOLDERS; i++) {
    const char *reason;
    size_t folder = files[i].role == PL_ROLE_RUNTIME ? pl_bundled_folder(b, files[i].path, &reason) : 0;
    if (folder) out[count++] = (struct found){pl_str_cut(files[i].path, 0, folder), reason};
  }
  return count;
}

void pl_bundled_tell(const struct pl_bundled *b, struct pl_source *files, size_t n) {
  struct found folders[MOST_FOLDERS];
  size_t count = b && b->n ? find_folders(b, files, n, folders) : 0;
  for (size_t k = 0; k < count; k++)
    for (size_t i = 0; i < n; i++)
      if (files[i].role == PL_ROLE_RUNTIME && pl_path_is_below(files[i].path, folders[k].folder))
        files[i].role = PL_ROLE_VENDORED, files[i].role_reason = folders[k].reason;
}
