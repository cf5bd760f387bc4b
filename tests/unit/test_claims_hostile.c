/* Sentences made to keep patterns busy: the limits of matching hold, whatever the words, and every claim lies within its document. */
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

enum { BYTES = 40000, MOST_CLAIMS = 2000 };

/* A page with one heading, and `piece` until there are BYTES of it. */
static void read_page(const char *language, const char *heading, const char *piece) {
  struct pl_arena a = {0};
  struct pl_buf page = {0};
  struct pl_error err = {0};
  struct pl_claim_list l = {0};
  pl_buf_printf(&page, "# Privacy policy\n\n## %s\n\n", heading);
  while (pl_buf_str(&page).n < BYTES) pl_buf_puts(&page, piece);
  struct pl_document *d = pl_document_read(&a, claims_rules()->prose, PL_STR("privacy.md"), pl_buf_str(&page), &err);
  assert_non_null(d);
  d->language = pl_str_of(language);
  assert_true(pl_claims_read(&a, claims_rules(), 1, d, &l, &err));
  assert_true(l.n < MOST_CLAIMS);
  for (size_t i = 0; i < l.n; i++) {
    assert_true(l.at[i].span.start <= l.at[i].span.end);
    assert_true(l.at[i].span.end <= pl_buf_str(&page).n);
  }
  pl_buf_free(&page);
  pl_arena_release(&a);
}

static void sentences_without_an_end(void **state) {
  static const char *const pieces[] = {
      "we use third party service providers such as hosting and cloud or payment ",
      "Stripe, ",
      "kept 30 days ",
      "not only never no ",
      "(we collect ",
      "data is stored and processed in servers of regions of ",
      "sign in with Google or ",
      "a, b; c: d - ",
      "cookies cookies-free cookie ",
      "your-domain.com [INSERT {{company}} ",
      "\xEE\x80\x80\xEE\xA0\x80 \xC2\xA0\xE2\x80\x8B",
      "\xFF\xFE\x80 we keep ",
      "data is kept for 30 days and ",
      "analytics cookies or third-party ",
      "on the free plan for visitors ",
  };
  (void)state;
  for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
    read_page("en", "Sharing and retention of the data that we collect", pieces[i]);
    read_page("de", "Empfänger und Speicherdauer der erhobenen Daten", pieces[i]);
  }
}

/* Sentences short enough to be read, that keep all patterns busy: the search ends, and says so. */
static void searching_ends(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_buf page = {0};
  struct pl_error err = {0};
  struct pl_claim_list l = {0};
  for (size_t n = 0; n < 40; n++) {
    for (size_t from = pl_buf_str(&page).n; pl_buf_str(&page).n < from + 8000;)
      pl_buf_puts(&page, "we never share, sell or keep cookies, cookies from third parties ");
    pl_buf_puts(&page, ".\n\n");
  }
  struct pl_document *d = pl_document_read(&a, claims_rules()->prose, PL_STR("privacy.md"), pl_buf_str(&page), &err);
  assert_non_null(d);
  assert_true(pl_claims_read(&a, claims_rules(), 1, d, &l, &err));
  assert_non_null(l.limit);
  assert_string_equal(l.limit, "too much to search: policy read in part");
  pl_buf_free(&page);
  pl_arena_release(&a);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(sentences_without_an_end), cmocka_unit_test(searching_ends)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
