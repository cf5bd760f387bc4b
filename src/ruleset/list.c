/* One loop a question. */
#include "ruleset/list.h"

bool pl_list_has(struct pl_node list, struct pl_str text) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (pl_str_eq(pl_node_text(m), text)) return true;
  return false;
}

bool pl_list_ihas(struct pl_node list, struct pl_str text) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (pl_str_ieq(pl_node_text(m), text)) return true;
  return false;
}

bool pl_list_find(struct pl_node list, struct pl_str text) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (pl_str_find(text, pl_node_text(m)) != SIZE_MAX) return true;
  return false;
}

bool pl_list_ifind(struct pl_node list, struct pl_str text) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (pl_str_ifind(text, pl_node_text(m)) != SIZE_MAX) return true;
  return false;
}

/* As many bytes of the text as the member has: its first ones (fewer when it is shorter), its last ones (none then). */
static struct pl_str first_of(struct pl_str text, struct pl_str m) { return pl_str_cut(text, 0, m.n); }
static struct pl_str last_of(struct pl_str text, struct pl_str m) {
  return text.n < m.n ? (struct pl_str){NULL, 0} : pl_str_cut(text, text.n - m.n, text.n);
}

bool pl_list_starts(struct pl_node list, struct pl_str text) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (pl_str_eq(first_of(text, pl_node_text(m)), pl_node_text(m))) return true;
  return false;
}

bool pl_list_istarts(struct pl_node list, struct pl_str text) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (pl_str_ieq(first_of(text, pl_node_text(m)), pl_node_text(m))) return true;
  return false;
}

bool pl_list_ends(struct pl_node list, struct pl_str text) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (pl_str_eq(last_of(text, pl_node_text(m)), pl_node_text(m))) return true;
  return false;
}

bool pl_list_iends(struct pl_node list, struct pl_str text) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (pl_str_ieq(last_of(text, pl_node_text(m)), pl_node_text(m))) return true;
  return false;
}

static bool word_begins(struct pl_str text, struct pl_str with) {
  for (size_t from = 0, at; (at = pl_str_ifind(pl_str_cut(text, from, text.n), with)) != SIZE_MAX; from += at + 1)
    if (from + at == 0 || !pl_is_alnum(text.p[from + at - 1])) return true;
  return false;
}

bool pl_list_ibegins(struct pl_node list, struct pl_str text) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (word_begins(text, pl_node_text(m))) return true;
  return false;
}

bool pl_list_glob(struct pl_node list, struct pl_str text) {
  for (struct pl_node m = pl_node_first(list); m.i; m = pl_node_next(m))
    if (pl_str_glob(pl_node_text(m), text)) return true;
  return false;
}

struct pl_str pl_lists_glob(struct pl_node lists, struct pl_str text) {
  for (struct pl_node k = pl_node_first(lists); k.i; k = pl_node_next(k))
    if (pl_list_glob(k, text)) return pl_node_key(k);
  return (struct pl_str){NULL, 0};
}
