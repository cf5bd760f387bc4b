/* Allows: where they are found, what they cover, what is wrong with them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "triage/allow.h"

static struct pl_arena arena;

static int release(void **state) {
  (void)state;
  pl_arena_release(&arena);
  return 0;
}

static struct pl_allows scan(const char *text) { return pl_allow_scan(&arena, PL_STR("a.ts"), pl_str_of(text), false); }
static struct pl_allows scan_prose(const char *text) {
  return pl_allow_scan(&arena, PL_STR("P.md"), pl_str_of(text), true);
}

static void assert_text(struct pl_str s, const char *expected) {
  char copy[512];
  snprintf(copy, sizeof copy, "%.*s", PL_FMT(s));
  assert_string_equal(copy, expected);
}

static bool known(void *context, struct pl_str rule) {
  (void)context;
  return pl_str_is(rule, "PL1001") || pl_str_is(rule, "PL3001") || pl_str_is(rule, "undeclared-processor");
}

static void every_comment_syntax(void **state) {
  (void)state;
  static const char *const lines[] = {
      "// policylint: allow PL1001 -- why",         "# policylint: allow PL1001 -- why",
      "/* policylint: allow PL1001 -- why */",      "{/* policylint: allow PL1001 -- why */}",
      "<!-- policylint: allow PL1001 -- why -->",   "-- policylint: allow PL1001 -- why",
      "; policylint: allow PL1001 -- why",          "{# policylint: allow PL1001 -- why #}",
      "{{!-- policylint: allow PL1001 -- why --}}", "<%# policylint: allow PL1001 -- why %>",
      "{{-- policylint: allow PL1001 -- why --}}",  "  * policylint: allow PL1001 -- why",
      "/// policylint: allow PL1001 -- why",        "@* policylint: allow PL1001 -- why *@",
      "(* policylint: allow PL1001 -- why *)",      "//policylint:allow PL1001 -- why",
      "% policylint: allow PL1001 -- why",          "\"\"\" policylint: allow PL1001 -- why \"\"\"",
  };
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
    struct pl_allows w = scan(lines[i]);
    if (w.n != 1) fail_msg("not found: %s", lines[i]);
    assert_int_equal(w.at[0].problem, PL_ALLOW_FINE);
    assert_text(w.at[0].reason, "why");
    assert_int_equal(w.at[0].covers, 2);
  }
}

static void what_is_no_comment(void **state) {
  (void)state;
  static const char *const lines[] = {
      "const s = \"policylint: allow PL1001 -- why\"",
      "policylint: allow PL1001 -- why",
      "log('policylint: allow PL1001 -- why')",
      "const s = \"// policylint: allow PL1001 -- why\"",
      "// policylint: see docs/RULES.md",
      "# policylint: the linter of policies",
  };
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
    if (scan(lines[i]).n != 0) fail_msg("found: %s", lines[i]);
}

static void lines_that_it_covers(void **state) {
  (void)state;
  struct pl_allows w = scan("a();\nb(); // policylint: allow PL1001 -- x\n"
                            "// policylint: allow PL1001 -- y\n// policylint: allow PL3001 -- z\n\n  c();\n"
                            "/* policylint: allow PL1001 -- inline */ d();\n");
  assert_int_equal(w.n, 4);
  assert_int_equal(w.at[0].covers, 2);
  assert_int_equal(w.at[1].covers, 6);
  assert_int_equal(w.at[2].covers, 6);
  assert_int_equal(w.at[3].covers, 7);
  assert_int_equal(w.at[0].span.line, 2);
  assert_int_equal(w.at[0].span.column, 9);
}

static void several_rules_and_a_date(void **state) {
  (void)state;
  struct pl_allows w =
      scan("# policylint: allow PL1001, PL3001 undeclared-processor -- legal/42, see -- there [until 2027-01-31]\n"
           "# policylint: allow PL1001 -- until the move until 2028-02-29\n"
           "# policylint: allow PL1001 -- valid until further notice\n");
  assert_int_equal(w.n, 3);
  assert_int_equal(w.at[0].rule_count, 3);
  assert_text(w.at[0].rules[1], "PL3001");
  assert_text(w.at[0].reason, "legal/42, see -- there");
  assert_int_equal(w.at[0].until, 20270131);
  assert_text(w.at[1].reason, "until the move");
  assert_int_equal(w.at[1].until, 20280229);
  assert_text(w.at[2].reason, "valid until further notice");
  assert_int_equal(w.at[2].until, 0);
}

