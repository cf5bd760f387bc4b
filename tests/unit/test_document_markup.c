/* HTML, templates, pages kept in code and data: what they become. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "document_brief.h"

static void html(void **state) {
  (void)state;
  expect_document("p.html",
                  "<!doctype html><html><head><title>T</title><style>p{}</style></head><body>\n"
                  "<header><nav><a href=/>Home</a></nav></header><aside class=toc><a>1</a></aside>\n"
                  "<main><h1>Privacy &amp; you</h1><p>Last updated: <b>May&nbsp;2026</b><p>We don&rsquo;t sell.\n  We "
                  "<i>hash</i>.</p>\n"
                  "<p hidden>Secret.</p><h2>Data</h2>We ask for:<ul><li><strong>Email:</strong> "
                  "login<li>Name<ol><li>First</ol></ul>\n"
                  "<dl><dt>Logs</dt><dd>30 days.</dd></dl>One<br>Two<br/>Three\n"
                  "<script>if (a < b) '</p>'</script></main><footer>&copy; Acme</footer></body></html>",
                  "h1 Privacy & you\ns Last updated: May 2026 = Last updated\ns We don’t sell.\ns We hash.\nh2 Data\ns "
                  "We ask for:\n"
                  "i Email: login < We ask for: = Email\ni Name < We ask for:\ni First < Name\n"
                  "l Logs\ni 30 days. = Logs\ns One\ns Two\ns Three\n");
}

static void text_pasted_into_html(void **state) {
  (void)state;
  expect_document(
      "p.html",
      "<h1>Privacy</h1><p>\n  What we collect\n  When you write to us we keep what you wrote, and the address "
      "that you wrote it from, too.\n<br><br>\n"
      "  Passing it on\n  Nothing of it is passed on to other people, whoever they are and whatever they may "
      "ask for.\n"
      "</p><p>We ask for:\n\n  E-mail address\n\n  Full name\n\nThat is all.\nReally.</p>",
      "h1 Privacy\nh2 What we collect\ns When you write to us we keep what you wrote, and the address that "
      "you wrote it from, too.\nh2 Passing it on\ns Nothing of it is passed on to other people, whoever "
      "they are and whatever they may ask for.\n"
      "s We ask for:\ni E-mail address < We ask for:\ni Full name < We ask for:\ns That is all.\ns Really.\n");
  expect_document(
      "p.md", "**1. Data**\nAll of it stays on your own device.\n\n**Sync** of two\ndevices goes by your own cloud.\n",
      "h1 1. Data\ns All of it stays on your own device.\ns Sync of two devices goes by your own cloud.\n");
  expect_document("p.html", "<p>Wrapped\ntext of <b>two</b>\n\nparagraphs</p>", "s Wrapped text of two paragraphs\n");
  expect_document(
      "p.html",
      "<pre>\nPRIVACY &amp; YOU\n\nData\n- Name\n- E-mail\n\nRetention\nKept for a year.\n</pre><pre>a\nb</pre>",
      "h1 PRIVACY & YOU\nh2 Data\ni Name\ni E-mail\nh2 Retention\ns Kept for a year.\ns a\ns b\n");
}

static void html_tables(void **state) {
  (void)state;
  expect_document(
      "p.htm",
      "<table><thead><tr><th>Who<th>What<th>Where</thead><tr><td "
      "rowspan=2>Acme<td>Mail<td>EU</tr><tr><td>Chat<td><ul><li>US</li><li>UK</ul></table>"
      "<table><tr><th>Kind</th><th>Kept</th></tr><tr><th>Logs</th><td>30 days. Then gone.</td></tr></table>",
      "c0.0 Who\nc0.1 What\nc0.2 Where\nc1.0 Acme ^ Who\nc1.1 Mail = Acme ^ What\nc1.2 EU = Acme ^ Where\n"
      "c2.1 Chat = Acme ^ What\nc2.2 US = Acme ^ Where\nc2.2 UK = Acme ^ Where\n"
      "c0.0 Kind\nc0.1 Kept\nc1.0 Logs ^ Kind\nc1.1 30 days. = Logs ^ Kept\nc1.1 Then gone. = Logs ^ Kept\n");
  expect_document("p.md", "| Name of<br>provider | Place |\n|---|---|\n| Acme | France,<br>Spain |\n",
                  "c0.0 Name of provider\nc0.1 Place\nc1.0 Acme ^ Name of provider\nc1.1 France, = Acme ^ Place\n"
                  "c1.1 Spain = Acme ^ Place\n");
}

static void html_made_of_divs(void **state) {
  (void)state;
  expect_document(
      "p.html",
      "<div class='text-xl font-bold'>Cookies</div><div>We set one cookie.</div><div><span "
      "class=\"font-semibold\">Name:</span> sid</div>"
      "<div>We never use:<br>- pixels<br>- beacons</div><header><h1>X</h1></header><button>Go</button><p>A • B • C</p>",
      "h1 Cookies\ns We set one cookie.\ns Name: sid = Name\ns We never use:\ni pixels < We never use:\ni beacons < We "
      "never use:\n"
      "h1 X\ns A\ni B\ni C\n");
}

static void html_in_a_text_file(void **state) {
  (void)state;
  expect_document("privacy.txt", "<html><body><p>We keep {{company}} data.</p></body></html>",
                  "s We keep {{company}} data.\n");
}

static void templates(void **state) {
  (void)state;
  expect_document(
      "p.html.erb",
      "<h1><%= t('.title') %>Privacy</h1><% if x %><p class=\"<%= y %>\">We keep <%= days %> logs.</p><% end %>",
      "h1 Privacy\ns We keep logs.\n");
  expect_document(
      "p.html.erb",
      "<h2>Privacy</h2><% [[\"Guests\", \"We keep the name of each.\"],\n [\"Bills\", \"We keep them for a "
      "year.\"]].each do |t, d| %><h3><%= t %></h3><% end %>",
      "h2 Privacy\ns Guests: We keep the name of each. = Guests\ns Bills: We keep them for a year. = Bills\n");
  expect_document(
      "p.html.erb",
      "<% [\"We keep the logs for a week.\", \"All data is sent over TLS\"].each do |x| %><%= x %><% end %>",
      "s We keep the logs for a week.\ns All data is sent over TLS\n");
  expect_document("p.html",
                  "{% block x %}<p>{% trans \"We never sell your data.\" %} Ask <a href=\"{{ url('x') "
                  "}}\">us</a>.</p>{# no #}{% endblock %}",
                  "s We never sell your data.\ns Ask us.\n");
  expect_document(
      "p.blade.php",
      "@extends('app')\n@section('x')\n<h2>{{ __('Cookies') }}</h2>\n<p>Mail me@a.example, please.</p>\n@endsection\n",
      "h2 Cookies\ns Mail me@a.example, please.\n");
  expect_document("p.blade.php",
                  "@php\n// It's the shop's list.\n$all = [['key' => 'a', 'n' => 1]];\n$rows = [\n  ['Acme', 'Payment "
                  "processing'],\n  ['/x', 'Terms'],\n];\n@endphp\n<h1>Privacy</h1>\n<p>We keep logs.</p>\n",
                  "s Acme: Payment processing = Acme\nh1 Privacy\ns We keep logs.\n");
  expect_document("p.haml",
                  ".page\n  %h1 Privacy\n  %ul.list\n    %li We keep logs.\n    - each do |x|\n      %li= x\n  %p\n    "
                  "Two\n    lines.\n",
                  "h1 Privacy\ni We keep logs.\ns Two lines.\n");
}

static void component_files(void **state) {
  (void)state;
  expect_document("p.vue",
                  "<template>\n<div><h1>Privacy</h1><p v-if=\"a > b\">We log {{ n }} "
                  "things.</p></div>\n</template>\n<script>\nexport default { data: () => ({ s: [{ "
                  "title: 'Logs', body: 'We keep them for 30 days.' }] }) }\n</script>",
                  "h1 Privacy\ns We log things.\nh2 Logs\ns We keep them for 30 days.\n");
  expect_document("p.astro",
                  "---\nconst rows = ['We keep your name.', 'And your age.'];\n---\n<Base "
                  "title={t}>\n<h1>Privacy</h1>\n{rows.map((r) => (<li class={c}>{r} Kept.</li>))}\n"
                  "{ok ? <p>Yes we do.</p> : <p>No.</p>}\n</Base>",
                  "h1 Privacy\ni Kept.\ns Yes we do.\ns No.\ni We keep your name.\ni And your age.\n");
  expect_document("p.svelte", "<script>let a = 1;</script>\n{#if a}<p>We hash {'all of it'}.</p>{/if}",
                  "s We hash all of it.\n");
}

static void jsx(void **state) {
  (void)state;
  expect_document("page.tsx",
                  "import x from 'We are the import';\nconst UPDATED = \"3 May 2026\";\nconst DAYS = 30;\n"
                  "export default function Page() {\n  return (\n    <Layout title=\"Privacy\">\n      <Heading "
                  "level={2}>Terms & logs</Heading>\n"
                  "      <p className=\"text-sm font-bold\">\n        We keep logs for {DAYS} days{\" \"}\n        and "
                  "<b>no</b>\n        longer&nbsp;still\n        (<a href=\"/x\">why</a>\n        ).\n"
                  "      </p>\n      {eu && <p>{`As of ${UPDATED}, in the EU.`}</p>}\n      <ul>{items.map((i) => (<li "
                  "key={i}>{i}</li>))}</ul>\n    </Layout>\n  );\n}\n",
                  "l UPDATED: 3 May 2026 = UPDATED\nh1 Privacy\nh2 Terms & logs\ns We keep logs for 30 days and no "
                  "longer still (why).\ns As of 3 May 2026, in the EU.\n");
  expect_document("page.tsx",
                  "function off() {\n  save({ads: false});\n  alert('Only essential cookies will be used.');\n  "
                  "toast.success('We sell nothing to anybody.');\n}\n"
                  "export default () => <main>{lines(['We keep your name.'])}<p>{t('We keep your age.')}</p></main>;\n",
                  "i We keep your name.\ns We keep your age.\n");
}

static void literals(void **state) {
  (void)state;
  expect_document(
      "policy.ts",
      "export const page = { lastUpdated: '1 May 2026', sections: [\n"
      " { id: 'a b c', title: 'Data', body: 'We keep ' + 'names.', items: ['Email', 'Age'] },\n"
      " { title: 'Sharing', content: [\"We never sell.\\nNot \\u2014 ever.\"] } ] };\n"
      "const vendors = [{ name: 'Stripe', purpose: 'To take payments', region: 'US' }];\n",
      "l lastUpdated: 1 May 2026 = lastUpdated\nh2 Data\ns We keep names.\ni Email\ni Age\nh2 Sharing\ns "
      "We never sell.\ns Not — ever.\n"
      "h6 vendors\nc1.0 Stripe ^ name\nc1.1 To take payments = Stripe ^ purpose\nc1.2 US = Stripe ^ region\n");
  expect_document("legal.go",
                  "package legal\n\nconst Privacy = `<h1>Privacy</h1>\n<p>We keep the logs for 30 days and then delete "
                  "them.</p>\n<p>We sell nothing to anybody, and never "
                  "will.</p>\n`\n",
                  "h1 Privacy\ns We keep the logs for 30 days and then delete them.\ns We sell nothing to anybody, and "
                  "never will.\n");
  expect_document("legal.py",
                  "import os\n\nPOLICY = \"\"\"\n# Privacy\n\nWe keep the logs of our servers for 30 days.\n\n- They "
                  "are deleted by the nightly job.\n- Backups follow after "
                  "another week, as the law of the land asks.\n\"\"\"\n",
                  "h1 Privacy\ns We keep the logs of our servers for 30 days.\ni They are deleted by the nightly job.\n"
                  "i Backups follow after another week, as the law of the land asks.\n");
}

static void texts_in_php(void **state) {
  (void)state;
  expect_document("lang/en/privacy.php",
                  "<?php\n\n// Texts\nreturn [\n 'seo' => 'About '.config('app.name').' and your data.',\n"
                  " 'heading_data' => 'Data',\n 'content_data' => 'We don\\'t keep names.',\n"
                  " 'heading_logs' => 'Logs',\n 'logs' => ['text' => 'We keep the logs.', 'url' => 'a-b'],\n];\n",
                  "s About and your data.\nh2 Data\ns We don't keep names.\nh2 Logs\ns We keep the logs.\n");
}

/* A value that says nothing makes no other thing of a row; an element without content whose attributes head columns is one. */
static void rows_in_code(void **state) {
  (void)state;
  expect_document("page.tsx",
                  "const rows = [\n { name: 'Acme Mail', purpose: 'Sends mail for us.', note: null },\n"
                  " { name: 'Bluefin', purpose: 'Keeps files for us.', paid: true },\n];\n",
                  "h6 rows\nc1.0 Acme Mail ^ name\nc1.1 Sends mail for us. = Acme Mail ^ purpose\n"
                  "c2.0 Bluefin ^ name\nc2.1 Keeps files for us. = Bluefin ^ purpose\n");
  expect_document("page.tsx",
                  "export default () => <main><h2>Sub-processors</h2>\n"
                  "<ServiceRow key=\"a\" service=\"Acme Mail\" purpose=\"Sends mail\" status={on ? 'On' : 'Off'} />\n"
                  "<Spacer size=\"small\" color=\"red\" /><p>That is all.</p></main>;\n",
                  "h2 Sub-processors\nc1.0 Acme Mail ^ service\nc1.1 Sends mail = Acme Mail ^ purpose\n"
                  "s That is all.\n");
}

