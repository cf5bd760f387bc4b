/* The examples of every rule in rules/checks: a positive one makes the rule fire, at the level that it states, a negative one leaves it silent;
 * each level that the rule's page states is shown by an example. Each is written to a folder of its own as PRIVACY.md and one file of code. With an argument, only that rule is run, and its findings shown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "run/run.h"
#include "tree.h"

static void write_example(const struct tree *t, const struct pl_rule_example *e) {
  struct pl_arena a = {0};
  tree_clear(t);
  tree_write(t, "PRIVACY.md",
             pl_arena_str(&a, e->policy.n ? e->policy : PL_STR("# Privacy policy\n\nWe respect your privacy.\n")).p);
  if (e->code.n) tree_write(t, pl_arena_str(&a, e->file).p, pl_arena_str(&a, e->code).p);
  if (e->config.n) tree_write(t, "policylint.yaml", pl_arena_str(&a, e->config).p);
  pl_arena_release(&a);
}

/* Whether the rule fires on the example, at the level that it states. */
static bool fires(const struct tree *t, const struct pl_check_rule *rule, const struct pl_rule_example *e, bool show) {
  struct pl_error err = {0};
  struct pl_run_past past = {e->before, PL_EXAMPLE_DAY};
  struct pl_run_options options = {.root = t->root,
                                   .want_check = true,
                                   .threads = 1,
                                   .enable = &rule->id,
                                   .enable_count = 1,
                                   .past = e->before.n ? &past : NULL};
  write_example(t, e);
  struct pl_run *run = pl_run_new(&options, &err);
  unsigned levels = 0;
  if (!run || !pl_run_go(run, &err)) {
    char text[1000];
    pl_error_format(&err, text, sizeof text);
    fail_msg("%.*s: %s", PL_FMT(rule->id), text);
  }
  const struct pl_result *r = pl_run_result(run);
  for (size_t i = 0; i < r->finding_count; i++) {
    if (show)
      fprintf(stderr, "  %s %.*s: %.*s\n", pl_level_name(r->findings[i].level), PL_FMT(r->findings[i].rule->id),
              PL_FMT(r->findings[i].message));
    if (pl_str_eq(r->findings[i].rule->id, rule->id)) levels |= 1u << r->findings[i].level;
  }
  pl_run_free(run);
  return pl_rule_example_holds(e, levels);
}

static size_t run_rule(const struct tree *t, const struct pl_check_rule *rule, bool show) {
  size_t wrong = 0;
  for (size_t i = 0; i < rule->positive_count; i++)
    if (!fires(t, rule, &rule->positive[i], show))
      wrong++, fprintf(stderr, "missing  %.*s %.*s positive %zu\n", PL_FMT(rule->id), PL_FMT(rule->slug), i + 1);
  for (size_t i = 0; i < rule->negative_count; i++)
    if (fires(t, rule, &rule->negative[i], show))
      wrong++, fprintf(stderr, "noisy    %.*s %.*s negative %zu\n", PL_FMT(rule->id), PL_FMT(rule->slug), i + 1);
  return wrong;
}

/* Whether an example shows that the rule reports at the level; of a rule with one level every example does. */
static bool shown(const struct pl_check_rule *rule, int level) {
  int stated = 0;
  for (int l = 0; l < 3; l++) stated += rule->levels[l].n != 0;
  for (size_t i = 0; i < rule->positive_count; i++)
    if (pl_str_is(rule->positive[i].level, pl_level_name((enum pl_level)level))) return true;
  return stated == 1;
}

/* Levels that the rule's page states and no example shows. */
static size_t unshown(const struct pl_check_rule *rule) {
  size_t wrong = 0;
  for (int l = 0; l < 3; l++)
    if (rule->levels[l].n && !shown(rule, l))
      wrong++,
          fprintf(stderr, "no example with 'level: %s' in %.*s\n", pl_level_name((enum pl_level)l), PL_FMT(rule->path));
  return wrong;
}

static size_t run_all(const char *only) {
  struct tree t;
  struct pl_error err = {0};
  struct pl_run_options options = {.root = "."};
  struct pl_run *run = pl_run_new(&options, &err);
  size_t wrong = 0, count = 0;
  tree_make(&t);
  const struct pl_check_rules *rules = pl_run_checks(run);
  for (size_t i = 0; i < rules->n; i++) {
    if (only && !pl_str_is(rules->at[i].id, only)) continue;
    wrong += run_rule(&t, &rules->at[i], only != NULL) + unshown(&rules->at[i]);
    count += rules->at[i].positive_count + rules->at[i].negative_count;
  }
  fprintf(stderr, "%zu examples, %zu wrong\n", count, wrong);
  tree_remove(&t);
  pl_run_free(run);
  return wrong;
}

static void examples(void **state) {
  (void)state;
  assert_int_equal(run_all(NULL), 0);
}

int main(int argc, char **argv) {
  if (argc > 1) return run_all(argv[1]) != 0;
  const struct CMUnitTest tests[] = {cmocka_unit_test(examples)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
