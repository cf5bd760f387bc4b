#!/usr/bin/env bash
# Rules of the product's own: where they are found, what they change, what their examples say, and each way to be wrong.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"

# product NAME: a folder with a policy and code that uses a vendor nobody knows.
product() {
  mkdir -p "$1/src"
  printf '# Privacy policy\n\nWe share data only with the following providers:\n\n- Mollie: payments\n' >"$1/PRIVACY.md"
  printf 'import { track } from "@acme/signals";\nimport mollie from "@mollie/api-client";\ntrack("open");\nmollie({ apiKey });\n' >"$1/src/app.ts"
}
# rule PRODUCT FILE: standard input becomes a rule file.
rule() {
  mkdir -p "$(dirname "$1/$2")"
  cat >"$1/$2"
}
vendor() {
  rule "$1" "${2:-.policylint/vendors/acme.yaml}" <<'END'
- id: acme-signals
  name: Acme Signals
  category: analytics
  packages: {npm: ["@acme/signals"]}
  finds:
    - {file: src/app.ts, code: "import { track } from '@acme/signals';\ntrack('open');"}
  ignores:
    - {file: src/app.ts, code: "import { track } from './signals';\ntrack('open');"}
END
}
check_file() { # PRODUCT ID RELATION
  rule "$1" ".policylint/checks/$2.yaml" <<END
id: $2
name: OwnCheck
level: ${4:-warning}
short: The code uses a service that the policy does not name.
full: As the built-in rule, of our own.
why: A contract asks for it.
fix_code: Remove the service.
fix_policy: Name the service.
relation: $3
claims: [processor]
tags: [privacy]
precision: high
message: "Ours: the code uses '{name}'."
examples:
  positive:
    - {policy: "# Privacy\n\nWe use Mollie.\n", file: a.ts, code: "import S from 'stripe';\nnew S(key);\n"}
  negative:
    - {policy: "# Privacy\n\nWe use Stripe.\n", file: a.ts, code: "import S from 'stripe';\nnew S(key);\n"}
END
}
one_line() { [ "$(wc -l <err)" = 1 ] || fail 'not one line on stderr'; }
# broken TEXT: the command fails with one line that has the text.
broken() {
  run 2 check p
  says "$1"
  one_line
  quiet_out
}
# wrong PATH TEXT: standard input as the one rule file of a new product.
wrong() {
  rm -rf p && product p
  rule p "$1"
  broken "$1:"
  says "$2"
}

# The default folder: found, used, reported, and not looked at as code.
product plain
run 0 facts plain
prints_not acme
product own
vendor own
run 0 facts own
prints 'src/app.ts:3:1: processor acme-signals'
prints_not '.policylint'
run 1 check own
prints "'Acme Signals', which the policy does not name"
prints 'Own rules in force: .policylint/vendors/acme.yaml (--no-own-rules'
run 0 check --no-own-rules own
prints_not 'Own rules'
prints_not 'Acme'
POLICYLINT_NO_OWN_RULES=1 run 0 check own
run 1 check --format json own
jq -e '.own_rules == {"files":[".policylint/vendors/acme.yaml"],"changes":[]}' out >/dev/null || fail 'own_rules'
run 1 check --format sarif own
jq -e '.runs[0].invocations[0].toolExecutionNotifications[0].locations[0].physicalLocation.artifactLocation.uri == ".policylint/vendors/acme.yaml"' out >/dev/null || fail 'no notification'
for format in markdown html github gitlab junit rdjson; do
  run 1 check --format $format own
  prints 'Own rules in force: .policylint/vendors/acme.yaml'
done
run 0 check --format json plain
jq -e 'has("own_rules") | not' out >/dev/null || fail 'own_rules of nobody'
(cd own && "$POLICYLINT" claims PRIVACY.md >../out 2>../err) || fail 'claims'
run 1 check --format json -j1 own
cp out one
run 1 check --format json -j8 own
cmp -s one out || fail 'threads show'

# The prefilter lets a file through for a literal of an own rule alone.
product lone
vendor lone
printf 'import { track } from "@acme/signals";\ntrack(1);\n' >lone/src/app.ts
run 0 facts lone
prints acme-signals

