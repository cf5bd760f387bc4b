#!/usr/bin/env bash
# Hostile input: whatever a tree, a policy, a rule or an option holds, the program ends with status 0, 1 or 2, says in one line what
# is wrong, and passes over nothing in silence. Builds its trees in a temporary folder (make.mjs), asserts on all of them.
# HOSTILE_DEPTH sets how deeply things are nested; docs/HOSTILE.md has the figures for 100,000.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"
trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT

either() { # findings or none, but no failure
  "$POLICYLINT" "$@" >out 2>err
  local status=$?
  last="policylint $*"
  [ $status -le 1 ] || fail "exit status $status"
}
one_line() { [ "$(wc -l <err)" = 1 ] || fail 'stderr is not one line'; }
# A failure: status 2, one line that says this, nothing on stdout.
wrong() {
  local text=$1
  shift
  run 2 "$@"
  says "$text"
  one_line
  quiet_out
}
cat >ok.md <<'MD'
# Privacy policy

We tell you here which data we collect, why we use it, and what you can do about that.

Passwords are hashed with bcrypt.
MD
node "$SRC_DIR/tests/hostile/make.mjs" "$work" || exit 1

# Files that cannot be read, or hold what no source holds: passed over, counted, named.
for path in binary.ts:binary utf16.ts:binary 'sparse.ts:too large' 'pipe.ts:not a regular file' 'out-of-tree.ts:symbolic link'; do
  skips+=("$path")
done
either check --policy ok.md --root odd --format json odd
for path in out-of-tree nowhere.ts loop; do
  jq -e --arg p $path 'any(.skipped[]; .path == $p and .reason == "symbolic link")' out >/dev/null || fail "not listed: $path"
done
either check --policy ok.md --root odd --format json:o.json --format sarif:o.sarif --format text -v odd
for pair in "${skips[@]}"; do
  path=${pair%%:*} reason=${pair#*:}
  prints "$path: $reason; "
  jq -e --arg p "$path" --arg r "$reason" 'any(.skipped[]; .path == $p and .reason == $r)' o.json >/dev/null || fail "JSON does not list $pair"
  jq -e --arg p "$path" --arg r "'$reason'" 'any(.runs[0].invocations[0].toolExecutionNotifications[];
    (.message.text | contains($r)) and .locations[0].physicalLocation.artifactLocation.uri == $p)' o.sarif >/dev/null || fail "SARIF does not list $pair"
done
prints '2 binary'
# Root may read everything: then another user runs a copy of the program.
as_user=()
if [ "$(id -u)" = 0 ]; then
  cp "$POLICYLINT" reader
  chmod 755 . reader odd
  as_user=(setpriv --reuid=65534 --regid=65534 --clear-groups "$PWD/reader")
fi
chmod 000 odd/locked.ts odd/locked
"${as_user[@]:-$POLICYLINT}" check --policy ok.md --root odd -v odd >out 2>err
[ $? -le 1 ] || fail "a file without permission ends the run: $(cat err)"
prints 'locked.ts: permission denied; make it readable'
prints 'locked/: permission denied; make it readable'
chmod 700 odd/locked
run 2 check --policy ok.md --root odd --strict odd
says '--strict'
run 0 facts --format jsonl odd
prints '"path":"latin1.ts"'
jq -es 'length > 0' out >/dev/null || fail 'facts of files that are not UTF-8 are no JSON'
either check --policy ok.md --root ignored --format json ignored
prints '"reason":"ignore pattern too long"'

# Deep, long, half-written: read, or passed over with the reason. Every deep file shows one way or the other.
for tree in minified cut; do
  run 0 facts --format json "$tree"
  jq -e . out >/dev/null || fail 'no JSON'
done
run 0 facts --format json deep
jq -e . out >/dev/null || fail 'no JSON'
jq -r '.facts[].path, .skipped[].path' out | sort -u >seen
(cd deep && ls | grep -v '^policy\|^dollars') | grep -vxFf seen >unseen
[ ! -s unseen ] || fail "passed over in silence: $(tr '\n' ' ' <unseen)"
jq -e '[.skipped[].reason] | all(test("^(nested too deeply|too large|too many nodes|needs too much (memory|work)|not parsed)"))' out >/dev/null || fail 'another reason'
jq -e 'any(.skipped[]; .path == "endless.rs" and (.reason | startswith("needs too much work")))' out >/dev/null || fail 'endless.rs is read to its end'
for policy in deep/policy.{md,html,tsx,txt,json,yaml}; do run 0 claims --format jsonl "$policy"; done

