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
