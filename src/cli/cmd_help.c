/* policylint help: --help under the name that people try first. */
#include "cli/help.h"
#include "cli/output.h"

static bool put_help(const struct pl_settings *s, struct pl_error *err) {
  const struct pl_command *c = s->operand_count ? pl_command_named(pl_str_of(s->operands[0])) : NULL;
  struct pl_buf out = {0};
  if (s->operand_count && !c) return pl_fail(err, "no command '%s'; 'policylint --help' lists them", s->operands[0]);
  pl_help_text(&out, c);
  bool ok = pl_put(pl_buf_str(&out), err);
  pl_buf_free(&out);
  return ok;
}

static int run(const struct pl_settings *s) {
  struct pl_error err = {0};
  return put_help(s, &err) ? PL_EXIT_OK : pl_say_error(&err);
}

const struct pl_command pl_command_help = {
    .name = "help",
    .operands = "[COMMAND]",
    .summary = "show this help, or that of a command",
    .detail = "The same as 'policylint --help' and 'policylint COMMAND --help'.",
    .run = run,
};
