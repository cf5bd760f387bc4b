#ifndef PL_CLI_COMMAND_H
#define PL_CLI_COMMAND_H
/* Commands: one file cmd_<name>.c each, with a `struct pl_command pl_command_<name>`; the list is generated from the file
 * names. A command gets its parsed settings and returns the exit status; it has said on stderr why when that is 2. */
#include "cli/exit.h"
#include "cli/settings.h"

struct pl_command {
  const char *name;
  const char *operands; /* for usage lines: "[PATH...]" or "" */
  const char *summary;  /* lower case, no period */
  const char *detail;   /* paragraphs for --help and the man page */
  int (*run)(const struct pl_settings *s);
};

/* By name; NULL-terminated. */
extern const struct pl_command *const pl_commands[];
/* NULL when there is none of that name. */
const struct pl_command *pl_command_named(struct pl_str name);

#endif
