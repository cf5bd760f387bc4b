/* A file of translations lies below a folder called so, and its name or its folder names the language: "locales/en/privacy.json",
 * "messages/en.json". Of several the one nearest to the page comes first, then the one whose name says that it is the policy. */
#include "run/translations.h"

#include "base/path.h"
#include "ruleset/list.h"

enum { CALLS_LEAST = 3, CALLS_PER_CLAIM = 4, OWN_NAME = 1, OWN_LANGUAGE = 2, CONTAINER = 3 };

struct candidate {
  struct pl_str path;
  size_t shared, kind; /* folders that it has in common with the page; the smaller kind is the better */
};

bool pl_translations_called(struct pl_node policies, struct pl_str page, size_t claims) {
  size_t calls = 0, most = CALLS_LEAST + CALLS_PER_CLAIM * claims;
  for (struct pl_node c = pl_node_first(pl_node_get(pl_node_get(policies, "translations"), "calls")); c.i;
       c = pl_node_next(c)) {
    struct pl_str call = pl_node_text(c), rest = page;
    for (size_t at; call.n && calls < most && (at = pl_str_find(rest, call)) != SIZE_MAX; calls++)
      rest = pl_str_cut(rest, at + call.n, rest.n);
  }
  return calls >= most;
}

/* The first and the second word of a name: "privacy" and "en" of "privacy.en.json". */
static void words_of(struct pl_str base, struct pl_str *first, struct pl_str *second) {
  struct pl_str rest = base, none = {NULL, 0};
  *first = *second = none;
  if (!pl_str_next(&rest, '.', first) || !pl_str_next(&rest, '.', second) || !rest.n) *second = none;
}

static bool has_folder(struct pl_node words, struct pl_str path, struct pl_str *last) {
  struct pl_str rest = pl_str_cut(path, 0, path.n - pl_path_base(path).n), one;
  bool there = false;
  *last = (struct pl_str){NULL, 0};
  while (pl_str_next(&rest, '/', &one)) {
    there |= pl_list_has(words, one);
    if (one.n) *last = one;
  }
  return there;
}

/* What sort of file of translations a path in lower case is; 0 for none. */
static size_t kind_of(struct pl_node t, struct pl_str path) {
  struct pl_node names = pl_node_get(t, "names"), languages = pl_node_get(t, "languages");
  struct pl_str base = pl_path_base(path), first, second, folder;
  size_t dot = pl_str_rchr(base, '.');
  if (dot == SIZE_MAX || !has_folder(pl_node_get(t, "folders"), path, &folder)) return 0;
  struct pl_str ending = pl_str_cut(base, dot + 1, base.n);
  bool data = pl_list_has(pl_node_get(t, "endings"), ending), english = pl_list_has(languages, folder);
  words_of(base, &first, &second);
  if (!data && !pl_list_has(pl_node_get(t, "code_endings"), ending)) return 0;
  if (pl_list_has(names, first)) return english || pl_list_has(languages, second) ? OWN_NAME : 0;
  if (pl_list_has(languages, first)) return OWN_LANGUAGE;
  if (!data) return 0;
  return english && pl_list_has(pl_node_get(t, "containers"), first) ? CONTAINER : 0;
}

static size_t shared_folders(struct pl_str a, struct pl_str b) {
  size_t n = 0;
  for (size_t i = 0; i < a.n && i < b.n && a.p[i] == b.p[i]; i++) n += a.p[i] == '/';
  return n;
}

static bool before(const struct candidate *x, const struct candidate *y) {
  if (x->shared != y->shared) return x->shared > y->shared;
  if (x->kind != y->kind) return x->kind < y->kind;
  return pl_str_cmp(x->path, y->path) < 0;
}

size_t pl_translations_find(struct pl_arena *a, struct pl_node policies, struct pl_str page,
                            const struct pl_source *files, size_t n, struct pl_str out[PL_TRANSLATIONS_MOST]) {
  struct pl_node t = pl_node_get(policies, "translations");
  struct candidate best[PL_TRANSLATIONS_MOST];
  size_t found = 0;
  for (size_t i = 0; i < n; i++) {
    bool other =
        files[i].role == PL_ROLE_TEST || files[i].role == PL_ROLE_VENDORED || files[i].role == PL_ROLE_GENERATED;
    struct candidate c = {.path = files[i].path, .kind = other ? 0 : kind_of(t, pl_arena_lower(a, files[i].path))};
    if (!c.kind) continue;
    c.shared = shared_folders(page, c.path);
    size_t at = found < PL_TRANSLATIONS_MOST ? found++ : PL_TRANSLATIONS_MOST;
    for (; at && before(&c, &best[at - 1]); at--)
      if (at < PL_TRANSLATIONS_MOST) best[at] = best[at - 1];
    if (at < PL_TRANSLATIONS_MOST) best[at] = c;
  }
  for (size_t i = 0; i < found; i++) out[i] = best[i].path;
  return found;
}
