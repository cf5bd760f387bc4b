/* The YAML reader: what it gives, what it refuses, what it survives. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ruleset/doc.h"
#include "ruleset/list.h"

static struct pl_arena arena;
static struct pl_error err;

static int clean(void **state) {
  (void)state;
  pl_arena_release(&arena);
  err = (struct pl_error){0};
  return 0;
}

static struct pl_node read_yaml(const char *yaml) {
  const struct pl_doc *d = pl_doc_parse(&arena, PL_STR("a.yaml"), pl_str_of(yaml), &err);
  if (!d) fail_msg("%u: %s", err.line, err.text);
  return pl_doc_root(d);
}

static void refuse_n(const char *yaml, size_t n, uint32_t line, const char *message) {
  err = (struct pl_error){0};
  assert_null(pl_doc_parse(&arena, PL_STR("a.yaml"), pl_str_n(yaml, n), &err));
  if (!strstr(err.text, message)) fail_msg("'%s' lacks '%s'", err.text, message);
  assert_int_equal(err.line, line);
  assert_string_equal(err.path, "a.yaml");
}

static void refuse(const char *yaml, uint32_t line, const char *message) {
  refuse_n(yaml, strlen(yaml), line, message);
}

static void assert_text(struct pl_str s, const char *expected) {
  if (!pl_str_is(s, expected)) fail_msg("'%.*s' is not '%s'", PL_FMT(s), expected);
}

static void maps_lists_and_places(void **state) {
  (void)state;
  struct pl_node root = read_yaml("a: 1\nb:\n  - x\n  - {c: \"y z\"}\nempty:\n");
  assert_int_equal(pl_node_kind(root), PL_NODE_MAP);
  assert_int_equal(pl_node_count(root), 3);
  struct pl_node b = pl_node_get(root, "b"), second = pl_node_next(pl_node_first(b));
  assert_int_equal(pl_node_kind(b), PL_NODE_LIST);
  assert_text(pl_node_text(pl_node_first(b)), "x");
  assert_text(pl_node_get_text(second, "c"), "y z");
  assert_int_equal(pl_node_line(second), 4);
  assert_int_equal(pl_node_column(pl_node_get(second, "c")), 9);
  assert_text(pl_node_key(b), "b");
  assert_int_equal(pl_node_next(second).i, 0);
  assert_true(pl_node_there(pl_node_get(root, "empty")));
  assert_int_equal(pl_node_get_text(root, "empty").n, 0);
}

static void a_word_begins_with_a_member(void **state) {
  (void)state;
  struct pl_node list = pl_node_get(read_yaml("a: [ios, caller]\n"), "a");
  assert_true(pl_list_ibegins(list, PL_STR("our iOS app")));
  assert_true(pl_list_ibegins(list, PL_STR("Callers")));
  assert_true(pl_list_ibegins(list, PL_STR("kiosk and ios")));
  assert_false(pl_list_ibegins(list, PL_STR("kiosk")));
  assert_false(pl_list_ibegins(list, PL_STR("")));
  assert_false(pl_list_ibegins((struct pl_node){NULL, 0}, PL_STR("ios")));
}

static void a_text_starts_or_ends_with_a_member(void **state) {
  (void)state;
  struct pl_node list = pl_node_get(read_yaml("a: [\".test\", Key]\n"), "a"), none = {NULL, 0};
  assert_true(pl_list_starts(list, PL_STR("Keyed")));
  assert_false(pl_list_starts(list, PL_STR("keyed")));
  assert_true(pl_list_istarts(list, PL_STR("keyed")));
  assert_false(pl_list_istarts(list, PL_STR("ke")));
  assert_true(pl_list_ends(list, PL_STR("a.test")));
  assert_false(pl_list_ends(list, PL_STR("a.TEST")));
  assert_true(pl_list_iends(list, PL_STR("apikey")));
  assert_false(pl_list_iends(list, PL_STR("ey")));
  assert_false(pl_list_starts(none, PL_STR("Key")) || pl_list_iends(none, PL_STR("Key")));
}

static void absent_nodes_chain(void **state) {
  (void)state;
  struct pl_node none = pl_node_get(pl_node_get(read_yaml("a: 1\n"), "x"), "y");
  size_t n;
  assert_false(pl_node_there(none));
  assert_int_equal(pl_node_kind(none), PL_NODE_NONE);
  assert_int_equal(pl_node_count(none), 0);
  assert_int_equal(pl_node_line(none), 0);
  assert_false(pl_node_true(none));
  assert_true(pl_node_number(none, 7) == 7);
  pl_node_texts(&arena, none, &n);
  assert_int_equal(n, 0);
  assert_int_equal(pl_node_next(pl_node_first(none)).i, 0);
}

static void scalars(void **state) {
  (void)state;
  struct pl_node root =
      read_yaml("n: 12.5\nbad: 12x\nyes: yes\nt: true\nno: no\none: single\nmany: [a, b]\nblock: |\n  l1\n  l2\n"
                "utf: \"\\u00e9\"\n");
  size_t n;
  assert_true(pl_node_number(pl_node_get(root, "n"), 0) == 12.5);
  assert_true(pl_node_number(pl_node_get(root, "bad"), -1) == -1);
  assert_true(pl_node_true(pl_node_get(root, "yes")) && pl_node_true(pl_node_get(root, "t")));
  assert_false(pl_node_true(pl_node_get(root, "no")));
  struct pl_str *texts = pl_node_texts(&arena, pl_node_get(root, "one"), &n);
  assert_int_equal(n, 1);
  assert_text(texts[0], "single");
  texts = pl_node_texts(&arena, pl_node_get(root, "many"), &n);
  assert_int_equal(n, 2);
  assert_text(texts[1], "b");
  assert_text(pl_node_get_text(root, "block"), "l1\nl2\n");
  assert_text(pl_node_get_text(root, "utf"), "\xC3\xA9");
}

static void empty_documents(void **state) {
  (void)state;
  assert_false(pl_node_there(read_yaml("")));
  assert_false(pl_node_there(read_yaml("# nothing\n\n")));
  assert_false(pl_node_there(pl_node_get(read_yaml("---\n"), "a")));
  assert_false(pl_node_there(pl_node_get(read_yaml("just text\n"), "a")));
  assert_non_null(pl_doc_parse(&arena, PL_STR("a.yaml"), (struct pl_str){NULL, 0}, &err));
}

static void what_is_refused(void **state) {
  (void)state;
  refuse("a: b\nc: *x\n", 2, "aliases");
  refuse("a: &x b\n", 1, "anchors");
  refuse("a: &x [b]\n", 1, "anchors");
  refuse("a: &x {b: c}\nd: *x\n", 1, "anchors");
  refuse("a: 1\nb: 2\na: 3\n", 3, "key 'a' stands twice in this map; remove one");
  refuse("? [a]\n: b\n", 1, "a map key must be plain text");
  refuse("a: 1\n---\nb: 2\n", 2, "a second document");
  refuse("a: [1\nb: 2\n", 2, "broken YAML");
  refuse("a:\n\t- b\n", 2, "broken YAML");
  refuse("a: \"\xFF\xFE\"\n", 1, "broken YAML");
}

static void same_key_in_different_maps(void **state) {
  (void)state;
  read_yaml("- {a: 1, b: 2}\n- {a: 1, b: {a: 1}}\n- {a: 1}\n");
}

/* Ten thousand aliases to a list of aliases: the billion laughs. Nothing is expanded, the first anchor ends it. */
static void ten_thousand_aliases(void **state) {
  (void)state;
  size_t n = 0, cap = 400000;
  char *text = malloc(cap);
  n += (size_t)snprintf(text, cap, "a: &a [x]\n");
  for (int i = 0; i < 10000; i++) n += (size_t)snprintf(text + n, cap - n, "k%d: [*a, *a, *a]\n", i);
  refuse_n(text, n, 1, "anchors");
  refuse_n(text + 10, n - 10, 1, "aliases"); /* without the anchor */
  free(text);
}

