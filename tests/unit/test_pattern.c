/* Patterns: matching, groups, and that none runs away. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ruleset/pattern.h"

static struct pl_pattern *compile(const char *regex, unsigned flags) {
  struct pl_error err = {0};
  struct pl_pattern *p = pl_pattern_compile(pl_str_of(regex), flags, &err);
  if (!p) fail_msg("%s", err.text);
  return p;
}

static bool matches(const char *regex, unsigned flags, const char *text) {
  struct pl_pattern *p = compile(regex, flags);
  bool hit = pl_pattern_test(p, pl_str_of(text));
  pl_pattern_free(p);
  return hit;
}

static void flags_work(void **state) {
  (void)state;
  assert_true(matches("acme", 0, "by acme inc"));
  assert_false(matches("acme", 0, "by ACME inc"));
  assert_true(matches("acme", PL_PATTERN_ICASE, "by ACME inc"));
  assert_false(matches("acme", PL_PATTERN_ANCHORED, "by acme"));
  assert_false(matches("^b", 0, "a\nb"));
  assert_true(matches("^b", PL_PATTERN_MULTILINE, "a\nb"));
  assert_true(matches("^\\p{Lu}.$", 0, "\xC3\x84\xC3\xA4")); /* UTF-8: two characters */
  assert_true(matches("\xC3\xA4", PL_PATTERN_ICASE, "\xC3\x84"));
}

static void groups_and_names(void **state) {
  (void)state;
  struct pl_pattern *p = compile("(?<n>\\d+) (?<unit>day|month)s?( ago)?", 0);
  struct pl_str text = PL_STR("after 30 days or 2 months ago");
  struct pl_match m;
  assert_true(pl_pattern_find(p, text, 0, &m, NULL));
  assert_true(pl_str_is(pl_match_text(&m, text, 0), "30 days"));
  assert_true(pl_str_is(pl_match_text(&m, text, pl_pattern_group(p, "unit")), "day"));
  assert_null(pl_match_text(&m, text, 3).p);
  assert_int_equal(pl_pattern_group(p, "none"), -1);
  assert_null(pl_match_text(&m, text, -1).p);
  assert_null(pl_match_text(&m, text, 99).p);
  assert_true(pl_pattern_find(p, text, m.group[0].end, &m, NULL));
  assert_true(pl_str_is(pl_match_text(&m, text, 1), "2"));
  assert_true(pl_str_is(pl_match_text(&m, text, 3), " ago"));
  assert_false(pl_pattern_find(p, text, text.n, &m, NULL));
  pl_pattern_free(p);
}

static void more_groups_than_kept(void **state) {
  (void)state;
  char regex[200] = "";
  for (int i = 0; i < 30; i++) strcat(regex, "(a)");
  struct pl_pattern *p = compile(regex, 0);
  struct pl_match m;
  assert_true(pl_pattern_find(p, PL_STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), 0, &m, NULL));
  assert_int_equal(m.count, PL_MATCH_GROUPS);
  assert_int_equal(m.group[PL_MATCH_GROUPS - 1].start, PL_MATCH_GROUPS - 2);
  pl_pattern_free(p);
}

static void broken_patterns_are_said(void **state) {
  (void)state;
  static const char *const broken[] = {"(a", "[a", "a{2,1}", "(?<n>a)(?<n>b)", "\\", "(?P<", "*", "\\C", "\xFF"};
  for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
    struct pl_error err = {0};
    assert_null(pl_pattern_compile(pl_str_of(broken[i]), 0, &err));
    assert_non_null(strstr(err.text, "broken pattern at byte"));
  }
  pl_pattern_free(NULL);
}

static void empty_and_invalid_texts(void **state) {
  (void)state;
  struct pl_pattern *p = compile("a*", 0);
  struct pl_match m;
  assert_true(pl_pattern_find(p, (struct pl_str){NULL, 0}, 0, &m, NULL));
  assert_int_equal(m.group[0].end, 0);
  assert_false(pl_pattern_find(p, PL_STR("abc"), 4, &m, NULL)); /* behind the end */
  pl_pattern_free(p);
  assert_true(matches("acme", 0, "\xFF\xFE acme \xC3"));
  assert_false(matches("a.b", 0,
                       "a\xFF"
                       "b"));
}