# Named in policylint.yaml: folders, files, none.
product named
vendor named privacy/rules/vendors/a.yaml
printf 'own_rules: privacy/rules\n' >named/policylint.yaml
run 0 facts named
prints acme-signals
printf 'own_rules: [privacy/rules/vendors/a.yaml]\n' >named/policylint.yaml
run 0 facts named
prints acme-signals
run 0 config named
prints 'own_rules'
vendor named .policylint/vendors/b.yaml
printf 'own_rules: []\n' >named/policylint.yaml
run 0 facts named
prints_not acme
for path in ../named /etc . no/such; do
  printf 'own_rules: ["%s"]\n' "$path" >named/policylint.yaml
  run 2 check named
  says 'policylint.yaml:1:13:'
  one_line
done

# Links are refused, wherever they stand.
product linked
vendor elsewhere vendors/a.yaml
ln -s ../elsewhere linked/.policylint
run 2 check linked
says 'symbolic link'
one_line
rm linked/.policylint && mkdir -p linked/.policylint/vendors
ln -s ../../../elsewhere/vendors/a.yaml linked/.policylint/vendors/a.yaml
run 2 check linked
says '.policylint/vendors/a.yaml: a symbolic link'
printf 'own_rules: link/vendors\n' >linked/policylint.yaml
ln -s ../elsewhere linked/link
run 2 check linked
says 'symbolic link'

# A built-in entry extended and replaced.
product more
rule more .policylint/vendors/stripe.yaml <<'END'
- id: stripe
  built_in: extend
  hosts: [pay.shop.example]
  finds: [{file: a.ts, code: "fetch('https://pay.shop.example/v1/charge', {method: 'POST'});"}]
  ignores: [{file: a.ts, code: "fetch('/pay');"}]
END
printf 'import S from "stripe";\nfetch("https://pay.shop.example/v1/charge", { method: "POST" });\n' >more/src/pay.ts
run 0 facts more
prints 'src/pay.ts:1:1: processor stripe'
prints 'src/pay.ts:2:7: processor stripe'
run 1 check --format json more
jq -e '.own_rules.changes == [{"change":"extended","kind":"vendor","id":"stripe","path":".policylint/vendors/stripe.yaml","line":1}]' out >/dev/null || fail 'the change'
run 0 test --root more
prints '1 rule, '
prints ' 0 missing, 0 noisy.'
sed -i 's/built_in: extend/built_in: replace\n  name: Stripe\n  category: payments/' more/.policylint/vendors/stripe.yaml
run 0 facts more
prints_not 'src/pay.ts:1:1'
prints 'src/pay.ts:2:7: processor stripe'
run 1 check more
prints "built-in vendor 'stripe' replaced"

# A claim form, with a lexicon of its own.
product forms
rule forms .policylint/claims/en/ours.yaml <<'END'
lexicons:
  ours-forget: [forget, unlearn]
forms:
- id: ours-forgets
  kind: retention
  need: [forget, unlearn]
  need_duration: true
  find: '\bwe {ours-forget} (?<what>[^.;:]{2,60}?) after {duration}'
  subject: '@thing'
  value: {seconds: '@duration|seconds', text: '@duration'}
  match: [We unlearn your searches after 7 days.]
  not: [Do not forget to renew within 7 days.]
END
printf '\nWe unlearn your searches after 7 days.\n' >>forms/PRIVACY.md
run 0 claims forms
prints 'retention searches {"seconds":604800'
(cd forms && "$POLICYLINT" claims PRIVACY.md >../out) || fail 'claims FILE'
prints 'retention searches'
run 0 test --root forms ours-forgets
prints '1 rule, 2 examples: 1 reported, 1 validated, 0 missing, 0 noisy.'

