/* First the globs in their order, then names: a policy's name with the ending of a document ("_privacy_policy.html.haml"), or a page of
 * a folder with such a name ("privacy-policy/index.pug"), then screens of apps. Signs between letters do not count. */
#include "run/policyname.h"

#include "base/path.h"

enum { NAME = 64 };

static size_t place_in_globs(struct pl_node list, struct pl_str path) {
  size_t r = 1;
  for (struct pl_node g = pl_node_first(list); g.i; g = pl_node_next(g), r++)
    if (pl_path_glob(pl_node_text(g), path)) return r;
  return 0;
}

static size_t place_in_words(struct pl_node list, struct pl_str word) {
  size_t r = 1;
  for (struct pl_node w = pl_node_first(list); w.i; w = pl_node_next(w), r++)
    if (pl_str_eq(pl_node_text(w), word)) return r;
  return 0;
}

/* Letters and digits of the name up to its first full stop; empty when there are too many. */
static struct pl_str squeezed(struct pl_str name, char out[NAME]) {
  size_t n = 0;
  for (size_t i = 0; i < name.n && name.p[i] != '.'; i++) {
    if (!pl_is_alnum(name.p[i]) && (unsigned char)name.p[i] < 0x80) continue;
    if (n == NAME) return (struct pl_str){NULL, 0};
    out[n++] = name.p[i];
  }
  return pl_str_n(out, n);
}

static struct pl_str ending(struct pl_str base) {
  size_t dot = pl_str_rchr(base, '.');
  return dot == SIZE_MAX || !dot ? (struct pl_str){NULL, 0} : pl_str_cut(base, dot + 1, base.n);
}

static struct pl_str folder_name(struct pl_str path) {
  struct pl_str base = pl_path_base(path);
  return path.n > base.n ? pl_path_base(pl_str_cut(path, 0, path.n - base.n - 1)) : (struct pl_str){NULL, 0};
}

static size_t place_among_screens(struct pl_node screens, struct pl_str base) {
  char text[NAME];
  if (!place_in_words(pl_node_get(screens, "endings"), ending(base))) return 0;
  return place_in_words(pl_node_get(screens, "names"), squeezed(base, text));
}

/* The place of the name that the file or, for a page of a folder, the folder has. */
static size_t place_by_name(struct pl_node policies, struct pl_str path) {
  char text[NAME];
  struct pl_str base = pl_path_base(path);
  struct pl_node names = pl_node_get(policies, "names");
  size_t screen = place_among_screens(pl_node_get(policies, "screens"), base);
  if (screen) return pl_node_count(names) + screen;
  if (!place_in_words(pl_node_get(policies, "endings"), ending(base))) return 0;
  struct pl_str name = squeezed(base, text);
  size_t r = place_in_words(names, name);
  if (r || !place_in_words(pl_node_get(policies, "pages"), name)) return r;
  return place_in_words(names, squeezed(folder_name(path), text));
}

/* What rules out nearly every path at once. */
static bool holds_stem(struct pl_node policies, struct pl_str path) {
  for (struct pl_node s = pl_node_first(pl_node_get(policies, "stems")); s.i; s = pl_node_next(s))
    if (pl_str_find(path, pl_node_text(s)) != SIZE_MAX) return true;
  return false;
}

size_t pl_policy_rank(struct pl_node policies, struct pl_str path) {
  if (!holds_stem(policies, path)) return 0;
  struct pl_node find = pl_node_get(policies, "find");
  size_t r = place_in_globs(find, path), beside;
  if (!r && (r = place_by_name(policies, path))) r += pl_node_count(find);
  if (!r && (beside = place_in_globs(pl_node_get(policies, "beside"), path))) r = beside + PL_POLICY_BESIDE;
  return r && place_in_globs(pl_node_get(policies, "never"), path) ? 0 : r;
}
