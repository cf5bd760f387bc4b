/* Plain text and Markdown: what the lines of a policy become. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "claims/claims.h"
#include "claims_rules.h"
#include "document_brief.h"

static void one_statement_a_line(void **state) {
  (void)state;
  expect_document("p.txt",
                  "Acme Privacy\n"
                  "Last updated: 4 May 2026\n"
                  "1. What we keep\n"
                  "We keep little. We sell nothing.\n"
                  "When you join, we ask for:\n"
                  "- Email: to sign you in\n"
                  "- Password (hashed with bcrypt — never in plain text)\n"
                  "2. Sharing\n"
                  "Stripe — payments.\n",
                  "h1 Acme Privacy\n"
                  "s Last updated: 4 May 2026 = Last updated\n"
                  "h2 1. What we keep\n"
                  "s We keep little.\n"
                  "s We sell nothing.\n"
                  "s When you join, we ask for:\n"
                  "i Email: to sign you in < When you join, we ask for: = Email\n"
                  "i Password (hashed with bcrypt — never in plain text) < When you join, we ask for:\n"
                  "h2 2. Sharing\n"
                  "s Stripe — payments. = Stripe\n");
}

static void hard_wrapped(void **state) {
  (void)state;
  expect_document(
      "PRIVACY",
      "PRIVACY NOTICE\n==============\n\n"
      "We keep your e-mail address for as long as you have an account, and\n"
      "the logs of our servers for 30 days. Backups of the database follow\n"
      "Our schedule.\n\n"
      "  * Logs are kept in Frankfurt and are deleted by a job that runs each\n"
      "    night.\n"
      "  * Metrics\n\n"
      "WHO SEES IT\n\nNobody else.\n",
      "h1 PRIVACY NOTICE\n"
      "s We keep your e-mail address for as long as you have an account, and the logs of our servers for 30 days.\n"
      "s Backups of the database follow Our schedule.\n"
      "i Logs are kept in Frankfurt and are deleted by a job that runs each night.\n"
      "i Metrics\n"
      "h2 WHO SEES IT\n"
      "s Nobody else.\n");
}

static void tables_in_text(void **state) {
  (void)state;
  expect_document("p.txt",
                  "How long:\n\n| Data | Kept |\n|---|---|\n| Logs | 30 days; then gone |\n\n"
                  "Provider    Purpose\n--------    -------\nStripe      Payments\nResend      E-mail\n",
                  "s How long:\n"
                  "c0.0 Data < How long:\nc0.1 Kept < How long:\n"
                  "c1.0 Logs < How long: ^ Data\nc1.1 30 days; then gone < How long: = Logs ^ Kept\n"
                  "c0.0 Provider\nc0.1 Purpose\n"
                  "c1.0 Stripe ^ Provider\nc1.1 Payments = Stripe ^ Purpose\n"
                  "c2.0 Resend ^ Provider\nc2.1 E-mail = Resend ^ Purpose\n");
}

/* A first row is the head of its columns by its words alone. */
static void tables_without_a_rule(void **state) {
  (void)state;
  expect_document("p.txt", "Data        | Kept for\nServer logs | 14 days\n",
                  "c0.0 Data\nc0.1 Kept for\nc2.0 Server logs ^ Data\nc2.1 14 days = Server logs ^ Kept for\n");
  expect_document("p.txt", "Stripe | Payments\nHetzner | Hosting\n",
                  "c1.0 Stripe\nc1.1 Payments = Stripe\nc2.0 Hetzner\nc2.1 Hosting = Hetzner\n");
}

static void short_lines_are_headings(void **state) {
  (void)state;
  expect_document("p.txt",
                  "We are a small shop.\nWhat we gather\nFrom visitors\nPages seen, in total.\nFrom customers\nAn "
                  "address.\nWhat we never do\n"
                  "We never sell data.\n",
                  "s We are a small shop.\nh1 What we gather\nh2 From visitors\ns Pages seen, in total.\nh2 From "
                  "customers\ns An address.\n"
                  "h1 What we never do\ns We never sell data.\n");
}

static void sentences(void **state) {
  (void)state;
  expect_document("p.txt",
                  "We use Acme Inc. for mail, e.g. receipts, on example.com and TLS 1.2+. Write to a@b.example. See "
                  "No. 5 (Art. 6. Really) there! "
                  "No. We do not; others may. The U.S. servers stay. Ask \"Who?\" Then wait.\n",
                  "s We use Acme Inc. for mail, e.g. receipts, on example.com and TLS 1.2+.\ns Write to a@b.example.\n"
                  "s See No. 5 (Art. 6. Really) there!\ns No.\ns We do not; others may.\ns The U.S. servers stay.\ns "
                  "Ask \"Who?\"\ns Then wait.\n");
}

