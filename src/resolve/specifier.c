/* Module specifiers as they stand in imports, and paths of names, in one form for all languages. */
#include "base/path.h"
#include "resolve/names.h"

/* "npm:stripe@14" and "https://esm.sh/stripe@14?x" are stripe: Deno and CDN specifiers. */
struct pl_str pl_specifier_package(struct pl_str s) {
  static const char *const prefixes[] = {"npm:",
                                         "node:",
                                         "jsr:",
                                         "https://esm.sh/",
                                         "https://cdn.skypack.dev/",
                                         "https://unpkg.com/",
                                         "https://cdn.jsdelivr.net/npm/",
                                         "https://esm.run/",
                                         "https://jspm.dev/",
                                         "https://ga.jspm.io/npm:",
                                         NULL};
  static const struct pl_str deno = {"https://deno.land/x/",
                                     20}; /* kept as deno.land/x/NAME, for it has names of its own */
  bool cut = false;
  if (pl_str_starts(s, deno.p)) {
    size_t end = deno.n;
    while (end < s.n && s.p[end] != '/' && s.p[end] != '@') end++;
    return pl_str_cut(s, 8, end);
  }
  for (size_t i = 0; prefixes[i]; i++)
    if (pl_str_starts(s, prefixes[i])) s = pl_str_cut(s, strlen(prefixes[i]), s.n), cut = true;
  if (!cut) return s;
  size_t query = pl_str_chr(s, '?');
  if (query != SIZE_MAX) s.n = query;
  size_t at = pl_str_chr(pl_str_cut(s, 1, s.n), '@');
  if (at == SIZE_MAX) return s;
  size_t slash = pl_str_chr(pl_str_cut(s, at + 1, s.n), '/');
  return slash == SIZE_MAX || s.p[0] == '@' ? pl_str_cut(s, 0, at + 1) : pl_str_cut(s, 0, at + 1);
}

static struct pl_str without_extension(struct pl_str path) {
  static const char *const ends[] = {".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".vue", ".svelte", NULL};
  for (size_t i = 0; ends[i]; i++)
    if (pl_str_ends(path, ends[i])) return pl_str_cut(path, 0, path.n - strlen(ends[i]));
  return path;
}

/* Python's "from ..pkg import x": one dot is the file's folder, each further dot one up. */
static struct pl_str relative_dotted(struct pl_names *n, struct pl_str s) {
  size_t dots = 0;
  while (dots < s.n && s.p[dots] == '.') dots++;
  struct pl_str dir = n->dir;
  for (size_t k = 1; k < dots; k++) dir = pl_path_dir(dir);
  struct pl_str rest = pl_arena_str(n->arena, pl_str_cut(s, dots, s.n));
  for (size_t i = 0; i < rest.n; i++)
    if (rest.p[i] == '.') ((char *)(uintptr_t)rest.p)[i] = '/';
  struct pl_str path = pl_path_join(n->arena, dir, rest);
  return pl_arena_printf(n->arena, "%.*s:/%.*s#", PL_FMT(n->language->ecosystem), PL_FMT(path));
}

struct pl_str pl_names_dotted(struct pl_names *n, struct pl_str s) {
  char *out = pl_arena_alloc(n->arena, s.n + 1);
  size_t to = 0, depth = 0;
  for (size_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    if (c == '<') depth++;
    bool separator = c == '\\' || (c == ':' && i + 1 < s.n && s.p[i + 1] == ':');
    if (separator && !depth && to && out[to - 1] != '.') out[to++] = '.';
    if (!separator && !depth && c != ':' && !pl_is_space(c)) out[to++] = c;
    if (c == ':' && !separator && !depth && !(i && s.p[i - 1] == ':')) out[to++] = c;
    if (c == '>' && depth) depth--;
  }
  if (to && out[to - 1] == '.') to--;
  return (struct pl_str){out, to};
}

static struct pl_str unversioned(struct pl_names *n, struct pl_str s) {
  return pl_str_is(n->language->ecosystem, "go") ? pl_path_unversioned(n->arena, s) : s;
}

/* "@/lib/an", "~/lib/an", "#lib/an", "$lib/an": a file of the product under another name. */
static bool is_alias_of_file(struct pl_str s) {
  bool marked = s.n > 2 && strchr("@~#$", s.p[0]) && pl_str_chr(s, '/') != SIZE_MAX;
  return marked && (s.p[0] != '@' || s.p[1] == '/');
}

struct pl_str pl_names_module(struct pl_names *n, struct pl_str s) {
  struct pl_str eco = n->language->ecosystem;
  if (n->style == PL_IMPORT_HASH &&
      (pl_str_starts(s, "./") || pl_str_starts(s, "../") || pl_str_is(s, ".") || pl_str_is(s, ".."))) {
    struct pl_str path = pl_path_join(n->arena, n->dir, without_extension(s));
    if (!path.p) return path;
    return pl_arena_printf(n->arena, "%.*s:/%.*s#", PL_FMT(eco), PL_FMT(path));
  }
  if (n->style == PL_IMPORT_DOTTED && pl_str_starts(s, ".")) return relative_dotted(n, s);
  if (n->style == PL_IMPORT_HASH && is_alias_of_file(s)) s = without_extension(s);
  if (n->style == PL_IMPORT_HASH)
    return pl_arena_printf(n->arena, "%.*s:%.*s#", PL_FMT(eco), PL_FMT(unversioned(n, pl_specifier_package(s))));
  struct pl_str scheme = pl_language_text(n->language, "module_prefix"); /* Dart's package:http/http.dart is http */
  if (scheme.n && s.n > scheme.n && pl_str_begins(s, scheme)) {
    size_t slash = pl_str_chr(s, '/');
    s = pl_str_cut(s, scheme.n, slash == SIZE_MAX ? s.n : slash);
  }
  return pl_arena_printf(n->arena, "%.*s:%.*s", PL_FMT(eco), PL_FMT(pl_names_dotted(n, s)));
}