# A check: listed, explained, in SARIF, in baselines, allowed, turned, and one of a family.
product checks
check_file checks ACME1 processor_undeclared error
printf 'import Twilio from "twilio";\nTwilio(sid).messages.create({});\n' >checks/src/sms.ts
run 0 rules --root checks
prints 'ACME1'
prints '(own)'
run 0 rules --root checks --format json
jq -e 'map(select(.own)) | map(.id) == ["ACME1"]' out >/dev/null || fail 'rules'
run 0 explain --root checks ACME1
prints 'own-check'
prints '.policylint/checks/ACME1.yaml'
run 1 check --only ACME1 -q checks
prints 'src/sms.ts:2:1: error: Ours: the code uses '
run 1 check --only ACME -q checks
prints 'Ours: '
run 1 check --format sarif checks
jq -e '[.runs[0].tool.driver.rules[].id] | index("ACME1")' out >/dev/null || fail 'no rule in SARIF'
jq -e '[.runs[0].results[].ruleId] | index("ACME1")' out >/dev/null || fail 'no result in SARIF'
(cd checks && "$POLICYLINT" baseline write >/dev/null 2>&1 && "$POLICYLINT" check --baseline policylint-baseline.json >../out 2>../err) || fail 'baseline'
prints 'in the baseline'
sed -i 's|$| // policylint: allow PL1001, ACME1 -- named in the order form|' checks/src/sms.ts
run 0 check --only ACME1 checks
sed -i 's| //.*||' checks/src/sms.ts
printf 'rules: {ACME1: "off", PL1001: "off"}\n' >checks/policylint.yaml
run 0 check checks
rm checks/policylint.yaml
run 0 test --root checks
prints '1 rule, 2 examples: 1 reported, 1 validated, 0 missing, 0 noisy.'
run 0 test --root checks own-check
run 0 test --root checks OwnCheck --format json
jq -e '.rules == 1 and .reported == 1 and .validated == 1 and .missing == 0 and .noisy == 0 and (.examples | map(.outcome) == ["reported","validated"]) and .examples[0].kind == "check"' out >/dev/null || fail 'JSON of the test'

# A level that an example states: met, another one, one that the rule does not have, one that is none.
cp -r checks leveled
own=leveled/.policylint/checks/ACME1.yaml
sed -i 's/new S(key);\\n"}/new S(key);\\n", level: warning}/' $own
run 2 test --root leveled
says "ACME1.yaml:18:116: a negative example is never reported; remove its 'level'"
sed -i '18s/, level: warning//' $own
run 0 test --root leveled
sed -i '16s/level: warning/level: note/' $own
run 1 test --root leveled
prints 'reported as warning, not as note'
sed -i 's/^short:/levels: {error: Always.}\nshort:/' $own
run 2 test --root leveled
says "'levels' does not say when the rule reports at level 'note'; add it there"
sed -i '17s/level: note/level: loud/' $own
run 2 test --root leveled
says "level 'loud' is none of error, warning, note"

# The other two outcomes, of each kind.
cp -r checks bad && vendor bad && cp -r forms/.policylint/claims bad/.policylint/
sed -i 's/We use Mollie/We use Stripe/; s/policy: "# Privacy\\n\\nWe use Stripe.\\n", file: a.ts, code: "import S from .stripe/policy: "# Privacy\\n\\nWe use Mollie.\\n", file: a.ts, code: "import S from '"'"'stripe/2' bad/.policylint/checks/ACME1.yaml
sed -i 's/unlearn your searches after 7 days/keep nothing/; s/Do not forget to renew within/We forget searches after/' bad/.policylint/claims/en/ours.yaml
sed -i "s/'@acme.signals'/'other'/; s/'.\/signals'/'@acme\/signals'/" bad/.policylint/vendors/acme.yaml
run 1 test --root bad
prints ".policylint/vendors/acme.yaml:6: missing: vendor 'acme-signals' does not find this"
prints ".policylint/vendors/acme.yaml:8: noisy: vendor 'acme-signals' must leave this alone, and finds it"
prints ".policylint/claims/en/ours.yaml:11: missing: claim form 'ours-forgets'"
prints ".policylint/claims/en/ours.yaml:12: noisy: claim form 'ours-forgets'"
prints ".policylint/checks/ACME1.yaml:16: missing: check 'ACME1'"
prints '3 rules, 6 examples: '
run 1 test --root bad -q
prints_not '3 rules'
run 0 test --root bad -v --no-own-rules PL9001
prints 'reported: check'
run 2 test --root bad nobody
says "no rule 'nobody'"
run 2 test --root bad --format sarif
says 'text and json'
run 0 test --root plain PL9002
prints '1 rule, '

