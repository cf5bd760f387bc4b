/* Every kind of promise that the sample policies make, in wordings of our own: the claim must come out with kind, subject, stance, value.
 * Then the look-alikes: sentences that must not give the claim. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "claims_rules.h"

struct row {
  const char *heading, *lead_in, *text;
  const char *wants; /* part of a line of claims_in */
};

static const struct row rows[] = {
    /* credentials */
    {"Security", NULL, "Passwords are hashed with bcrypt before they reach the disk.",
     "password_hash passwords does {\"algorithm\":\"bcrypt\""},
    {"Security", NULL,
     "Your password never exists in readable form here: we store a salted Argon2id hash of the password.",
     "\"algorithm\":\"argon2id\",\"salted\":true"},
    {"What we store", "We keep:", "Password (bcrypt hash, salted)",
     "password_hash passwords does {\"algorithm\":\"bcrypt\",\"salted\":true}"},
    {"Security", NULL, "We rely on secure password hashing and access control.",
     "password_hash passwords does {\"algorithm\":\"unspecified\"}"},
    {"Security", NULL, "We do not store passwords; sign-in links are mailed.", "no_passwords"},
    {"Security", NULL, "There are no passwords: login is passwordless.", "no_passwords"},
    {"Security", NULL, "All requests to the API need a valid JWT.", "auth_method jwt does"},
    {"Security", NULL, "SMS two-factor authentication is optional.", "auth_method two_factor does"},
    {"Data retention", "How long things live:", "Magic links: 15-minute TTL, single-use.",
     "token magic links does {\"seconds\":900,\"text\":\"15-minute\",\"single_use\":true}"},
    {"Security", NULL, "Login links expire after twenty minutes.", "token login links does {\"seconds\":1200"},
    {"Security", NULL, "Invitation tokens are randomly generated.", "token invitation tokens does {\"random\":true}"},
    {"Security", NULL, "Links to suppliers are HMAC-signed.", "{\"signed\":\"hmac\"}"},
    /* cards and bank */
    {"Payments", NULL, "Stripe keeps the card; we never see or store card numbers.",
     "data_collected payment_card does_not"},
    {"Payments", NULL, "Card details do not touch our servers.", "data_collected payment_card does_not"},
    {"Payments", NULL, "Full credit card numbers are never stored by us.", "data_collected payment_card does_not"},
    {"What we collect", NULL, "We never store your online banking credentials.", "data_collected credentials does_not"},
    /* collection */
    {"Information we collect", "From our customers:", "Name, e-mail address, phone number",
     "data_collected email does"},
    {"Information we collect", NULL, "We collect your IP address and the type of browser.",
     "data_collected ip_address does"},
    {"What we collect", "Technical data:",
     "Call records (numbers and durations, not the messages themselves except as needed for billing)",
     "data_collected messages does {\"category\":\"messages\"} exception"},
    {"What we collect", "Technical data:",
     "Call records (numbers and durations, not the messages themselves except as needed for billing)",
     "data_collected messages does_not"},
    {"What we do not collect", "We never collect:", "Your precise location",
     "data_collected precise_location does_not"},
    /* parts of the product: plans, and whose data it is */
    {"Retention", NULL, "On the free plan, we keep server logs for 7 days.", "\"7 days\"} (free plan)"},
    {"Retention", NULL, "Server logs are kept for 90 days for paid plans.", "\"90 days\"} (paid plans)"},
    {"Retention", NULL, "We keep messages of our customers' end users for 30 days.", "(customers' end users)"},
    {"Retention", NULL, "Visitors' IP addresses are kept for 14 days.", "\"14 days\"} (visitors)"},
    {"Retention", NULL, "We keep data of job applicants for 6 months.", "\"6 months\"} (job applicants)"},
    /* counted lists, named denials */
    {"Who helps us", NULL, "We work with only three providers: Stripe, Resend and Neon.",
     "processor neon only {} complete"},
    {"Who helps us", NULL, "We share data with exactly 2 sub-processors: Stripe and Twilio.",
     "processor twilio does {} complete"},
    {"Sharing", NULL, "We do not share data with Twilio.", "processor twilio does_not"},
    {"Sharing", NULL, "Your personal data is never sent to Mixpanel or Twilio.", "processor mixpanel does_not"},
    /* sharing */
    {"Third parties we use", "We share data only with these services:",
     "Anthropic — writes the answers of the assistant", "processor anthropic does"},
    {"Third parties we use", NULL, "Mail is delivered by SendGrid and text messages by Twilio.",
     "processor twilio does"},
    {"Privacy", NULL, "Payments are processed by Stripe.", "processor stripe does"},
    {"Privacy", NULL, "We use Plausible to count visits.", "processor plausible does"},
    {"Privacy", NULL, "Crash reports go to Sentry for error monitoring.", "processor sentry does"},
    {"Our sub-processors", "Recipients:", "Cloudflare R2: keeps uploaded files", "processor cloudflare does"},
    {"Our sub-processors", "Recipients:", "Bluefin Mail — transactional e-mail", "processor bluefin-mail does"},
    {"Sharing", NULL, "Your number is shared with Twilio solely for log-in codes.", "processor twilio only"},
    {"Sharing", NULL, "We do not use Google Analytics.", "processor google-analytics does_not"},
    {"Sharing", NULL, "Twilio is not used.", "processor twilio does_not"},
    {"Sharing", "We share data with:", "Hosting providers: servers and storage", "processor_category hosting does"},
    {"Account", NULL, "You can sign in with Google or GitHub.", "oauth_provider github does"},
    {"Account", "We collect:", "If you use OAuth (Google, GitLab, LinkedIn): your id there",
     "oauth_provider linkedin does"},
    {"Sharing", NULL, "We never sell or rent your data.",
     "no_sale personal data does_not {\"verbs\":[\"sell\",\"rent\"]}"},
    {"What we don't do", NULL, "Sell your data to anyone", "no_sale personal data does_not"},
    {"Sharing", NULL, "Nothing is shared with advertising networks.", "tracking_negative advertising does_not"},
    {"AI", NULL,
     "Providers may not use your prompts to train their models; we do not permit them to train on your data.",
     "no_training"},
    {"AI", NULL, "Your documents are never used for training AI models.", "no_training content does_not"},
    /* cookies and tracking */
    {"Cookies", NULL, "We only use essential cookies for sign-in.", "cookies essential only"},
    {"Cookies", NULL, "Session cookies are used exclusively for authentication.", "cookies session only"},
    {"Cookies", NULL, "We do not use tracking cookies, analytics cookies or advertising cookies.",
     "cookies advertising does_not"},
    {"Cookies", "We use cookies to:", "Remember your preferences", "cookies preference does"},
    {"Cookies", NULL, "The widget uses local storage for its state.", "cookies local_storage does"},
    {"Cookies", NULL, "Our statistics do not use cookies.", "cookies analytics does_not"},
    {"What we collect", NULL, "Customer dashboards do not have any tracking.", "tracking_negative tracking does_not"},
    /* encryption */
    {"Security", NULL, "All traffic is protected by TLS 1.2 or higher.",
     "encryption_transit  does {\"protocol\":\"tls\",\"version\":\"1.2\",\"or_higher\":true}"},
    {"Security", NULL, "Data in transit is encrypted (TLS 1.2+).", "\"version\":\"1.2\",\"or_higher\":true"},
    {"Security", NULL, "Connections use HTTPS.", "encryption_transit  does {\"protocol\":\"https\"}"},
    {"Security", NULL, "OAuth tokens are encrypted with AES-256-GCM.",
     "encryption_rest oauth tokens does {\"cipher\":\"aes\",\"bits\":256,\"mode\":\"gcm\"}"},
    {"Security", NULL, "Sensitive fields (bank tokens, keys) are encrypted at rest using AES-256.",
     "encryption_rest sensitive fields does {\"cipher\":\"aes\",\"bits\":256}"},
    {"Security", NULL, "Our databases are encrypted at rest.",
     "encryption_rest databases does {\"cipher\":\"unspecified\"}"},
    {"Security", NULL, "Each tenant's data is isolated in the database.", "isolation tenant does"},
    {"Security", NULL, "Access to production needs MFA and audit logging.", "logging  does {\"audit\":true}"},
    /* periods */
    {"Retention", NULL, "Your data is retained for 90 days after cancellation.",
     "retention personal data does {\"seconds\":7776000,\"text\":\"90 days\",\"after\":\"cancellation\"}"},
    {"Retention", NULL, "After ninety days, we permanently delete all account data.",
     "retention account data does {\"seconds\":7776000"},
    {"Retention", NULL, "We keep billing records for seven (7) years.",
     "retention billing records does {\"seconds\":220752000"},
    {"How long we keep data", "Periods:", "Server logs: 30 days", "retention server logs does {\"seconds\":2592000"},
    {"Retention", NULL, "IP addresses are not kept beyond 30 days.",
     "retention ip addresses does {\"seconds\":2592000"},
    {"Retention", NULL, "Metering records are stored for up to thirteen months.",
     "retention metering records does {\"seconds\":33696000"},
    {"Retention", NULL, "Uploads are deleted within 7 days of your request.",
     "deletion_deadline uploads does {\"seconds\":604800"},
    {"Retention", NULL, "We delete your workspace within two weeks.",
     "deletion_deadline workspace does {\"seconds\":1209600"},
    {"Retention", NULL, "Sessions expire after 30 days.", "retention sessions does {\"seconds\":2592000"},
    {"Retention", NULL, "We keep your files as long as your account is active.",
     "retention files does {\"text\":\"while account is active\"}"},
    {"Retention", NULL, "Erased within 30 days; some legal records retained 7 years",
     "retention legal records does {\"seconds\":220752000"},
    /* region, rights, notices, the document itself */
    {"Transfers", NULL, "Your primary data stays in ap-south-1 (Mumbai).",
     "region ap-south-1 does {\"region\":\"ap-south-1\",\"country\":\"IN\"}"},
    {"Transfers", NULL, "All servers are located in Germany.", "region DE does"},
    {"Your rights", "You have the right to:", "Export your data as CSV", "right export does"},
    {"Your rights", NULL, "You can request deletion of your account at any time.", "right erasure does"},
    {"Your rights", "You may:", "Withdraw consent for marketing e-mails", "right withdraw_consent does"},
    {"Your rights", NULL,
     "EU residents may lodge a complaint with their authority; you have the right to lodge complaints.",
     "right complaint does"},
    {"Your choices", NULL, "You can opt out of marketing emails.",
     "marketing_consent marketing does {\"opt_out\":true}"},
    {"Marketing", NULL, "Marketing emails are sent only after you opt in.",
     "marketing_consent marketing does {\"opt_in\":true}"},
    {"Changes", NULL, "Material changes are announced by email at least 30 days before they take effect.",
     "change_notice policy does {\"seconds\":2592000,\"text\":\"30 days\",\"channel\":\"email\"}"},
    {"Changes to this policy", NULL, "We will notify you of significant changes by email.",
     "change_notice policy does {\"channel\":\"email\"}"},
    {"Children", NULL, "The service is not directed to children under 13.", "children_age children does {\"age\":13}"},
    {"Privacy", NULL, "Last updated: April 10, 2024", "last_updated  does {\"date\":\"2024-04-10\""},
    {"Privacy", NULL, "Effective: [INSERT DATE]", "notice_placeholder  does {\"text\":\"[INSERT DATE]\"}"},
};

