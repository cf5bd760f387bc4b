#!/usr/bin/env bash
# cmake --install, and a program that is built against what it put in place, by pkg-config alone.
# shellcheck source=tests/cli/common.bash
. "$SRC_DIR/tests/cli/common.bash"
if [ -n "${POLICYLINT_SANITIZE:-}" ]; then echo 'not with sanitizers: they would have to be in the pkg-config file'; exit 0; fi
export TMPDIR=$work
last='cmake --install'
cmake --install "$BUILD_DIR" --prefix "$work/usr" >out 2>err || fail 'does not install'
for file in bin/policylint include/policylint.h share/man/man1/policylint.1; do [ -e "usr/$file" ] || fail "no $file"; done
pc=$(find usr -name policylint.pc)
export PKG_CONFIG_PATH=$work/${pc%/*}
mkdir p
printf '# Privacy policy\n\nLast updated: [INSERT DATE]\n\nPasswords are hashed with bcrypt.\n' >p/PRIVACY.md
cat >embed.c <<'C'
#include <policylint.h>
#include <stdio.h>
int main(void) {
  policylint_error err;
  policylint_options o = POLICYLINT_OPTIONS_INIT;
  o.root = "p";
  policylint_run *run = policylint_check(&o, &err);
  if (!run) return fprintf(stderr, "%s\n", err.message), 2;
  for (size_t i = 0; i < policylint_finding_count(run); i++) puts(policylint_finding_at(run, i).rule);
  policylint_free(run);
  return 0;
}
C
# shellcheck disable=SC2046
cc -std=c11 -Wall -Wextra -Werror embed.c -o embed $(pkg-config --define-variable=prefix="$work/usr" --cflags --libs policylint) 2>err || fail 'does not build'
last='the embedding program'
./embed >out 2>err || fail 'does not run'
grep -qx PL9001 out || fail 'does not find PL9001'
last='the installed binary'
usr/bin/policylint check p >out 2>err
[ $? = 1 ] || fail 'not 1'
exit $failed
