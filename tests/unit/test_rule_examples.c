/* Every vendor entry and every API row is tried on its own examples (run/trial.h): what it `finds` must be found, what it `ignores` must not.
 * Every entry must have both. All failures are printed with the place of the example. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "run/trial.h"

struct trial {
  struct pl_run *run;
  const struct pl_ruleset *rules;
  size_t failed;
};

static void complain(struct trial *t, struct pl_node at, struct pl_str what, const char *problem) {
  t->failed++;
  print_message("%.*s:%u: %.*s %s\n", PL_FMT(at.doc->path), pl_node_line(at), PL_FMT(what), problem);
}

static void has_both(struct trial *t, struct pl_node entry, struct pl_str what) {
  if (!pl_node_count(pl_node_get(entry, "finds"))) complain(t, entry, what, "has no positive example");
  if (!pl_node_count(pl_node_get(entry, "ignores"))) complain(t, entry, what, "has no negative example");
}

static void entries_have_examples_of_both_signs(void **state) {
  struct trial *t = *state;
  t->failed = 0;
  for (size_t i = 0; i < t->rules->vendors.n; i++)
    has_both(t, t->rules->vendors.at[i]->node, t->rules->vendors.at[i]->id);
  for (size_t i = 0; i < t->rules->apis.rows.n; i++) {
    const struct pl_api_row *row = t->rules->apis.rows.at[i];
    has_both(t, row->group.i ? row->group : row->node, PL_STR("entry"));
  }
  assert_int_equal(t->failed, 0);
}

static void entries_keep_to_their_examples(void **state) {
  struct trial *t = *state;
  struct pl_arena a = {0};
  struct pl_error err = {0};
  struct pl_trials trials;
  struct pl_trial_options all = {.no_products = true};
  size_t wrong = 0;
  assert_true(pl_trials_do(&a, t->run, &all, &trials, &err));
  for (size_t i = 0; i < trials.at.n; i++) {
    const struct pl_trial *x = &trials.at.at[i];
    if (x->outcome <= PL_TRIAL_VALIDATED) continue;
    wrong++;
    print_message("%.*s:%u: %s: %s '%.*s'; %.*s\n", PL_FMT(x->path), x->line, pl_trial_outcome_name(x->outcome),
                  x->kind, PL_FMT(x->id), PL_FMT(x->why));
  }
  print_message("%zu rules, %zu examples, %zu failures\n", trials.entries, trials.at.n, wrong);
  pl_trials_release(&trials);
  pl_arena_release(&a);
  assert_int_equal(wrong, 0);
}

/* Gives the name to the vendor; complains when another has it. */
static void claim_name(struct trial *t, struct pl_map *names, struct pl_arena *a, const struct pl_vendor *v,
                       struct pl_str name) {
  const struct pl_vendor *other = pl_map_set(names, pl_arena_lower(a, name), (void *)(uintptr_t)v);
  if (other && other != v) complain(t, v->node, name, "is a name of two entries");
}

static void vendors_have_names_and_companies_of_their_own(void **state) {
  struct trial *t = *state;
  struct pl_map names = {0};
  struct pl_arena a = {0};
  t->failed = 0;
  for (size_t i = 0; i < t->rules->vendors.n; i++) {
    const struct pl_vendor *v = t->rules->vendors.at[i], *up = v;
    claim_name(t, &names, &a, v, v->name);
    for (size_t k = 0; k < v->alias_count; k++) claim_name(t, &names, &a, v, v->aliases[k]);
    int steps = 0;
    for (; up && up->company.n && steps < 5; steps++) up = pl_vendor_by_id(&t->rules->vendors, up->company);
    if (!up) complain(t, v->node, v->company, "is a company without an entry");
    if (steps == 5) complain(t, v->node, v->company, "is a company that goes round in a circle");
  }
  assert_int_equal(t->failed, 0);
  pl_map_free(&names);
  pl_arena_release(&a);
}

static int load(void **state) {
  static struct trial t;
  struct pl_error err = {0};
  struct pl_run_options o = {.root = ".", .no_config = true, .no_own_rules = true, .want_claims = true};
  t.run = pl_run_new(&o, &err);
  if (!t.run) return print_message("%s\n", err.text), -1;
  t.rules = pl_run_ruleset(t.run);
  *state = &t;
  return 0;
}

static int unload(void **state) {
  struct trial *t = *state;
  pl_run_free(t->run);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(entries_have_examples_of_both_signs),
      cmocka_unit_test(entries_keep_to_their_examples),
      cmocka_unit_test(vendors_have_names_and_companies_of_their_own),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
