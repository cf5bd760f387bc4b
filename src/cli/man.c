/* --man: the manual page. Text is escaped so that no line starts a macro and no backslash an escape. */
#include "cli/help.h"
#include "report/report.h"

#ifndef POLICYLINT_VERSION
#define POLICYLINT_VERSION "0"
#endif

static void put_escaped(struct pl_buf *out, const char *text) {
  bool at_start = true;
  for (; *text; text++) {
    if (at_start && (*text == '.' || *text == '\'')) pl_buf_puts(out, "\\&");
    if (*text == '\\')
      pl_buf_puts(out, "\\e");
    else if (*text == '-')
      pl_buf_puts(out, "\\-");
    else
      pl_buf_putc(out, *text);
    at_start = *text == '\n';
  }
}

static void put_line(struct pl_buf *out, const char *macro, const char *text) {
  if (macro) pl_buf_printf(out, ".%s ", macro);
  put_escaped(out, text);
  pl_buf_putc(out, '\n');
}

static void put_files(struct pl_buf *out) {
  static const char *const files[][2] = {
      {"policylint.yaml",
       "What the policy declares beside its text, and how the product is looked at; in the checked folder."},
      {".policylint", "Rules of the product's own: folders vendors, apis, claims and checks of YAML files."},
      {".policylintignore", "Paths that are not looked at, as in .gitignore."}};
  pl_buf_puts(out, ".SH FILES\n");
  for (size_t i = 0; i < sizeof files / sizeof *files; i++)
    pl_buf_puts(out, ".TP\n"), put_line(out, "B", files[i][0]), put_line(out, NULL, files[i][1]);
}

static void put_option(struct pl_buf *out, const struct pl_option *o) {
  pl_buf_puts(out, ".TP\n\\fB");
  if (o->letter) pl_buf_printf(out, "\\-%c\\fR, \\fB", o->letter);
  pl_buf_puts(out, "\\-\\-"), put_escaped(out, o->name);
  pl_buf_puts(out, "\\fR");
  if (o->argument) pl_buf_printf(out, " \\fI%s\\fR", o->argument);
  pl_buf_putc(out, '\n');
  struct pl_buf text = {0};
  pl_buf_printf(&text, "%c%s.", pl_upper(o->help[0]), o->help + 1);
  if (o->detail) pl_buf_printf(&text, " %s", o->detail);
  if (o->preset) pl_buf_printf(&text, " Default: %s.", o->preset);
  if (o->env) pl_buf_printf(&text, " Environment: %s.", o->env);
  pl_buf_putc(&text, '\0');
  put_line(out, NULL, text.p);
  pl_buf_free(&text);
}

static void put_options(struct pl_buf *out) {
  const char *group = NULL;
  pl_buf_puts(out, ".SH OPTIONS\n");
  for (int i = 0; i < PL_OPT_COUNT; i++) {
    if (pl_options[i].group != group) put_line(out, "SS", group = pl_options[i].group);
    put_option(out, &pl_options[i]);
  }
}

static void put_commands(struct pl_buf *out) {
  pl_buf_puts(out, ".SH COMMANDS\n");
  for (size_t i = 0; pl_commands[i]; i++) {
    pl_buf_printf(out, ".TP\n\\fB%s\\fR \\fI", pl_commands[i]->name);
    put_escaped(out, pl_commands[i]->operands);
    pl_buf_puts(out, "\\fR\n");
    put_line(out, NULL, pl_commands[i]->detail);
  }
}

static void put_formats(struct pl_buf *out) {
  pl_buf_puts(out, ".SH FORMATS\n");
  for (size_t i = 0; pl_report_formats[i]; i++) {
    pl_buf_printf(out, ".TP\n\\fB%s\\fR\n", pl_report_formats[i]->name);
    put_line(out, NULL, pl_report_formats[i]->description);
  }
}

void pl_help_man(struct pl_buf *out) {
  pl_buf_puts(out, ".TH POLICYLINT 1 \"\" \"policylint " POLICYLINT_VERSION "\" \"User Commands\"\n.SH NAME\n");
  put_line(out, NULL, "policylint - compares a privacy policy with a product's code");
  pl_buf_puts(out,
              ".SH SYNOPSIS\n.B policylint\n[\\fIcommand\\fR] [\\fIoptions\\fR] [\\fIPATH\\fR...]\n.SH DESCRIPTION\n");
  put_line(out, NULL,
           "Reads what a product promises in its privacy policy and what its source code and configuration do, and "
           "reports every place "
           "where the two have drifted apart, with the sentence on one side and the line of code on the other. The "
           "same input gives the "
           "same bytes of output, and nothing leaves the machine. Without a command, check is meant.");
  put_commands(out);
  put_options(out);
  put_formats(out);
  pl_buf_puts(out, ".SH EXIT STATUS\n.nf\n");
  put_escaped(out, PL_EXIT_HELP);
  pl_buf_puts(out, ".fi\n.SH ENVIRONMENT\n");
  put_line(
      out, NULL,
      "Options on the command line come before the variables named with them. NO_COLOR and FORCE_COLOR are obeyed.");
  put_files(out);
  pl_buf_puts(out, ".SH EXAMPLES\n.nf\n");
  put_escaped(out,
              "policylint\npolicylint check --policy PRIVACY.md --format sarif:policylint.sarif --format text src\n"
              "policylint facts --kind processor .\npolicylint explain PL1001\n");
  pl_buf_puts(out, ".fi\n");
}
