#ifndef PL_CLI_HELP_H
#define PL_CLI_HELP_H
/* Texts made from the tables of commands and options. Each appends to `out`. */
#include "base/buf.h"
#include "cli/command.h"

/* --help: of the program (c == NULL) or of one command. */
void pl_help_text(struct pl_buf *out, const struct pl_command *c);
/* --man: the manual page, in man(7) macros. */
void pl_help_man(struct pl_buf *out);
/* --completions for "bash", "zsh" or "fish". */
void pl_help_completions(struct pl_buf *out, const char *shell);

#endif