static void bomb(const char *piece, size_t times) {
  size_t n = strlen(piece);
  char *text = malloc(n * times);
  for (size_t i = 0; i < times; i++) memcpy(text + i * n, piece, n);
  err = (struct pl_error){0};
  assert_null(pl_doc_parse(&arena, PL_STR("a.yaml"), pl_str_n(text, n * times), &err));
  assert_non_null(strstr(err.text, "nested deeper than 64 levels"));
  free(text);
}

static void depth_bombs(void **state) {
  (void)state;
  bomb("[", 1000000);
  bomb("{a: ", 200000);
  bomb("- ", 500000);
  bomb("[{a: ", 100000);
}

static void size_bounds(void **state) {
  (void)state;
  size_t n = (16u << 20) + 1;
  char *text = malloc(n);
  memset(text, ' ', n);
  refuse_n(text, n, 0, "larger than 16 MiB");
  for (size_t i = 0; i + 1 < n; i += 2) text[i] = ',', text[i + 1] = 'x';
  text[0] = '[';
  refuse_n(text, 4u << 20, 1, "more than 1000000 nodes");
  free(text);
}

/* Comparing each key with all before it would take minutes. */
static void many_keys_in_one_map(void **state) {
  (void)state;
  size_t n = 0, cap = 5u << 20;
  char *text = malloc(cap);
  for (int i = 0; i < 300000; i++) n += (size_t)snprintf(text + n, cap - n, "key%d: v\n", i);
  const struct pl_doc *d = pl_doc_parse(&arena, PL_STR("a.yaml"), pl_str_n(text, n), &err);
  assert_non_null(d);
  assert_int_equal(pl_node_count(pl_doc_root(d)), 300000);
  n += (size_t)snprintf(text + n, cap - n, "key7: v\n");
  refuse_n(text, n, 300001, "key 'key7' stands twice");
  free(text);
}

