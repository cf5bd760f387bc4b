/* Words inside identifiers: a list gives the same answer with its index as word by word. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "ruleset/ident.h"
#include "ruleset/wordindex.h"

static const char *const words[] = {"password", "pass word", "ip",  "2fa", "_id",
                                    "eMail",    "api_key",   "ssn", "s",   "github"};
static const char *const texts[] = {"password",
                                    "passwordHash",
                                    "PASSWORDS",
                                    "user_passwords",
                                    "passwordless",
                                    "bypassword",
                                    "pass word",
                                    "zip",
                                    "userIp",
                                    "IPAddress",
                                    "has2fa",
                                    "2FA",
                                    "user_id",
                                    "userId",
                                    "email",
                                    "sentEMails",
                                    "api_key",
                                    "apiKey",
                                    "API_KEYS",
                                    "lessn",
                                    "gitHub",
                                    "GitHubUrl",
                                    "ss",
                                    "",
                                    "a",
                                    "\xC3\xA9mail",
                                    "x.ssn",
                                    "ssn's",
                                    "_",
                                    "_ids"};

enum { WORDS = sizeof words / sizeof *words, TEXTS = sizeof texts / sizeof *texts };

/* The list of the words from..to, as YAML. */
static struct pl_node list_of(struct pl_arena *a, size_t from, size_t to) {
  struct pl_buf yaml = {0};
  struct pl_error err = {0};
  for (size_t i = from; i < to; i++) pl_buf_printf(&yaml, "- \"%s\"\n", words[i]);
  const struct pl_doc *doc = pl_doc_parse(a, PL_STR("words.yaml"), pl_buf_str(&yaml), &err);
  assert_non_null(doc);
  pl_buf_free(&yaml);
  return pl_doc_root(doc);
}

static void an_index_answers_like_its_words(void **state) {
  (void)state;
  struct pl_arena a = {0};
  size_t fits = 0;
  for (size_t from = 0; from + 4 <= WORDS; from++) {
    struct pl_node list = list_of(&a, from, from + 4);
    assert_true(pl_word_index(list).n);
    for (size_t t = 0; t < TEXTS; t++) {
      bool one = false;
      for (size_t w = from; w < from + 4; w++) one = one || pl_has_word(pl_str_of(texts[t]), pl_str_of(words[w]));
      if (pl_any_word(list, pl_str_of(texts[t])) != one)
        fail_msg("'%s' against words %zu to %zu", texts[t], from, from + 3);
      fits += one;
    }
  }
  assert_true(fits > TEXTS);
  pl_arena_release(&a);
}

static void short_lists_have_none(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_node list = list_of(&a, 0, 3);
  assert_false(pl_word_index(list).n);
  assert_true(pl_any_word(list, PL_STR("userIp")));
  assert_false(pl_any_word(list, PL_STR("zip")));
  pl_arena_release(&a);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(an_index_answers_like_its_words),
                                     cmocka_unit_test(short_lists_have_none)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
