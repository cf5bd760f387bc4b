/* Each glob and each name of rules/data/policies.yaml finds a path made of itself, so none waits for a stem that is missing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "ruleset/ruleset.h"
#include "run/policyname.h"

static struct pl_arena arena;
static struct pl_ruleset *rules;
static struct pl_node policies;

static int load(void **state) {
  struct pl_error err = {0};
  (void)state;
  rules = pl_ruleset_load(pl_rule_pack, pl_rule_pack_size, NULL, 0, &err);
  if (rules) policies = pl_ruleset_root(rules, "data/policies.yaml");
  return rules ? 0 : -1;
}

static int unload(void **state) {
  (void)state;
  pl_arena_release(&arena);
  pl_ruleset_free(rules);
  return 0;
}

/* A path that the glob matches: one letter for each sign that stands for others. */
static struct pl_str sample(struct pl_str glob) {
  char *out = PL_NEW_N(&arena, char, glob.n + 1);
  for (size_t i = 0; i < glob.n; i++) out[i] = glob.p[i] == '*' ? 'x' : glob.p[i] == '?' ? '-' : glob.p[i];
  return pl_str_n(out, glob.n);
}

static void each_found(const char *key, const char *ending) {
  struct pl_node list = pl_node_get(policies, key);
  assert_true(pl_node_count(list) > 0);
  for (struct pl_node n = pl_node_first(list); n.i; n = pl_node_next(n)) {
    struct pl_str path = pl_arena_cat(&arena, sample(pl_node_text(n)), pl_str_of(ending));
    if (!pl_policy_rank(policies, path)) fail_msg("'%.*s' of '%s' is not found", PL_FMT(path), key);
  }
}

static void test_globs(void **state) {
  (void)state;
  each_found("find", "");
  each_found("beside", "");
}

static void test_names(void **state) {
  (void)state;
  each_found("names", ".md");
}

static void test_screens(void **state) {
  (void)state;
  assert_true(pl_policy_rank(policies, PL_STR("lib/screens/privacy_policy_screen.dart")) > 0);
  assert_true(pl_policy_rank(policies, PL_STR("lib/privacy_page.dart")) > 0);
  assert_int_equal(pl_policy_rank(policies, PL_STR("lib/privacy_settings_screen.dart")), 0);
}

static void test_others(void **state) {
  static const char *const no[] = {"readme.md", "src/components/button.tsx", "src/cookie.ts", "docs/legal/terms.md"};
  (void)state;
  for (size_t i = 0; i < sizeof no / sizeof *no; i++) assert_int_equal(pl_policy_rank(policies, pl_str_of(no[i])), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_globs),
      cmocka_unit_test(test_names),
      cmocka_unit_test(test_screens),
      cmocka_unit_test(test_others),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