# --rules DIR works the same, and is no business of the report.
product far
vendor elsewhere2 vendors/a.yaml
run 1 check --rules elsewhere2 far
prints 'Acme Signals'
prints_not 'Own rules'
run 0 test --rules elsewhere2 --root far
prints '1 rule, 2 examples'

# Each way to be wrong: one line, with the place and the remedy.
good="{name: X, finds: [{file: a, code: b}], ignores: [{file: a, code: b}]"
wrong .policylint/vendors/a.yaml "say 'built_in: extend'" <<<"- $good, id: stripe}"
wrong .policylint/vendors/a.yaml "'built_in' is extend or replace" <<<"- $good, id: stripe, built_in: yes}"
wrong .policylint/vendors/a.yaml "did you mean 'stripe'" <<<"- $good, id: stripes, built_in: extend}"
wrong .policylint/vendors/a.yaml "stands twice" <<<"[$good, id: x1}, $good, id: x1}]"
wrong .policylint/vendors/a.yaml "without 'id'" <<<"- $good}"
wrong .policylint/vendors/a.yaml "did you mean 'packages'" <<<"- $good, id: x1, package: {npm: [x]}}"
wrong .policylint/vendors/a.yaml "no examples under 'ignores'" <<<"- {id: x1, name: X, finds: [{file: a, code: b}]}"
wrong .policylint/vendors/a.yaml "no examples under 'finds'" <<<"- {id: x1, name: X, ignores: [{file: a, code: b}]}"
wrong .policylint/vendors/a.yaml "without 'file'" <<<"- {id: x1, name: X, finds: [{code: b}], ignores: [{file: a, code: b}]}"
wrong .policylint/vendors/a.yaml "is a list" <<<"$good, id: x1}"
wrong .policylint/vendors/a.yaml "map of keys" <<<"- stripe"
wrong .policylint/vendors/a.yaml "anchors" <<<"- &a $good, id: x1}"
wrong .policylint/vendors/a.yaml "aliases" <<<"- *a"
wrong .policylint/vendors/a.yaml "control character" <<<"- $good, id: x1, note: \"\\e[31m\"}"
wrong .policylint/vendors/a.yaml "broken YAML" <<<"- {"
wrong .policylint/a.yaml "put it into vendors" <<<"- $good, id: x1}"
wrong .policylint/data/roles.yaml "put it into vendors" <<<"x: y"
wrong .policylint/apis/a.yaml "unknown fact kind" <<<"- {id: x1, call: ['npm:x#y'], fact: nothing, finds: [{file: a, code: b}], ignores: [{file: a, code: b}]}"
wrong .policylint/apis/a.yaml "more than 1000 names" <<<"- {id: x1, call: ['npm:$(printf '{a,b}%.0s' {1..40})#y'], fact: hash, finds: [{file: a, code: b}], ignores: [{file: a, code: b}]}"
wrong .policylint/apis/a.yaml "more than 20000 names" <<<"- {id: x1, call: [$(printf "'npm:x#{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}y%d', " {1..50})], fact: hash, finds: [{file: a, code: b}], ignores: [{file: a, code: b}]}"
form="id: f1, kind: retention, match: [x], not: [y]"
wrong .policylint/claims/a.yaml "claims/en" <<<"forms: [{$form, find: x}]"
wrong .policylint/claims/en/a.yaml "broken pattern" <<<"forms: [{$form, find: '(x'}]"
wrong .policylint/claims/en/a.yaml "unknown lexicon" <<<"forms: [{$form, find: '{nobody}'}]"
wrong .policylint/claims/en/a.yaml "contains itself" <<<"{lexicons: {ours-a: ['{ours-a}']}, forms: [{$form, find: '{ours-a}'}]}"
wrong .policylint/claims/en/a.yaml "longer than" <<<"{lexicons: {l1: ['$(printf '{l2}%.0s' {1..90})'], l2: ['$(printf '{l3}%.0s' {1..90})'], l3: ['$(printf '{l4}%.0s' {1..90})'], l4: ['$(printf 'x%.0s' {1..90})']}, forms: [{$form, find: '{l1}'}]}"
wrong .policylint/claims/en/a.yaml "cannot be changed" <<<"marks: {negator: [zap]}"
wrong .policylint/claims/en/a.yaml "no examples under 'not'" <<<"forms: [{id: f1, kind: retention, match: [x], find: x}]"
for id in PL5901 acme1 ACME; do
  rm -rf p && product p && check_file p "$id" processor_undeclared
  broken ".policylint/checks/$id.yaml:1:"