static void markdown(void **state) {
  (void)state;
  expect_document(
      "p.md",
      "---\ntitle: \"Privacy\"\nlastUpdated: 2026-01-31\nlayout: page\n---\n"
      "<!-- internal -->\n# Privacy {#top}\n\n**Effective:** [INSERT DATE] and [terms](/t \"x\").\n\n"
      "We do **not** share with:\n\n- **Email** — sign-in[^1]\n  - nested *one*\n- [x] done\n\n  more of it\n\n"
      "After the list.\n\n[^1]: Only then.\n[ref]: https://example.org\n",
      "l title: Privacy = title\nl lastUpdated: 2026-01-31 = lastUpdated\n"
      "h1 Privacy\ns Effective: [INSERT DATE] and terms. = Effective\ns We do not share with:\n"
      "i Email — sign-in < We do not share with: = Email\ni nested one < Email — sign-in\n"
      "i done < We do not share with:\ni more of it < We do not share with:\n"
      "s After the list.\ns Only then.\n");
}

static void description_that_tells_a_date(void **state) {
  (void)state;
  expect_document("p.md", "---\ntitle: Cookies\ndescription: \"Last updated: May 6, 2024\"\n---\nOne cookie.\n",
                  "l title: Cookies = title\nl Last updated: May 6, 2024 = Last updated\ns One cookie.\n");
  expect_document("p.md", "---\ntitle: Cookies\ndescription: What we set\n---\nOne cookie.\n",
                  "l title: Cookies = title\ns One cookie.\n");
}

static void markdown_of_sloppy_authors(void **state) {
  (void)state;
  expect_document(
      "p.md",
      "1. Who we are\n\nA firm.\n\n2. What we keep\n\n- Names\n- Ages\nYou may object. Ask us.\n\n"
      "**Retention**\n\nThirty days.\n\n**We do NOT use:**\n- Pixels\n\n| a | b |\n|---|:-:|\n| `x|y` | \\*z\\* |\n",
      "h2 1. Who we are\ns A firm.\nh2 2. What we keep\ni Names\ni Ages\ns You may object.\ns Ask us.\nh3 Retention\ns "
      "Thirty days.\n"
      "s We do NOT use:\ni Pixels < We do NOT use:\nc0.0 a\nc0.1 b\nc1.0 x|y ^ a\nc1.1 *z* = x|y ^ b\n");
}

static void markdown_with_html_and_directives(void **state) {
  (void)state;
  expect_document(
      "p.mdx",
      "import { Note } from './note'\n\nexport const x = 1\n\n:::tip In short\nWe care.\n:::\n\n"
      "<Note title=\"Logs\">\n\nKept {days} days.\n\n</Note>\n\n<details><summary>Cookies</summary>\n\nOne "
      "only.<br/>Really.\n\n</details>\n"
      "> [!NOTE]\n> Quoted text.\n",
      "s In short\ns We care.\nh1 Logs\ns Kept days.\nh1 Cookies\ns One only.\ns Really.\ns Quoted text.\n");
}

static void encodings(void **state) {
  (void)state;
  struct pl_arena a = {0};
  struct pl_error err = {0};
  static const char utf16[] = "\xFF\xFEI\0 \0k\0e\0e\0p\0 \0\xFC\0.\0\r\0\n\0\r\0\n\0X\0.\0";
  const struct pl_document *d =
      pl_document_read(&a, claims_rules()->prose, PL_STR("p.txt"), pl_str_n(utf16, sizeof utf16 - 1), &err);
  assert_int_equal(d->n, 2);
  assert_true(pl_str_is(d->units[0].text, "I keep \xC3\xBC."));
  assert_int_equal(d->units[0].span.start, 2);
  assert_int_equal(d->units[0].span.end, 20);
  assert_int_equal(d->units[1].span.line, 3);
  static const char windows[] = "We don\x92t sell. Gr\xFC\xDF"
                                "e.";
  d = pl_document_read(&a, claims_rules()->prose, PL_STR("p.txt"), pl_str_of(windows), &err);
  assert_true(pl_str_is(d->units[0].text, "We don\xE2\x80\x99t sell."));
  static const char mojibake[] =
      "We don\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2t f\xC3\x83\xC2\xBCr.\r\nB\xFF \xE2\x80\x99.\r\n";
  d = pl_document_read(&a, claims_rules()->prose, PL_STR("p.txt"), pl_str_of(mojibake), &err);
  assert_true(pl_str_is(d->units[0].text, "We don\xE2\x80\x99t f\xC3\xBCr."));
  assert_int_equal(d->units[0].span.end, 23);
  assert_true(pl_str_is(d->units[1].text, "B\xEF\xBF\xBD \xE2\x80\x99."));
  assert_int_equal(d->units[1].span.line, 2);
  pl_arena_release(&a);
}

