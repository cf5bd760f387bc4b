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

# Without the documents, the entries say the same.
run 0 claims --format json p/PRIVACY.md
jq -S '[.claims[]|[.kind,.subject,.stance,.value.seconds,.scope]]|sort' out >prose.json
sed -i '/^policy:/,/^$/d' p/.policylint.yaml
echo '# Privacy policy' >p/PRIVACY.md
run 0 claims --format json p
jq -S '[.claims[]|[.kind,.subject,.stance,.value.seconds,.scope]]|sort' out >yaml.json
cmp -s prose.json yaml.json || fail 'the entries are not the claims of the prose'

# A sentence cannot break out of its comment or its quotes.
mkdir -p h
printf '# Privacy policy\n\nWe use the following subprocessors:\n\n- Stripe: a\xe2\x80\xa8b: "c" # d\xc2\x85e \\ \x1b[31m \xff %%\n- SendGrid: {x: [y\n\nServer logs are kept for\r\n30 days, "quoted": yes.\n' >h/PRIVACY.md
run 0 init h
run 0 check --exit-zero h
exit $failed
