/* What is known is what the built-in entries of the folder use, so that no list has to be kept beside them, or what a list of ids names. */
#include "ruleset/knownwords.h"

#include "base/map.h"

/* One sort of words. long: a table */
static const struct sort {
  const char *folder;
  const char *key;  /* whose values, or the keys of whose map, are looked at */
  bool keys;        /* the keys of the map */
  const char *also; /* a key whose map gives known words, too, in the document itself as well; or NULL */
  const char *list; /* the document whose ids are all known words; NULL: what the built-in entries use */
  const char *noun;
} sorts[] = {
    {"vendors/", "category", false, NULL, NULL, "category"},
    {"vendors/", "receives", false, NULL, "data/categories.yaml", "category of data"},
    {"vendors/", "packages", true, NULL, NULL, "ecosystem of packages"},
    {"vendors/", "modules", true, NULL, NULL, "ecosystem of modules"},
    {"vendors/", "classes", true, "modules", NULL, "ecosystem of modules"},
    {"apis/", "expect", true, "attrs", NULL, "attribute"},
};

typedef bool word_visitor(void *context, struct pl_node node, struct pl_str word);

/* Calls `visit` for each word of the sort in the document; false as soon as it does. */
static bool each_word(const struct pl_doc *d, const char *key, bool keys, word_visitor *visit, void *context) {
  for (uint32_t i = 1; i < d->n; i++) {
    struct pl_node n = {d, i};
    if (!pl_str_is(pl_node_key(n), key)) continue;
    if (!keys && pl_node_text(n).n && !visit(context, n, pl_node_text(n))) return false;
    for (struct pl_node m = pl_node_first(n); m.i; m = pl_node_next(m))
      if (!visit(context, m, keys ? pl_node_key(m) : pl_node_text(m))) return false;
  }
  return true;
}

static bool note(void *context, struct pl_node node, struct pl_str word) {
  pl_map_set(context, word, (void *)node.doc);
  return true;
}

struct asked {
  struct pl_arena *arena;
  const struct pl_map *known;
  const char *noun;
  struct pl_error *err;
};

enum { FEW = 30 };

/* "npm, pypi, gem" */
static const char *in_words(struct pl_arena *a, const char *const *names) {
  struct pl_str out = {"", 0};
  for (size_t i = 0; names[i]; i++) out = pl_arena_printf(a, "%.*s%s%s", PL_FMT(out), i ? ", " : "", names[i]);
  return out.p;
}

static bool ask(void *context, struct pl_node node, struct pl_str word) {
  const struct asked *q = context;
  if (!word.n || pl_map_has(q->known, word)) return true;
  const char **names = PL_NEW_N(q->arena, const char *, q->known->n + 1);
  for (size_t i = 0; i < q->known->n; i++) names[i] = pl_arena_str(q->arena, q->known->entries[i].key).p;
  const char *near = pl_nearest(word, names);
  if (!near && q->known->n <= FEW)
    return pl_node_fail(node, q->err, "unknown %s '%.*s'; write one of %s", q->noun, PL_FMT(word),
                        in_words(q->arena, names));
  return pl_node_fail(node, q->err, "unknown %s '%.*s'%s%s%s", q->noun, PL_FMT(word),
                      near ? "; did you mean '" : "; the built-in rules use none of that name", near ? near : "",
                      near ? "'?" : "");
}

static bool check_sort(struct pl_arena *a, const struct sort *s, const struct pl_doc *const *built_in, size_t n,
                       const struct pl_doc *added, struct pl_error *err) {
  struct pl_map known = {0};
  for (size_t i = 0; i < n; i++) {
    if (s->list && pl_str_is(pl_doc_within(built_in[i]), s->list)) each_word(built_in[i], "id", false, note, &known);
    if (s->list || !pl_str_starts(pl_doc_within(built_in[i]), s->folder)) continue;
    each_word(built_in[i], s->key, s->keys, note, &known);
    if (s->also) each_word(built_in[i], s->also, true, note, &known);
  }
  if (s->also) each_word(added, s->also, true, note, &known);
  struct asked q = {a, &known, s->noun, err};
  bool ok = each_word(added, s->key, s->keys, ask, &q);
  pl_map_free(&known);
  return ok;
}

bool pl_known_words_check(struct pl_arena *a, const struct pl_doc *const *built_in, size_t n,
                          const struct pl_doc *added, struct pl_error *err) {
  for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
    if (pl_str_starts(pl_doc_within(added), sorts[i].folder) && !check_sort(a, &sorts[i], built_in, n, added, err))
      return false;
  return true;
}

bool pl_unknown_claim_kind(struct pl_node n, struct pl_str word, struct pl_error *err) {
  const char *names[PL_REMARK_END + 1] = {NULL};
  size_t count = 0;
  for (int k = 0; k < PL_CLAIM_KIND_COUNT; k++) names[count++] = pl_claim_kind_name((enum pl_claim_kind)k);
  const char *near = pl_nearest(word, names);
  return pl_node_fail(n, err, "'%.*s' is not a kind of claim%s%s%s", PL_FMT(word),
                      near ? "; did you mean '" : "; docs/CLAIMS.md lists them", near ? near : "", near ? "'?" : "");
}