static void long_texts_are_cut_in_messages(void **state) {
  (void)state;
  char text[4000];
  memset(text, 'k', sizeof text);
  memcpy(text + 600, ": 1\n", 4);
  memset(text + 604, 'k', 600);
  memcpy(text + 1204, ": 1\n", 4);
  refuse_n(text, 1208, 2, "stands twice");
}

static void unknown_keys(void **state) {
  (void)state;
  static const char *const known[] = {"domains", "packages", "name", NULL};
  assert_true(pl_node_check_keys(read_yaml("name: x\npackages: [a]\n"), known, &err));
  assert_false(pl_node_check_keys(read_yaml("name: x\ndomain: y\n"), known, &err));
  assert_string_equal(err.text, "unknown key 'domain'; did you mean 'domains'?");
  assert_int_equal(err.line, 2);
  err = (struct pl_error){0};
  assert_false(pl_node_check_keys(read_yaml("colour: y\n"), known, &err));
  assert_string_equal(err.text, "unknown key 'colour'; remove it");
}

static void nearest_word(void **state) {
  (void)state;
  static const char *const known[] = {"error", "warning", "note", NULL};
  assert_string_equal(pl_nearest(PL_STR("eror"), known), "error");
  assert_string_equal(pl_nearest(PL_STR("warnign"), known), "warning");
  assert_null(pl_nearest(PL_STR("critical"), known));
  char longer[200];
  memset(longer, 'x', sizeof longer);
  assert_null(pl_nearest(pl_str_n(longer, sizeof longer), known));
  assert_string_equal(pl_nearest(PL_STR("note"), known), "note");
}

int main(void) {
#define TEST(name) cmocka_unit_test_teardown(name, clean)
  const struct CMUnitTest tests[] = {
      TEST(maps_lists_and_places),
      TEST(a_text_starts_or_ends_with_a_member),
      TEST(a_word_begins_with_a_member),
      TEST(absent_nodes_chain),
      TEST(scalars),
      TEST(empty_documents),
      TEST(what_is_refused),
      TEST(same_key_in_different_maps),
      TEST(ten_thousand_aliases),
      TEST(depth_bombs),
      TEST(size_bounds),
      TEST(many_keys_in_one_map),
      TEST(long_texts_are_cut_in_messages),
      TEST(unknown_keys),
      TEST(nearest_word),
  };
  return cmocka_run_group_tests_name("YAML documents", tests, NULL, NULL);
}