done
rm -rf p && product p && check_file p ACME1 processor_undeclareds
broken "did you mean 'processor_undeclared'"
rm -rf p && product p && check_file p ACME1 processor_undeclared && cp p/.policylint/checks/{ACME1,b}.yaml
broken 'stands twice'

# Bounds: files, bytes, depth, steps of a pattern.
rm -rf p && product p && mkdir -p p/.policylint/vendors
for i in {1..201}; do echo '[]' >p/.policylint/vendors/$i.yaml; done
broken 'more than 200 rule files'
rm -rf p && product p && mkdir -p p/.policylint/vendors/a/b/c/d/e
broken 'nested deeper than 4'
rm -rf p && product p && mkdir -p p/.policylint/vendors && { echo '# '; head -c 1100000 /dev/zero | tr '\0' '#'; } >p/.policylint/vendors/a.yaml
broken 'too large'
rm -rf p && product p && rule p .policylint/claims/en/a.yaml <<<"forms: [{$form, find: '(?:a|aa)+\d'}]"
for i in {1..30}; do printf '\nWe say %s.\n' "$(printf 'aaaaaaaaaaaaaaaa%.0s' {1..20})"; done >>p/PRIVACY.md
broken '.policylint/claims/en/a.yaml:1:63: pattern that needs too many steps'

# A change: both states by their own rules, and the report says what it touched.
product since && vendor since
(cd since && git init -q -b main . && git add . && git commit -q -m one) || fail git
run 0 check --since main since
check_file since ACME1 processor_undeclared
run 1 check --since main since
prints 'Own rules in force: .policylint/checks/ACME1.yaml, .policylint/vendors/acme.yaml, 1 of them changed'
(cd since && git add . && git commit -q -m two && echo '- {' >.policylint/vendors/broken.yaml) || fail git
run 2 check --since HEAD since
(cd since && git add -A && git commit -q -m broken && git rm -q .policylint/vendors/broken.yaml) || fail git
run 0 check --since HEAD since

# Values of another shape than their key has are said, not passed over.
wrong .policylint/vendors/a.yaml "'packages' has another shape" <<<"- $good, id: acme, packages: [x]}"
wrong .policylint/vendors/a.yaml "two capital letters" <<<"- $good, id: acme, country: Norway}"
wrong .policylint/vendors/a.yaml "without scheme" <<<"- $good, id: acme, hosts: ['https://acme.example']}"
wrong .policylint/apis/a.yaml "'requires' has another shape" <<<"- {id: x, call: ['npm:x#y'], fact: hash, subject: a, requires: abc, finds: [{file: a, code: b}], ignores: [{file: a, code: b}]}"

# Words that the built-in rules do not know are said with the nearest that they do.
wrong .policylint/vendors/a.yaml "unknown category 'analitics'; did you mean 'analytics'?" <<<"- $good, id: acme, category: analitics}"
wrong .policylint/vendors/a.yaml "a.yaml:2:16: unknown category of data 'emial'; did you mean 'email'?" <<<"- $good, id: acme,
    receives: [emial]}"
wrong .policylint/vendors/a.yaml "unknown ecosystem of packages 'nmp'; did you mean 'npm'?" <<<"- $good, id: acme, packages: {nmp: [x]}}"
wrong .policylint/apis/a.yaml "unknown attribute 'subjct'; did you mean 'subject'?" <<<"- {id: x, call: ['npm:x#y'], fact: hash, subject: a, finds: [{file: a, code: b, expect: {subjct: a}}], ignores: [{file: a, code: b}]}"


