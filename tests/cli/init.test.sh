#!/usr/bin/env bash
# policylint init: what it writes reads back, and changes no finding.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"

# Every example product: the same report before and after.
for product in "$SRC_DIR"/tests/products/*/*/; do
  name=$(basename "$(dirname "$product")")-$(basename "$product")
  cp -r "$product" "$name"
  rm -f "$name/policylint.yaml"
  run 0 check --exit-zero --format json:before.json "$name"
  run 0 init "$name"
  says "wrote 'policylint.yaml'"
  run 0 check --exit-zero --format json:after.json "$name"
  cmp -s before.json after.json || fail 'init changes the report'
  run 0 claims --format jsonl "$name"
  prints_not '"path":"policylint.yaml"'
done

mkdir -p p/src
printf '# Privacy policy\n\nWe use the following subprocessors:\n\n- Stripe: payments\n- SendGrid: mail\n\nThis list is complete.\n\nServer logs are kept for 30 days. Write to help@acme.example.\n' >p/PRIVACY.md
printf 'import Stripe from "stripe";\nimport mixpanel from "mixpanel";\nmixpanel.init(key);\nnew Stripe(key);\n' >p/src/a.ts
run 0 init --dry-run p
prints '  - PRIVACY.md'
prints '  # PRIVACY.md:5: Stripe: payments'
prints '  - id: stripe'
prints '  # src/a.ts:3 (call, '
prints '  # - id: mixpanel'
prints 'days: 30'
prints '#   - acme.example'
[ ! -e p/policylint.yaml ] || fail '--dry-run writes'

# Never over a file that is there.
echo 'version: 1' >p/.policylint.yaml
run 2 init p
says "'.policylint.yaml' is there already; --force"
quiet_out
has p/.policylint.yaml 'version: 1'
run 0 init --force p
has p/.policylint.yaml '- id: stripe'
[ "$(find p -name '*policylint*' | wc -l)" = 1 ] || fail 'a temporary file is left'

# Without the documents, the entries say the same, whatever the kind, the stance and the firmness.
all_of() { # FILE: what is promised, without places and wordings; a name that only repeats the subject is none
  jq -S '[.claims[]|select(.kind!="last_updated" and .kind!="notice_placeholder")
    |del(.path,.line,.column,.quote,.heading,.also_lines)|if .value.seconds then del(.value.text) else . end
    |if .name==.subject then .name=null else . end]|sort_by(.kind,.subject,.stance,.scope,(.value|tostring))' out >"$1"
}
mkdir -p r
cat >r/PRIVACY.md <<'P'
# Privacy policy

Last updated: 4 March 2026

## What we collect

We collect your name, email address and phone number. We may collect your approximate location. We never see or store card numbers.
Call records hold numbers and durations, not the messages themselves except as needed for billing.

## Who receives data

We share data only with the following providers:

- Stripe: payments
- SendGrid: mail

You can connect your Google Calendar. Your number is shared with Twilio solely for log-in codes. We do not use Google Analytics.
You can sign in with Google or GitHub. We never sell or rent your data. Your documents are never used for training AI models.

## Security

Passwords are hashed with bcrypt and salted. All traffic is protected by TLS 1.2 or higher. OAuth tokens are encrypted with AES-256-GCM.
Login links expire after twenty minutes and can be used once. Each tenant's data is isolated in the database.

## Cookies

We only use essential cookies for sign-in. We do not use tracking cookies. Subscriber dashboards do not have any tracking.

## Retention

Server logs are kept for 30 days. Metering records are stored for up to thirteen months. Your data is retained for 90 days after cancellation.
Uploads are deleted within 36 hours of your request. Where available, we keep no prompts.

## Rights

You have the right to export your data as CSV. You can opt out of marketing emails.
The service is not directed to children under 13. All servers are located in Germany.
Material changes will be announced via email at least 30 days before they take effect.
P
run 0 claims --format json r/PRIVACY.md
all_of prose.json
[ "$(jq length prose.json)" -gt 30 ] || fail 'few claims'
run 0 init r
sed -i '/^policy:/,/^$/d' r/policylint.yaml
echo '# Privacy policy' >r/PRIVACY.md
run 0 claims --format json r
all_of yaml.json
diff prose.json yaml.json >difference || { cat difference; fail 'the entries are not the claims of the prose'; }

# fideslang: the inventory goes out and comes back as processors with their data.
mkdir -p f/src g
printf '# Privacy policy\n\nWe use Stripe for payments and SendGrid for mail.\n' >f/PRIVACY.md
cp p/src/a.ts f/src/
run 0 export --fides f
cp out first.yml
run 0 init --from-fides first.yml g
has g/policylint.yaml '- id: stripe'
has g/policylint.yaml '- id: mixpanel'
has g/policylint.yaml 'subject: email'
has g/policylint.yaml '# first.yml:'
run 0 export --fides g
cp out second.yml
for key in fides_key data_categories; do
  diff <(grep "$key:" first.yml) <(grep "$key:" second.yml) >difference || { cat difference; fail "$key is lost on the way"; }
done
cat >foreign.yml <<'Y'
system:
  - fides_key: our_mailer
    name: Mailgun
    privacy_declarations:
      - name: Newsletters
        data_categories: [user.contact.email, user.behavior.browsing_history, user.contact.city_of_birth]
dataset:
  - fides_key: db
    collections:
      - name: users
        fields:
          - {name: born, data_categories: [user.demographic.date_of_birth]}
Y
run 0 init --from-fides foreign.yml --force g
has g/policylint.yaml '- id: mailgun'
has g/policylint.yaml 'purpose: Newsletters'
has g/policylint.yaml 'data: [email, browsing]'
has g/policylint.yaml 'subject: date_of_birth'
run 0 claims g
echo 'a: b' >none.yml
run 2 init --from-fides none.yml --force g
says "neither 'system' nor 'dataset'"
run 2 init --from-fides missing.yml --force g
says 'missing.yml'

# A sentence cannot break out of its comment or its quotes.
mkdir -p h
printf '# Privacy policy\n\nWe use the following subprocessors:\n\n- Stripe: a\xe2\x80\xa8b: "c" # d\xc2\x85e \\ \x1b[31m \xff %%\n- SendGrid: {x: [y\n\nServer logs are kept for\r\n30 days, "quoted": yes.\n' >h/PRIVACY.md
run 0 init h
run 0 check --exit-zero h
exit $failed
