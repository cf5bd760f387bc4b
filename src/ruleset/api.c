/* Loads API models. "{a,b}" in a name stands for each of its alternatives. */
#include "ruleset/api.h"

static const char *const row_keys[] = {
    "id",    "call",     "assign", "key",       "import",   "package", "compare", "mention",   "text",     "size",
    "fact",  "tier",     "how",    "subject",   "name",     "input",   "purpose", "otherwise", "at",       "about",
    "attrs", "requires", "unless", "map",       "in",       "imports", "finds",   "ignores",   "duration", "seconds",
    "same",  "as",       "note",   "ecosystem", "constant", "value",   NULL};
static const char *const group_keys[] = {"group",    "rows",   "id",        "fact",      "tier",    "how",   "subject",
                                         "name",     "input",  "purpose",   "otherwise", "at",      "about", "attrs",
                                         "requires", "unless", "map",       "in",        "imports", "finds", "ignores",
                                         "size",     "note",   "ecosystem", NULL};

static void index_one(struct pl_arena *a, struct pl_map *m, struct pl_str key, struct pl_api_hit hit) {
  pl_api_rows *rows = pl_map_get(m, key);
  if (!rows) {
    rows = PL_NEW(a, pl_api_rows);
    pl_map_set(m, key, rows);
  }
  pl_vec_push(rows, hit);
}

/* Where the last member of a name begins; the name's length when it has one member only. */
static size_t last_member(struct pl_str name, bool colon) {
  for (size_t i = name.n; i-- > 0;)
    if (name.p[i] == '.' || name.p[i] == '#' || (colon && name.p[i] == ':')) return i + 1;
  return name.n;
}

typedef void expanded(struct pl_arena *a, struct pl_map *m, struct pl_str name, const void *what);

enum { MOST_WAYS = 1000, MOST_ADDED_NAMES = 20000 };

/* A name that is being expanded, and how many names it may still give. */
struct expansion {
  struct pl_arena *arena;
  struct pl_map *map;
  const void *what;
  expanded *take;
  size_t left;
};

/* Calls `take` for each way to choose among the braces of `name`, first brace first. Braces without a comma stand for themselves. False: too many. */
static bool expand(struct expansion *x, struct pl_str name) {
  size_t open = pl_str_chr(name, '{'), close = pl_str_chr(name, '}');
  if (open == SIZE_MAX || close == SIZE_MAX || close < open ||
      pl_str_chr(pl_str_cut(name, open, close), ',') == SIZE_MAX) {
    if (x->left) x->take(x->arena, x->map, name, x->what);
    return x->left && x->left--;
  }
  struct pl_str choices = pl_str_cut(name, open + 1, close), choice;
  bool ok = true;
  while (ok && pl_str_next(&choices, ',', &choice))
    ok = expand(x, pl_arena_printf(x->arena, "%.*s%.*s%.*s", (int)open, name.p, PL_FMT(pl_str_trim(choice)),
                                   (int)(name.n - close - 1), name.p + close + 1));
  return ok;
}

/* A field of a row, or of the group it stands in. */
static struct pl_node field(const struct pl_api_row *row, const char *key) {
  struct pl_node own = pl_node_get(row->node, key);
  return own.i || !row->group.i ? own : pl_node_get(row->group, key);
}

static struct pl_str text(const struct pl_api_row *row, const char *key) { return pl_node_text(field(row, key)); }

static void take_row(struct pl_arena *a, struct pl_map *m, struct pl_str name, const void *what) {
  index_one(a, m, name, (struct pl_api_hit){what, {NULL, 0}});
}

static void take_tail(struct pl_arena *a, struct pl_map *m, struct pl_str name, const void *what) {
  size_t dot = pl_str_rchr(name, '.');
  index_one(a, m, dot == SIZE_MAX ? name : pl_str_cut(name, dot + 1, name.n), (struct pl_api_hit){what, name});
}

static void take_text(struct pl_arena *a, struct pl_map *m, struct pl_str name, const void *what) {
  index_one(a, m, pl_arena_lower(a, name), (struct pl_api_hit){what, {NULL, 0}});
}

static void take_node(struct pl_arena *a, struct pl_map *m, struct pl_str name, const void *what) {
  struct pl_node *n = PL_NEW(a, struct pl_node);
  *n = *(const struct pl_node *)what;
  pl_map_set(m, name, n);
}

