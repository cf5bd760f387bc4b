/* Our matcher against the library's, over every fixture of every language: the same nodes, captures and patterns. */
#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "base/file.h"
#include "ruleset/ruleset.h"
#include "syntax/query.h"
#include "syntax/shape_match.h"
#include "syntax/grammar_table.h"

enum { DEPTH = 1000 };

struct hit {
  const void *node;
  uint32_t start, pattern;
  char capture[32];
};

struct hits {
  PL_VEC(struct hit) all;
};

static struct pl_ruleset *rules;
static const struct pl_shapes *shapes; /* of the language at hand */
static size_t files, found, different;

static void add(struct hits *h, TSNode node, struct pl_str capture, uint32_t pattern) {
  struct hit hit = {.node = node.id, .start = ts_node_start_byte(node), .pattern = pattern};
  snprintf(hit.capture, sizeof hit.capture, "%.*s", PL_FMT(capture));
  pl_vec_push(&h->all, hit);
}

static int by_all(const void *x, const void *y) {
  const struct hit *a = x, *b = y;
  if (a->start != b->start) return a->start < b->start ? -1 : 1;
  if (a->pattern != b->pattern) return a->pattern < b->pattern ? -1 : 1;
  if (a->node != b->node) return a->node < b->node ? -1 : 1;
  return strcmp(a->capture, b->capture);
}

static void sort_unique(struct hits *h) {
  size_t n = 0;
  if (h->all.n) qsort(h->all.at, h->all.n, sizeof *h->all.at, by_all);
  for (size_t i = 0; i < h->all.n; i++)
    if (!n || by_all(&h->all.at[n - 1], &h->all.at[i]) != 0) h->all.at[n++] = h->all.at[i];
  h->all.n = n;
}

static void ours(void *context, TSNode node, uint16_t capture, uint32_t pattern) {
  add(context, node, shapes->captures.at[capture], pattern);
}

static struct pl_str theirs_string(const TSQuery *q, uint32_t id) {
  uint32_t n;
  const char *p = ts_query_string_value_for_id(q, id, &n);
  return pl_str_n(p, n);
}

/* The predicates of a match, as the documentation of tree-sitter puts them. */
static bool holds(const TSQuery *q, const TSQueryMatch *m, struct pl_str text) {
  uint32_t n;
  const TSQueryPredicateStep *s = ts_query_predicates_for_pattern(q, m->pattern_index, &n);
  for (uint32_t i = 0; i < n; i++) {
    struct pl_str name = theirs_string(q, s[i].value_id), node = {0};
    for (uint16_t k = 0; k < m->capture_count; k++)
      if (m->captures[k].index == s[i + 1].value_id)
        node = pl_str_cut(text, ts_node_start_byte(m->captures[k].node), ts_node_end_byte(m->captures[k].node));
    bool is = pl_str_ends(name, "quoted?") && node.n && strchr("'\"`", node.p[0]);
    for (i += 2; s[i].type == TSQueryPredicateStepTypeString; i++)
      is = is || pl_str_eq(node, theirs_string(q, s[i].value_id));
    if (is == pl_str_starts(name, "#not-") || is == pl_str_starts(name, "not-")) return false;
  }
  return true;
}

static void theirs(TSQuery *q, TSNode root, struct pl_str text, struct hits *out) {
  TSQueryCursor *cursor = ts_query_cursor_new();
  TSQueryMatch m;
  ts_query_cursor_set_max_start_depth(cursor, DEPTH);
  ts_query_cursor_exec(cursor, q, root);
  while (ts_query_cursor_next_match(cursor, &m)) {
    if (!holds(q, &m, text)) continue;
    for (uint16_t i = 0; i < m.capture_count; i++) {
      uint32_t n;
      const char *name = ts_query_capture_name_for_id(q, m.captures[i].index, &n);
      add(out, m.captures[i].node, pl_str_n(name, n), m.pattern_index);
    }
  }
  ts_query_cursor_delete(cursor);
}

struct language {
  const struct pl_language *language;
  struct pl_shapes shapes;
  TSQuery *query;
  TSParser *parser;
};

static struct language languages[64];