static void screens(void **state) {
  (void)state;
  expect_document("privacy_page.dart",
                  "import 'a b c.dart';\nWidget build(c) => Column(children: [\n"
                  " const Text('Data', style: TextStyle(fontFamily: 'Roboto')),\n"
                  " _section(dark, 'Your logs', 'We keep the logs '\n   'for a day.\\n\\nWe sell none of them.'),\n"
                  " Text('We keep:'), _dot('Names'), _dot('Phone numbers'),\n"
                  " Text('Last modified: 3 May 2026'), Icon('Roboto') ]);\n",
                  "h2 Your logs\ns We keep the logs for a day.\ns We sell none of them.\n"
                  "i Names\ni Phone numbers\nl Last modified: 3 May 2026 = Last modified\n");
  expect_document("PrivacyView.swift",
                  "struct V: View { var body: some View { Section(title: \"Cookies\", text: \"We set none of them.\") "
                  "} }\n",
                  "h2 Cookies\ns We set none of them.\n");
}

static void data(void **state) {
  (void)state;
  expect_document("en.json",
                  "{\"home\": {\"title\": \"Welcome to the shop\"}, \"privacyPage\": {\"title\": \"Privacy\", "
                  "\"dataWeKeep\": {\"p1\": \"We keep your <b>name</b>.\", \"p2\": \"Not \\\"more\\\".\"},"
                  " \"href\": \"/x\"}}",
                  "h2 Privacy\nh3 data we keep\ns We keep your name.\ns Not \"more\".\n");
  expect_document("en.yml",
                  "en:\n  privacy:\n    title: Privacy\n    intro: |\n      We keep logs.\n\n      Then we delete "
                  "them.\n    rights_text: You may\n      object.\n",
                  "h2 Privacy\ns We keep logs.\ns Then we delete them.\ns You may object.\n");
  expect_document("Privacy.resx",
                  "<root><data name=\"Privacy_Title\"><value>Your data</value></data><data name=\"P1\"><value>We keep "
                  "&lt;b&gt;the&lt;/b&gt; logs.</value></data></root>",
                  "h2 Your data\ns We keep the logs.\n");
  expect_document("en.strings", "/* x */\n\"privacy.title\" = \"Privacy\";\n\"privacy.p\" = \"We keep your name.\";\n",
                  "h2 Privacy\ns We keep your name.\n");
}

