/* Runs the examples of every claim form: each `match` must give a claim of that form, each `not` must give none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "claims_rules.h"

static int run(const struct pl_claim_rules *r, const struct pl_claim_language *l, const struct pl_claim_form *f,
               const char *key, bool wanted) {
  int bad = 0;
  for (struct pl_node c = pl_node_first(pl_node_get(f->node, key)); c.i; c = pl_node_next(c)) {
    if (pl_claims_example_holds(r, l, f, c) == wanted) continue;
    print_message("%.*s:%u: form '%.*s' %s\n", PL_FMT(c.doc->path), pl_node_line(c), PL_FMT(f->id),
                  wanted ? "misses this" : "must not match this");
    bad++;
  }
  return bad;
}

static void examples_hold(void **state) {
  (void)state;
  const struct pl_claim_rules *r = claims_rules();
  int bad = 0;
  for (size_t i = 0; i < r->language_n; i++)
    for (size_t k = 0; k < r->languages[i].form_n; k++) {
      const struct pl_claim_form *f = &r->languages[i].forms[k];
      bad += run(r, &r->languages[i], f, "match", true) + run(r, &r->languages[i], f, "not", false);
    }
  assert_int_equal(bad, 0);
}

static void patterns_compile(void **state) {
  (void)state;
  struct pl_error err = {0};
  if (!pl_claim_rules_check(claims_rules(), false, &err)) print_message("%s:%u: %s\n", err.path, err.line, err.text);
  assert_false(err.set);
}

/* The choices of a lexicon go no further than the lexicon: what stands before it is not one of them. */
static void choices_of_a_lexicon(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_str all = claims_in(&a, "en", "Cookies", NULL, "In the European Union, analytics runs in cookieless mode.");
  assert_true(pl_str_find(all, PL_STR("cookies analytics does_not")) != SIZE_MAX);
  assert_true(pl_str_find(all, PL_STR("(European Union)")) != SIZE_MAX);
  pl_arena_release(&a);
}

/* What a denying heading or clause does not reach: "the only cookie is …", another thing that "stays yours", what a bracket leaves out. */
static void beyond_a_denial(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_str all = claims_in(&a, "en", "What we do not collect", NULL, "The only cookie is the session cookie.");
  assert_true(pl_str_find(all, PL_STR("cookies session only")) != SIZE_MAX);
  all = claims_in(&a, "en", "What we collect", NULL, "We don't sell it, and your health data stays yours.");
  assert_true(pl_str_find(all, PL_STR("health does_not")) == SIZE_MAX);
  all = claims_in(&a, "en", "Categories We Do Not Use", NULL, "Tracking cookies.");
  assert_true(pl_str_find(all, PL_STR("cookies tracking does_not")) != SIZE_MAX);
  all = claims_in(&a, "en", "What we collect", NULL, "Error logs (no health data included)");
  assert_true(pl_str_find(all, PL_STR("health")) == SIZE_MAX);
  all = claims_in(&a, "en", "What we collect", NULL,
                  "We do not collect cookies, location data, or any data beyond your name.");
  assert_true(pl_str_find(all, PL_STR("location does {}")) == SIZE_MAX);
  pl_arena_release(&a);
}

/* An exception ahead of what is denied, or within it, is a claim of its own as one behind it is. */
static void exception_ahead(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_str all =
      claims_in(&a, "de", "Cookies", NULL, "Ohne deine Einwilligung werden keine Analyse-Cookies gesetzt.");
  assert_true(pl_str_find(all, PL_STR("cookies analytics does_not")) != SIZE_MAX);
  assert_true(pl_str_find(all, PL_STR("exception")) != SIZE_MAX);
  all = claims_in(&a, "de", "Kontakt", NULL, "Diese Angaben geben wir nicht ohne Ihre Einwilligung weiter.");
  assert_true(pl_str_find(all, PL_STR("exception")) != SIZE_MAX);
  all = claims_in(&a, "de", "Kontakt", NULL,
                  "Ohne die Adresse kann die Seite nicht geliefert werden; Cookies gibt es keine.");
  assert_true(pl_str_find(all, PL_STR("exception")) == SIZE_MAX);
  pl_arena_release(&a);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(patterns_compile), cmocka_unit_test(examples_hold),
                                     cmocka_unit_test(choices_of_a_lexicon), cmocka_unit_test(beyond_a_denial),
                                     cmocka_unit_test(exception_ahead)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
