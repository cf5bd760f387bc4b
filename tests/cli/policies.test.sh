#!/usr/bin/env bash
# The search for policy documents by name, and what `claims` says of a document that gives none.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"

sentence='Server logs are kept for 30 days.'

# finds FILE [SENTENCE]: the document is found in a product that has nothing else.
finds() {
  rm -rf product && mkdir -p "product/$(dirname "$1")"
  printf '%s\n' "${2:-$sentence}" >"product/$1"
  run 0 claims --format jsonl product
  prints "\"path\":\"$1\""
}

finds PRIVACY.rst
finds docs/legal/privacy_policy.adoc
finds app/views/pages/privacy_policy.html.erb "<h1>Privacy policy</h1><p>$sentence</p>"
finds app/views/pages/_privacy.html.haml "%p $sentence"
finds app/views/privacy_policies/show.html.slim "p $sentence"
finds views/privacy-policy/index.pug "p $sentence"
finds resources/views/privacyPolicy.blade.php "<p>$sentence</p>"
finds templates/legal/privacy_notice.html.j2 "<p>$sentence</p>"
finds templates/privacy.tmpl "<p>$sentence</p>"
finds resources/markdown/policy.md
finds app/views/pages/terms_and_privacy.html.erb "<p>$sentence</p>"
finds "src/app/policy/page.tsx" "export default function Page() { return <p>$sentence</p>; }"
finds src/app/legal/privacy/page.js "export default function Page() { return <p>$sentence</p>; }"
finds src/pages/PrivacyPolicy.js "export const PrivacyPolicy = () => <p>$sentence</p>;"
finds src/components/PrivacyPolicy.js "export const PrivacyPolicy = () => <p>$sentence</p>;"
finds src/views/PrivacyView.vue "<template><p>$sentence</p></template>"
finds site/privacy-policy-en.html "<p>$sentence</p>"
finds app/app-datenschutz/page.tsx "export default function Page() { return <p>$sentence</p>; }"
finds web/privacy_statement.cshtml "<p>$sentence</p>"
finds lib/web/controllers/page_html/privacy_policy.html.heex "<p>$sentence</p>"
finds site/datenschutz.html '<html lang="de"><p>Server-Logs werden für 30 Tage gespeichert. Wir geben Ihre Daten nicht weiter und verkaufen sie nicht. Ihre Daten werden nach der Kündigung gelöscht.</p></html>'

# A page with its text twice, first in a language without forms: the other half is read.
rm -rf product && mkdir -p product
cat >product/datenschutz.html <<'EOF'
<h1>Protection des données</h1>
<p>Nous ne conservons pas les données de nos visiteurs et nous ne les transmettons pas à des tiers, mais nous les utilisons pour le service.</p>
<p>Vous pouvez nous demander la suppression de vos données, et nous vous répondons dans les trente jours qui suivent la demande.</p>
<h1>Datenschutz</h1>
<p>Diese Website nutzt keine Cookies und wir geben Ihre Daten nicht an andere weiter.</p>
<p>Server-Logs werden für 30 Tage gespeichert und danach gelöscht, und sie werden von uns nicht mit anderen Daten verbunden.</p>
<p>Sie können von uns Auskunft über Ihre Daten verlangen, und wir löschen sie auf Ihren Wunsch.</p>
<p>Wenn Sie uns schreiben, speichern wir Ihre E-Mail-Adresse, weil wir Ihnen sonst nicht antworten können.</p>
EOF
run 0 claims product
prints 'retention server-logs'
prints_not 'not supported'

finds Components/Pages/Privacy.razor "<h1>Privacy</h1><p>$sentence</p>"

# An old copy that is put away is no document beside the one of the product.
rm -rf product && mkdir -p product/src product/src-backup-2025-01-31
printf '%s\n' "$sentence" >product/src/privacy.md
printf 'Server logs are kept for 90 days.\n' >product/src-backup-2025-01-31/privacy.html
run 0 claims --format jsonl product
prints '30 days'
prints_not '90 days'

# Code about privacy is no page of it.
rm -rf product && mkdir -p product/src/api
printf 'export const keep = (days) => ({ days, text: "%s" });\n' "$sentence" >product/src/api/privacy.js
run 2 claims product

# A page of keys leads to the English file of translations nearest to it, and to what stands there under "privacy".
page='export default () => <main><h1>{t("privacy.title")}</h1><p>{t("privacy.logs")}</p><p>{t("privacy.more")}</p></main>;'
other='{"shop": {"slogan": "We keep all our prices for ever and 90 days, and we use cookies for the taste of it, as all the others do too."}'
long='This is how we handle what you give to us when you use our shop, and there is nothing else to be said about any of it at all.'
texts="{\"privacy\": {\"title\": \"Privacy\", \"logs\": \"$sentence\", \"more\": \"$long\"}}"
follows() {
  rm -rf product && mkdir -p product/web/app/privacy "product/$(dirname "$1")" product/other/locales/en
  printf '%s\n' "$page" >product/web/app/privacy/page.tsx
  printf '{"privacy": {"title": "Privacy", "logs": "Server logs are kept for 7 days."}}\n' >product/other/locales/en/privacy.json
  printf '%s\n' "$2" >"product/$1"
  run 0 claims --format jsonl product
  prints "\"path\":\"$1\""
  prints '30 days'
  prints_not '7 days'
  prints_not 'cookies'
  prints_not 'translation keys'
}
follows web/locales/en/privacy.json "$texts"
follows web/messages/en.json "$other, ${texts#?}"
follows web/src/i18n/en/common.json "$other, ${texts#?}"
rm -rf product && mkdir -p product/app/privacy
printf '%s\n' "$page" >product/app/privacy/page.tsx
run 0 claims product
prints 'app/privacy/page.tsx: page of translation keys, whose text is elsewhere; name the file with its English text'

# What has such a name and is none: settings of privacy, code, pictures.
rm -rf product && mkdir -p product/settings/privacy product/src
printf '<p>%s</p>\n' "$sentence" >product/settings/privacy/index.html
printf '<p>%s</p>\n' "$sentence" >product/settings/privacy.html.erb
printf 'const s = "%s";\n' "$sentence" >product/src/privacy.ts
mkdir -p product/iam
printf '%s\n' "$sentence" >product/iam/policy.md
run 2 claims product
says 'no privacy policy found'

# A document that gives nothing says why.
printf '# Politique de confidentialité\n\nNous ne vendons pas vos données à des tiers. Les journaux sont conservés pendant trente jours, et les données sont supprimées avec votre compte.\n' >fr.md
run 0 claims fr.md
prints 'fr.md: policy in a language that is not supported (French; read are: '
# A folder of claim forms makes another language one that is read.
mkdir -p rules/claims/fr
cat >rules/claims/fr/sale.yaml <<'END'
forms:
  - id: sale-never
    kind: no_sale
    find: ['\bne vendons pas\b[^.]{0,40}\bdonnées\b']
    polarity: ignore
    stance: does_not
    match: [Nous ne vendons pas vos données.]
    not: [Nous ne vendons pas de glaces.]
END
run 0 claims --rules rules fr.md
prints 'fr.md:3:1: no_sale'
prints '1 claim in 1 document.'
rm -rf rules
printf '# Privacy policy\n\nYour privacy matters to us and we take it seriously.\n' >empty.md
run 0 claims empty.md
prints 'empty.md: policy without any claim that can be checked'
prints '0 claims in 1 document.'

exit $failed