/* Of many texts the policy is told by a key, by a family of keys, or by the title of its object. */
static void one_text_of_many(void **state) {
  (void)state;
  expect_document("i18n/en.ts",
                  "export const en = { hero: { title: 'Bake', body: 'We keep your cakes for 9 days in the shop.' },\n"
                  "  privacy: { title: 'Privacy Policy', p1: 'We keep your name.' } } as const;\n",
                  "h2 Privacy Policy\ns We keep your name.\n");
  expect_document("en.yml",
                  "en:\n  lead: We keep your cakes for 9 days.\n  legal:\n    privacy_keep_title: What we keep\n    "
                  "privacy_keep_body: We keep your name and your address, and the list of all cakes.\n    terms: "
                  "Pay within 9 days.\n",
                  "h2 What we keep\ns We keep your name and your address, and the list of all cakes.\n");
  expect_document(
      "en.json",
      "{\"faq\": {\"a1\": \"We keep your cakes for 9 days in the shop.\"}, \"legal\": {\"title\": \"Privacy "
      "Policy\", \"p1\": \"We keep your name and your address, and the list of all the cakes that you ever "
      "bought.\", \"p2\": \"We keep it all for 3 years after the last of your cakes was baked, and then we "
      "delete it.\"}, \"terms\": {\"p1\": \"Pay within 9 days.\"}}",
      "h2 Privacy Policy\ns We keep your name and your address, and the list of all the cakes that you ever "
      "bought.\ns We keep it all for 3 years after the last of your cakes was baked, and then we delete it.\n");
}

