/* The program: settings, then the texts that need no work (--help, --version, ...), then the command. */
#include <signal.h>
#include <stdio.h>

#include "cli/help.h"
#include "cli/output.h"

#ifndef POLICYLINT_VERSION
#define POLICYLINT_VERSION "0"
#endif

/* Writes the text that an option asks for; false when none does. */
static bool wants_text(const struct pl_settings *s, struct pl_buf *out) {
  if (pl_setting_given(s, PL_OPT_HELP))
    pl_help_text(out, s->command_named ? s->command : NULL);
  else if (pl_setting_given(s, PL_OPT_VERSION))
    pl_buf_puts(out, "policylint " POLICYLINT_VERSION "\n");
  else if (pl_setting_given(s, PL_OPT_MAN))
    pl_help_man(out);
  else if (pl_setting_given(s, PL_OPT_COMPLETIONS))
    pl_help_completions(out, pl_setting_text(s, PL_OPT_COMPLETIONS));
  else
    return false;
  return true;
}

static int run(const struct pl_settings *s) {
  struct pl_buf out = {0};
  struct pl_error err = {0};
  if (!wants_text(s, &out)) return s->command->run(s);
  bool ok = pl_put(pl_buf_str(&out), &err);
  pl_buf_free(&out);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}

int main(int argc, char **argv) {
  struct pl_settings settings;
  struct pl_error err = {0};
  signal(SIGPIPE, SIG_IGN);
  int status = pl_settings_parse(&settings, argc, argv, &err) ? run(&settings) : pl_say_error(&err);
  pl_settings_release(&settings);
  return status;
}
