/* Files of texts that translators work on, and texts with line ends in odd places: what they become. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "document_brief.h"

/* Gettext shows the source's words where a text has no translation, or one that nobody has reviewed. */
static void catalogues(void **state) {
  (void)state;
  expect_document("privacy.po",
                  "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
                  "#: shop.html:3\nmsgid \"We keep the logs for 9 days.\"\nmsgstr \"\"\n\n"
                  "msgid \"\"\n\"We bake the cakes \"\n\"in the shop.\"\nmsgstr \"Wir backen im Laden.\"\n\n"
                  "#, fuzzy\nmsgid \"We send the bill by mail.\"\nmsgstr \"Wir senden nichts an den Laden.\"\n\n"
                  "msgid \"You have one cake in the shop.\"\nmsgid_plural \"You have %d cakes in the shop.\"\n"
                  "msgstr[0] \"Ein Kuchen ist für Sie in der Kiste.\"\nmsgstr[1] \"Viele sind in der Kiste.\"\n"
                  "#~ msgid \"We sell all of the data.\"\n#~ msgstr \"\"\n",
                  "s We keep the logs for 9 days.\ns Wir backen im Laden.\ns We send the bill by mail.\n"
                  "s Ein Kuchen ist für Sie in der Kiste.\n");
}

/* What an .arb file tells its translators is no text of the program. */
static void arb(void **state) {
  (void)state;
  expect_document("app_en.arb",
                  "{\"@@locale\": \"en\", \"cakeText\": \"We keep the cakes for 2 days.\",\n"
                  "\"privacyKeepTitle\": \"What we keep\", \"privacyKeepBody\": \"We keep your name for 9 days.\",\n"
                  "\"@privacyKeepBody\": {\"description\": \"Shown in the app, below the title; we keep it for 3 days "
                  "and then it goes to the shop, so please keep it short, and leave the number of days alone.\"}}",
                  "h2 What we keep\ns We keep your name for 9 days.\n");
}

/* Keys that count are a list, whatever their word; "dataType1" is no technical type. */
static void counted_keys(void **state) {
  (void)state;
  expect_document(
      "privacy.json",
      "{\"shareTitle\": \"Sharing\", \"shareText\": \"We use these services:\", \"thirdParty1\": \"Stripe – "
      "bills\", \"thirdParty2\": \"Postmark\", \"dataTitle\": \"Data\", \"dataType1\": \"Location data\", "
      "\"dataType2\": \"Names\", \"imageUrl1\": \"cake.example\"}",
      "h2 Sharing\ns We use these services:\ni Stripe – bills < We use these services: = Stripe\n"
      "i Postmark < We use these services:\nh2 Data\ni Location data\ni Names\n");
}

/* Some pages split their texts at a backslash and an n. */
static void written_line_ends(void **state) {
  (void)state;
  expect_document("privacy.json",
                  "{\"keep\": {\"title\": \"What we keep\", \"content\": \"We keep these things:\\\\n\\\\n• Your "
                  "name\\\\n• The logs of our shop\\\\n\\\\nAll of it stays in Bonn.\"}}",
                  "h2 What we keep\ns We keep these things:\ni Your name < We keep these things:\n"
                  "i The logs of our shop < We keep these things:\ns All of it stays in Bonn.\n");
}

/* "… stehen in / Deutschland": no text ends with such a word. */
static void hanging_words(void **state) {
  (void)state;
  expect_document("datenschutz.txt",
                  "Datenschutzerklärung\n\nDie Server stehen in einem Haus in\nBonn und laufen dort.\n\n"
                  "Wir speichern die\nNamen.\n\nWas wir nicht tun:\nVerkaufen.\n",
                  "h1 Datenschutzerklärung\ns Die Server stehen in einem Haus in Bonn und laufen dort.\n"
                  "s Wir speichern die Namen.\ns Was wir nicht tun:\ns Verkaufen.\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(catalogues), cmocka_unit_test(arb),
                                     cmocka_unit_test(counted_keys), cmocka_unit_test(written_line_ends),
                                     cmocka_unit_test(hanging_words)};
  return cmocka_run_group_tests_name("document: files of texts", tests, NULL, NULL);
}
