/* How code names packages and modules of the catalogue: import_shapes, import_spellings and import_texts of data/prefilter.yaml. */
#include "prefilter/gather.h"
#include "prefilter/telling.h"
#include "ruleset/list.h"

enum { SHORT_NAME = 9 };

static struct pl_node data(const struct pl_gatherer *g, const char *part) {
  return pl_ruleset_part(g->rules, "data/prefilter.yaml", part);
}

/* An ordinary word, too. */
static bool plain_word(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!pl_is_alnum(s.p[i]) && s.p[i] != '_') return false;
  return s.n <= SHORT_NAME;
}

/* The text with the name in place of its hole. */
static struct pl_str filled(struct pl_gatherer *g, struct pl_str text, struct pl_str name) {
  size_t hole = pl_str_find(text, PL_STR("{}"));
  if (hole == SIZE_MAX) return text;
  return pl_arena_printf(g->arena, "%.*s%.*s%.*s", (int)hole, text.p, PL_FMT(name),
                         PL_FMT(pl_str_cut(text, hole + 2, text.n)));
}

void pl_gather_import(struct pl_gatherer *g, struct pl_str name, uint64_t where, bool quoted) {
  if (!plain_word(name)) {
    pl_gather(g, name, where, 0);
    return;
  }
  struct pl_node shapes = pl_node_get(data(g, "import_shapes"), quoted ? "quoted" : "bare");
  for (struct pl_node s = pl_node_first(shapes); s.i; s = pl_node_next(s))
    pl_gather(g, filled(g, pl_node_text(s), name), where, PL_LITERAL_WORD);
}

/* The name as code of the row's ecosystems spells it; itself where the row does not say. */
static struct pl_str spelled(struct pl_gatherer *g, struct pl_node row, struct pl_str name) {
  struct pl_str mark = pl_node_get_text(row, "mark");
  if (!mark.n) return name;
  if (pl_node_true(pl_node_get(row, "before_last"))) return pl_str_cut(name, 0, pl_str_rchr(name, mark.p[0]));
  return pl_respelled(g->arena, name, mark.p[0], pl_node_get_text(row, "as"));
}

static bool holds_mark(struct pl_node row, struct pl_str name) {
  struct pl_str mark = pl_node_get_text(row, "mark");
  return mark.n && pl_str_chr(name, mark.p[0]) != SIZE_MAX;
}

static bool fits(struct pl_node row, struct pl_str name) {
  struct pl_str only = pl_node_get_text(row, "only");
  if (pl_str_is(only, "plain_word")) return plain_word(name);
  return !only.n || (name.n && name.p[0] >= 'A' && name.p[0] <= 'Z'); /* a constant */
}

static void gather_name(struct pl_gatherer *g, struct pl_str kind, struct pl_str name) {
  uint64_t where = pl_reach_of_kind(&g->reach, kind);
  bool quoted = pl_list_has(data(g, "quoted_imports"), kind);
  pl_gather_import(g, name, where, quoted);
  for (struct pl_node r = pl_node_first(data(g, "import_spellings")); r.i; r = pl_node_next(r))
    if (pl_list_has(pl_node_get(r, "of"), kind) && holds_mark(r, name))
      pl_gather_import(g, spelled(g, r, name), where, quoted);
  for (struct pl_node r = pl_node_first(data(g, "import_texts")); r.i; r = pl_node_next(r))
    if (pl_list_has(pl_node_get(r, "of"), kind) && fits(r, name))
      pl_gather(g, filled(g, pl_node_get_text(r, "text"), spelled(g, r, name)), where,
                pl_node_true(pl_node_get(r, "word")) ? PL_LITERAL_WORD : 0);
}

void pl_gather_imports(struct pl_gatherer *g, const struct pl_map *names, pl_of_test *wanted) {
  for (size_t i = 0; i < names->n; i++) {
    if (!wanted(g->added_only, names->entries[i].value)) continue;
    struct pl_str key = names->entries[i].key, kind = pl_str_cut(key, 0, pl_str_chr(key, ' '));
    gather_name(g, kind, pl_longest_run(pl_str_cut(key, kind.n + 1, key.n)));
  }
}