static struct language *opened(const struct pl_language *l) {
  size_t i = 0;
  for (; languages[i].language; i++)
    if (languages[i].language == l) return &languages[i];
  const TSLanguage *grammar = pl_grammar_of(l->name)->language();
  struct pl_buf text = {0};
  struct pl_error err = {0};
  uint32_t offset;
  TSQueryError error;
  languages[i].language = l;
  pl_query_text(&rules->languages, l, &text);
  if (!pl_shapes_read(grammar, pl_buf_str(&text), &languages[i].shapes, &err)) fail_msg("%s", err.text);
  languages[i].query = ts_query_new(grammar, text.p, (uint32_t)text.n, &offset, &error);
  assert_non_null(languages[i].query);
  languages[i].parser = ts_parser_new();
  ts_parser_set_language(languages[i].parser, grammar);
  pl_buf_free(&text);
  return &languages[i];
}

static void differs(const char *path, const char *whose, const struct hit *h) {
  print_message("%s: %s or later: pattern %u @%s at byte %u\n", path, whose, h->pattern, h->capture, h->start);
  different++;
}

static void compare(const char *path, struct language *l, struct pl_str text) {
  TSTree *tree = ts_parser_parse_string(l->parser, NULL, text.p, (uint32_t)text.n);
  TSNode root = ts_tree_root_node(tree);
  struct hits a = {0}, b = {0};
  struct pl_matcher m = {.shapes = &l->shapes, .text = text, .found = ours, .context = &a};
  shapes = &l->shapes;
  pl_match_tree(&m, root, DEPTH);
  theirs(l->query, root, text, &b);
  sort_unique(&a);
  sort_unique(&b);
  size_t i = 0;
  while (i < a.all.n && i < b.all.n && by_all(&a.all.at[i], &b.all.at[i]) == 0) i++;
  if (i < a.all.n) differs(path, "ours only", &a.all.at[i]);
  if (i < b.all.n) differs(path, "the library's only", &b.all.at[i]);
  files++;
  found += a.all.n;
  pl_vec_free(&a.all);
  pl_vec_free(&b.all);
  pl_matcher_release(&m);
  ts_tree_delete(tree);
}

static int each(const char *path, const struct stat *st, int type, struct FTW *ftw) {
  (void)st, (void)ftw;
  const struct pl_language *l = type == FTW_F ? pl_language_of(&rules->languages, pl_str_of(path)) : NULL;
  const struct pl_grammar_row *row = l ? pl_grammar_of(l->name) : NULL;
  struct pl_str text;
  if (!row || !row->language || !row->events_query_size) return 0;
  if (pl_file_read(path, 1 << 20, false, &text) != PL_READ_OK) return 0;
  compare(path, opened(l), text);
  free((char *)(uintptr_t)text.p);
  return 0;
}

static void both_find_the_same(void **state) {
  (void)state;
  const char *source = getenv("SRC_DIR");
  char path[4096];
  static const char *const folders[] = {"tests/cases", "tests/products", NULL};
  for (size_t i = 0; folders[i]; i++) {
    snprintf(path, sizeof path, "%s/%s", source ? source : ".", folders[i]);
    nftw(path, each, 16, FTW_PHYS);
  }
  printf("%zu files, %zu captures\n", files, found);
  assert_int_equal(different, 0);
  assert_true(files > 300);
  assert_true(found > 30000);
}

static void broken_queries_say_where(void **state) {
  (void)state;
  const TSLanguage *ts = pl_grammar_of(PL_STR("typescript"))->language();
  static const char *const broken[][2] = {
      {"(identifier) @name\n(nonsense) @x", "line 2"},
      {"(call_expression nofield: (_) @x)", "a field that the grammar does not have"},
      {"(array (_)+ @x)", "should stand here"},
      {"(array (_) @x", "should stand here"},
      {"((array) @x (#match? @x \"a\"))", "only #eq?"},
      {"(_ (array) @x)", "begin with a node that has a name"},
      {"(expression) @x", "a supertype"},
      {"\"unended", "without end"},
  };
  for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
    struct pl_shapes s;
    struct pl_error err = {0};
    assert_false(pl_shapes_read(ts, pl_str_of(broken[i][0]), &s, &err));
    if (!strstr(err.text, broken[i][1])) fail_msg("'%s' gives '%s'", broken[i][0], err.text);
    pl_shapes_release(&s);
  }
}

static int set_up(void **state) {
  (void)state;
  struct pl_error err = {0};
  rules = pl_ruleset_load(pl_rule_pack, pl_rule_pack_size, NULL, 0, &err);
  return rules ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  for (size_t i = 0; languages[i].language; i++) {
    pl_shapes_release(&languages[i].shapes);
    ts_query_delete(languages[i].query);
    ts_parser_delete(languages[i].parser);
  }
  pl_ruleset_free(rules);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(both_find_the_same), cmocka_unit_test(broken_queries_say_where)};
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
