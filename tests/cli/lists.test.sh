#!/usr/bin/env bash
# Facts, claims and third parties as tables for people and spreadsheets.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"
mkdir -p p/src
printf '# Privacy policy\n\nThis is the complete list of our subprocessors:\n\n- Stripe: payments\n\nServer logs are kept for 30 days.\n' >p/PRIVACY.md
printf 'import Stripe from "stripe";\nimport mixpanel from "mixpanel";\nmixpanel.init(key);\nnew Stripe(key);\n' >p/src/a.ts
run 0 facts --format csv p
prints 'kind,subject,name,how,tier,role,path,line,attributes'
prints '"processor","mixpanel","Mixpanel","call",'
run 0 facts --format csv --kind hash p
[ "$(wc -l <out)" = 1 ] || fail 'more than the head'
run 0 facts --format table --tier init --role runtime p
prints 'stripe'
run 2 facts --format markdown p
run 0 claims --format table p
prints 'retention'
run 0 claims --format markdown p/PRIVACY.md
prints '| retention | server logs | does |'
run 0 claims --format yaml p/PRIVACY.md
prints '    value: {days: 30}'
run 0 inventory --format csv p
prints 'third party,state,purpose,data,country,evidence,uses,code,policy'
prints '"Stripe","declared","payments",'
prints '"US"'
prints '"PRIVACY.md:5"'
run 0 inventory --format markdown p
prints '| Third party | State | Purpose | Data | Country | Evidence | Uses | Code | Policy |'
run 0 inventory --format json p
jq -e '.third_parties|length>=2' out >/dev/null || fail 'no third parties'

# fideslang.
run 0 export --fides p
prints '  - fides_key: stripe'
prints 'data_use: essential.service.payment_processing'
prints 'user.'
run 2 export p
says '--fides'

# A cell is no formula, and one cell.
mkdir h
printf 'import x from "=cmd|x,\\"y.example"; fetch("https://api.stripe.com/\\"=1,2");\n' >h/a.js
run 0 facts --format csv h
! grep -q '"=' out || fail 'a formula'
exit $failed
