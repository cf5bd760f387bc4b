#!/usr/bin/env bash
# The examples of `git help gitignore` and the corner cases that linters got wrong, each as an ignore file, file names and
# the answer of `git check-ignore`; the walk must leave out exactly what git ignores. Then a folder of many ignored files.
set -euo pipefail
list="$BUILD_DIR/tests/test_walk_git"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work/home" GIT_CONFIG_NOSYSTEM=1 LC_ALL=C
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE XDG_CONFIG_HOME GIT_CONFIG_GLOBAL
mkdir "$HOME" "$work/repo"
cd "$work/repo"
git init -q .
failed=0

# compare TITLE RULES FILE…: makes the files, asks both.
compare() {
  local title=$1 rules=$2 file
  shift 2
  find . -mindepth 1 -maxdepth 1 ! -name .git -exec rm -rf {} +
  for file in "$@"; do
    mkdir -p "$(dirname -- "./$file")"
    : >"./$file"
  done
  printf '%b' "$rules" >.gitignore
  find . -path ./.git -prune -o -type f -printf '%P\0' | sort -z >"$work/all"
  git check-ignore -z --stdin <"$work/all" | sort -z >"$work/ignored" || true
  comm -z -23 "$work/all" "$work/ignored" >"$work/git"
  "$list" --list . >"$work/walk"
  if cmp -s "$work/git" "$work/walk"; then return; fi
  failed=1
  printf 'FAIL %s\n' "$title"
  diff <(tr '\0' '\n' <"$work/git") <(tr '\0' '\n' <"$work/walk") | sed 's/^</  git only: /; s/^>/  walk only:/' || true
}

compare 'a name anywhere' 'hello.*\n' hello.c a/hello.java hello a/b/hello.txt/x
compare 'anchored' '/hello.*\n' hello.txt a/hello.c
compare 'a folder, at the top' '/foo/*\n' foo/x foo/a/x a/foo/x
compare 'folders only' 'foo/\n' foo a/foo/x b/foo
compare 'a slash in the middle anchors' 'doc/frotz\n' doc/frotz a/doc/frotz
compare 'all but one' '/*\n!/foo\n/foo/*\n!/foo/bar\n' foo/bar/x foo/baz/x other/x
compare 'no way back into an ignored folder' 'build/\n!build/keep.ts\n' build/keep.ts build/x.ts
compare 'the way back through a star' 'build/*\n!build/keep.ts\n' build/keep.ts build/x.ts
compare 'last match wins' '*.log\n!a.log\na.*\n!a.l*\n' a.log b.log a.txt
compare 'a negation further down' '*.log\n' a.log sub/.gitignore
compare 'leading **' '**/foo\n**/bar/x\n' foo a/foo a/b/foo/x bar/x a/bar/x abar/x
compare 'trailing **' 'abc/**\n' abc/x abc/d/x d/abc/x
compare 'inner **' 'a/**/b\n' a/b a/x/b a/x/y/b ab axb
compare '** that is not alone' 'foo**/bar\na**b\n' foox/bar foox/y/bar foo/bar axxb a/xb
compare 'spaces at the end' 'x  \ny\\ \n' x 'x ' y 'y '
compare 'escapes' '\\#a\n\\!b\n\\*\n\\a\n' '#a' '!b' '*' a xx
compare 'comment and blank lines' '# a\n\n   \n\ta\n' a '# a'
compare 'sets' '[a-c]x\n[!a-c]y\n[^a]z\n[]-]w\n' ax dx ay dy az bz ']w' -- '-w'
compare 'classes' '[[:digit:]]*\n[[:upper:]]\n' 1a a1 A a
compare 'broken sets match nothing' '[ab\n[[:nope:]]\n' a '[ab' ':'
compare 'CR LF' 'a\r\nb/\r\n' a b/x c
compare 'no newline at the end' 'a\nb' a b c
compare 'byte order mark' '\xEF\xBB\xBFa\n' a b
compare 'case counts' 'README\n' README readme
compare 'UTF-8 names by bytes' '?\n[\xC3\xA9]\n' "$(printf '\xC3\xA9')" e
compare 'a newline in a name' 'a*\n' "$(printf 'a\nb')" "$(printf 'b\na')"
compare 'a backslash at the end' 'a\\\n' a 'a\'
compare 'a lone slash' '/\n//\n!\n' a b/c
compare 'git itself' '.git\n' a .gitignore2
compare 'star and dot files' '*\n!.keep\n!*/\n' .keep a/.keep a/x .x

# 20,000 ignored files must cost about nothing: the walk does not enter their folder (a link to nowhere would be a skip,
# and time is not asked for, which makes the test good on a slow machine, too).
printf 'node_modules/\n' >.gitignore
mkdir -p node_modules/a
(cd node_modules/a && seq 20000 | xargs touch)
if [ "$("$list" --list . | tr -dc '\0' | wc -c)" -gt 100 ]; then failed=1; echo 'FAIL ignored folder entered'; fi
if command -v strace >/dev/null && strace -e trace=%file -o "$work/trace" "$list" --list . >/dev/null 2>&1 &&
  grep -q node_modules "$work/trace"; then
  failed=1
  echo 'FAIL node_modules was opened or asked for'
fi
[ $failed = 0 ] && echo 'walk and git agree'
exit $failed
