/* --help. */
#include "cli/help.h"

#include "report/report.h"

enum { COLUMN = 28, WIDTH = 100 };

static void pad(struct pl_buf *out, size_t from, size_t to) {
  for (; from < to; from++) pl_buf_putc(out, ' ');
}

/* Words wrapped at WIDTH, every line but the first indented; line ends in the text are kept. */
static void put_wrapped(struct pl_buf *out, const char *text, size_t indent, size_t at) {
  struct pl_str rest = pl_str_of(text), line, word;
  for (bool first = true; pl_str_next(&rest, '\n', &line); first = false) {
    if (!first) pl_buf_putc(out, '\n'), pad(out, 0, indent), at = indent;
    for (bool lead = true; pl_str_next(&line, ' ', &word); lead = false) {
      if (!lead && at + 1 + word.n > WIDTH)
        pl_buf_putc(out, '\n'), pad(out, 0, indent), at = indent;
      else if (!lead)
        pl_buf_putc(out, ' '), at++;
      pl_buf_add(out, word);
      at += word.n;
    }
  }
  pl_buf_putc(out, '\n');
}

static void put_option(struct pl_buf *out, const struct pl_option *o) {
  size_t start = out->n;
  if (o->letter)
    pl_buf_printf(out, "  -%c, --%s", o->letter, o->name);
  else
    pl_buf_printf(out, "      --%s", o->name);
  if (o->argument) pl_buf_printf(out, " %s", o->argument);
  size_t used = out->n - start;
  if (used + 2 > COLUMN) pl_buf_putc(out, '\n'), used = 0;
  pad(out, used, COLUMN);
  put_wrapped(out, o->help, COLUMN, COLUMN);
  if (!o->preset && !o->env) return;
  pad(out, 0, COLUMN);
  pl_buf_putc(out, '[');
  if (o->preset) pl_buf_printf(out, "default: %s", o->preset);
  if (o->env) pl_buf_printf(out, "%senvironment: %s", o->preset ? ", " : "", o->env);
  pl_buf_puts(out, "]\n");
}

/* Options of the command, grouped in the order of the table. */
static void put_options(struct pl_buf *out, const struct pl_command *c) {
  const char *group = NULL;
  for (int i = 0; i < PL_OPT_COUNT; i++) {
    const struct pl_option *o = &pl_options[i];
    if (!pl_option_applies(o, c->name)) continue;
    if (o->group != group) pl_buf_printf(out, "\n%s:\n", group = o->group);
    put_option(out, o);
  }
}

static void put_formats(struct pl_buf *out) {
  pl_buf_puts(out, "\nFormats:\n");
  for (size_t i = 0; pl_report_formats[i]; i++) {
    size_t start = out->n;
    pl_buf_printf(out, "  %s", pl_report_formats[i]->name);
    pad(out, out->n - start, 14);
    put_wrapped(out, pl_report_formats[i]->description, 14, 14);
  }
}

static void put_commands(struct pl_buf *out) {
  pl_buf_puts(out, "\nCommands:\n");
  for (size_t i = 0; pl_commands[i]; i++) {
    size_t start = out->n;
    pl_buf_printf(out, "  %s", pl_commands[i]->name);
    pad(out, out->n - start, 14);
    put_wrapped(out, pl_commands[i]->summary, 14, 14);
  }
}

void pl_help_text(struct pl_buf *out, const struct pl_command *c) {
  const struct pl_command *shown = c ? c : pl_command_named(PL_STR("check"));
  if (c)
    pl_buf_printf(out, "usage: policylint %s [options] %s\n\n", c->name, c->operands);
  else
    pl_buf_puts(out, "usage: policylint [command] [options] [PATH...]\n\n"
                     "Compares what a privacy policy promises with what the product's code does.\n");
  if (c) put_wrapped(out, c->detail, 0, 0);
  if (!c) put_commands(out);
  if (!c) pl_buf_puts(out, "\nWithout a command: check. 'policylint COMMAND --help' shows the options of a command.\n");
  put_options(out, shown);
  if (pl_option_applies(&pl_options[PL_OPT_FORMAT], shown->name)) put_formats(out);
  pl_buf_puts(out, "\nExit status:\n" PL_EXIT_HELP);
}