/* Sentences that look like something and are not. */
static const struct row not_rows[] = {
    {"Contact", NULL, "We answer every letter within 30 days.", "retention"},
    {"Contact", NULL, "We will respond within 48 hours.", "retention"},
    {"Security", NULL, "We notify you of a breach within 72 hours.", "retention"},
    {"Security", NULL, "We notify you of a breach within 72 hours.", "change_notice"},
    {"Changes", NULL, "We give 14 days' notice of changes.", "retention"},
    {"Plans", NULL, "The free trial lasts 14 days.", "retention"},
    {"Children", NULL, "You must be at least 16 years old.", "retention"},
    {"Security", NULL, "Passwords are never stored in plain text.", "no_passwords"},
    {"Security", NULL, "Files carry a SHA-256 checksum.", "password_hash"},
    {"Cookies", NULL, "You can block cookies in your browser, for example in Google Chrome.", "cookies"},
    {"Cookies", NULL, "You can opt out of Google Analytics here.", "processor"},
    {"Third parties", NULL, "Read the privacy policy of Stripe on its site.", "processor"},
    {"Sharing", NULL, "We do not sell your data.", "no_sale personal data does "},
    {"Cookies", NULL, "We do not use cookies for advertising.", "cookies any"},
    {"Do Not Track", NULL, "We do not respond to Do Not Track signals.", "tracking_negative"},
    {"Sharing", NULL, "Do we sell your data?", "no_sale"},
    {"Privacy", NULL, "Write to [office@our-firm.test] or see [1].", "notice_placeholder"},
    {"Security", NULL, "No method of transmission is 100% secure.", "encryption"},
};