# Entries that could find nothing, or would take a name from another.
found="finds: [{file: a.ts, code: b}], ignores: [{file: a.ts, code: b}]}"
wrong .policylint/vendors/a.yaml "vendor 'acme' without 'category'" <<<"- {id: acme, name: Acme, hosts: [acme.example], $found"
wrong .policylint/vendors/a.yaml "write small letters, digits and '-'" <<<"- {id: Acme Inc, name: Acme, category: email, hosts: [acme.example], $found"
wrong .policylint/vendors/a.yaml "nothing to be found by" <<<"- {id: acme, name: Acme, category: email, $found"
wrong .policylint/vendors/a.yaml "a.yaml:1:20: 'stripe' is the built-in vendor 'stripe'" <<<"- {id: pays, name: stripe, category: payments, hosts: [acme.example], $found"
wrong .policylint/vendors/a.yaml "unknown ecosystem of packages 'node'; write one of npm, " <<<"- {id: acme, name: Acme, category: email, packages: {node: [x]}, $found"
wrong .policylint/apis/a.yaml "looks for nothing; add 'call'" <<<"- {id: x, fact: hash, subject: a, $found"
wrong .policylint/apis/a.yaml "'acme.seal' names no ecosystem; write 'npm:module#member'" <<<"- {id: x, call: acme.seal, fact: hash, subject: a, $found"
wrong .policylint/apis/a.yaml "opens or closes a '{' too many" <<<"- {id: x, call: 'npm:acme#{seal,open', fact: hash, subject: a, $found"
wrong .policylint/claims/en/a.yaml "a.yaml:1:24: 'retentoin' is not a kind of claim; did you mean 'retention'?" <<<"forms: [{id: f1, kind: retentoin, find: x, match: [x], not: [y]}]"
wrong .policylint/claims/en/a.yaml "unknown source '@duraton'; did you mean '@duration'?" <<<"forms: [{$form, find: x, subject: '@duraton'}]"
rm -rf p && product p && check_file p ACME1 retention_mismatch && echo 'params: {tolerance_pct: 3}' >>p/.policylint/checks/ACME1.yaml
broken "unknown parameter 'tolerance_pct' of the relation 'retention_mismatch'; it has 'tolerance_percent'"
rm -rf p && product p && check_file p ACME1 hash_mismatch && echo 'params: {strict: true}' >>p/.policylint/checks/ACME1.yaml
broken "the relation 'hash_mismatch' takes no parameters; remove 'strict'"
# Parameters of another shape than their check reads, and a relation that is mistyped beside parameters.
wrong_params() { # RELATION PARAMS TEXT
  rm -rf p && product p && check_file p ACME1 "$1" && echo "params: $2" >>p/.policylint/checks/ACME1.yaml
  broken "$3"
}
wrong_params retention_mismatch '{tolerance_percent: zero}' "ACME1.yaml:19:29: parameter 'tolerance_percent' must be a number, 0 or more, as 4"
wrong_params retention_mismatch '{tolerance_percent: [1]}' "parameter 'tolerance_percent' must be a number"
wrong_params retention_mismatch '{tolerance_percent: -3}' "parameter 'tolerance_percent' must be a number"
wrong_params retention_mismatch 3 "'params' must be a map of parameters"
wrong_params retention_mismatch '[tolerance_percent]' "'params' must be a map of parameters"
wrong_params hash_mismatch strict "'params' must be a map of parameters"
wrong_params contradiction '{notes: only_data}' "parameter 'notes' must be a list of texts, as [only_data]"
wrong_params contradiction '{notes: [hashed, only_dta]}' "ACME1.yaml:19:26: unknown pair 'only_dta' under 'notes'; did you mean 'only_data'?"
wrong_params retention_mismatchs '{tolerance_percent: 3}' "unknown relation 'retention_mismatchs'; did you mean 'retention_mismatch'?"
rm -rf p && product p && check_file p ACME1 retention_mismatch && echo 'params: {tolerance_percent: 0.5}' >>p/.policylint/checks/ACME1.yaml
run 0 facts p