static void problems_are_said(void **state) {
  (void)state;
  struct pl_allows w =
      scan("// policylint: allow PL1001\n// policylint: allow PL1001 --  \n// policylint: allow -- why\n"
           "// policylint: alow PL1001 -- why\n// policylint: ignore PL1001 -- why\n"
           "// policylint: allow PL1001 -- why [until 2027-02-30]\n"
           "// policylint: allow PL1001 -- [until 2027-02-03]\n");
  static const enum pl_allow_problem expected[] = {PL_ALLOW_NO_REASON, PL_ALLOW_NO_REASON, PL_ALLOW_MALFORMED,
                                                   PL_ALLOW_MALFORMED, PL_ALLOW_MALFORMED, PL_ALLOW_MALFORMED,
                                                   PL_ALLOW_NO_REASON};
  assert_int_equal(w.n, 7);
  for (size_t i = 0; i < 7; i++) {
    assert_int_equal(w.at[i].problem, expected[i]);
    assert_true(w.at[i].message.n > 0);
  }
  assert_text(w.at[0].message, "an allow without a reason; write 'policylint: allow PL1001 -- reason'");
  assert_text(w.at[5].message, "'2027-02-30' is not a date; write it as 2027-01-31");
}

static void unknown_and_expired(void **state) {
  (void)state;
  struct pl_allows w =
      scan("// policylint: allow PL1001 PL9999 -- a\n// policylint: allow PL1001 -- b until 2026-11-20\n"
           "// policylint: allow PL1001 -- c until 2026-11-21\n");
  pl_allow_check(&arena, &w, known, NULL, 20261121);
  assert_int_equal(w.at[0].problem, PL_ALLOW_UNKNOWN_RULE);
  assert_text(w.at[0].message, "no rule 'PL9999'; 'policylint rules' lists them");
  assert_int_equal(w.at[1].problem, PL_ALLOW_EXPIRED);
  assert_text(w.at[1].message, "this allow ended on 2026-11-20; mend the finding or set a new date");
  assert_int_equal(w.at[2].problem, PL_ALLOW_FINE); /* the last day still counts */
}

static void documents(void **state) {
  (void)state;
  struct pl_allows w = scan_prose("# Privacy\n\n<!-- policylint: allow PL1001 -- legal/42 -->\n\nWe use Acme.\n\n"
                                  "We use Beta. <!-- policylint: allow PL1001 -- b -->\n"
                                  "[//]: # (policylint: allow PL1001 -- c)\nWe use Gamma.\n"
                                  "```\n<!-- policylint: allow PL1001 -- an example -->\n```\n"
                                  "Write `<!-- policylint: allow PL1001 -- x -->` there.\n"
                                  "- // policylint: allow PL1001 -- not a comment here\n");
  assert_int_equal(w.n, 3);
  assert_int_equal(w.at[0].covers, 5);
  assert_int_equal(w.at[1].covers, 7);
  assert_int_equal(w.at[2].covers, 9);
  assert_text(w.at[2].reason, "c");
}

static struct pl_fact fact_at(const char *path, uint32_t line, uint32_t end_line) {
  return (struct pl_fact){.path = pl_str_of(path), .span = {.line = line, .end_line = end_line}};
}

