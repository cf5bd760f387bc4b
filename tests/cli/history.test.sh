#!/usr/bin/env bash
# The date of a policy against git's history: PL9007 and the ledger.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"
mkdir p && cd p || exit 1
git init -q -b main .
at() { # DAY MESSAGE: commits everything as of that day
  git add -A && GIT_AUTHOR_DATE="$1T12:00:00Z" GIT_COMMITTER_DATE="$1T12:00:00Z" git commit -qm "$2"
}
policy() { # DATE SENTENCE...
  printf '# Privacy policy\n\nLast updated: %s\n\n' "$1" >PRIVACY.md
  shift
  printf '%s\n\n' "$@" >>PRIVACY.md
}
verdict() { # the ledger's line about the date
  run 0 check --exit-zero --format json
  jq -r '.ledger[]|select(.claim.kind=="last_updated")|.verdict+": "+.reason' out >verdict
  grep -q "$1" verdict || { cat verdict; fail "not '$1'"; }
}
stale() { run 0 check -q --only PL9007 --exit-zero; prints 'PL9007'; }
fresh() { run 0 check -q --only PL9007; quiet_out; }

# Not in git, then brought in later than its date: nothing is known to have changed.
policy 2026-01-10 'Server logs are kept for 90 days.'
verdict '^unverifiable: '
fresh
at 2026-04-01 one
fresh
verdict '^holds: git knows of no later change'

# Spelling and layout promise nothing else.
policy 2026-01-10 'Our server logs are kept for 90 days!'
at 2026-04-02 spelling
fresh

# Another period, the old date.
policy 2026-01-10 'Server logs are kept for 30 days.'
at 2026-04-03 period
stale
prints "last updated on '2026-01-10', but what it promises was changed on 2026-04-03 (commit $(git rev-parse HEAD | cut -c1-10))"
verdict '^violated: '

# It was so before: no finding of this change. A further commit elsewhere changes nothing.
echo 'const a = 1;' >a.ts
at 2026-04-04 code
stale
run 0 check -q --only PL9007 --since HEAD~1
quiet_out
run 0 check -q --only PL9007 --since HEAD~2 --exit-zero
prints PL9007

# The date within two weeks of the change, or as a month.
policy 2026-03-25 'Server logs are kept for 30 days.'
at 2026-04-05 date
fresh
policy 'April 2026' 'Server logs are kept for 14 days.'
at 2026-04-28 month
fresh

# A shallow clone cannot tell.
policy 2026-04-29 'Server logs are kept for 7 days.'
at 2026-06-30 late
stale
cd .. && git clone -q --depth 1 "file://$PWD/p" q && cd q || exit 1
fresh
verdict '^unverifiable: this clone is shallow'
exit $failed
