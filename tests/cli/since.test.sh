#!/usr/bin/env bash
# --since and --staged: two states of a product, and only what the change brought.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"

export POLICYLINT_FAIL_ON=warning
policy='# Privacy policy\n\nThis is the complete list of our subprocessors:\n\n- Stripe: payments\n'
end=
mkdir -p p/src
cd p || exit 1
git init -q -b main .
printf 'import Stripe from "stripe";\nexport const stripe = new Stripe(key);\n' >src/pay.ts
printf 'import mixpanel from "mixpanel";\nmixpanel.init(key);\n' >src/old.ts
git add -A && git commit -qm 'no policy yet'
printf "$policy$end" >PRIVACY.md
run 1 check --since HEAD -q
prints 'Mixpanel'
git add -A && git commit -qm one

# Nothing changed: nothing is reported, although check finds something.
run 1 check -q
run 0 check --since HEAD -q
quiet_out

# Code moves within its file; new code; a deleted file.
printf '// a comment\n\n' | cat - src/old.ts >x && mv x src/old.ts
run 0 check --since HEAD -q
quiet_out
printf 'import twilio from "twilio";\ntwilio(key, token).messages.create({to});\n' >src/sms.ts
run 1 check --since HEAD -q
prints 'src/sms.ts:2:'
prints_not 'Mixpanel'
git add -A && git commit -qm two
run 0 check --since HEAD -q
run 1 check --since HEAD~1 -q
prints 'Twilio'
rm src/sms.ts
run 0 check --since HEAD~1 -q

# What the index holds, not what lies on disk.
git reset -q --hard
printf 'import * as Sentry from "@sentry/node";\nSentry.init({dsn: "https://a@o1.ingest.sentry.io/1"});\n' >src/err.ts
run 0 check --staged -q
git add src/err.ts
echo >src/err.ts
run 1 check --staged -q
prints 'Sentry'
run 0 check --since HEAD -q
git rm -q --cached -f src/err.ts && rm -f src/err.ts

# A change of the policy alone makes untouched code wrong: the annotation stands on the policy.
git reset -q --hard
printf '# Privacy policy\n\nThis is the complete list of our subprocessors:\n\n- SendGrid: mail\n'"$end" >PRIVACY.md
run 1 check --since HEAD --format rdjson
jq -r '.diagnostics[].location.path' out | grep -qx PRIVACY.md || fail 'no annotation on the policy'
jq -e '[.diagnostics[].message]|any(test("Stripe"))' out >/dev/null || fail 'Stripe is not reported'
git checkout -q PRIVACY.md

# policylint.yaml of the base counts for the base; a broken one there is no obstacle.
echo 'nonsense: [' >policylint.yaml
git add -A && git commit -qm broken
printf 'version: 1\n' >policylint.yaml
run 0 check --since HEAD -q
run 0 check --staged -q --config policylint.yaml
printf 'rules: {PL1001: off}\n' >policylint.yaml
git add -A && git commit -qm off
rm policylint.yaml
run 1 check --since HEAD -q
git checkout -q policylint.yaml
git rm -q policylint.yaml && git commit -qm gone

# A folder of the repository, and a policy outside of it.
mkdir -p apps/web && git mv -k src apps/web/ && git commit -qm moved
printf 'import twilio from "twilio";\ntwilio(key, token).messages.create({to});\n' >apps/web/src/again.ts
run 0 check --since HEAD -q --policy PRIVACY.md --only PL9001 apps/web
run 1 check --since HEAD~1 -q --policy PRIVACY.md apps/web
rm apps/web/src/again.ts
run 0 check --since HEAD -q --policy PRIVACY.md apps/web

# What does not work, and why.
run 2 check --since nowhere
says "no commit 'nowhere'"
run 2 check --since HEAD --staged
says 'do not go together'
cd .. && git clone -q --depth 1 "file://$PWD/p" shallow && cd shallow || exit 1
run 2 check --since HEAD~1
says 'shallow clone'
mkdir ../none && cd ../none && printf "$policy" >PRIVACY.md
run 2 check --since HEAD
says 'in no git repository'
run 2 facts --since HEAD
says "not an option of 'facts'"
exit $failed