static void findings_are_suppressed(void **state) {
  (void)state;
  struct pl_allows w = scan("// policylint: allow PL1001 -- why\ncall();\n");
  struct pl_fact here = fact_at("a.ts", 2, 4), other_file = fact_at("b.ts", 2, 2), other_line = fact_at("a.ts", 3, 3);
  const struct pl_fact *facts[] = {&other_file, &here};
  struct pl_finding f = {.facts = facts, .fact_count = 2};
  assert_true(pl_allow_apply(&w, &f, PL_STR("PL1001"), PL_STR("undeclared-processor")));
  assert_text(f.suppressed, "why");
  assert_true(w.at[0].used);
  struct pl_finding g = {.facts = facts, .fact_count = 1};
  assert_false(pl_allow_apply(&w, &g, PL_STR("PL1001"), PL_STR("")));
  facts[0] = &other_line;
  assert_false(pl_allow_apply(&w, &g, PL_STR("PL1001"), PL_STR("")));
  facts[0] = &here;
  assert_false(pl_allow_apply(&w, &g, PL_STR("PL1002"), PL_STR("")));
  assert_null(g.suppressed.p);
}

static void claims_and_names(void **state) {
  (void)state;
  struct pl_allows w = scan_prose("We use\nAcme. <!-- policylint: allow undeclared-processor -- why -->\n");
  struct pl_claim claim = {.path = PL_STR("P.md"), .span = {.line = 1, .end_line = 2}};
  struct pl_finding f = {.claim = &claim};
  assert_true(pl_allow_apply(&w, &f, PL_STR("PL1001"), PL_STR("undeclared-processor")));
}

static void bad_allows_suppress_nothing(void **state) {
  (void)state;
  struct pl_allows w = scan("a(); // policylint: allow PL1001\nb(); // policylint: allow PL1001 -- x until 2020-01-01\n"
                            "c(); // policylint: allow PL9999 PL1001 -- x\n");
  pl_allow_check(&arena, &w, known, NULL, 20261121);
  for (uint32_t line = 1; line <= 3; line++) {
    struct pl_fact fact = fact_at("a.ts", line, line);
    const struct pl_fact *facts[] = {&fact};
    struct pl_finding f = {.facts = facts, .fact_count = 1};
    assert_int_equal(pl_allow_apply(&w, &f, PL_STR("PL1001"), PL_STR("")), line == 3);
  }
}

static void unused_ones_are_said_once(void **state) {
  (void)state;
  struct pl_allows w = scan("// policylint: allow PL1001 -- why\n\n// policylint: allow PL1001\n");
  pl_allow_unused(&arena, &w);
  assert_int_equal(w.at[0].problem, PL_ALLOW_UNUSED);
  assert_text(w.at[0].message, "this allow of PL1001 suppresses nothing; remove it");
  assert_int_equal(w.at[1].problem, PL_ALLOW_NO_REASON);
}

static void hostile_texts(void **state) {
  (void)state;
  assert_int_equal(scan("policylint:").n, 0);
  assert_int_equal(scan("//policylint:").n, 0);
  assert_int_equal(scan("// policylint: allow").n, 1);
  assert_int_equal(scan("// policylint: allow PL1001 -- until").n, 1);
  assert_int_equal(scan("// policylint: allow PL1001 -- \xFF\xFE").n, 1);
  assert_int_equal(scan("// policylint: policylint: allow PL1001 -- x").n, 0);
  assert_int_equal(pl_allow_scan(&arena, PL_STR("x"), (struct pl_str){NULL, 0}, true).n, 0);
  assert_int_equal(pl_date_read(PL_STR("2027-13-01")), 0);
  assert_int_equal(pl_date_read(PL_STR("2027-02-29")), 0);
  assert_int_equal(pl_date_read(PL_STR("2100-02-29")), 0);
  assert_int_equal(pl_date_read(PL_STR("2027-1-1")), 0);
}

int main(void) {
#define TEST(name) cmocka_unit_test_teardown(name, release)
  const struct CMUnitTest tests[] = {
      TEST(every_comment_syntax),
      TEST(what_is_no_comment),
      TEST(lines_that_it_covers),
      TEST(several_rules_and_a_date),
      TEST(problems_are_said),
      TEST(unknown_and_expired),
      TEST(documents),
      TEST(findings_are_suppressed),
      TEST(claims_and_names),
      TEST(bad_allows_suppress_nothing),
      TEST(unused_ones_are_said_once),
      TEST(hostile_texts),
  };
  return cmocka_run_group_tests_name("inline allows", tests, NULL, NULL);
}