/* As one pattern is used more often, it is compiled in other ways: all of them must agree. */
static void compiled_in_all_ways(void **state) {
  static const char *const rows[][2] = {
      {"^\\W*privacy", "\xF0\x9F\x94\x92 privacy"},
      {"^\\W*(?:\\d+[.)]? )?(?<who>[\\x{E000}-\\x{E7FF}])\\W*$", "\xC2\xA0 \xEE\x80\x80 "},
      {"\\bcaf\xC3\xA9\\W+", "au caf\xC3\xA9\xE2\x80\xA6"}};
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct pl_pattern *plain = compile(rows[i][0], PL_PATTERN_RARE), *fast = pl_pattern_faster(plain);
    struct pl_buf bytes = {0};
    pl_pattern_pack(plain, &bytes);
    struct pl_str all = pl_buf_str(&bytes), text = pl_str_of(rows[i][1]);
    struct pl_pattern *unpacked = pl_pattern_unpack(pl_str_cut(all, 0, 100), pl_str_cut(all, 100, all.n));
    assert_non_null(unpacked);
    assert_true(pl_pattern_test(plain, text));
    assert_true(pl_pattern_test(fast, text));
    assert_true(pl_pattern_test(unpacked, text));
    assert_int_equal(pl_pattern_group(unpacked, "who"), pl_pattern_group(plain, "who"));
    pl_pattern_free(plain), pl_pattern_free(fast), pl_pattern_free(unpacked), pl_buf_free(&bytes);
  }
  assert_null(pl_pattern_unpack(PL_STR("not a pattern"), PL_STR(" at all, whatever it says")));
}

static void only_where_it_begins(void **state) {
  (void)state;
  struct pl_pattern *p = compile("\\b(?:kept|held) for", PL_PATTERN_RARE);
  struct pl_match m;
  struct pl_str text = PL_STR("logs are kept for a day");
  assert_true(pl_pattern_search(p, text, 9, PL_SEARCH_HERE, &m, NULL));
  assert_int_equal(m.group[0].start, 9);
  assert_false(pl_pattern_search(p, text, 5, PL_SEARCH_HERE | PL_SEARCH_VALID, &m, NULL));
  pl_pattern_free(p);
}

static char *fill(const char *piece, size_t times, const char *end) {
  size_t n = strlen(piece);
  char *text = malloc(n * times + strlen(end) + 1);
  for (size_t i = 0; i < times; i++) memcpy(text + i * n, piece, n);
  strcpy(text + n * times, end);
  return text;
}

static bool limited(const char *regex, const char *text) {
  struct pl_pattern *p = compile(regex, 0);
  struct pl_match m;
  bool hit_limit = false;
  bool found = pl_pattern_find(p, pl_str_of(text), 0, &m, &hit_limit);
  pl_pattern_free(p);
  assert_false(found);
  return hit_limit;
}

/* Each would take longer than the universe has. */
static void runaway_patterns_end(void **state) {
  (void)state;
  char *text = fill("a", 5000, "!");
  assert_true(limited("^(a+)+$", text));
  assert_true(limited("^(a|aa)+$", text));
  assert_true(limited("^(a|a?)+$", text));
  assert_true(limited("(?=(a+)+$)a*!", text));
  assert_false(limited("b", text));
  free(text);
}

/* A group repeated over a long text needs more stack than compiled code has; that alone must not make it "no match". */
static void long_texts_still_match(void **state) {
  (void)state;
  char *text = fill("we keep data. ", 2000, "until 2030");
  assert_true(matches("^(?:we|keep|data|[. ])+until (\\d+)", 0, text));
  free(text);
}

static void find_is_counted_once_per_call(void **state) {
  (void)state;
  struct pl_pattern *p = compile("(a+)+$", 0);
  struct pl_match m;
  bool hit = false;
  assert_true(pl_pattern_find(p, PL_STR("aaaa"), 0, &m, &hit));
  assert_false(hit);
  pl_pattern_free(p);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(flags_work),
      cmocka_unit_test(groups_and_names),
      cmocka_unit_test(more_groups_than_kept),
      cmocka_unit_test(broken_patterns_are_said),
      cmocka_unit_test(empty_and_invalid_texts),
      cmocka_unit_test(compiled_in_all_ways),
      cmocka_unit_test(only_where_it_begins),
      cmocka_unit_test(runaway_patterns_end),
      cmocka_unit_test(long_texts_still_match),
      cmocka_unit_test(find_is_counted_once_per_call),
  };
  return cmocka_run_group_tests_name("patterns", tests, NULL, NULL);
}
