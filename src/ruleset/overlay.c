/* Gathers the ids of the built-in entries, then goes through the added ones. What is replaced is taken out of a copy of its document. */
#include "ruleset/overlay.h"

#include "base/map.h"
#include "ruleset/docedit.h"
#include "ruleset/knownwords.h"
#include "ruleset/paramcheck.h"
#include "ruleset/shapes.h"

/* What is asked of the entries of a folder. */
struct kind {
  const char *folder, *noun;
  const char *list;     /* the key whose list holds the entries; empty: the root does; NULL: the root is the entry */
  const char *examples; /* the key that both signs stand under; NULL: in the entry itself */
  const char *positive, *negative;
};
static const struct kind kinds[] = {
    {"vendors/", "vendor", "", NULL, "finds", "ignores"},
    {"apis/", "API model", "", NULL, "finds", "ignores"},
    {"claims/", "claim form", "forms", NULL, "match", "not"},
    {"checks/", "check", NULL, "examples", "positive", "negative"},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

/* An entry, and where it hangs. */
struct entry {
  struct pl_node node;
  size_t doc;      /* index among all documents */
  uint32_t parent; /* list that it stands in; 0: it is the whole document */
};

struct overlay {
  struct pl_arena *arena;
  struct pl_overlay_docs *docs;
  struct pl_doc_edit **edits; /* by document; NULL: nothing is changed */
  bool *gone;                 /* by document: its one entry is replaced */
  struct pl_map built_in;     /* "vendors/ stripe", "claims/en lexicons keep" -> struct entry * */
  struct pl_map added;        /* the same of the added documents */
  struct pl_error *err;
};

static const struct kind *kind_of(struct pl_str within) {
  for (size_t i = 0; i < KINDS; i++)
    if (pl_str_starts(within, kinds[i].folder)) return &kinds[i];
  return NULL;
}

struct pl_str pl_overlay_within(struct pl_str path) {
  struct pl_str found = {NULL, 0};
  for (size_t i = 0; i < path.n; i++) {
    struct pl_str rest = pl_str_cut(path, i, path.n);
    if ((i == 0 || path.p[i - 1] == '/') && kind_of(rest)) found = rest;
  }
  return found;
}

/* The space of ids: the folder, and for claims the language. */
static struct pl_str space_of(const struct pl_doc *d, const struct kind *k) {
  struct pl_str within = pl_doc_within(d);
  size_t folder = strlen(k->folder), slash = pl_str_chr(pl_str_cut(within, folder, within.n), '/');
  bool claims = k->list && *k->list;
  return pl_str_cut(within, 0, claims && slash != SIZE_MAX ? folder + slash : folder);
}

static struct pl_str key_of(struct pl_arena *a, struct pl_str space, const char *section, struct pl_str id) {
  return pl_arena_printf(a, "%.*s %s %.*s", PL_FMT(space), section, PL_FMT(id));
}

static struct pl_str id_of(struct pl_node n) {
  struct pl_str id = pl_node_get_text(n, "id");
  return id.n ? id : pl_node_get_text(n, "group");
}

/* Calls take for each entry of the document. */
typedef bool taker(struct overlay *o, const struct kind *k, struct entry e);

static bool each_entry(struct overlay *o, size_t doc, taker *take) {
  const struct pl_doc *d = o->docs->at[doc];
  const struct kind *k = kind_of(pl_doc_within(d));
  struct pl_node list = pl_doc_root(d);
  if (!k) return true;
  if (!k->list) return take(o, k, (struct entry){list, doc, 0});
  if (*k->list) list = pl_node_get(list, k->list);
  for (struct pl_node n = pl_node_first(list); n.i; n = pl_node_next(n))
    if (!take(o, k, (struct entry){n, doc, list.i})) return false;
  return true;
}

static bool put(struct overlay *o, struct pl_map *m, struct pl_str key, struct entry e) {
  struct entry *kept = PL_NEW(o->arena, struct entry);
  *kept = e;
  return pl_map_set(m, key, kept) == NULL;
}

static bool take_built_in(struct overlay *o, const struct kind *k, struct entry e) {
  put(o, &o->built_in, key_of(o->arena, space_of(e.node.doc, k), "", id_of(e.node)), e);
  return true;
}

/* Named sections of a language: an added one needs a name of its own. */
static const char *const sections[] = {"lexicons", "tables", "classes", NULL};

static void note_sections(struct overlay *o, size_t doc) {
  const struct pl_doc *d = o->docs->at[doc];
  const struct kind *k = kind_of(pl_doc_within(d));
  if (!k || !k->list || !*k->list) return;
  struct pl_str space = space_of(d, k);
  put(o, &o->built_in, space, (struct entry){pl_doc_root(d), doc, 0});
  for (size_t s = 0; sections[s]; s++)
    for (struct pl_node n = pl_node_first(pl_node_get(pl_doc_root(d), sections[s])); n.i; n = pl_node_next(n))
      put(o, &o->built_in, key_of(o->arena, space, sections[s], pl_node_key(n)), (struct entry){n, doc, 0});
}

static bool check_sections(struct overlay *o, size_t doc) {
  static const char *const fixed[] = {"marks", "not_vendors", "unicode"};
  const struct pl_doc *d = o->docs->at[doc];
  const struct kind *k = kind_of(pl_doc_within(d));
  if (!k->list || !*k->list) return true;
  struct pl_str space = space_of(d, k);
  for (size_t s = 0; sections[s]; s++)
    for (struct pl_node n = pl_node_first(pl_node_get(pl_doc_root(d), sections[s])); n.i; n = pl_node_next(n)) {
      struct pl_str key = key_of(o->arena, space, sections[s], pl_node_key(n));
      if (pl_map_has(&o->built_in, key) || !put(o, &o->added, key, (struct entry){n, doc, 0}))
        return pl_node_fail(n, o->err, "'%.*s' is there already among the %s of the language; choose another name",
                            PL_FMT(pl_node_key(n)), sections[s]);
    }
  for (size_t i = 0; pl_map_has(&o->built_in, space) && i < sizeof fixed / sizeof *fixed; i++) {
    struct pl_node n = pl_node_get(pl_doc_root(d), fixed[i]);
    if (pl_node_there(n))
      return pl_node_fail(n, o->err,
                          "'%s' of a built-in language cannot be changed; add forms, lexicons, tables and classes",
                          fixed[i]);
  }
  return true;
}

/* ---- what is asked of an added entry ---- */

static bool has_examples(struct overlay *o, const struct kind *k, struct pl_node n, const char *key, const char *what) {
  struct pl_node all = k->examples ? pl_node_get(n, k->examples) : n, list = pl_node_get(all, key);
  if (pl_node_kind(list) == PL_NODE_LIST && pl_node_count(list)) return true;
  return pl_node_fail(n, o->err, "%s '%.*s' has no examples under '%s%s%s'; add what it must %s", k->noun,
                      PL_FMT(id_of(n)), k->examples ? k->examples : "", k->examples ? "." : "", key, what);
}

/* Code examples name the file that they would stand in. */
static bool examples_are_whole(struct overlay *o, const struct kind *k, struct pl_node n, const char *key) {
  static const char *const known[] = {"file", "code", "expect", NULL};
  if (k->list && !*k->list)
    for (struct pl_node x = pl_node_first(pl_node_get(n, key)); x.i; x = pl_node_next(x)) {
      if (!pl_node_check_keys(x, known, o->err)) return false;
      if (!pl_node_get_text(x, "file").n)
        return pl_node_fail(x, o->err, "example without 'file'; say which file it would be");
    }
  return true;
}

static bool is_built_in_range(struct pl_str id) { return pl_str_starts(id, "PL"); }

static bool check_entry(struct overlay *o, const struct kind *k, struct pl_node n) {
  if (pl_node_kind(n) != PL_NODE_MAP)
    return pl_node_fail(n, o->err, "%s that is no map of keys; see docs/OWN-RULES.md", k->noun);
  if (!id_of(n).n) return pl_node_fail(n, o->err, "%s without 'id'; add one", k->noun);
  return pl_shapes_check(k->folder, n, o->err) && has_examples(o, k, n, k->positive, "find") &&
         has_examples(o, k, n, k->negative, "leave alone") && examples_are_whole(o, k, n, k->positive) &&
         examples_are_whole(o, k, n, k->negative);
}

/* ---- what becomes of the built-in entry ---- */

static struct pl_doc_edit *edit(struct overlay *o, size_t doc) {
  if (!o->edits[doc]) pl_doc_edit_begin(o->edits[doc] = PL_NEW(o->arena, struct pl_doc_edit), o->docs->at[doc]);
  return o->edits[doc];
}

static bool stand_for(struct overlay *o, const struct kind *k, struct entry e, const struct entry *base, bool extend) {
  struct pl_rule_change change = {k->noun, id_of(e.node), extend, e.node.doc->path, pl_node_line(e.node)};
  pl_vec_push(&o->docs->changes, change);
  if (base->parent)
    pl_doc_edit_drop(edit(o, base->doc), base->parent, base->node.i);
  else
    o->gone[base->doc] = true;
  pl_doc_edit_drop(edit(o, e.doc), e.node.i, pl_node_get(e.node, "built_in").i);
  if (extend) pl_doc_edit_merge(edit(o, e.doc), e.node.i, base->node);
  return true;
}

/* The nearest id of the same space. */
static const char *nearest(struct overlay *o, struct pl_str space, struct pl_str id) {
  struct pl_str prefix = key_of(o->arena, space, "", (struct pl_str){NULL, 0});
  const char **names = PL_NEW_N(o->arena, const char *, o->built_in.n + 1);
  size_t n = 0;
  for (size_t i = 0; i < o->built_in.n; i++) {
    struct pl_str key = o->built_in.entries[i].key;
    if (pl_str_starts(key, prefix.p)) names[n++] = pl_arena_str(o->arena, pl_str_cut(key, prefix.n, key.n)).p;
  }
  return pl_nearest(id, names);
}

static bool fail_unknown(struct overlay *o, const struct kind *k, struct entry e) {
  const char *near = nearest(o, space_of(e.node.doc, k), id_of(e.node));
  return pl_node_fail(pl_node_get(e.node, "built_in"), o->err, "no built-in %s '%.*s'%s%s%s", k->noun,
                      PL_FMT(id_of(e.node)), near ? "; did you mean '" : "; remove 'built_in'", near ? near : "",
                      near ? "'?" : "");
}

static bool settle(struct overlay *o, const struct kind *k, struct entry e, const struct entry *base) {
  struct pl_node said = pl_node_get(e.node, "built_in");
  bool extend = pl_str_is(pl_node_text(said), "extend"), replace = pl_str_is(pl_node_text(said), "replace");
  if (pl_node_there(said) && !extend && !replace) return pl_node_fail(said, o->err, "'built_in' is extend or replace");
  if (pl_node_there(said)) return base ? stand_for(o, k, e, base, extend) : fail_unknown(o, k, e);
  if (base)
    return pl_node_fail(
        e.node, o->err,
        "%s '%.*s' is built in; say 'built_in: extend' to add to it or 'built_in: replace' to take its place", k->noun,
        PL_FMT(id_of(e.node)));
  if (!k->list && is_built_in_range(id_of(e.node)))
    return pl_node_fail(e.node, o->err,
                        "ids PLnnnn are those of built-in checks; give '%.*s' letters of your own, as ACME1",
                        PL_FMT(id_of(e.node)));
  return true;
}

static bool take_added(struct overlay *o, const struct kind *k, struct entry e) {
  if (pl_node_there(pl_node_get(e.node, "duration"))) return true; /* a unit of time is no fact */
  if (!check_entry(o, k, e.node)) return false;
  struct pl_str key = key_of(o->arena, space_of(e.node.doc, k), "", id_of(e.node));
  if (!put(o, &o->added, key, e))
    return pl_node_fail(e.node, o->err, "%s '%.*s' stands twice; remove one", k->noun, PL_FMT(id_of(e.node)));
  return settle(o, k, e, pl_map_get(&o->built_in, key));
}

/* Control characters, and those that turn the direction of writing: a rule's texts are shown as they are. */
static bool is_plain(struct pl_str s) {
  for (size_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    bool control = (c < 0x20 && c != '\n' && c != '\t') || c == 0x7f;
    bool turn = c == 0xE2 && i + 2 < s.n &&
                ((s.p[i + 1] == '\x80' && (unsigned char)s.p[i + 2] >= 0xAA && (unsigned char)s.p[i + 2] <= 0xAE) ||
                 (s.p[i + 1] == '\x81' && (unsigned char)s.p[i + 2] >= 0xA6 && (unsigned char)s.p[i + 2] <= 0xA9));
    if (control || turn) return false;
  }
  return true;
}

static bool check_texts(struct overlay *o, const struct pl_doc *d) {
  for (uint32_t i = 1; i < d->n; i++) {
    struct pl_node n = {d, i};
    if (!is_plain(pl_node_text(n)) || !is_plain(pl_node_key(n)))
      return pl_node_fail(n, o->err, "a control character in a text; remove it");
  }
  return true;
}

static bool check_place(struct overlay *o, const struct pl_doc *d) {
  const struct kind *k = kind_of(pl_doc_within(d));
  struct pl_node root = pl_doc_root(d);
  bool claims = k->list && *k->list;
  if (claims && pl_str_eq(space_of(d, k), pl_str_of(k->folder)))
    return pl_fail_at(o->err, d->path, 0, 0,
                      "claim forms stand in the folder of their language; move it into claims/en");
  enum pl_node_kind want = k->list && !claims ? PL_NODE_LIST : PL_NODE_MAP;
  if (!root.i || pl_node_kind(root) == want) return true;
  return pl_node_fail(root, o->err, "a file of %ss is a %s", k->noun,
                      want == PL_NODE_LIST ? "list: put '- ' before each entry" : "map of keys");
}

static void finish(struct overlay *o) {
  size_t kept = 0;
  for (size_t i = 0; i < o->docs->n; i++) {
    if (o->edits[i]) o->docs->at[i] = pl_doc_edit_end(o->edits[i], o->arena);
    if (!o->gone[i]) o->docs->at[kept++] = o->docs->at[i];
  }
  o->docs->n = kept;
}

static bool lay_over(struct overlay *o, size_t pack_n) {
  o->edits = PL_NEW_N(o->arena, struct pl_doc_edit *, o->docs->n);
  o->gone = PL_NEW_N(o->arena, bool, o->docs->n);
  for (size_t i = 0; i < pack_n; i++) note_sections(o, i), each_entry(o, i, take_built_in);
  bool ok = true;
  for (size_t i = pack_n; ok && i < o->docs->n; i++)
    ok = check_place(o, o->docs->at[i]) && check_texts(o, o->docs->at[i]) && check_sections(o, i) &&
         each_entry(o, i, take_added) && pl_known_words_check(o->arena, o->docs->at, pack_n, o->docs->at[i], o->err) &&
         pl_params_check(o->arena, o->docs->at, pack_n, o->docs->at[i], o->err);
  finish(o);
  pl_map_free(&o->built_in);
  pl_map_free(&o->added);
  return ok;
}

bool pl_overlay(struct pl_arena *a, const struct pl_doc *pack, size_t pack_n, const struct pl_doc *const *added,
                size_t added_n, struct pl_overlay_docs *out, struct pl_error *err) {
  struct overlay o = {.arena = a, .docs = out, .err = err};
  for (size_t i = 0; i < pack_n; i++) pl_vec_push(out, &pack[i]);
  for (size_t i = 0; i < added_n; i++) pl_vec_push(out, added[i]);
  return !added_n || lay_over(&o, pack_n);
}
