#ifndef PL_CLI_OPTIONS_H
#define PL_CLI_OPTIONS_H
/* The one table of options: parser, --help, man page, completions, environment variables and `policylint config` all come
 * from it. To add an option: a name in the enum, a row in options.c. */
#include <stdbool.h>
#include <stddef.h>

enum pl_option_id {
  PL_OPT_POLICY,
  PL_OPT_DOCUMENT,
  PL_OPT_CONFIG,
  PL_OPT_ROOT,
  PL_OPT_RULES,
  PL_OPT_NO_OWN_RULES,
  PL_OPT_NO_IGNORE,
  PL_OPT_LIST_FILES,
  PL_OPT_MAX_FILE_SIZE,
  PL_OPT_FORMAT,
  PL_OPT_OUTPUT,
  PL_OPT_COLOR,
  PL_OPT_QUIET,
  PL_OPT_VERBOSE,
  PL_OPT_NO_SNIPPETS,
  PL_OPT_SARIF_SUPPRESSED,
  PL_OPT_FAIL_ON,
  PL_OPT_MIN_LEVEL,
  PL_OPT_BASELINE,
  PL_OPT_ONLY,
  PL_OPT_SKIP,
  PL_OPT_SINCE,
  PL_OPT_STAGED,
  PL_OPT_STRICT,
  PL_OPT_EXIT_ZERO,
  PL_OPT_DIFF,
  PL_OPT_KIND,
  PL_OPT_TIER,
  PL_OPT_ROLE,
  PL_OPT_ALL,
  PL_OPT_SCHEMA,
  PL_OPT_FIDES,
  PL_OPT_FROM_FIDES,
  PL_OPT_FIX_POLICY,
  PL_OPT_FORCE,
  PL_OPT_DRY_RUN,

  PL_OPT_JOBS,
  PL_OPT_NO_CACHE,
  PL_OPT_HELP,
  PL_OPT_VERSION,
  PL_OPT_MAN,
  PL_OPT_COMPLETIONS,
  PL_OPT_COUNT
};

enum pl_option_type {
  PL_TAKES_NOTHING,
  PL_TAKES_TEXT,
  PL_TAKES_PATH,   /* completed as a file */
  PL_TAKES_FOLDER, /* completed as a folder */
  PL_TAKES_NUMBER, /* a whole number from 1 */
  PL_TAKES_SIZE,   /* bytes: 500K, 2M, 1G */
  PL_TAKES_CHOICE, /* one of `choices` */
  PL_TAKES_FORMAT  /* NAME or NAME:PATH, NAME a report format */
};

struct pl_option {
  const char *name; /* without the dashes */
  char letter;      /* 0: none */
  enum pl_option_type type;
  const char *argument; /* "FILE"; NULL for PL_TAKES_NOTHING */
  const char *choices;  /* "error|warning|note|none" */
  const char *preset;   /* value when nobody gives one, or NULL */
  const char *env;      /* environment variable, or NULL */
  bool repeat;          /* may be given several times; values may also be joined by commas unless they are paths */
  const char *commands; /* names, each between spaces: " check facts " */
  const char *group;    /* heading in --help */
  const char *help;     /* one line, lower case, no period */
  const char *detail;   /* more, for the man page; or NULL */
};

extern const struct pl_option pl_options[PL_OPT_COUNT];
/* Whether the command of that name has the option. */
bool pl_option_applies(const struct pl_option *o, const char *command);

#endif
