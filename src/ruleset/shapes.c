/* One table of keys and shapes; rows of a group are entries, too. */
#include "ruleset/shapes.h"

enum shape { TEXT, TEXTS, MAP_OF_TEXTS, MAPS, HOSTS, COUNTRY };

/* long: a table */
static const struct key {
  const char *folder, *name;
  enum shape shape;
} keys[] = {
    {"vendors/", "name", TEXT},
    {"vendors/", "category", TEXT},
    {"vendors/", "company", TEXT},
    {"vendors/", "part_of", TEXT},
    {"vendors/", "country", COUNTRY},
    {"vendors/", "aliases", TEXTS},
    {"vendors/", "receives", TEXTS},
    {"vendors/", "packages", MAP_OF_TEXTS},
    {"vendors/", "modules", MAP_OF_TEXTS},
    {"vendors/", "classes", MAP_OF_TEXTS},
    {"vendors/", "hosts", HOSTS},
    {"vendors/", "links", HOSTS},
    {"vendors/", "dns", HOSTS},
    {"vendors/", "local", TEXTS},
    {"vendors/", "shared", TEXTS},
    {"vendors/", "globals", TEXTS},
    {"vendors/", "scripts", TEXTS},
    {"vendors/", "env", TEXTS},
    {"vendors/", "files", TEXTS},
    {"vendors/", "config", TEXTS},
    {"vendors/", "terraform", TEXTS},
    {"vendors/", "images", TEXTS},
    {"vendors/", "models", TEXTS},
    {"vendors/", "cookies", MAPS},
    {"vendors/", "effects", MAPS},
    {"apis/", "call", TEXTS},
    {"apis/", "assign", TEXTS},
    {"apis/", "mention", TEXTS},
    {"apis/", "key", TEXTS},
    {"apis/", "import", TEXTS},
    {"apis/", "package", TEXTS},
    {"apis/", "text", TEXTS},
    {"apis/", "compare", TEXTS},
    {"apis/", "in", TEXTS},
    {"apis/", "imports", TEXTS},
    {"apis/", "subject", TEXT},
    {"apis/", "input", TEXT},
    {"apis/", "purpose", TEXT},
    {"apis/", "otherwise", TEXT},
    {"apis/", "attrs", MAP_OF_TEXTS},
    {"apis/", "requires", MAP_OF_TEXTS},
    {"apis/", "unless", MAP_OF_TEXTS},
    {"apis/", "map", MAP_OF_TEXTS},
    {"vendors/", "note", TEXT},
};
static const char *const wanted[] = {[TEXT] = "a text",
                                     [TEXTS] = "a text or a list of texts",
                                     [MAP_OF_TEXTS] = "a map whose values are texts or lists of texts",
                                     [MAPS] = "a list of maps",
                                     [HOSTS] = "host names without scheme, as 'api.acme.example'",
                                     [COUNTRY] = "two capital letters, as 'NO'"};

typedef bool one_test(struct pl_node n);

static bool each(struct pl_node n, one_test *test) {
  for (struct pl_node c = pl_node_first(n); c.i; c = pl_node_next(c))
    if (!test(c)) return false;
  return true;
}

static bool is_text(struct pl_node n) { return pl_node_kind(n) == PL_NODE_SCALAR; }
static bool is_map(struct pl_node n) { return pl_node_kind(n) == PL_NODE_MAP; }
static bool is_texts(struct pl_node n) { return is_text(n) || (pl_node_kind(n) == PL_NODE_LIST && each(n, is_text)); }

static bool is_host(struct pl_node n) {
  return is_text(n) && pl_str_find(pl_node_text(n), PL_STR("://")) == SIZE_MAX &&
         pl_str_chr(pl_node_text(n), ' ') == SIZE_MAX;
}

static bool is_country(struct pl_str s) {
  return !s.n || (s.n == 2 && s.p[0] >= 'A' && s.p[0] <= 'Z' && s.p[1] >= 'A' && s.p[1] <= 'Z');
}

static bool fits(struct pl_node n, enum shape shape) {
  switch (shape) {
    case TEXT: return is_text(n);
    case TEXTS: return is_texts(n);
    case MAP_OF_TEXTS: return is_map(n) && each(n, is_texts);
    case MAPS: return pl_node_kind(n) == PL_NODE_LIST && each(n, is_map);
    case HOSTS: return is_host(n) || (pl_node_kind(n) == PL_NODE_LIST && each(n, is_host));
    case COUNTRY: return is_text(n) && is_country(pl_node_text(n));
  }
  return true;
}

bool pl_shapes_check(const char *folder, struct pl_node entry, struct pl_error *err) {
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    struct pl_node n =
        strcmp(keys[i].folder, folder) == 0 ? pl_node_get(entry, keys[i].name) : (struct pl_node){NULL, 0};
    if (pl_node_there(n) && !fits(n, keys[i].shape))
      return pl_node_fail(n, err, "'%s' has another shape than it must have; write %s", keys[i].name,
                          wanted[keys[i].shape]);
  }
  for (struct pl_node row = pl_node_first(pl_node_get(entry, "rows")); row.i; row = pl_node_next(row))
    if (!pl_shapes_check(folder, row, err)) return false;
  return true;
}
