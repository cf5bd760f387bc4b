/* Loads API models. "{a,b}" in a name stands for each of its alternatives. */
#include "ruleset/api.h"

static const char *const row_keys[] = {"id", "call", "assign", "mention", "key", "text", "fact", "tier", "how", "subject", "name", "input", "purpose", "about", "size", "attrs", "requires", "unless",
                                       "map", "in", "imports", "finds", "ignores", "duration", "seconds", "note", NULL};

static void index_one(struct pl_arena *a, struct pl_map *m, struct pl_str key, const struct pl_api_row *row) {
  pl_api_rows *rows = pl_map_get(m, key);
  if (!rows) {
    rows = PL_NEW(a, pl_api_rows);
    pl_map_set(m, key, rows);
  }
  pl_vec_push(rows, row);
}

typedef void expanded(struct pl_arena *a, struct pl_map *m, struct pl_str name, const void *what);

/* Calls `take` for each way to choose among the braces of `name`, first brace first. */
static void expand(struct pl_arena *a, struct pl_map *m, struct pl_str name, const void *what, expanded *take) {
  size_t open = pl_str_chr(name, '{'), close = pl_str_chr(name, '}');
  if (open == SIZE_MAX || close == SIZE_MAX || close < open) {
    take(a, m, name, what);
    return;
  }
  struct pl_str choices = pl_str_cut(name, open + 1, close), choice;
  while (pl_str_next(&choices, ',', &choice))
    expand(a, m, pl_arena_printf(a, "%.*s%.*s%.*s", (int)open, name.p, PL_FMT(pl_str_trim(choice)), (int)(name.n - close - 1), name.p + close + 1), what, take);
}

static void take_row(struct pl_arena *a, struct pl_map *m, struct pl_str name, const void *what) { index_one(a, m, name, what); }
static void take_text(struct pl_arena *a, struct pl_map *m, struct pl_str name, const void *what) { index_one(a, m, pl_arena_lower(a, name), what); }
static void take_duration(struct pl_arena *a, struct pl_map *m, struct pl_str name, const void *what) {
  struct pl_node *n = PL_NEW(a, struct pl_node);
  *n = *(const struct pl_node *)what;
  pl_map_set(m, name, n);
}

static void index_names(struct pl_arena *a, struct pl_map *m, struct pl_map *tails, struct pl_node names, const struct pl_api_row *row) {
  size_t n;
  struct pl_str *all = pl_node_texts(a, names, &n);
  for (size_t i = 0; i < n; i++)
    if (tails && pl_str_starts(all[i], "*."))
      expand(a, tails, pl_str_cut(all[i], 2, all[i].n), row, take_row);
    else
      expand(a, m, all[i], row, take_row);
}

static bool enums(struct pl_node n, struct pl_api_row *row, struct pl_error *err) {
  struct pl_str fact = pl_node_get_text(n, "fact"), tier = pl_node_get_text(n, "tier"), how = pl_node_get_text(n, "how");
  row->fact = pl_fact_kind_of(fact);
  if (row->fact == PL_FACT_KIND_COUNT) return pl_node_fail(n, err, "unknown fact kind '%.*s'; see docs/APIS.md", PL_FMT(fact));
  row->tier = tier.n ? pl_tier_of(tier) : PL_TIER_CALL;
  row->how = how.n ? pl_how_of(how) : PL_HOW_CALL;
  if (row->tier == PL_TIER_COUNT) return pl_node_fail(n, err, "unknown tier '%.*s'; use manifest, import, init, call or data", PL_FMT(tier));
  if (row->how == PL_HOW_COUNT) return pl_node_fail(n, err, "unknown how '%.*s'", PL_FMT(how));
  return true;
}

