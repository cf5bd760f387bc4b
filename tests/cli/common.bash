# What the tests of the command line share: a folder of their own, and functions that run the program and judge what it says.
set -uo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
unset POLICYLINT_BASELINE NO_COLOR FORCE_COLOR POLICYLINT_FORMAT POLICYLINT_FAIL_ON POLICYLINT_COLOR POLICYLINT_CONFIG
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t@example.org \
  GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t@example.org
failed=0
last=

fail() {
  echo "FAIL: $last: $*"
  sed 's/^/  out: /' out | cut -c1-200 | head -n 12
  sed 's/^/  err: /' err | cut -c1-200 | head -n 12
  failed=1
}

# run STATUS ARGUMENT...: runs the program; stdout in ./out, stderr in ./err.
run() {
  local want=$1
  shift
  last="policylint $*"
  "$POLICYLINT" "$@" >out 2>err
  local status=$?
  [ $status = "$want" ] || fail "exit status $status, not $want"
}
says() { grep -qF -- "$1" err || fail "stderr does not say: $1"; }
prints() { grep -qF -- "$1" out || fail "stdout does not have: $1"; }
prints_not() { ! grep -qF -- "$1" out || fail "stdout has: $1"; }
has() { grep -qF -- "$2" "$1" || fail "$1 does not have: $2"; }
quiet_out() { [ ! -s out ] || fail 'stdout is not empty'; }
