#!/usr/bin/env bash
# policylint config, and claims --diff.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"
mkdir p && cd p || exit 1
run 0 config
prints 'no policylint.yaml in the root'
cat >policylint.yaml <<'Y'
version: 1
policy: [PRIVACY.md, docs/cookies.md]
first_party:
  - acme.example
scopes:
  dashboards: ["apps/dash/**", "apps/board/**"]
rules:
  PL1001: warning
processors: [Stripe, SendGrid]
Y
POLICYLINT_JOBS=2 run 0 config --fail-on note
prints 'environment POLICYLINT_JOBS'
grep -Eq '^fail-on +note +\(command line\)$' out || fail 'no fail-on'
grep -Eq '^policy +PRIVACY.md, docs/cookies.md +\(policylint.yaml:2\)$' out || fail 'no policy'
grep -Eq '^first_party +acme.example +\(policylint.yaml:4\)$' out || grep -Eq '^first_party +acme.example +\(policylint.yaml:3\)$' out || fail 'no first_party'
grep -Eq '^scopes.dashboards +apps/dash/\*\*, apps/board/\*\* +\(policylint.yaml:6\)$' out || fail 'no scope'
grep -Eq '^rules.PL1001 +warning +\(policylint.yaml:8\)$' out || fail 'no rule'
grep -Eq '^processors +2 +\(policylint.yaml:9\)$' out || fail 'no processors'
cd .. && run 0 config p && prints 'rules.PL1001'
cd p || exit 1

# Mistakes: the line, and what was meant.
broken() {
  printf "$1" >policylint.yaml
  run 2 config
  says "$2"
  quiet_out
}
broken 'version: 1\nprocesors: []\n' "unknown key 'procesors'; did you mean 'processors'"
broken 'rules:\n  PL1001: off\n  PL0999: off\n' "policylint.yaml:3:"
broken 'rules:\n  PL1001: loud\n' "policylint.yaml:2:"
broken 'claims:\n- kind: retention\n- kind: nonsense\n' "policylint.yaml:3:"
broken 'claims:\n- kind: retention\n  modality: perhaps\n' 'asserted, may, hedged, conditional or future'
broken 'version: [\n' 'policylint.yaml:'
rm policylint.yaml

# What a change of the policy does to its promises.
git init -q -b main .
text='# Privacy policy\n\nThis is the complete list of our subprocessors:\n\n- Stripe: payments\n- SendGrid: mail\n\n'
printf "$text"'Server logs are kept for 30 days. Backups are deleted after 14 days.\n\nPasswords are hashed with bcrypt.\n' >PRIVACY.md
git add -A && git commit -qm one
run 0 claims --diff HEAD
prints '0 strengthened, 0 weakened, 0 changed, 0 added, 0 removed.'
printf "${text/- SendGrid: mail/- Twilio: text messages}"'\n\nServer logs are kept for 7 days. Backups are deleted after 90 days.\n\nPasswords are hashed with Argon2id.\n' >PRIVACY.md
run 0 claims --diff HEAD
prints 'strengthened retention server logs'
prints 'weakened retention backups'
prints 'changed password_hash'
prints 'added processor twilio'
prints 'removed processor sendgrid'
run 0 claims --diff HEAD --format json PRIVACY.md
jq -e '[.changes[]|.change]|sort==["added","changed","removed","strengthened","weakened"]' out >/dev/null || fail 'not the five changes'
run 0 claims --diff HEAD --kind retention -q
prints_not 'twilio'
run 2 claims --diff nowhere
says "no commit 'nowhere'"
run 2 claims --diff HEAD --format csv
says 'text and json'
exit $failed
