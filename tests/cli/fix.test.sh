#!/usr/bin/env bash
# policylint fix --policy: what it adds looks like what stands beside it, and the finding is gone.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"
export POLICYLINT_FAIL_ON=warning

product() { # NAME FILE TEXT: a product with that policy, which uses Stripe, SendGrid and, undeclared, Mixpanel
  mkdir -p "$1/src"
  printf "$3" >"$1/$2"
  printf 'import Stripe from "stripe";\nimport mixpanel from "mixpanel";\nimport sg from "@sendgrid/mail";\nmixpanel.init(key);\nnew Stripe(key);\nsg.setApiKey(key);\n' >"$1/src/a.ts"
}
adds() { # NAME FILE LINE: fix adds that line and nothing is left to report
  cp "$1/$2" old
  run 0 fix --policy --dry-run "$1"
  cp out diff
  cmp -s old "$1/$2" || fail '--dry-run writes'
  run 0 fix --policy "$1"
  grep -qxF -- "$3" "$1/$2" || { cat "$1/$2"; fail "no line: $3"; }
  cp old copy
  patch -s copy diff || fail 'the diff does not apply'
  cmp -s copy "$1/$2" || fail 'the diff is not what is written'
  run 0 check --only PL1001 "$1"
  run 0 fix --policy "$1"
  says 'nothing to add'
}
lead='# Privacy policy\n\nThis is the complete list of our subprocessors:\n\n'

product colon PRIVACY.md "$lead"'- Stripe: payments\n- SendGrid: mail\n\n## Rights\n\nMore text.\n'
adds colon PRIVACY.md '- Mixpanel: analytics'
product strong PRIVACY.md "$lead"'* **Stripe** – Payments.\n* **SendGrid** – Sends mail\n  and more mail.\n\nMore text.\n'
adds strong PRIVACY.md '* **Mixpanel** – Analytics'
product bracket PRIVACY.md "$lead"'1. [Stripe](https://stripe.com) (payments)\n2. [SendGrid](https://sendgrid.com) (mail)'
adds bracket PRIVACY.md '3. Mixpanel (analytics)'
product names PRIVACY.md "$lead"'- Stripe\r\n- SendGrid\r\n'
adds names PRIVACY.md "$(printf -- '- Mixpanel\r')"
product table PRIVACY.md '# Privacy policy\n\n## The complete list of our subprocessors\n\n| Name | Purpose | Country |\n| --- | --- | --- |\n| Stripe | payments | US |\n| SendGrid | mail | US |\n\nMore.\n'
adds table PRIVACY.md '| Mixpanel | analytics | US |'
product html privacy.html '<html><body><h1>Privacy policy</h1>\n<p>This is the complete list of our subprocessors:</p>\n<ul>\n  <li><strong>Stripe</strong>: payments</li>\n  <li><strong>SendGrid</strong>: mail</li>\n</ul></body></html>\n'
adds html privacy.html '  <li><strong>Mixpanel</strong>: analytics</li>'

product entity privacy.html '<html><body><h1>Privacy policy</h1>\n<p>This is the complete list of our subprocessors:</p>\n<ul>\n  <li><b>Stripe</b> &ndash; payments</li>\n  <li><b>SendGrid</b> &ndash; mail</li>\n</ul></body></html>\n'
adds entity privacy.html '  <li><b>Mixpanel</b> &ndash; analytics</li>'
product cells privacy.html '<html><body><h1>Privacy policy</h1>\n<h2>The complete list of our subprocessors</h2>\n<table>\n<thead><tr><th>Name</th><th>Purpose</th></tr></thead>\n<tbody>\n<tr><td>Stripe</td><td>payments</td></tr>\n<tr><td>SendGrid</td><td>mail</td></tr>\n</tbody></table></body></html>\n'
adds cells privacy.html '<tr><td>Mixpanel</td><td>analytics</td></tr>'
product lines privacy.html '<html><body><h1>Privacy policy</h1>\n<h2>The complete list of our subprocessors</h2>\n<table>\n  <tr>\n    <th>Country</th>\n    <th>Name</th>\n  </tr>\n  <tr>\n    <td>USA</td>\n    <td class="n"><b>Stripe</b></td>\n  </tr>\n  <tr>\n    <td>USA</td>\n    <td class="n"><b>SendGrid</b></td>\n  </tr>\n</table></body></html>\n'
run 0 fix --policy lines
grep -A1 -F '<td>US</td>' lines/privacy.html | grep -qF '<td class="n"><b>Mixpanel</b></td>' || { cat lines/privacy.html; fail 'no row'; }
run 0 check --only PL1001 lines

