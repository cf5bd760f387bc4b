/* A long policy is read in parts at the same time: the number of threads changes nothing, and what one part says of another holds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "base/buf.h"
#include "claims/claims.h"
#include "claims_rules.h"
#include "syntax/document.h"

enum { SECTIONS = 60, FILLER = 30 };

/* Some 100 KB: a list of services, sections with periods, and at the end a sentence that calls the list complete. */
static void write_policy(struct pl_buf *page, const char *last) {
  pl_buf_puts(page, "# Privacy policy\n\n## Who receives data\n\n- Stripe: payments\n- Twilio: text messages\n\n");
  for (unsigned i = 0; i < SECTIONS; i++) {
    pl_buf_printf(page, "## Logs of service %u\n\nThese logs are kept for %u days. We never sell your data.\n\n", i,
                  i + 3);
    for (unsigned k = 0; k < FILLER; k++) pl_buf_puts(page, "Our team reads what you send with care.\n\n");
  }
  pl_buf_puts(page, last);
}

static struct pl_claim_list read_policy(struct pl_arena *a, struct pl_str page, unsigned threads) {
  struct pl_error err = {0};
  struct pl_claim_list l = {0};
  struct pl_document *d = pl_document_read(a, claims_rules()->prose, PL_STR("privacy.md"), page, &err);
  assert_non_null(d);
  assert_true(pl_claims_read(a, claims_rules(), threads, d, &l, &err));
  assert_null(l.limit);
  return l;
}

static const struct pl_claim *processor(const struct pl_claim_list *l, const char *id) {
  for (size_t i = 0; i < l->n; i++)
    if (l->at[i].kind == PL_CLAIM_PROCESSOR && pl_str_is(l->at[i].subject, id)) return &l->at[i];
  fail_msg("no claim of %s", id);
  return NULL;
}

static void threads_change_nothing(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_buf page = {0};
  write_policy(&page, "The end.\n");
  struct pl_claim_list one = read_policy(&a, pl_buf_str(&page), 1), many = read_policy(&a, pl_buf_str(&page), 4);
  assert_true(one.n > SECTIONS);
  assert_int_equal(one.n, many.n);
  for (size_t i = 0; i < one.n; i++) {
    assert_int_equal(pl_claim_cmp(&one.at[i], &many.at[i]), 0);
    assert_true(pl_claim_same(&one.at[i], &many.at[i]));
    assert_true(pl_str_eq(one.at[i].also, many.at[i].also));
  }
  pl_buf_free(&page);
  pl_arena_release(&a);
}

static void last_part_closes_a_list_of_the_first(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_buf open = {0}, closed = {0};
  write_policy(&open, "The end.\n");
  write_policy(&closed, "These are the only third parties we use.\n");
  struct pl_claim_list before = read_policy(&a, pl_buf_str(&open), 4), after = read_policy(&a, pl_buf_str(&closed), 4);
  assert_false(processor(&before, "stripe")->closed_world);
  assert_true(processor(&after, "stripe")->closed_world);
  assert_true(processor(&after, "twilio")->closed_world);
  pl_buf_free(&open);
  pl_buf_free(&closed);
  pl_arena_release(&a);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(threads_change_nothing),
                                     cmocka_unit_test(last_part_closes_a_list_of_the_first)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
