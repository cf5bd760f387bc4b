#!/usr/bin/env bash
# The same input gives the same bytes: in every format, for any number of threads, any order in which the folder was made, any name of
# what lies above it, any locale and time zone, and run after run.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"
unset LC_ALL LANG LANGUAGE TZ
formats=(text json jsonl sarif gitlab github rdjson junit html markdown)

# A product with findings, and sources of several languages.
mkdir -p one/shop
cp -r "$SRC_DIR/tests/products/chatdesk/drifted/." one/shop
cp -r "$SRC_DIR"/tests/events/{go,php,ruby,java,config,erb,svelte,xml} one/shop/src
# The same files, made in the other order, below another name.
mkdir -p 'two/a b/shop'
(cd one/shop && find . -type f | LC_ALL=C sort -r | tr '\n' '\0' | xargs -0 cp --parents -t "$work/two/a b/shop")

# all NAME TREE OPTION...: every report of the tree, below ./NAME.
all() {
  local name=$1 tree=$2 reports=() format
  shift 2
  mkdir -p "$name"
  for format in "${formats[@]}"; do reports+=(--format "$format:$work/$name/check.$format"); done
  last="$name"
  (
    cd "$tree" || exit 2
    "$POLICYLINT" check --policy PRIVACY.md --fail-on none -v "${reports[@]}" "$@" . &&
      "$POLICYLINT" facts --format "jsonl:$work/$name/facts" "$@" .
  ) >"$name/out" 2>err || fail "exit status $?"
}
same() { diff -rq first "$1" >difference || fail "$(tr '\n' ' ' <difference)"; }

all first one/shop -j 1
jq -e '(.findings | length > 3) and (.ledger | length > 20)' first/check.json >/dev/null || fail 'hardly anything was found'
[ "$(wc -l <first/facts)" -gt 50 ] || fail 'hardly any fact was found'
for n in 1 8; do all "again-$n" one/shop -j $n && same "again-$n"; done
all moved 'two/a b/shop' -j 2 && same moved
# A locale with other letters and numbers, if the machine has one, and a day that is another day elsewhere.
locale=$(locale -a | grep -iE -m1 '^(tr_TR|de_DE|sv_SE)' || echo C)
LC_ALL=$locale TZ=Pacific/Kiritimati all elsewhere one/shop -j 2 && same elsewhere
exit $failed
