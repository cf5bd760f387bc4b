/* rules/checks: all of them load; broken ones are refused with their line; messages are filled from their templates. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "report_sample.h"

static const char good[] =
    "id: PL7777\nname: SomeRule\nlevel: warning\nshort: A short text.\nfull: A full text.\nwhy: Because.\n"
    "fix_code: Change it.\nfix_policy: Say it.\nrelation: some\nclaims: [processor]\ntags: [privacy]\nprecision: high\n"
    "message: \"It is '{name}'. It was '{declared}'. The end.\"\n"
    "examples:\n  positive: [{policy: x}]\n  negative: [{policy: y}]\n";

static bool load(struct pl_arena *a, const char *yaml, struct pl_check_rules *out, struct pl_error *err) {
  const struct pl_doc *doc = pl_doc_parse(a, PL_STR("checks/PL7777.yaml"), pl_str_of(yaml), err);
  return doc && pl_check_rules_load(a, &doc, 1, out, err);
}

static void all_rules_load(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_check_rules rules;
  pl_sample_rules(&a, &rules);
  assert_true(rules.n >= 35);
  for (size_t i = 1; i < rules.n; i++) assert_true(pl_str_cmp(rules.at[i - 1].id, rules.at[i].id) < 0);
  const struct pl_check_rule *r = pl_check_rule_find(&rules, PL_STR("pl1001"));
  assert_non_null(r);
  assert_ptr_equal(r, pl_check_rule_find(&rules, PL_STR("undeclared-processor")));
  assert_ptr_equal(r, pl_check_rule_find(&rules, PL_STR("UndeclaredProcessor")));
  assert_null(pl_check_rule_find(&rules, PL_STR("PL0000")));
  assert_true(pl_str_is(pl_check_rule_nearest(&rules, PL_STR("undeclared-procesor")), "UndeclaredProcessor"));
  pl_arena_release(&a);
}

/* What to replace in the good rule, and what the message must then say. */
struct broken {
  const char *from, *to, *says;
};

static void broken_rules_are_refused(void **state) {
  (void)state;
  static const struct broken all[] = {
      {"PL7777", "PL77", "not of the form PLnnnn"},
      {"SomeRule", "some-rule", "not PascalCase"},
      {"SomeRule", "SomeTLSRule", "not PascalCase"},
      {"level: warning", "level: fatal", "none of error, warning, note"},
      {"short: A short text.", "short: A short text", "must end with a period"},
      {"precision: high", "precision: exact", "none of very-high"},
      {"claims: [processor]", "claims: [procesor]", "not a kind of claim"},
      {"tags: [privacy]", "tags: [external/cwe/cwe-312]", "filed as a leaked secret"},
      {"tags: [privacy]", "tags: []", "without 'tags'"},
      {"{declared}", "{declard}", "did you mean '{declared}'"},
      {"relation: some", "relaton: some", "did you mean 'relation'"},
      {"negative: [{policy: y}]", "negative: []", "positive and a negative example"},
      {"positive: [{policy: x}]", "positive: [{code: x}]", "no 'file'"},
  };
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    struct pl_arena a = {0};
    struct pl_error err = {0};
    struct pl_check_rules rules;
    struct pl_str whole = pl_str_of(good);
    size_t at = pl_str_find(whole, pl_str_of(all[i].from));
    struct pl_str yaml = pl_arena_printf(&a, "%.*s%s%s", (int)at, good, all[i].to, good + at + strlen(all[i].from));
    assert_false(load(&a, yaml.p, &rules, &err));
    if (pl_str_find(pl_str_of(err.text), pl_str_of(all[i].says)) == SIZE_MAX)
      fail_msg("'%s' does not say '%s'", err.text, all[i].says);
    assert_true(err.line > 0);
    pl_arena_release(&a);
  }
}

static void messages_are_filled(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_error err = {0};
  struct pl_check_rules rules;
  struct pl_attr *values = NULL;
  assert_true(load(&a, good, &rules, &err));
  struct pl_str text = pl_check_rule_message(&a, &rules.at[0], values);
  assert_true(pl_str_is(text, "It is 'unknown'. The end."));
  pl_attr_set_text(&a, &values, "name", PL_STR("{declared}. x"));
  text = pl_check_rule_message(&a, &rules.at[0], values);
  assert_true(pl_str_is(text, "It is '{declared}. x'. The end."));
  pl_attr_set_number(&a, &values, "declared", 30);
  text = pl_check_rule_message(&a, &rules.at[0], values);
  assert_true(pl_str_is(text, "It is '{declared}. x'. It was '30'. The end."));
  pl_arena_release(&a);
}

/* Ids and names are those of one rule. */
static void ids_and_names_stand_once(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_error err = {0};
  struct pl_check_rules rules;
  struct pl_str second = pl_arena_printf(&a, "%s", good);
  ((char *)second.p)[pl_str_find(second, PL_STR("short: A")) + 7] = 'B';
  const struct pl_doc *docs[] = {pl_doc_parse(&a, PL_STR("a"), pl_str_of(good), &err),
                                 pl_doc_parse(&a, PL_STR("b"), second, &err)};
  assert_true(pl_check_rules_load(&a, docs, 1, &rules, &err));
  assert_false(pl_check_rules_load(&a, docs, 2, &rules, &err));
  ((char *)second.p)[9] = '8';
  docs[1] = pl_doc_parse(&a, PL_STR("b"), second, &err);
  assert_false(pl_check_rules_load(&a, docs, 2, &rules, &err));
  pl_arena_release(&a);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_rules_load),
      cmocka_unit_test(broken_rules_are_refused),
      cmocka_unit_test(messages_are_filled),
      cmocka_unit_test(ids_and_names_stand_once),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