# Names: every report stays one report.
either check --policy ok.md --root names --format json:o.json --format sarif:o.sarif --format html:o.html --format markdown:o.md --format github:o.gh --format gitlab:o.gl --format junit:o.xml --format rdjson:o.rd --format text -v names
escape=$(printf '\033')
prints_not "$escape"
for f in o.json o.sarif o.gl o.rd; do jq -e . $f >/dev/null || fail "$f is not JSON"; done
! grep -q "$escape" o.html o.md o.gh o.xml o.json o.sarif || fail 'an escape sequence in a report'
! grep -q '<script>alert' o.html o.md || fail 'markup from a file name'
! grep -q '^::stop-commands' o.gh out || fail 'a workflow command from a file name'
[ "$(grep -vc '^::\(error\|warning\|notice\) file=\|^policylint: ' o.gh)" = 0 ] || fail 'a line in the GitHub report that is none of ours'
for f in o.json o.sarif o.html o.md o.gh out; do iconv -f utf-8 -t utf-8 $f >/dev/null 2>&1 || fail "$f is not UTF-8"; done
[ "$(jq '.findings | length' o.json)" -ge 1 ] || fail 'no finding in hostile names'
run 0 facts names
prints_not "$escape"

# Rules.
wrong 'rules/vendors/broken.yaml' rules --rules no/such/rules/vendors/broken.yaml
for kind in syntax alias key example; do
  run 2 check --policy ok.md --rules "rules-$kind" small
  says "$kind.yaml:"
  one_line
  quiet_out
done

# policylint.yaml.
wrong "unknown key" check --policy ok.md --config config/unknown.yaml small
says 'unknown.yaml:2:'
wrong 'not supported' check --policy ok.md --config config/aliases.yaml small
wrong 'aliases.yaml:' check --policy ok.md --config config/aliases.yaml small
wrong 'nested deeper' check --policy ok.md --config config/deep.yaml small
wrong 'broken' check --policy ok.md --config config/broken.yaml small
wrong 'no/such.yaml' check --policy ok.md --config no/such.yaml small
wrong 'not a regular file' check --policy ok.md --config config small

# Policies.
run 0 check --policy policies/no-claim.md small
prints 'policy without any claim that can be checked'
run 0 check --policy policies/empty.md small
prints 'policy without any claim that can be checked'
run 0 check --policy policies/finnish.md small
prints 'not supported'
either check --policy policies/five-megabytes.md small
prints 'too many claims: policy read in part'
prints 'too large to follow its links and references'
either check --policy policies/links.md --format json small
jq -e '[.findings[] | select(.rule == "PL9003")] | length == 1001' out >/dev/null || fail 'a thousand links and one finding for the rest'
prints '29000 more links'
wrong "no/policy.md" check --policy no/policy.md small
wrong 'policies' check --policy policies small
wrong 'policies/seventeen-megabytes.md' check --policy policies/seventeen-megabytes.md small
run 0 claims --format jsonl policies/binary.md
mkdir -p empty
wrong 'no privacy policy found' check empty
says 'privacy.md'
says '--policy'
run 0 check --policy ok.md empty
run 0 facts empty

# Options and outputs.
wrong 'unknown option' check --polcy ok.md
wrong "needs a value" check --policy
wrong 'no such file or folder' check nowhere
wrong 'cannot write' check --policy ok.md --format sarif:no/such/folder/o.sarif small
[ ! -e no ] || fail 'a folder was made'
mkdir -p taken/o.json
wrong 'taken/o.json' check --policy ok.md --format json:taken/o.json small
[ "$(ls -A taken | wc -l)" = 1 ] && [ -z "$(ls -A taken/o.json)" ] || fail 'something half-written is left'

# A reader that goes away is no failure; a closed or full output is.
last='policylint | head'
for format in text json; do
  set -- $(timeout 60 "$POLICYLINT" facts --format $format minified 2>err | head -c 10 >/dev/null; echo "${PIPESTATUS[0]}")
  [ "$1" = 0 ] || fail "broken pipe: status $1"
  [ ! -s err ] || fail 'a broken pipe is complained about'
done
last='policylint >&-'
timeout 60 "$POLICYLINT" facts small >&- 2>err
[ $? = 2 ] || fail 'closed stdout: not status 2'
grep -q 'standard output' err || fail 'closed stdout: not said'
timeout 60 "$POLICYLINT" facts small >/dev/full 2>err
[ $? = 2 ] || fail 'full disk: not status 2'
cp -r small closed
timeout 60 "$POLICYLINT" check --policy ok.md --format json:o.json closed 0<&- >&- 2>&-
jq -e . o.json >/dev/null || fail 'closed streams disturb the report file'
diff -r small closed >/dev/null || fail 'the product was written to'

exit $failed