/* The same promises in German. */
static const struct row german_rows[] = {
    {"Sicherheit", NULL, "Passwörter speichern wir nur als bcrypt-Hash.",
     "password_hash passwords does {\"algorithm\":\"bcrypt\"}"},
    {"Sicherheit", NULL, "Wir speichern keine Passwörter, die Anmeldung erfolgt per Link.", "no_passwords"},
    {"Sicherheit", NULL, "Alle Verbindungen sind mit TLS 1.2 oder höher gesichert.",
     "\"version\":\"1.2\",\"or_higher\":true"},
    {"Sicherheit", NULL, "Zugangstoken werden mit AES-256-GCM verschlüsselt.",
     "{\"cipher\":\"aes\",\"bits\":256,\"mode\":\"gcm\"}"},
    {"Zahlungen", NULL, "Kreditkartendaten werden von uns nicht gespeichert.", "data_collected payment_card does_not"},
    {"Datenschutz", NULL, "Zahlungen werden über Stripe abgewickelt.", "processor stripe does"},
    {"Datenschutz", NULL, "Unsere Website wird bei Hetzner gehostet.", "processor hetzner does"},
    {"Datenschutz", NULL, "Wir verwenden kein Google Analytics.", "processor google-analytics does_not"},
    {"Auftragsverarbeiter", "Wir geben Daten weiter an folgende Dienstleister:", "Sentry – Fehlerberichte",
     "processor sentry does"},
    {"Anmeldung", NULL, "Sie können sich mit Google oder GitHub anmelden.", "oauth_provider github does"},
    {"Cookies", NULL, "Wir verwenden nur technisch notwendige Cookies.", "cookies essential only"},
    {"Cookies", NULL, "Wir setzen keine Tracking-Cookies und keine Werbe-Cookies ein.", "cookies tracking does_not"},
    {"Datenschutz", NULL, "Wir verkaufen Ihre Daten nicht.", "no_sale personal data does_not"},
    {"KI", NULL, "Ihre Eingaben werden nicht zum Training von Modellen genutzt.", "no_training"},
    {"Speicherdauer", NULL, "Server-Logs werden für 30 Tage gespeichert.",
     "retention server-logs does {\"seconds\":2592000"},
    {"Speicherdauer", NULL, "Nach 90 Tagen löschen wir alle Kontodaten.", "\"seconds\":7776000"},
    {"Speicherdauer", NULL, "Rechnungen werden zehn Jahre lang aufbewahrt.",
     "retention rechnungen does {\"seconds\":315360000"},
    {"Speicherdauer", NULL, "Ihr Konto wird innerhalb von 14 Tagen gelöscht.", "deletion_deadline"},
    {"Hosting", NULL, "Unsere Server stehen in Deutschland.", "region DE does"},
    {"Ihre Rechte", NULL, "Sie haben das Recht auf Löschung Ihrer Daten.", "right erasure does"},
    {"Änderungen", NULL, "Über wesentliche Änderungen informieren wir Sie mindestens 30 Tage im Voraus per E-Mail.",
     "change_notice policy does {\"seconds\":2592000"},
    {"Kinder", NULL, "Unser Dienst richtet sich nicht an Kinder unter 16 Jahren.",
     "children_age children does {\"age\":16}"},
    {"Datenschutz", NULL, "Stand: 12. März 2024", "{\"date\":\"2024-03-12\""},
    {"Datenschutz", NULL, "Verantwortlich: [PLATZHALTER: Name]", "notice_placeholder"},
};
static const struct row german_not_rows[] = {
    {"Kontakt", NULL, "Wir antworten innerhalb von 30 Tagen.", "deletion_deadline"},
    {"Sicherheit", NULL, "Passwörter werden nie im Klartext gespeichert.", "no_passwords"},
    {"Cookies", NULL, "Sie können Cookies im Browser deaktivieren.", "cookies"},
};

