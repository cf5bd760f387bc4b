#!/usr/bin/env bash
# The command line: exit statuses, streams, options, what is said when something is wrong. Each case says what it does.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"

quiet_err() { [ ! -s err ] || fail 'stderr is not empty'; }
one_json() { [ "$(jq -s length out 2>/dev/null)" = 1 ] || fail 'stdout is not one JSON document'; }

# A product with an error (placeholder), and one with nothing wrong.
mkdir -p bad/src good/src 'odd [dir]'
text='We tell you here which data we collect, why we use it, and what you can do about that.\n\nPasswords are hashed with bcrypt.\n'
printf '# Privacy policy\n\nLast updated: [INSERT DATE]\n\n%b' "$text" >bad/PRIVACY.md
printf '# Privacy policy\n\n%b' "$text" >good/PRIVACY.md
printf 'import bcrypt from "bcryptjs";\nexport const hashPassword = (password) => bcrypt.hash(password, 12);\n' | tee bad/src/auth.ts >good/src/auth.ts
mkdir -p uses/src
printf 'import Stripe from "stripe";\nexport const stripe = new Stripe(key);\n' >uses/src/pay.ts
cp bad/PRIVACY.md 'odd [dir]/policy (main).md'

# Exit status.
(cd good && "$POLICYLINT" >/dev/null) || { echo 'FAIL: no command, nothing wrong: not 0'; failed=1; }
run 1 check --policy bad/PRIVACY.md bad
run 0 check --policy bad/PRIVACY.md --exit-zero bad
run 0 check --policy bad/PRIVACY.md --fail-on none bad
run 0 check --policy bad/PRIVACY.md --skip PL9001 --fail-on error bad
run 1 check --policy bad/PRIVACY.md --only placeholder-in-policy bad
run 2 check --policy missing.md bad
says "missing.md"
run 2 check nowhere
says "no such file or folder 'nowhere'"
mkdir empty
run 2 check empty
says 'no privacy policy found'
says '--policy'
quiet_out

# A policy is an exact path, never a pattern.
run 1 check --policy 'odd [dir]/policy (main).md' --format json bad
one_json
prints 'odd [dir]/policy (main).md'

# Paths are relative to the one folder that is checked, or to the root that is named, or to the current folder.
run 1 check --policy bad/PRIVACY.md --format json bad
prints '"path":"PRIVACY.md"'
run 1 check --policy bad/PRIVACY.md --root . --format json bad
prints '"path":"bad/PRIVACY.md"'
run 1 check --policy bad/PRIVACY.md --format json bad good
prints '"path":"bad/PRIVACY.md"'
run 2 check --root good bad
says "not below the root"

# Machine formats: one document on stdout, nothing on stderr; also when nothing is found.
for format in json sarif gitlab rdjson; do
  run 1 check --policy bad/PRIVACY.md --format $format bad
  one_json
  quiet_err
  run 0 check --policy good/PRIVACY.md --format $format good
  one_json
  quiet_err
done
run 0 facts --format jsonl uses
prints '"path":"src/pay.ts"'
run 0 facts --format jsonl uses/src/pay.ts
prints '"path":"uses/src/pay.ts"'
run 0 claims --format jsonl good/PRIVACY.md
prints '"path":"good/PRIVACY.md"'
run 0 claims --format jsonl --kind retention good/PRIVACY.md
quiet_out

# Several formats at once; -o; the same bytes for any number of threads.
run 1 check --policy bad/PRIVACY.md --format sarif:a.sarif --format json:a.json --format text bad
jq -e .runs a.sarif >/dev/null || fail 'no SARIF in its file'
jq -e .findings a.json >/dev/null || fail 'no JSON in its file'
prints 'PL9001'
run 1 check --policy bad/PRIVACY.md --format json -o b.json bad
quiet_out
cmp -s a.json b.json || fail '-o and NAME:PATH differ'
run 1 check --policy bad/PRIVACY.md --format json -j1 bad
cmp -s a.json out || fail '-j1 changes the report'
run 1 check --policy bad/PRIVACY.md --format json --jobs=7 --no-cache bad
cmp -s a.json out || fail '-j7 changes the report'
run 2 check --format json --format sarif bad
says 'both go to standard output'
run 2 check --policy bad/PRIVACY.md --format json:no/such/folder/x bad
says 'no/such/folder/x'

# No report tells where the product lies on this machine.
for format in text json sarif html junit gitlab; do
  run 1 check --policy bad/PRIVACY.md --format $format bad
  prints_not "$work"
done

# A hostile name is shown, not obeyed.
mkdir -p hostile
cp bad/PRIVACY.md hostile/
printf 'import Stripe from "stripe";\n' >"hostile/$(printf 'a\033[31mb\n.ts')"
run 0 facts hostile
prints_not "$(printf '\033')"
prints '\u{1b}[31mb'

