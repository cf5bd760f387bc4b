#ifndef PL_CLI_WORK_H
#define PL_CLI_WORK_H
/* What commands that look at a product share: settings to a run, the run's result narrowed by the options, reports. */
#include "cli/command.h"
#include "cli/compare.h"
#include "cli/output.h"
#include "run/run.h"
#include "triage/baseline.h"

struct pl_work {
  struct pl_arena arena;
  struct pl_run *run;
  const struct pl_check_rules *rules;
  struct pl_baseline baseline; /* of --baseline, applied */
  struct pl_compare compare;   /* of --since and --staged */
  struct pl_result result;     /* the run's, with the facts, claims and findings that the options ask for */
};

/* Loads the rules, with own ones of the product in `root`; nothing else of it is looked at. `claims`: those of claims, and policylint.yaml, too. */
bool pl_work_open(struct pl_work *w, const struct pl_settings *s, const char *root, bool claims, struct pl_error *err);
/* For commands about rules: --root, or the current folder. */
const char *pl_work_root(const struct pl_settings *s);
/* Runs. `topic` says what is wanted. */
bool pl_work_do(struct pl_work *w, const struct pl_settings *s, enum pl_report_topic topic, struct pl_error *err);
/* Writes the reports and gives the exit status. */
int pl_work_report(struct pl_work *w, const struct pl_settings *s, enum pl_report_topic topic);
void pl_work_close(struct pl_work *w);

/* pl_work_do, pl_work_report and pl_work_close in a row: a whole command. */
int pl_work_command(const struct pl_settings *s, enum pl_report_topic topic);

#endif
