#!/usr/bin/env bash
# What consumers demand of the reports: SARIF against the OASIS schema and against Microsoft's validator with GitHub's rules;
# the other formats are well-formed. Looks at the golden samples and at what the program writes for the sample product.
set -uo pipefail
here=$SRC_DIR/tests/report
validator=$SRC_DIR/tests/tools/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

fail() {
  echo "FAIL: $*"
  failed=1
}

schema() { node "$here/sarif-schema.js" "$validator" "$@"; }

# Prints what the validator finds at the levels that matter.
validate() {
  "$validator" validate "$1" --rule-kind "Sarif;Ghas" --level "Error;Warning" --output "$work/log" --log ForceOverwrite \
    >"$work/out" 2>&1 || cat "$work/out"
  jq -r '.runs[].results[]? | select(.level == "error" or .level == "warning" or .level == null) |
    "\(.ruleId) \(.message.id) \((.message.arguments // []) | join(" "))"' "$work/log"
}

check_sarif() {
  schema "$1" || fail "$1 is not valid against the schema"
  local found
  found=$(validate "$1")
  [ -z "$found" ] || fail "$1: $found"
}

if [ ! -e "$validator" ]; then
  echo "the SARIF validator is missing; run scripts/setup --tests"
  exit 1
fi

# The program's own reports, from the sample product. It has findings, so the status is 0 or 1.
for format in sarif json jsonl gitlab rdjson junit html markdown github text; do
  (cd "$here/sample" && "$POLICYLINT" check --policy PRIVACY.md --format "$format" --fail-on none . >"$work/own.$format") ||
    fail "--format $format exits with $?"
done

for file in "$here"/golden/*.sarif "$work/own.sarif"; do check_sarif "$file"; done

# The checks themselves must notice what they are there for.
jq -c '.runs[0].results[0].invented = 1' "$here/golden/check.sarif" >"$work/broken.sarif"
schema "$work/broken.sarif" >/dev/null && fail 'the schema check misses an unknown property'
jq -c '.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0' "$here/golden/check.sarif" >"$work/broken.sarif"
schema "$work/broken.sarif" >/dev/null && fail 'the schema check misses a line 0'
jq -c '.runs[0].tool.driver.rules[0].name = "PL1001"' "$here/golden/check.sarif" >"$work/broken.sarif"
[ -n "$(validate "$work/broken.sarif")" ] || fail 'the validator misses a name that is the id'

for file in "$here"/golden/*.{json,gitlab,rdjson} "$work"/own.{json,gitlab,rdjson}; do
  [ "$(jq -s length "$file")" = 1 ] || fail "$file is not one JSON document"
done
for file in "$here"/golden/*.jsonl "$work/own.jsonl"; do
  jq -e . "$file" >/dev/null 2>&1 || [ ! -s "$file" ] || fail "$file is not JSON lines"
done
for file in "$here"/golden/*.junit "$work/own.junit"; do xmllint --noout "$file" || fail "$file is not well-formed"; done
jq -e '[.[].fingerprint] | length == (unique | length)' "$here/golden/check.gitlab" >/dev/null || fail 'equal fingerprints for GitLab'
grep -l -i '<script' "$here"/golden/*.html "$here"/golden/*.markdown "$work"/own.{html,markdown} && fail 'markup of a scanned file got through'

exit $failed