/* Names that begin with "*." go among the tails, if there are any. */
static bool index_names(struct pl_arena *a, struct pl_apis *apis, struct pl_map *m, struct pl_map *tails,
                        struct pl_node names, const void *what, expanded *take, struct pl_error *err) {
  size_t n;
  struct pl_str *all = pl_node_texts(a, names, &n);
  for (size_t i = 0; i < n; i++) {
    bool tail = tails && pl_str_starts(all[i], "*.");
    struct expansion x = {a, tail ? tails : m, what, tail ? take_tail : take, MOST_WAYS};
    if (!expand(&x, tail ? pl_str_cut(all[i], 2, all[i].n) : all[i]))
      return pl_node_fail(names, err, "'%.*s' stands for more than %d names; write fewer alternatives",
                          (int)(all[i].n < 80 ? all[i].n : 80), all[i].p, MOST_WAYS);
    if (pl_doc_added(names.doc) && (apis->added_names += MOST_WAYS - x.left) > MOST_ADDED_NAMES)
      return pl_node_fail(names, err, "the API models added stand for more than %d names; write fewer alternatives",
                          MOST_ADDED_NAMES);
  }
  return true;
}

static bool enums(struct pl_api_row *row, struct pl_error *err) {
  struct pl_str fact = text(row, "fact"), tier = text(row, "tier"), how = text(row, "how");
  row->fact = pl_fact_kind_of(fact);
  if (row->fact == PL_FACT_KIND_COUNT)
    return pl_node_fail(row->node, err, "unknown fact kind '%.*s'; see docs/APIS.md", PL_FMT(fact));
  row->tier = tier.n ? pl_tier_of(tier) : PL_TIER_CALL;
  row->how = how.n ? pl_how_of(how) : PL_HOW_CALL;
  if (row->tier == PL_TIER_COUNT)
    return pl_node_fail(row->node, err, "unknown tier '%.*s'; use manifest, import, init, call or data", PL_FMT(tier));
  if (row->how == PL_HOW_COUNT) return pl_node_fail(row->node, err, "unknown how '%.*s'", PL_FMT(how));
  return true;
}

static bool add_durations(struct pl_arena *a, struct pl_apis *apis, struct pl_node n, struct pl_error *err) {
  struct pl_node seconds = pl_node_get(n, "seconds");
  return index_names(a, apis, &apis->durations, NULL, pl_node_get(n, "duration"), &seconds, take_node, err);
}

static bool add_same(struct pl_arena *a, struct pl_apis *apis, struct pl_node n, struct pl_error *err) {
  struct pl_node as = pl_node_get(n, "as");
  struct pl_str how = pl_node_text(as);
  if (!pl_str_is(how, "receiver") && !pl_str_is(how, "argument") && !pl_str_is(how, "format"))
    return pl_node_fail(n, err, "'same' needs 'as: receiver', 'as: argument' or 'as: format'");
  return index_names(a, apis, &apis->same, NULL, pl_node_get(n, "same"), &as, take_node, err);
}

static bool add_constants(struct pl_arena *a, struct pl_apis *apis, struct pl_node n, struct pl_error *err) {
  struct pl_node value = pl_node_get(n, "value");
  return index_names(a, apis, &apis->constants, NULL, pl_node_get(n, "constant"), &value, take_node, err);
}

static void fill(struct pl_arena *a, struct pl_api_row *row) {
  row->id = text(row, "id");
  row->subject = text(row, "subject");
  row->name = text(row, "name");
  row->input = text(row, "input");
  row->purpose = text(row, "purpose");
  row->otherwise = text(row, "otherwise");
  row->ecosystem = text(row, "ecosystem");
  row->at = text(row, "at");
  row->about = text(row, "about");
  row->size = text(row, "size");
  row->attrs = field(row, "attrs");
  row->requires_ = field(row, "requires");
  row->unless = field(row, "unless");
  row->map = field(row, "map");
  row->in = pl_node_texts(a, field(row, "in"), &row->in_count);
  row->imports = pl_node_texts(a, field(row, "imports"), &row->import_count);
}

