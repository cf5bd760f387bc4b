#ifndef PL_CLI_OUTPUT_H
#define PL_CLI_OUTPUT_H
/* Where text goes. Documents to standard output or a file; everything else to standard error, with the program's name in
 * front. A reader that went away (broken pipe) is no error and nothing is said about it. */
#include "cli/settings.h"
#include "report/report.h"

/* "policylint: path:line: text" on standard error; returns PL_EXIT_FAILED. */
int pl_say_error(const struct pl_error *err);
/* A remark on standard error, unless --quiet. */
void pl_say(const struct pl_settings *s, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Writes to standard output. False with *err set when it cannot be written (disk full); true for a broken pipe. */
bool pl_put(struct pl_str bytes, struct pl_error *err);
/* Whether text on standard output is coloured: flag, then NO_COLOR and FORCE_COLOR, then the terminal, then TERM=dumb. */
bool pl_colored(const struct pl_settings *s);

/* Renders the result in every format that was asked for and writes each to its place. `o` says all but the colours. */
bool pl_put_reports(const struct pl_settings *s, const struct pl_result *result, struct pl_report_options o,
                    struct pl_error *err);
/* Whether the places and formats asked for go together, before any work is done. */
bool pl_check_outputs(const struct pl_settings *s, enum pl_report_topic topic, struct pl_error *err);

#endif