# Colour: the option before NO_COLOR and FORCE_COLOR, these before the terminal.
escape=$(printf '\033')
run 1 check --policy bad/PRIVACY.md bad
prints_not "$escape"
run 1 check --policy bad/PRIVACY.md --color always bad
prints "$escape"
export FORCE_COLOR=1
run 1 check --policy bad/PRIVACY.md bad
prints "$escape"
export NO_COLOR=1
run 1 check --policy bad/PRIVACY.md bad
prints_not "$escape"
run 1 check --policy bad/PRIVACY.md --color=always bad
prints "$escape"
unset NO_COLOR FORCE_COLOR

# The environment; the command line comes first.
export POLICYLINT_FORMAT=json POLICYLINT_FAIL_ON=none
run 0 check --policy bad/PRIVACY.md bad
one_json
run 1 check --policy bad/PRIVACY.md --fail-on error --format text bad
prints 'error[PL9001]'
run 0 config
prints 'environment POLICYLINT_FAIL_ON'
export POLICYLINT_FAIL_ON=never
run 2 check bad
says 'POLICYLINT_FAIL_ON needs one of'
unset POLICYLINT_FORMAT POLICYLINT_FAIL_ON

# Wrong use: one line on stderr, nothing on stdout, status 2.
wrong() {
  local text=$1
  shift
  run 2 "$@"
  says "$text"
  quiet_out
  [ "$(wc -l <err)" = 1 ] || fail 'more than one line'
}
wrong "did you mean '--format'" check --formt json
wrong "did you mean the command 'check'" chek
wrong "did you mean 'json'" --format jsn
wrong "'--tier' is not an option of 'claims'" claims --tier init
wrong "cannot show facts" facts --format sarif
wrong 'whole number' -j none
wrong 'whole number' -j 0
wrong 'such as 500K' --max-file-size 3X
wrong 'one of error|warning|note|none' --fail-on critical
wrong 'takes no value' --quiet=yes
wrong 'needs a value: FILE' check --policy
wrong "unknown option '-z'" -z
wrong "did you mean 'processor'" facts --kind procesor bad
wrong "did you mean 'PL1001'" explain PL101
wrong "no rule 'PL0999'" check --policy bad/PRIVACY.md --only PL0999 bad
wrong 'needs a rule' explain
wrong "no rule 'PL0999'" test PL0999

# Baseline: what is known is counted and does not fail; what is gone is said and pruned.
run 0 baseline write --policy bad/PRIVACY.md --baseline known.json bad
says "to 'known.json'"
quiet_out
run 0 check --policy bad/PRIVACY.md --baseline known.json bad
prints 'in the baseline'
run 0 check --policy bad/PRIVACY.md --baseline known.json --format json bad
prints '"baseline":"unchanged"'
run 0 check --policy good/PRIVACY.md --baseline known.json good
says "policylint baseline prune"
run 0 baseline prune --policy good/PRIVACY.md --baseline known.json good
! grep -q PL9001 known.json || fail 'the finding that is gone is still in the baseline'
run 2 check --policy bad/PRIVACY.md --baseline nowhere.json bad
says 'nowhere.json'
wrong "needs 'write' or 'prune'" baseline

# Files.
run 0 check --list-files uses
prints 'src/pay.ts (typescript)'
run 0 facts --list-files --format json uses
one_json
prints '"role":"runtime"'

# Rules.
run 0 rules
prints 'PL1001  error    undeclared-processor'
run 0 rules --format json
one_json
run 0 explain pl2001 UndeclaredProcessor
prints 'PL2001 password-hash-mismatch'
prints 'PL1001 undeclared-processor'
prints 'Why it matters'

# Texts about the program.
run 0 --version
prints 'policylint '
run 0 --help
prints 'usage: policylint'
prints 'Exit status:'
run 0 facts --help
prints 'usage: policylint facts'
prints_not '--min-level'
run 0 help claims
prints 'usage: policylint claims'
run 0 --man
prints '.TH POLICYLINT 1'
for shell in bash zsh fish; do run 0 --completions $shell; done
"$POLICYLINT" --completions bash | bash -n || fail 'the completions for bash are no bash'
# Every option of --help has a place in the manual page.
"$POLICYLINT" --man >man
for option in $("$POLICYLINT" check --help | grep -o -- ' --[a-z-]*' | sort -u); do
  grep -qF -- "${option//-/\\-}" man || fail "the manual page lacks $option"
done

# A reader that goes away is no error, and a full disk is.
"$POLICYLINT" --help 2>err | head -n 1 >/dev/null
[ "${PIPESTATUS[0]}" = 0 ] && [ ! -s err ] || fail 'a broken pipe is noticed'
if [ -w /dev/full ]; then
  last='writing to a full disk'
  "$POLICYLINT" --help >/dev/full 2>err
  [ $? = 2 ] || fail 'not 2'
  says 'cannot write to standard output'
fi

exit $failed
