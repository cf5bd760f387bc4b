/* One loop; a question is how one member is held against the text. */
#include "ruleset/list.h"

#include "base/path.h"

typedef bool (*fits)(struct pl_str text, struct pl_str member);

static inline bool any(struct pl_node list, struct pl_str text, fits one) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (one(text, pl_node_text(m))) return true;
  return false;
}

/* As many bytes of the text as the member has: its first ones (fewer when it is shorter), its last ones (none then). */
static struct pl_str first_of(struct pl_str text, struct pl_str m) { return pl_str_cut(text, 0, m.n); }
static struct pl_str last_of(struct pl_str text, struct pl_str m) {
  return text.n < m.n ? (struct pl_str){NULL, 0} : pl_str_cut(text, text.n - m.n, text.n);
}

static bool holds(struct pl_str text, struct pl_str m) { return pl_str_find(text, m) != SIZE_MAX; }
static bool iholds(struct pl_str text, struct pl_str m) { return pl_str_ifind(text, m) != SIZE_MAX; }
static bool starts(struct pl_str text, struct pl_str m) { return pl_str_eq(first_of(text, m), m); }
static bool istarts(struct pl_str text, struct pl_str m) { return pl_str_ieq(first_of(text, m), m); }
static bool ends(struct pl_str text, struct pl_str m) { return pl_str_eq(last_of(text, m), m); }
static bool iends(struct pl_str text, struct pl_str m) { return pl_str_ieq(last_of(text, m), m); }
static bool globs(struct pl_str text, struct pl_str m) { return pl_str_glob(m, text); }
static bool path_globs(struct pl_str path, struct pl_str m) { return pl_path_glob(m, path); }

static bool word_begins(struct pl_str text, struct pl_str with) {
  for (size_t from = 0, at; (at = pl_str_ifind(pl_str_cut(text, from, text.n), with)) != SIZE_MAX; from += at + 1)
    if (from + at == 0 || !pl_is_alnum(text.p[from + at - 1])) return true;
  return false;
}

bool pl_list_has(struct pl_node list, struct pl_str text) { return any(list, text, pl_str_eq); }
bool pl_list_ihas(struct pl_node list, struct pl_str text) { return any(list, text, pl_str_ieq); }
bool pl_list_find(struct pl_node list, struct pl_str text) { return any(list, text, holds); }
bool pl_list_ifind(struct pl_node list, struct pl_str text) { return any(list, text, iholds); }
bool pl_list_starts(struct pl_node list, struct pl_str text) { return any(list, text, starts); }
bool pl_list_istarts(struct pl_node list, struct pl_str text) { return any(list, text, istarts); }
bool pl_list_ends(struct pl_node list, struct pl_str text) { return any(list, text, ends); }
bool pl_list_iends(struct pl_node list, struct pl_str text) { return any(list, text, iends); }
bool pl_list_ibegins(struct pl_node list, struct pl_str text) { return any(list, text, word_begins); }
bool pl_list_glob(struct pl_node list, struct pl_str text) { return any(list, text, globs); }
bool pl_list_path(struct pl_node list, struct pl_str path) { return any(list, path, path_globs); }

struct pl_str pl_lists_glob(struct pl_node lists, struct pl_str text) {
  for (struct pl_node k = pl_node_first(lists); k.i; k = pl_node_next(k))
    if (pl_list_glob(k, text)) return pl_node_key(k);
  return (struct pl_str){NULL, 0};
}