# In the language of the document; in running text two services get a sentence each.
product liste PRIVACY.md '# Datenschutzerklärung\n\nWir geben Ihre Daten ausschließlich an die folgenden Dienstleister weiter:\n\n- Stripe: Zahlungen\n- SendGrid: Versand\n'
adds liste PRIVACY.md '- Mixpanel: Analyse der Nutzung'
product tabelle PRIVACY.md '# Datenschutzerklärung\n\nWir geben Ihre Daten ausschließlich an die folgenden Dienstleister weiter:\n\n| Anbieter | Zweck |\n| --- | --- |\n| Stripe | Zahlungen |\n| SendGrid | Versand |\n'
adds tabelle PRIVACY.md '| Mixpanel | Analyse der Nutzung |'
product prose PRIVACY.md '# Privacy policy\n\nWe share personal data only with Stripe (payments).\n'
run 0 fix --policy prose
has prose/PRIVACY.md 'We share personal data only with Stripe (payments). We also share data with Mixpanel (analytics). We also share data with SendGrid (sending emails).'
run 0 check --only PL1001 prose
# A line that only speaks of the service, too, is no row of it: nothing is added behind it, and it is not taken out.
product line PRIVACY.md '# Privacy policy\n\n- Payment information (handled by Stripe)\n- Discord Bot Data: we keep your Discord user id only.\n'
cp line/PRIVACY.md old
run 1 fix --policy line
cmp -s old line/PRIVACY.md || { cat line/PRIVACY.md; fail 'a line about something else was changed'; }

# Where policylint.yaml declares processors, it gets the entry, too.
product yaml PRIVACY.md "$lead"'- Stripe: payments\n- SendGrid: mail\n'
run 0 init yaml
run 0 fix --policy yaml
has yaml/PRIVACY.md '- Mixpanel: analytics'
grep -qxF -- '  - id: mixpanel' yaml/policylint.yaml || fail 'no entry'
grep -qxF -- '    name: Mixpanel' yaml/policylint.yaml || fail 'no name in the entry'
run 0 check --only PL1001 yaml

# The same edit in SARIF.
product sarif PRIVACY.md "$lead"'- Stripe: payments\n- SendGrid: mail\n'
run 1 check --format sarif sarif
jq -e '[.runs[0].results[].fixes[]?.artifactChanges[0]]|length==1 and .[0].artifactLocation.uri=="PRIVACY.md"
  and .[0].replacements[0]=={"deletedRegion":{"startLine":6,"startColumn":17,"endLine":6,"endColumn":17},"insertedContent":{"text":"\n- Mixpanel: analytics"}}' out >/dev/null ||
  fail 'no fix in SARIF'

# What the policy says otherwise: the period, in the unit of the sentence; the name of the hash; the row of a service that is gone.
says_otherwise() { # NAME CODE TEXT: a product with that policy and code
  mkdir -p "$1/src"
  printf "$2" >"$1/src/a.ts"
  printf "$3" >"$1/PRIVACY.md"
}
becomes() { # NAME RULE LINE: fix writes that line, the diff says the same, and the rule has nothing left
  cp "$1/PRIVACY.md" old
  run 0 fix --policy --dry-run "$1"
  cp out diff
  run 0 fix --policy "$1"
  [ -z "$3" ] || grep -qxF -- "$3" "$1/PRIVACY.md" || { cat "$1/PRIVACY.md"; fail "no line: $3"; }
  cp old copy
  patch -s copy diff || fail 'the diff does not apply'
  cmp -s copy "$1/PRIVACY.md" || fail 'the diff is not what is written'
  run 0 check --only "$2" "$1"
}
says_otherwise period 'const SERVER_LOG_RETENTION_DAYS = 90;\n' '# Privacy policy\n\nWe keep these:\n\n- Server logs: 30 days.\n- Backups: 30 days.\n'
becomes period PL5001 '- Server logs: 90 days.'
has period/PRIVACY.md '- Backups: 30 days.'
says_otherwise months 'const SERVER_LOG_RETENTION_MONTHS = 24;\n' '# Privacy policy\n\n## Retention\n\n- Server logs: 13 months.'
becomes months PL5001 '- Server logs: 24 months.'
says_otherwise tage 'const SERVER_LOG_RETENTION_DAYS = 90;\n' '# Datenschutzerklärung\n\n## Speicherdauer\n\nWir erheben von Ihnen nur Ihren Namen und Ihre E-Mail-Adresse.\n\nDie Logs werden nach 30 Tagen gelöscht.\n'
becomes tage PL5001 'Die Logs werden nach 90 Tagen gelöscht.'
says_otherwise hash 'import argon2 from "argon2";\nexport const h = (password) => argon2.hash(password);\n' '# Privacy policy\r\n\r\nPasswords are hashed with bcrypt.\r\n'
becomes hash PL2005,PL2001 "$(printf 'Passwords are hashed with Argon2.\r')"
product stale PRIVACY.md "$lead"'- Stripe: payments\n- Mixpanel: analytics\n- Postmark: mail\n\nMore text.\n'
becomes stale PL1001,PL1002 '- SendGrid: sending emails'
! grep -qF Postmark stale/PRIVACY.md || fail 'the stale row is still there'
has stale/PRIVACY.md '- Mixpanel: analytics'
product stalefirst PRIVACY.md "$lead"'- Postmark: mail\n- Stripe: payments\n- Mixpanel: analytics'
becomes stalefirst PL1001,PL1002 '- SendGrid: sending emails'
! grep -qF Postmark stalefirst/PRIVACY.md || fail 'the stale row is still there'