static bool index_row(struct pl_arena *a, struct pl_apis *apis, struct pl_node n, const struct pl_api_row *row,
                      struct pl_error *err) {
  const struct {
    const char *key;
    struct pl_map *exact, *tails;
    expanded *take;
  } all[] = {{"call", &apis->calls, &apis->tails, take_row}, {"assign", &apis->assigns, &apis->assign_tails, take_row},
             {"key", &apis->keys, NULL, take_row},           {"mention", &apis->mentions, NULL, take_row},
             {"import", &apis->modules, NULL, take_row},     {"package", &apis->packages, NULL, take_row},
             {"compare", &apis->compares, NULL, take_row},   {"text", &apis->texts, NULL, take_text}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (!index_names(a, apis, all[i].exact, all[i].tails, pl_node_get(n, all[i].key), row, all[i].take, err))
      return false;
  return true;
}

static bool add_row(struct pl_arena *a, struct pl_apis *apis, struct pl_node n, struct pl_node group,
                    struct pl_error *err) {
  if (!pl_node_check_keys(n, row_keys, err)) return false;
  if (pl_node_there(pl_node_get(n, "duration"))) return add_durations(a, apis, n, err);
  if (pl_node_there(pl_node_get(n, "constant"))) return add_constants(a, apis, n, err);
  if (pl_node_there(pl_node_get(n, "same"))) return add_same(a, apis, n, err);
  struct pl_api_row *row = PL_NEW(a, struct pl_api_row);
  row->node = n;
  row->group = group;
  fill(a, row);
  if (!enums(row, err)) return false;
  if (!index_row(a, apis, n, row, err)) return false;
  pl_vec_push(&apis->rows, row);
  return true;
}

/* A row, or a group: `rows` with the fields that they share and the examples of all. */
static bool add_entry(struct pl_arena *a, struct pl_apis *apis, struct pl_node n, struct pl_error *err) {
  struct pl_node rows = pl_node_get(n, "rows"), none = {n.doc, 0};
  if (!pl_node_there(rows)) return add_row(a, apis, n, none, err);
  if (!pl_node_check_keys(n, group_keys, err)) return false;
  for (struct pl_node c = pl_node_first(rows); c.i; c = pl_node_next(c))
    if (!add_row(a, apis, c, n, err)) return false;
  return true;
}

static struct pl_str last_word(struct pl_str name) {
  size_t end = name.n;
  while (end && (pl_is_alnum(name.p[end - 1]) || name.p[end - 1] == '_')) end--;
  return pl_str_cut(name, end, name.n);
}

bool pl_apis_add(struct pl_arena *a, struct pl_apis *apis, const struct pl_doc *doc, struct pl_error *err) {
  size_t known = apis->mentions.n;
  for (struct pl_node c = pl_node_first(pl_doc_root(doc)); c.i; c = pl_node_next(c))
    if (!add_entry(a, apis, c, err)) return false;
  for (size_t i = known; i < apis->mentions.n; i++)
    pl_map_set(&apis->mentioned, last_word(apis->mentions.entries[i].key), apis);
  return true;
}

static void release_lists(struct pl_map *m) {
  for (size_t i = 0; i < m->n; i++) {
    pl_api_rows *rows = m->entries[i].value;
    pl_vec_free(rows);
  }
  pl_map_free(m);
}

void pl_apis_release(struct pl_apis *apis) {
  struct pl_map *const lists[] = {&apis->calls,   &apis->tails,    &apis->assigns,  &apis->assign_tails, &apis->keys,
                                  &apis->modules, &apis->packages, &apis->compares, &apis->mentions,     &apis->texts};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) release_lists(lists[i]);
  pl_map_free(&apis->mentioned);
  pl_map_free(&apis->durations);
  pl_map_free(&apis->same);
  pl_map_free(&apis->constants);
  pl_vec_free(&apis->rows);
}

const pl_api_rows *pl_api_calls(const struct pl_apis *apis, struct pl_str name) {
  return pl_map_get(&apis->calls, name);
}

const pl_api_rows *pl_api_tails(const struct pl_apis *apis, struct pl_str name) {
  return pl_map_get(&apis->tails, pl_str_cut(name, last_member(name, false), name.n));
}

const pl_api_rows *pl_api_assigns(const struct pl_apis *apis, struct pl_str name) {
  return pl_map_get(&apis->assigns, name);
}

const pl_api_rows *pl_api_assign_tails(const struct pl_apis *apis, struct pl_str name) {
  return pl_map_get(&apis->assign_tails, pl_str_cut(name, last_member(name, true), name.n));
}

const pl_api_rows *pl_api_keys(const struct pl_apis *apis, struct pl_str key) { return pl_map_get(&apis->keys, key); }
const pl_api_rows *pl_api_packages(const struct pl_apis *apis, struct pl_str name) {
  return pl_map_get(&apis->packages, name);
}
const pl_api_rows *pl_api_compares(const struct pl_apis *apis, struct pl_str noun) {
  return pl_map_get(&apis->compares, noun);
}

const pl_api_rows *pl_api_mentions(const struct pl_apis *apis, struct pl_str name) {
  return pl_map_get(&apis->mentions, name);
}
const pl_api_rows *pl_api_texts(const struct pl_apis *apis, struct pl_str word) {
  return pl_map_get(&apis->texts, word);
}
bool pl_api_mentioned(const struct pl_apis *apis, struct pl_str last) { return pl_map_has(&apis->mentioned, last); }

const pl_api_rows *pl_api_modules(const struct pl_apis *apis, struct pl_str name) {
  const pl_api_rows *rows = pl_map_get(&apis->modules, name);
  char folder[256];
  for (size_t slash; !rows && (slash = pl_str_rchr(name, '/')) != SIZE_MAX; name.n = slash) {
    if (slash + 2 > sizeof folder) continue;
    memcpy(folder, name.p, slash + 1);
    folder[slash + 1] = '*';
    rows = pl_map_get(&apis->modules, pl_str_n(folder, slash + 2));
  }
  return rows;
}

bool pl_api_ends(struct pl_str name, struct pl_str tail) {
  if (!pl_str_closes(name, tail)) return false;
  return name.n == tail.n || strchr(".#:", name.p[name.n - tail.n - 1]) != NULL;
}
