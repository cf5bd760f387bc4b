/* policylint config: the options in effect and where each comes from. */
#include "cli/output.h"
#include "cli/command.h"

static void put_setting(struct pl_buf *out, const struct pl_option *o, const struct pl_setting *set) {
  static const char *const origins[] = {"default", "environment", "command line"};
  pl_buf_printf(out, "%-18s ", o->name);
  for (size_t i = 0; i < set->n; i++)
    pl_buf_printf(out, "%s%s", i ? ", " : "", set->values[i][0] ? set->values[i] : "yes");
  if (!set->n) pl_buf_puts(out, o->type == PL_TAKES_NOTHING ? "no" : "-");
  if (set->n)
    pl_buf_printf(out, "  (%s%s%s)", origins[set->origin], set->origin == PL_FROM_ENVIRONMENT ? " " : "",
                  set->origin == PL_FROM_ENVIRONMENT ? o->env : "");
  pl_buf_putc(out, '\n');
}

static int run(const struct pl_settings *s) {
  struct pl_error err = {0};
  struct pl_buf out = {0};
  for (int i = 0; i < PL_OPT_COUNT; i++)
    if (pl_option_applies(&pl_options[i], "check") && i < PL_OPT_HELP)
      put_setting(&out, &pl_options[i], &s->options[i]);
  bool ok = pl_put(pl_buf_str(&out), &err);
  pl_buf_free(&out);
  return ok ? PL_EXIT_OK : pl_say_error(&err);
}

const struct pl_command pl_command_config = {
    .name = "config",
    .operands = "",
    .summary = "show the options that check would use and where each comes from",
    .detail = "Shows the value of every option of check, and whether it is the default, from the environment or from "
              "the command line.",
    .run = run,
};