static bool add_row(struct pl_arena *a, struct pl_apis *apis, struct pl_node n, struct pl_error *err) {
  if (!pl_node_check_keys(n, row_keys, err)) return false;
  if (pl_node_there(pl_node_get(n, "duration"))) {
    struct pl_node seconds = pl_node_get(n, "seconds");
    size_t count;
    struct pl_str *names = pl_node_texts(a, pl_node_get(n, "duration"), &count);
    for (size_t i = 0; i < count; i++) expand(a, &apis->durations, names[i], &seconds, take_duration);
    return true;
  }
  struct pl_api_row *row = PL_NEW(a, struct pl_api_row);
  row->id = pl_node_get_text(n, "id");
  row->subject = pl_node_get_text(n, "subject");
  row->name = pl_node_get_text(n, "name");
  row->input = pl_node_get_text(n, "input");
  row->purpose = pl_node_get_text(n, "purpose");
  row->about = pl_node_get_text(n, "about");
  row->size = pl_node_get_text(n, "size");
  row->attrs = pl_node_get(n, "attrs");
  row->requires_ = pl_node_get(n, "requires");
  row->unless = pl_node_get(n, "unless");
  row->map = pl_node_get(n, "map");
  row->in = pl_node_texts(a, pl_node_get(n, "in"), &row->in_count);
  row->imports = pl_node_texts(a, pl_node_get(n, "imports"), &row->import_count);
  row->node = n;
  if (!enums(n, row, err)) return false;
  index_names(a, &apis->calls, &apis->tails, pl_node_get(n, "call"), row);
  index_names(a, &apis->assigns, NULL, pl_node_get(n, "assign"), row);
  index_names(a, &apis->mentions, NULL, pl_node_get(n, "mention"), row);
  index_names(a, &apis->keys, NULL, pl_node_get(n, "key"), row);
  size_t count;
  struct pl_str *texts = pl_node_texts(a, pl_node_get(n, "text"), &count);
  for (size_t i = 0; i < count; i++) expand(a, &apis->texts, texts[i], row, take_text);
  pl_vec_push(&apis->rows, row);
  return true;
}

static struct pl_str last_member(struct pl_str name) {
  size_t end = name.n;
  while (end && (pl_is_alnum(name.p[end - 1]) || name.p[end - 1] == '_')) end--;
  return pl_str_cut(name, end, name.n);
}

bool pl_apis_add(struct pl_arena *a, struct pl_apis *apis, const struct pl_doc *doc, struct pl_error *err) {
  for (struct pl_node c = pl_node_first(pl_doc_root(doc)); c.i; c = pl_node_next(c))
    if (!add_row(a, apis, c, err)) return false;
  for (size_t i = 0; i < apis->mentions.n; i++) pl_map_set(&apis->mentioned, last_member(apis->mentions.entries[i].key), apis);
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
  release_lists(&apis->calls);
  release_lists(&apis->tails);
  release_lists(&apis->assigns);
  release_lists(&apis->mentions);
  release_lists(&apis->keys);
  release_lists(&apis->texts);
  pl_map_free(&apis->mentioned);
  pl_map_free(&apis->durations);
  pl_vec_free(&apis->rows);
}

const pl_api_rows *pl_api_calls(const struct pl_apis *apis, struct pl_str name) { return pl_map_get(&apis->calls, name); }

const pl_api_rows *pl_api_tails(const struct pl_apis *apis, struct pl_str name) {
  size_t dot = pl_str_rchr(name, '.'), hash = pl_str_rchr(name, '#');
  size_t cut = dot == SIZE_MAX || (hash != SIZE_MAX && hash > dot) ? hash : dot;
  if (cut == SIZE_MAX) return NULL;
  return pl_map_get(&apis->tails, pl_str_cut(name, cut + 1, name.n));
}

const pl_api_rows *pl_api_assigns(const struct pl_apis *apis, struct pl_str name) { return pl_map_get(&apis->assigns, name); }
const pl_api_rows *pl_api_keys(const struct pl_apis *apis, struct pl_str key) { return pl_map_get(&apis->keys, key); }
const pl_api_rows *pl_api_mentions(const struct pl_apis *apis, struct pl_str name) { return pl_map_get(&apis->mentions, name); }
const pl_api_rows *pl_api_texts(const struct pl_apis *apis, struct pl_str word) { return pl_map_get(&apis->texts, word); }
bool pl_api_mentioned(const struct pl_apis *apis, struct pl_str last) { return pl_map_has(&apis->mentioned, last); }