static void languages(void **state) {
  (void)state;
  static const struct {
    const char *text, *language;
    bool supported;
  } cases[] = {
      {"We keep your data and the logs of our servers. You may ask for it.", "en", true},
      {"Wir verarbeiten Ihre Daten nicht für Werbung und geben sie nicht weiter. Die Server sind in der EU.", "de",
       true},
      {"Nous ne vendons pas les données que vous nous donnez et nous les gardons dans votre compte.", "fr", false},
      {"Nosotros no vendemos los datos que usted nos da para una cuenta con su nombre.", "es", false},
      {"私たちはデータを販売しません。ログは三十日です。", "ja", false},
      {"我们不会出售您的个人数据。", "zh", false},
      {"Мы не продаём ваши данные.", "ru", false},
      {"Hm.", "", true},
      {"Server-Logs werden nach 30 Tagen gelöscht.", "de", true},
      {"No cookies.", "", true},
      {"Log on with Stripe.", "en", true},
      {"<html lang=\"de\"><p>Wir nutzen Stripe.</p></html>", "de", true},
      {"<html lang=\"fi\"><p>Hm.</p></html>", "fi", false},
      {"<script lang=\"ts\"></script><p>Hm.</p>", "", true},
      {"<html lang=\"de\"><p>We keep your data and the logs of our servers.</p></html>", "en", true},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct pl_arena a = {0};
    struct pl_error err = {0};
    const struct pl_document *d =
        pl_document_read(&a, claims_rules()->prose, PL_STR("p.txt"), pl_str_of(cases[i].text), &err);
    assert_true(pl_str_is(d->language, cases[i].language));
    assert_int_equal(pl_claims_supported(claims_rules(), d), cases[i].supported);
    pl_arena_release(&a);
  }
}

static void hostile(void **state) {
  (void)state;
  static const char *const pieces[] = {
      "> ", "[",  "*a ", "- ",   "`a",  "(",    "<div>", "<ul><li>x", "<table><tr><td>x",
      "{{", "<%", "**a", "| a ", "\n#", "\xE2", "&#"};
  static const char *const names[] = {"p.md",  "p.mdx",  "p.txt",  "p.html", "p.ejs",  "p.svelte", "p.vue",
                                      "p.tsx", "p.json", "p.yaml", "p.haml", "p.resx", "p.po",     "p.arb"};
  enum { SIZE = 30000 };
  char *text = pl_xmalloc(SIZE);
  for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
      size_t n = strlen(pieces[i]), size = 0;
      for (; size + n < SIZE; size += n) memcpy(text + size, pieces[i], n);
      struct pl_arena a = {0};
      struct pl_error err = {0};
      assert_non_null(pl_document_read(&a, claims_rules()->prose, pl_str_of(names[k]), pl_str_n(text, size), &err));
      pl_arena_release(&a);
    }
  free(text);
  struct pl_arena a = {0};
  struct pl_error err = {0};
  assert_null(pl_document_read(&a, claims_rules()->prose, PL_STR("p.txt"), pl_str_n("", (size_t)17 << 20), &err));
  assert_true(err.set);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(one_statement_a_line),
      cmocka_unit_test(hard_wrapped),
      cmocka_unit_test(tables_in_text),
      cmocka_unit_test(tables_without_a_rule),
      cmocka_unit_test(short_lines_are_headings),
      cmocka_unit_test(sentences),
      cmocka_unit_test(markdown),
      cmocka_unit_test(description_that_tells_a_date),
      cmocka_unit_test(markdown_of_sloppy_authors),
      cmocka_unit_test(markdown_with_html_and_directives),
      cmocka_unit_test(encodings),
      cmocka_unit_test(languages),
      cmocka_unit_test(hostile),
  };
  return cmocka_run_group_tests_name("document: text", tests, NULL, NULL);
}