/* When it was changed stands in an attribute; the first value of a row names it, even under "type". */
static void dates_and_rows(void **state) {
  (void)state;
  expect_document("p.svelte",
                  "<Hero title=\"Privacy\" meta=\"Last Updated: May 3, 2026\" size=\"2026\" />\n<p>We bake.</p>\n",
                  "s Last Updated: May 3, 2026 = Last Updated\ns We bake.\n");
  expect_document(
      "privacy.json",
      "{\"items\": [{\"type\": \"Account data:\", \"duration\": \"kept for three years and then deleted\"}, "
      "{\"type\": \"Log data:\", \"duration\": \"kept for nine days and then deleted\"}]}",
      "c1.0 Account data: ^ type\nc1.1 kept for three years and then deleted = Account data: ^ duration\n"
      "c2.0 Log data: ^ type\nc2.1 kept for nine days and then deleted = Log data: ^ duration\n");
}

static void data_of_numbered_keys(void **state) {
  (void)state;
  expect_document("privacy.json",
                  "{\"section1Title\": \"1. Data\", \"section1Body\": \"We collect these kinds of data:\", "
                  "\"section1Item1\": \"Your name.\", \"section1Item2\": \"E-mail\", \"section2Title\": "
                  "\"2. Retention\", \"section2Body\": \"It is kept for a year, and not a day longer than that.\"}",
                  "h2 1. Data\ns We collect these kinds of data:\ni Your name. < We collect these kinds of data:\n"
                  "i E-mail < We collect these kinds of data:\n"
                  "h2 2. Retention\ns It is kept for a year, and not a day longer than that.\n");
}

