/* The baseline file: reading, matching, making, pruning, writing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tree.h"
#include "triage/baseline.h"

#define FP1 "00000000000000000000000000000001"
#define FP2 "00000000000000000000000000000002"
#define FP3 "0000000000000000000000000000000f"
#define HEAD "{\"version\":1,\"entries\":["
#define ENTRY(fp, more) "{\"fingerprint\":\"" fp "\"" more "}"

static struct pl_arena arena;
static struct pl_error err;

static int clean(void **state) {
  (void)state;
  pl_arena_release(&arena);
  err = (struct pl_error){0};
  return 0;
}

static struct pl_baseline parse(const char *json) {
  struct pl_baseline b;
  if (!pl_baseline_parse(&arena, PL_STR("b.json"), pl_str_of(json), &b, &err)) fail_msg("%s", err.text);
  return b;
}

static void refuse(const char *json, const char *message) {
  struct pl_baseline b;
  err = (struct pl_error){0};
  assert_false(pl_baseline_parse(&arena, PL_STR("b.json"), pl_str_of(json), &b, &err));
  if (!strstr(err.text, message)) fail_msg("'%s' lacks '%s'", err.text, message);
  assert_string_equal(err.path, "b.json");
}

static struct pl_finding finding(const char *fingerprint, const char *message) {
  struct pl_finding f = {.message = pl_str_of(message)};
  strcpy(f.fingerprint, fingerprint);
  return f;
}

static struct pl_str rule_id(const struct pl_finding *f) {
  (void)f;
  return PL_STR("PL1001");
}

static void counts_decide(void **state) {
  (void)state;
  struct pl_baseline b = parse(HEAD ENTRY(FP1, ",\"count\":2") "," ENTRY(FP2, "") "]}");
  struct pl_finding f[] = {finding(FP1, "a"), finding(FP1, "a"), finding(FP1, "a"), finding(FP3, "c")};
  pl_baseline_apply(&b, f, 4);
  assert_string_equal(f[0].baseline, "unchanged");
  assert_string_equal(f[1].baseline, "unchanged");
  assert_string_equal(f[2].baseline, "new");
  assert_string_equal(f[3].baseline, "new");
  assert_int_equal(pl_baseline_stale(&b), 1);
}

static void suppressed_ones_use_nothing_up(void **state) {
  (void)state;
  struct pl_baseline b = parse(HEAD ENTRY(FP1, "") "]}");
  struct pl_finding f[] = {finding(FP1, "a"), finding(FP1, "a")};
  f[0].suppressed = PL_STR("why");
  pl_baseline_apply(&b, f, 2);
  assert_null(f[0].baseline);
  assert_string_equal(f[1].baseline, "unchanged");
}

static void written_ones_are_sorted_and_keep_reasons(void **state) {
  (void)state;
  struct pl_baseline old = parse(HEAD ENTRY(FP2, ",\"reason\":\"legal\\/42\",\"author\":\"Ada\"") "]}");
  struct pl_finding f[] = {finding(FP2, "two \"x\""), finding(FP1, "one"), finding(FP2, "two \"x\""),
                           finding(FP3, "three")};
  f[3].suppressed = PL_STR("why");
  struct pl_baseline b = pl_baseline_make(&arena, f, 4, rule_id, &old);
  struct pl_str text = pl_baseline_text(&arena, &b);
  assert_string_equal(text.p, HEAD "\n{\"fingerprint\":\"" FP1
                                   "\",\"rule\":\"PL1001\",\"path\":\"\",\"message\":\"one\",\"count\":1},\n"
                                   "{\"fingerprint\":\"" FP2
                                   "\",\"rule\":\"PL1001\",\"path\":\"\",\"message\":\"two \\\"x\\\"\","
                                   "\"count\":2,\"author\":\"Ada\",\"reason\":\"legal/42\"}\n]}\n");
  struct pl_baseline again = parse(text.p);
  assert_string_equal(pl_baseline_text(&arena, &again).p, text.p);
}

static void pruning_takes_out_what_is_gone(void **state) {
  (void)state;
  struct pl_baseline b = parse(HEAD ENTRY(FP1, ",\"count\":3") "," ENTRY(FP2, ",\"count\":2") "]}");
  struct pl_finding f[] = {finding(FP1, "a")};
  pl_baseline_apply(&b, f, 1);
  assert_int_equal(pl_baseline_stale(&b), 4);
  struct pl_baseline pruned = pl_baseline_pruned(&arena, &b);
  assert_int_equal(pruned.n, 1);
  assert_int_equal(pruned.at[0].count, 1);
  pl_baseline_apply(&pruned, f, 1);
  assert_int_equal(pl_baseline_stale(&pruned), 0);
}

static void merged_files_are_put_in_order(void **state) {
  (void)state;
  struct pl_baseline b = parse(HEAD ENTRY(FP2, "") "," ENTRY(FP1, ",\"count\":2") "," ENTRY(FP2, ",\"count\":3") "]}");
  assert_int_equal(b.n, 2);
  assert_int_equal(b.at[0].count, 2);
  assert_int_equal(b.at[1].count, 3);
}

static void broken_files_are_refused(void **state) {
  (void)state;
  refuse("", "broken JSON");
  refuse("{\"version\":1,\"entries\":[\n}", "broken JSON");
  assert_int_equal(err.line, 2);
  refuse("[]", "not a baseline");
  refuse("{\"version\":2,\"entries\":[]}", "another version");
  refuse("{\"version\":1,\"entries\":[],\"entries\":[]}", "broken JSON");
  refuse("{\"version\":1,\"entires\":[],\"entries\":[]}", "unknown key 'entires'; did you mean 'entries'?");
  refuse(HEAD "1]}", "entry 1: not an object");
  refuse(HEAD ENTRY("xyz", "") "]}", "32 lower-case hex digits");
  refuse(HEAD ENTRY(FP1, ",\"count\":0") "]}", "'count' must be a number from 1 on");
  refuse(HEAD ENTRY(FP1, ",\"count\":\"2\"") "]}", "'count' must be a number from 1 on");
  refuse(HEAD ENTRY(FP1, ",\"rule\":7") "]}", "no text");
  refuse(HEAD ENTRY(FP1, "") "," ENTRY(FP2, ",\"line\":7") "]}", "entry 2: unknown key 'line'");
}

static void deep_nesting_is_refused(void **state) {
  (void)state;
  size_t n = 200000;
  char *text = malloc(n + 1);
  memset(text, '[', n);
  text[n] = '\0';
  refuse(text, "broken JSON");
  free(text);
}

static void files(void **state) {
  (void)state;
  struct tree t;
  tree_make(&t);
  char path[128];
  snprintf(path, sizeof path, "%s/policylint-baseline.json", t.root);
  struct pl_baseline b;
  assert_false(pl_baseline_load(&arena, path, &b, &err));
  assert_non_null(strstr(err.text, "policylint baseline write"));
  err = (struct pl_error){0};
  struct pl_finding f[] = {finding(FP1, "a")};
  b = pl_baseline_make(&arena, f, 1, rule_id, NULL);
  assert_true(pl_baseline_save(path, &b, &err));
  assert_true(pl_baseline_load(&arena, path, &b, &err));
  assert_int_equal(b.n, 1);
  size_t n;
  char *names = tree_output(&t, &n, "ls -A");
  assert_string_equal(names, "policylint-baseline.json\n"); /* no temporary file is left */
  free(names);
  assert_false(pl_baseline_save("/nowhere/b.json", &b, &err));
  tree_remove(&t);
}

int main(void) {
#define TEST(name) cmocka_unit_test_teardown(name, clean)
  const struct CMUnitTest tests[] = {
      TEST(counts_decide),
      TEST(suppressed_ones_use_nothing_up),
      TEST(written_ones_are_sorted_and_keep_reasons),
      TEST(pruning_takes_out_what_is_gone),
      TEST(merged_files_are_put_in_order),
      TEST(broken_files_are_refused),
      TEST(deep_nesting_is_refused),
      TEST(files),
  };
  return cmocka_run_group_tests_name("baseline", tests, NULL, NULL);
}
