/* --completions: what each shell needs, from the same tables. */
#include "cli/help.h"
#include "report/report.h"

/* The words that may follow the option, separated by spaces; false when it is a path or free text. */
static bool words_of(struct pl_buf *out, const struct pl_option *o) {
  if (o->type == PL_TAKES_FORMAT) {
    for (size_t i = 0; pl_report_formats[i]; i++) pl_buf_printf(out, "%s%s", i ? " " : "", pl_report_formats[i]->name);
    return true;
  }
  if (o->type != PL_TAKES_CHOICE) return false;
  for (const char *c = o->choices; *c; c++) pl_buf_putc(out, *c == '|' ? ' ' : *c);
  return true;
}

static void put_command_names(struct pl_buf *out) {
  for (size_t i = 0; pl_commands[i]; i++) pl_buf_printf(out, "%s%s", i ? " " : "", pl_commands[i]->name);
}

static void bash_values(struct pl_buf *out) {
  for (int i = 0; i < PL_OPT_COUNT; i++) {
    const struct pl_option *o = &pl_options[i];
    struct pl_buf words = {0};
    if (words_of(&words, o)) {
      pl_buf_printf(out, "    --%s", o->name);
      if (o->letter) pl_buf_printf(out, "|-%c", o->letter);
      pl_buf_printf(out, ") COMPREPLY=($(compgen -W '%.*s' -- \"$word\")); return ;;\n", PL_FMT(pl_buf_str(&words)));
    } else if (o->type == PL_TAKES_FOLDER) {
      pl_buf_printf(out, "    --%s) COMPREPLY=($(compgen -d -- \"$word\")); return ;;\n", o->name);
    }
    pl_buf_free(&words);
  }
}

static void put_bash(struct pl_buf *out) {
  pl_buf_puts(out, "_policylint() {\n  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} "
                   "command=check options\n"
                   "  case $before in\n");
  bash_values(out);
  pl_buf_puts(out, "  esac\n  case ${COMP_WORDS[1]} in ");
  for (size_t i = 0; pl_commands[i]; i++) pl_buf_printf(out, "%s%s", i ? "|" : "", pl_commands[i]->name);
  pl_buf_puts(out, ") command=${COMP_WORDS[1]} ;; esac\n  case $command in\n");
  for (size_t c = 0; pl_commands[c]; c++) {
    pl_buf_printf(out, "    %s) options='", pl_commands[c]->name);
    for (int i = 0; i < PL_OPT_COUNT; i++)
      if (pl_option_applies(&pl_options[i], pl_commands[c]->name)) pl_buf_printf(out, "--%s ", pl_options[i].name);
    pl_buf_puts(out, "' ;;\n");
  }
  pl_buf_puts(
      out, "  esac\n  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W \"$options\" -- \"$word\")); return; fi\n"
           "  COMPREPLY=($(compgen -f -- \"$word\"))\n  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY+=($(compgen -W '");
  put_command_names(out);
  pl_buf_puts(out, "' -- \"$word\")); fi\n}\ncomplete -o filenames -F _policylint policylint\n");
}

/* A help line in single quotes, with what zsh reads specially taken out. */
static void put_quoted(struct pl_buf *out, const char *text) {
  for (; *text; text++) {
    if (*text == '\'')
      pl_buf_puts(out, "'\\''");
    else if (*text == '[' || *text == ']' || *text == ':')
      pl_buf_printf(out, "\\%c", *text);
    else
      pl_buf_putc(out, *text);
  }
}

static void zsh_option(struct pl_buf *out, const struct pl_option *o) {
  struct pl_buf words = {0};
  pl_buf_printf(out, "    '%s--%s%s[", o->repeat ? "*" : "", o->name, o->argument ? "=" : "");
  put_quoted(out, o->help);
  pl_buf_puts(out, "]");
  if (words_of(&words, o))
    pl_buf_printf(out, ":%s:(%.*s)", o->argument, PL_FMT(pl_buf_str(&words)));
  else if (o->argument)
    pl_buf_printf(out, ":%s:%s", o->argument,
                  o->type == PL_TAKES_PATH     ? "_files"
                  : o->type == PL_TAKES_FOLDER ? "_files -/"
                                               : " ");
  pl_buf_puts(out, "' \\\n");
  pl_buf_free(&words);
}

static void put_zsh(struct pl_buf *out) {
  pl_buf_puts(out, "#compdef policylint\n_policylint() {\n  local -a commands\n  commands=(\n");
  for (size_t i = 0; pl_commands[i]; i++) {
    pl_buf_printf(out, "    '%s:", pl_commands[i]->name);
    put_quoted(out, pl_commands[i]->summary);
    pl_buf_puts(out, "'\n");
  }
  pl_buf_puts(out, "  )\n  _arguments \\\n");
  for (int i = 0; i < PL_OPT_COUNT; i++) zsh_option(out, &pl_options[i]);
  pl_buf_puts(out, "    '1: :{_describe command commands; _files}' \\\n    '*:file:_files'\n}\n_policylint \"$@\"\n");
}

static void fish_option(struct pl_buf *out, const struct pl_option *o) {
  struct pl_buf words = {0};
  pl_buf_printf(out, "complete -c policylint -l %s", o->name);
  if (o->letter) pl_buf_printf(out, " -s %c", o->letter);
  if (words_of(&words, o))
    pl_buf_printf(out, " -x -a '%.*s'", PL_FMT(pl_buf_str(&words)));
  else if (o->argument)
    pl_buf_puts(out, o->type == PL_TAKES_PATH || o->type == PL_TAKES_FOLDER ? " -r -F" : " -x");
  pl_buf_puts(out, " -d '");
  for (const char *c = o->help; *c; c++) pl_buf_puts(out, *c == '\'' ? "\\'" : (char[]){*c, '\0'});
  pl_buf_puts(out, "'\n");
  pl_buf_free(&words);
}

static void put_fish(struct pl_buf *out) {
  for (size_t i = 0; pl_commands[i]; i++)
    pl_buf_printf(out, "complete -c policylint -n __fish_use_subcommand -a %s -d '%s'\n", pl_commands[i]->name,
                  pl_commands[i]->summary);
  for (int i = 0; i < PL_OPT_COUNT; i++) fish_option(out, &pl_options[i]);
}

void pl_help_completions(struct pl_buf *out, const char *shell) {
  if (strcmp(shell, "bash") == 0) put_bash(out);
  if (strcmp(shell, "zsh") == 0) put_zsh(out);
  if (strcmp(shell, "fish") == 0) put_fish(out);
}