static void data_of_one_policy(void **state) {
  (void)state;
  /* Sections that name the policy: the file is the policy. */
  expect_document(
      "acme.json",
      "{\"data\": {\"title\": \"What we keep\", \"items\": [\"We keep your name.\"]}, \"childrens_privacy\": "
      "{\"title\": \"Children\", \"items\": [\"Nobody under 13 may use it.\"]}}",
      "h2 What we keep\ni We keep your name.\nh2 Children\ni Nobody under 13 may use it.\n");
  expect_document(
      "privacy.json",
      "{\"intro\": {\"title\": \"What we keep\", \"text\": \"We keep the logs of our servers for thirty days "
      "and the mails of our customers for as long as the account is open, and nothing else of any sort is "
      "kept by us or by anybody who works for us.\"}, \"rights\": {\"title\": \"Your rights\", \"text\": \"You may "
      "ask for all of it at any time, in writing or by word of mouth, and we shall answer within a month of the day on "
      "which your letter came, or tell you why it takes longer than that and when the answer will be there for you to "
      "read; and if you are not content with our answer, the office that watches over us will hear you.\"}, "
      "\"privacyMail\": \"a@b.example\"}",
      "h2 What we keep\ns We keep the logs of our servers for thirty days and the mails of our customers for as "
      "long as the account is open, and nothing else of any sort is kept by us or by anybody who works for "
      "us.\nh2 Your rights\ns You may ask for all of it at any time, in writing or by word of mouth, and we shall "
      "answer within a month of the day on which your letter came, or tell you why it takes longer than that and when "
      "the "
      "answer will be there for you to read; and if you are not content with our answer, the office that watches "
      "over us will hear you.\n");
}