static bool found(const struct row *r, const char *language, struct pl_arena *a) {
  struct pl_str got = claims_in(a, language, r->heading, r->lead_in, r->text);
  return pl_str_find(got, pl_str_of(r->wants)) != SIZE_MAX;
}

static int missing(const struct row *at, size_t n, const char *language, bool wanted) {
  int bad = 0;
  for (size_t i = 0; i < n; i++) {
    struct pl_arena a = {0};
    if (found(&at[i], language, &a) != wanted) {
      print_message("'%s' %s '%s':\n%s", at[i].text, wanted ? "does not give" : "gives", at[i].wants,
                    claims_in(&a, language, at[i].heading, at[i].lead_in, at[i].text).p);
      bad++;
    }
    pl_arena_release(&a);
  }
  return bad;
}
#define MISSING(rows, language, wanted) missing(rows, sizeof(rows) / sizeof *(rows), language, wanted)

static void all_promises_are_read(void **state) {
  (void)state;
  assert_int_equal(MISSING(rows, "en", true), 0);
}

static void all_promises_are_read_in_german(void **state) {
  (void)state;
  assert_int_equal(MISSING(german_rows, "de", true), 0);
}

static void look_alikes_are_left_alone(void **state) {
  (void)state;
  assert_int_equal(MISSING(not_rows, "en", false) + MISSING(german_not_rows, "de", false), 0);
}

