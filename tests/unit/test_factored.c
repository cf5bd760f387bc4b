/* Patterns whose alternatives are put together match the same: in samples, and in every rule over examples of its file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "claims_rules.h"
#include "ruleset/factored.h"

static void becomes(const char *regex, const char *wanted) {
  struct pl_arena a = {0};
  struct pl_str out = pl_pattern_factored(&a, pl_str_of(regex));
  if (!pl_str_is(out, wanted)) fail_msg("%s became %.*s instead of %s", regex, PL_FMT(out), wanted);
  pl_arena_release(&a);
}

static void put_together(void **state) {
  (void)state;
  becomes("account|address|age", "a(?:ccount|ddress|ge)");
  becomes("kept|use|keep", "ke(?:pt|ep)|use");
  becomes("(?:on|(?:off|use))d", "(?:o(?:n|ff)|use)d");
  becomes("a|ab", "a(?:|b)");
  becomes("\\bone\\b|\\btwo\\b", "\\b(?:one\\b|two\\b)");
  becomes("(?<w>on|off) (?=it|is)", "(?<w>o(?:n|ff)) (?=i(?:t|s))");
  becomes("[ab]c|[ab]d", "[ab](?:c|d)");
}

/* What comes first stays first; what is repeated or captured stays where it is. */
static void left_alone(void **state) {
  (void)state;
  static const char *const same[] = {"ab|.c|ad",
                                     "a+b|a+c",
                                     "(a)|b|(c)|b?",
                                     "ax|(\\w)|ay",
                                     "(?<=ab|ac)d",
                                     "(?:a|b)x|(?:a|b)y",
                                     "\\Qa|b\\E|ac",
                                     "(?i)ab|ac",
                                     "ab|ac)",
                                     "(?:ab|ac",
                                     "(ab|ac",
                                     "[ab|ac",
                                     "(?|(ab)|(ac))",
                                     "(?#ab|ac)",
                                     "(*UCP)ab|ac",
                                     "(?R)ab|ac",
                                     ""};
  for (size_t i = 0; i < sizeof same / sizeof *same; i++) becomes(same[i], same[i]);
}

static struct pl_pattern *compile(struct pl_str regex, const struct pl_lazy *lazy) {
  struct pl_arena a = {0};
  struct pl_error err = {0};
  struct pl_str text = pl_arena_printf(&a, "%s%.*s", lazy->unicode ? "(*UCP)" : "", PL_FMT(regex));
  struct pl_pattern *p = pl_pattern_compile(text, lazy->flags | PL_PATTERN_RARE, &err);
  if (!p) fail_msg("%.*s: %s", PL_FMT(regex), err.text);
  pl_arena_release(&a);
  return p;
}

static void same_match(const struct pl_lazy *lazy, const struct pl_pattern *x, const struct pl_pattern *y,
                       struct pl_str text) {
  struct pl_match m = {0}, n = {0};
  bool found = pl_pattern_find(x, text, 0, &m, NULL), again = pl_pattern_find(y, text, 0, &n, NULL);
  if (found != again || (found && (m.count != n.count || memcmp(m.group, n.group, sizeof m.group) != 0)))
    fail_msg("%.*s matches otherwise in '%.*s'", PL_FMT(lazy->regex), PL_FMT(text));
}

/* Every eighth text of the file that the pattern stands in, another eighth for the next pattern. */
static size_t compare(const struct pl_lazy *lazy, size_t turn) {
  struct pl_arena a = {0};
  struct pl_str factored = pl_pattern_factored(&a, lazy->regex);
  const struct pl_doc *d = lazy->origin.doc;
  bool changed = !pl_str_eq(factored, lazy->regex);
  struct pl_pattern *x = changed ? compile(lazy->regex, lazy) : NULL, *y = changed ? compile(factored, lazy) : NULL;
  for (uint32_t i = (uint32_t)(turn % 8) + 1; changed && i < d->n; i += 8) {
    struct pl_node n = {d, i};
    if (pl_node_kind(n) == PL_NODE_SCALAR && pl_node_text(n).n > 20) same_match(lazy, x, y, pl_node_text(n));
  }
  pl_pattern_free(x);
  pl_pattern_free(y);
  pl_arena_release(&a);
  return changed;
}

static void rules_match_the_same(void **state) {
  (void)state;
  size_t turn = 0, changed = 0;
  for (const struct pl_lazy *x = claims_rules()->all; x; x = x->next) changed += compare(x, turn++);
  assert_true(changed > turn / 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(put_together),
      cmocka_unit_test(left_alone),
      cmocka_unit_test(rules_match_the_same),
  };
  return cmocka_run_group_tests_name("factored", tests, NULL, NULL);
}
