#ifndef PL_CLI_EXIT_H
#define PL_CLI_EXIT_H
/* Exit statuses. Printed by --help, promised to scripts. */
enum pl_exit {
  PL_EXIT_OK = 0,       /* nothing at or above --fail-on */
  PL_EXIT_FINDINGS = 1, /* findings at or above --fail-on */
  PL_EXIT_FAILED = 2 /* the job could not be done: wrong use, broken configuration or rule, no policy, internal fault */
};
#define PL_EXIT_HELP \
  "  0  no finding at or above --fail-on\n" \
  "  1  findings at or above --fail-on\n" \
  "  2  the job could not be done (wrong use, broken configuration or rule, no policy found)\n"
#endif