# Every row of rules/data/fixes.yaml is applied once, and its rule has nothing left: in policylint.yaml, too.
mends() { # NAME FILE RULE LINE: the rule finds something, fix writes that line into the file (none: nothing is looked for), and the rule finds nothing
  run 1 check --only "$3" "$1"
  run 0 fix --policy "$1"
  [ -z "$4" ] || grep -qxF -- "$4" "$1/$2" || { cat "$1/$2"; fail "no line: $4"; }
  run 0 check --only "$3" "$1"
}
declared() { # NAME CODE YAML: as says_otherwise, with policylint.yaml in place of a document
  says_otherwise "$1" "$2" ''
  rm "$1/PRIVACY.md"
  printf "$3" >"$1/policylint.yaml"
}
declared yamlperiod 'const SERVER_LOG_RETENTION_DAYS = 90;\n' 'claims:\n  - kind: retention\n    subject: server logs\n    value: {days: 30}\n'
mends yamlperiod policylint.yaml PL5001 '    value: {days: 90}'
declared yamlhash 'import argon2 from "argon2";\nexport const h = (password) => argon2.hash(password);\n' 'claims:\n  - kind: password_hash\n    value: {algorithm: bcrypt}\n    quote: Passwords are hashed with bcrypt.\n'
run 0 fix --policy yamlhash
grep -qxF '    value: {algorithm: argon2}' yamlhash/policylint.yaml || grep -q 'algorithm: argon2' yamlhash/policylint.yaml || { cat yamlhash/policylint.yaml; fail 'no other algorithm'; }
run 0 check --only PL2005,PL2001 yamlhash
declared yamlstale 'import Stripe from "stripe";\nimport sg from "@sendgrid/mail";\nnew Stripe(key);\nsg.setApiKey(key);\n' 'processors:\n  - Stripe\n  - name: Vonage\n    purpose: messages\n  - SendGrid\nprocessors_complete: true\n'
mends yamlstale policylint.yaml PL1002 ''
! grep -q 'Vonage\|purpose' yamlstale/policylint.yaml || { cat yamlstale/policylint.yaml; fail 'the stale entry is still there'; }
has yamlstale/policylint.yaml '  - SendGrid'
says_otherwise data 'export const schema = "create table users (email text, date_of_birth date)";\n' '# Privacy policy\n\n## What we collect\n\n- Your email address and name.\n'
mends data PRIVACY.md PL6002 '- Your email address and name. We also collect your date of birth.'
says_otherwise oauth 'import NextAuth from "next-auth";\nimport GitHub from "next-auth/providers/github";\nexport default NextAuth({ providers: [GitHub({})] });\n' '# Privacy policy\n\nYou can sign in with Google or Apple.\n'
mends oauth PRIVACY.md PL8002 'You can sign in with Google or Apple. You can also sign in with GitHub.'
mkdir -p omniauth/config/initializers
printf 'Rails.application.config.middleware.use OmniAuth::Builder do\n  provider :google_oauth2, ENV["GOOGLE_CLIENT_ID"], ENV["GOOGLE_CLIENT_SECRET"]\nend\n' >omniauth/config/initializers/omniauth.rb
printf '# Privacy policy\n\nYou can sign in with GitHub.\n' >omniauth/PRIVACY.md
mends omniauth PRIVACY.md PL8002 'You can sign in with GitHub. You can also sign in with Google.'
says_otherwise anmeldung 'import NextAuth from "next-auth";\nimport GitHub from "next-auth/providers/github";\nexport default NextAuth({ providers: [GitHub({})] });\n' '# Datenschutzerklärung\n\nSie können sich mit Google oder Apple anmelden. Wir erheben dabei nur Ihren Namen und Ihre E-Mail-Adresse.\n'
mends anmeldung PRIVACY.md PL8002 ''
says_otherwise cookie 'document.cookie = "campaign_ref=" + ref;\n' '# Privacy policy\n\nWe use a session cookie to keep you signed in.\n'
mends cookie PRIVACY.md PL3001 ''