static void section_components(void **state) {
  (void)state;
  expect_document("page.tsx",
                  "export default () => <Page><Section title=\"4. Retention\"><p>Logs stay for 30 days.</p></Section>"
                  "<Section title=\"5. Contact\"><p>Write to us, please.</p></Section></Page>;",
                  "h1 4. Retention\ns Logs stay for 30 days.\nh1 5. Contact\ns Write to us, please.\n");
  expect_document(
      "rows.tsx",
      "export default () => <Page><h1>Privacy</h1><Section title=\"Data we collect\">"
      "<Row label=\"Account\">Your name and your address.</Row><Row label=\"Bills\">What you have paid.</Row>"
      "</Section><Section title=\"Contact\"><p>Write to us, please.</p></Section></Page>;",
      "h1 Privacy\nh2 Data we collect\nh3 Account\ns Your name and your address.\nh3 Bills\n"
      "s What you have paid.\nh2 Contact\ns Write to us, please.\n");
}

static void manifests(void **state) {
  (void)state;
  expect_document(
      "PrivacyInfo.xcprivacy",
      "<plist><dict><key>NSPrivacyTracking</key><false/><key>NSPrivacyCollectedDataTypes</key><array><dict>"
      "<key>NSPrivacyCollectedDataType</key><string>NSPrivacyCollectedDataTypeName</string>"
      "<key>NSPrivacyCollectedDataTypeLinked</key><true/></dict></array></dict></plist>",
      "i NSPrivacyTracking false\ni NSPrivacyCollectedDataTypes\n"
      "i NSPrivacyCollectedDataType NSPrivacyCollectedDataTypeName NSPrivacyCollectedDataTypeLinked true\n");
  expect_document("data_safety.csv",
                  "Question ID (machine readable),Response ID (machine readable),Response value,Answer,Label\n"
                  "PSL_A,,true,R,\"one,\ntwo \"\"three\"\"\"\r\nPSL_B,PSL_C,,R,x\nPSL_D,PSL_E,TRUE,R,x",
                  "i Question ID (machine readable) Response ID (machine readable) Response value\n"
                  "i PSL_A true\ni PSL_D PSL_E TRUE\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(html),
      cmocka_unit_test(text_pasted_into_html),
      cmocka_unit_test(html_tables),
      cmocka_unit_test(html_made_of_divs),
      cmocka_unit_test(html_in_a_text_file),
      cmocka_unit_test(templates),
      cmocka_unit_test(component_files),
      cmocka_unit_test(jsx),
      cmocka_unit_test(literals),
      cmocka_unit_test(texts_in_php),
      cmocka_unit_test(rows_in_code),
      cmocka_unit_test(screens),
      cmocka_unit_test(data),
      cmocka_unit_test(one_text_of_many),
      cmocka_unit_test(dates_and_rows),
      cmocka_unit_test(data_of_numbered_keys),
      cmocka_unit_test(data_of_one_policy),
      cmocka_unit_test(section_components),
      cmocka_unit_test(manifests),
  };
  return cmocka_run_group_tests_name("document: markup, code and data", tests, NULL, NULL);
}