/* "Biometric data | NO" below "Collected": the verdict of a row is that of all its cells. */
static void a_row_has_one_verdict(void **state) {
  (void)state;
  struct pl_unit cell = {.kind = PL_UNIT_CELL,
                         .heading = PL_STR("What we collect"),
                         .span = {0, 1, 1, 1, 1, 2},
                         .list = 1,
                         .row = 1,
                         .text = PL_STR("Phone numbers"),
                         .column_head = PL_STR("Examples")};
  struct pl_unit u[] = {cell, cell};
  struct pl_document d = {.path = PL_STR("p.md"), .language = PL_STR("en"), .units = u, .n = 2};
  u[1].column_head = PL_STR("Collected");
  for (int yes = 0; yes < 2; yes++) {
    struct pl_arena a = {0};
    struct pl_claim_list l;
    u[1].text = yes ? PL_STR("YES") : PL_STR("NO");
    assert_true(pl_claims_read(&a, claims_rules(), 1, &d, &l, NULL));
    assert_int_equal(l.n, 1);
    assert_int_equal(l.at[0].stance, yes ? PL_DOES : PL_DOES_NOT);
    pl_arena_release(&a);
  }
}

/* Hostile input: no pattern may run away. */
static void long_nonsense_ends(void **state) {
  (void)state;
  enum { N = 200000 };
  char *text = pl_xmalloc(N + 1);
  static const char *const bits[] = {"we keep (", "no no no ", "30 days ", "cookies, ",
                                     "password ", "Stripe ",   "[[[[",     "aaaa"};
  for (size_t b = 0; b < sizeof bits / sizeof *bits; b++) {
    for (size_t i = 0; i < N; i++) text[i] = bits[b][i % strlen(bits[b])];
    text[N] = '\0';
    struct pl_arena a = {0};
    claims_in(&a, "en", "Retention", NULL, text);
    claims_in(&a, "de", "Speicherdauer", NULL, text);
    pl_arena_release(&a);
  }
  free(text);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(all_promises_are_read),
                                     cmocka_unit_test(all_promises_are_read_in_german),
                                     cmocka_unit_test(look_alikes_are_left_alone),
                                     cmocka_unit_test(a_row_has_one_verdict), cmocka_unit_test(long_nonsense_ends)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
