#!/usr/bin/env bash
# One drift is one finding, with all its places, also where it stands in several files or breaks several rules.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"
mkdir -p p/src
printf '# Privacy policy\n\nAll data is encrypted in transit.\n\nWe use no analytics. Payments are handled by Stripe.\n' >p/PRIVACY.md
for i in a b c; do
  printf 'import https from "https";\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n' >p/src/$i.ts
done
printf 'import Stripe from "stripe";\nimport mixpanel from "mixpanel";\nmixpanel.init(key);\nmixpanel.track("open");\nnew Stripe(key);\n' >p/src/pay.ts
run 1 check --format json p
[ "$(jq '[.findings[]|select(.rule=="PL4002")]|length' out)" = 1 ] || fail 'one switch in three files is not one finding'
[ "$(jq '[.findings[]|select(.rule=="PL4002")|.facts[]]|length' out)" = 3 ] || fail 'places are missing'
[ "$(jq '[.findings[]|select(.level!="note" and (.rule|test("PL1001|PL3002")))]|length' out)" = 1 ] || fail 'one tracker is reported twice'
