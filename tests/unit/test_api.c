/* The public header, and nothing else of the library: what a program that embeds policylint sees. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <pthread.h>

#include "policylint.h"
#include "tree.h"

static int set_up(void **state) {
  struct tree *t = calloc(1, sizeof *t);
  tree_make(t);
  tree_write(t, "PRIVACY.md",
             "# Privacy policy\n\nThis is the complete list of our subprocessors:\n\n- Stripe: payments\n\nServer logs "
             "are kept for 30 days.\n");
  tree_write(
      t, "src/a.ts",
      "import Stripe from \"stripe\";\nimport mixpanel from \"mixpanel\";\nmixpanel.init(key);\nnew Stripe(key);\n");
  tree_write(
      t, "big.ts",
      "// 0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\n"
      "// 0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\n"
      "// 0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\n");
  *state = t;
  return 0;
}

static int tear_down(void **state) {
  tree_remove(*state);
  free(*state);
  return 0;
}

static policylint_run *check(const struct tree *t, policylint_error *err) {
  policylint_options o = POLICYLINT_OPTIONS_INIT;
  o.root = t->root;
  o.threads = 1;
  o.max_file_size = 256;
  return policylint_check(&o, err);
}

static void findings_ledger_and_skips(void **state) {
  policylint_error err;
  policylint_run *run = check(*state, &err);
  assert_non_null(run);
  assert_int_equal(policylint_finding_count(run), 1);
  policylint_finding f = policylint_finding_at(run, 0);
  assert_string_equal(f.rule, "PL1001");
  assert_string_equal(f.name, "undeclared-processor");
  assert_int_equal(f.level, POLICYLINT_ERROR);
  assert_non_null(strstr(f.message, "Mixpanel"));
  assert_int_equal(strlen(f.fingerprint), 32);
  assert_null(f.suppressed);
  assert_false(f.known);
  assert_true(f.has_claim);
  assert_string_equal(f.claim.kind, "processor");
  assert_string_equal(f.claim.place.path, "PRIVACY.md");
  assert_true(f.fact_count >= 1);
  policylint_fact fact = policylint_finding_fact(run, 0, 0);
  assert_string_equal(fact.place.path, "src/a.ts");
  assert_int_equal(fact.place.line, 3);
  assert_string_equal(fact.subject, "mixpanel");
  assert_true(policylint_ledger_count(run) >= 2);
  assert_int_equal(policylint_ledger_at(run, 0).verdict, POLICYLINT_VIOLATED);
  assert_true(policylint_fact_count(run) >= 4);
  assert_string_equal(policylint_fact_at(run, 0).place.path, "src/a.ts");
  assert_int_equal(policylint_skip_count(run), 1);
  assert_string_equal(policylint_skip_path(run, 0), "big.ts");
  assert_string_equal(policylint_skip_reason(run, 0), "too large");
  policylint_free(run);
}

static void reports(void **state) {
  policylint_error err;
  size_t size = 0;
  policylint_run *run = check(*state, &err);
  char *sarif = policylint_report(run, "sarif", &size, &err);
  assert_non_null(sarif);
  assert_int_equal(strlen(sarif), size);
  assert_non_null(strstr(sarif, "\"ruleId\":\"PL1001\""));
  free(sarif);
  assert_null(policylint_report(run, "nonsense", NULL, &err));
  assert_non_null(strstr(err.message, "'nonsense'"));
  policylint_free(run);
}

static void errors_say_what_and_where(void **state) {
  struct tree *t = *state;
  policylint_error err;
  policylint_options o = POLICYLINT_OPTIONS_INIT;
  const char *const missing[] = {"nowhere.md", NULL};
  o.root = t->root;
  o.policies = missing;
  assert_null(policylint_check(&o, &err));
  assert_non_null(strstr(err.message, "nowhere.md"));
  tree_write(t, "policylint.yaml", "version: 1\nprocesors: []\n");
  o.policies = NULL;
  assert_null(policylint_check(&o, &err));
  assert_string_equal(err.path, "policylint.yaml");
  assert_int_equal(err.line, 2);
  assert_non_null(strstr(err.message, "'processors'"));
  assert_null(policylint_check(&o, NULL));
  o.size = 0;
  assert_null(policylint_check(&o, &err));
  assert_true(tree_run(t, "rm policylint.yaml"));
  policylint_free(NULL);
}

static void *one_run(void *context) {
  policylint_error err;
  policylint_run *run = check(context, &err);
  char *json = run ? policylint_report(run, "json", NULL, &err) : NULL;
  policylint_free(run);
  return json;
}

static void runs_side_by_side(void **state) {
  pthread_t threads[3];
  void *json[3];
  for (int i = 0; i < 3; i++) assert_int_equal(pthread_create(&threads[i], NULL, one_run, *state), 0);
  for (int i = 0; i < 3; i++) pthread_join(threads[i], &json[i]);
  for (int i = 0; i < 3; i++) assert_non_null(json[i]);
  assert_string_equal(json[0], json[1]);
  assert_string_equal(json[0], json[2]);
  for (int i = 0; i < 3; i++) free(json[i]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(findings_ledger_and_skips),
      cmocka_unit_test(reports),
      cmocka_unit_test(errors_say_what_and_where),
      cmocka_unit_test(runs_side_by_side),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