says_otherwise region 'import { S3Client } from "@aws-sdk/client-s3";\nexport const files = new S3Client({ region: "eu-west-1" });\n' '# Privacy policy\n\nWe use Amazon Web Services for storage.\n\nYour data is stored in eu-central-1.\n'
mends region PRIVACY.md PL7001 'Your data is stored in eu-west-1.'
says_otherwise tls 'import https from "node:https";\nhttps.createServer({ minVersion: "TLSv1.2" }, app);\n' '# Privacy policy\n\nAll connections use TLS 1.3 or higher.\n'
mends tls PRIVACY.md PL4003 'All connections use TLS 1.2 or higher.'
dated() { # NAME DATE LINE: what the policy promises was changed on 20 May 2026, and the date is set to that day in its own form
  mkdir "$1"
  (
    cd "$1" && git init -q -b main .
    printf '# Privacy policy\n\nLast updated: %s\n\nServer logs are kept for 90 days.\n' "$2" >PRIVACY.md
    git add -A && GIT_AUTHOR_DATE=2026-03-04T12:00:00Z GIT_COMMITTER_DATE=2026-03-04T12:00:00Z git commit -qm one
    sed -i 's/90 days/30 days/' PRIVACY.md
    git add -A && GIT_AUTHOR_DATE=2026-05-20T12:00:00Z GIT_COMMITTER_DATE=2026-05-20T12:00:00Z git commit -qm two
  )
  if [ -n "$3" ]; then mends "$1" PRIVACY.md PL9007 "$3"; else run 0 fix --policy "$1"; has "$1/PRIVACY.md" "Last updated: $2"; fi
}
dated iso 2026-03-04 'Last updated: 2026-05-20'
dated words '4 March 2026' 'Last updated: 20 May 2026'
dated short 'Mar 04, 2026' 'Last updated: May 20, 2026'
dated points '04.03.2026' 'Last updated: 20.05.2026'
dated ordinal 'March 4th, 2026' ''
dated doubtful '03/03/2026' ''

# A city beside the region, a version that nobody may promise: for a person.
says_otherwise city 'import { S3Client } from "@aws-sdk/client-s3";\nexport const files = new S3Client({ region: "eu-west-1" });\n' '# Privacy policy\n\nWe use Amazon Web Services for storage.\n\nYour data is stored in eu-central-1 (Frankfurt).\n'
run 0 fix --policy city
has city/PRIVACY.md 'eu-central-1 (Frankfurt)'
says_otherwise oldtls 'import https from "node:https";\nhttps.createServer({ minVersion: "TLSv1" }, app);\n' '# Privacy policy\n\nAll connections use TLS 1.2 or higher.\n'
run 0 fix --policy oldtls
has oldtls/PRIVACY.md 'TLS 1.2 or higher'

# Two places that disagree, a weak hash, a row of two services: for a person.
says_otherwise unclear 'const SERVER_LOG_RETENTION_DAYS = 90;\nconst OLD_SERVER_LOG_RETENTION_DAYS = 400;\n' '# Privacy policy\n\n## Retention\n\n- Server logs: 30 days.\n'
run 0 fix --policy unclear
has unclear/PRIVACY.md '- Server logs: 30 days.'
says_otherwise weak 'import { createHash } from "crypto";\nexport const h = (password) => createHash("sha1").update(password).digest("hex");\n' '# Privacy policy\n\nPasswords are hashed with bcrypt.\n'
run 0 fix --policy weak
has weak/PRIVACY.md 'Passwords are hashed with bcrypt.'
product shared PRIVACY.md "$lead"'- Stripe, Twilio: payments and messages\n- SendGrid: mail\n- Mixpanel: analytics\n'
run 0 fix --policy shared
has shared/PRIVACY.md '- Stripe, Twilio: payments and messages'

# Such a change in SARIF names the words that go.
says_otherwise insarif 'const SERVER_LOG_RETENTION_DAYS = 90;\n' '# Privacy policy\n\n## Retention\n\n- Server logs: 30 days.\n'
run 1 check --only PL5001 --format sarif insarif
jq -e '.runs[0].results[0].fixes[0].artifactChanges[0].replacements[0]=={"deletedRegion":{"startLine":5,"startColumn":16,"endLine":5,"endColumn":23},"insertedContent":{"text":"90 days"}}' out >/dev/null || fail 'no change in SARIF'

# Running text is for a person; a document can be named.
product prose PRIVACY.md '# Privacy policy\n\nWe use Stripe for payments and SendGrid for mail.\n'
run 1 fix --policy prose
says "to add 'Mixpanel' to"
cp prose/PRIVACY.md prose/other.md
printf "$lead"'- Stripe: payments\n- SendGrid: mail\n' >prose/other.md
run 0 fix --policy --document prose/other.md prose
has prose/other.md '- Mixpanel: analytics'
run 2 fix prose
says '--policy'
exit $failed