extended() { # PARAMS
  product p && rule p .policylint/checks/a.yaml <<END
id: PL5001
built_in: extend
params: $1
examples:
  positive: [{policy: x, file: a.ts, code: b}]
  negative: [{policy: x, file: a.ts, code: b}]
END
}
rm -rf p && extended '{tolerance_percent: zero}'
broken "a.yaml:3:29: parameter 'tolerance_percent' must be a number"
extended '{tolerance_pct: 4}'
broken "unknown parameter 'tolerance_pct' of the relation 'retention_mismatch'"
extended '{tolerance_percent: 9}'
run 0 facts p

# Specs that would be read as a text, or as nothing.
wrong_spec() { # SPEC TEXT
  wrong .policylint/apis/a.yaml "$2" <<<"- {id: x, call: ['npm:x#y'], fact: hash, subject: '$1', $found"
}
wrong_spec '$1/lowr' "a.yaml:1:51: unknown filter 'lowr' in '\$1/lowr'; did you mean 'lower'?"
wrong_spec '$1 | lowr' "a space beside '|' in '\$1 | lowr'"
wrong_spec '$1|lower' "'lower' in '\$1|lower' is a filter; write '/lower' instead of '|lower'"
wrong_spec '$1|has:x' "write '/has:x' instead"
wrong_spec '$1..x' "'\$1..x' in '\$1..x' is no place"
wrong_spec '$1.' "'\$1.' in '\$1.' is no place"
wrong_spec '$1.x/' "a '/' without a filter"
wrong_spec '$1/has' "filter 'has' in '\$1/has' needs words"
wrong_spec '$1/lower:x' "filter 'lower' in '\$1/lower:x' takes no words"
wrong_spec '$1|' "a '|' without an alternative beside it in '\$1|'"
wrong_spec '|$1' "a '|' without an alternative"
wrong_spec '$1||$2' "a '|' without an alternative"
wrong_spec 'hmac-{$1/lowr}|hmac' "unknown filter 'lowr'"
wrong_spec 'hmac-{$1|$2}' "'{\$' without '}'"
wrong .policylint/apis/a.yaml "a.yaml:2:21: unknown filter 'nmber' in '\$1/nmber'; did you mean 'number'?" <<<"- {id: x, call: ['npm:x#y'], fact: hash, subject: a,
    attrs: {rounds: \$1/nmber}, $found"
wrong .policylint/apis/a.yaml "unknown filter 'hass' in '\$0/hass:x'; did you mean 'has'?" <<<"- {id: x, call: ['npm:x#y'], fact: hash, subject: a, requires: {'\$0/hass:x': true}, $found"
wrong .policylint/apis/a.yaml "unknown filter 'lowr'" <<<"- {group: g, subject: \$1/lowr, rows: [{id: x, call: ['npm:x#y'], fact: hash}], $found"
rm -rf p && product p && rule p .policylint/apis/a.yaml <<<"- {id: x, call: ['npm:x#y'], fact: hash, subject: '\$.update.0/one:a,b/lower|\$name/until:= |{\$1}-text|name', $found"
run 0 facts p

# A normaliser, and an example that lacks the words of its form.
wrong .policylint/claims/en/a.yaml "unknown table or normaliser 'secnds'; did you mean 'seconds'?" <<<"forms: [{$form, find: x, value: {a: '@duration|secnds'}}]"
wrong .policylint/claims/en/a.yaml "'unless_near' sees the sentence as written" <<<"forms: [{$form, find: x, unless_near: ['no {vendor}']}]"
product needs && mkdir -p needs/.policylint && cp -r forms/.policylint/claims needs/.policylint/
own=needs/.policylint/claims/en/ours.yaml
sed -i 's/We unlearn your/We mislay your/' $own
run 1 test --root needs ours-forgets
prints "ours.yaml:11: missing: claim form 'ours-forgets' does not find this"
prints "    none of the words under 'need' begins a word of it: forget, unlearn"
sed -i 's/We mislay your searches after 7 days/We unlearn your searches after a while/' $own
run 1 test --root needs ours-forgets
prints "    'need_duration' asks for a period, and it has none"
sed -i 's/after a while/within 7 days/' $own
run 1 test --root needs ours-forgets
prints_not "'need"

rm -rf p && product p && printf 'vendors:\n- id: acme\n' >p/policylint.yaml
broken "policylint.yaml:2:1: rules of your own stand in '.policylint/vendors', not here"

exit $failed
