#ifndef PL_RUN_TRIAL_P_H
#define PL_RUN_TRIAL_P_H
/* Private to the trials: trial.c chooses, counts and tries claim forms and checks; trial_facts.c tries vendors and API models. */
#include "run/trial.h"

struct pl_single;
struct pl_trial_job {
  struct pl_arena *arena;
  const struct pl_run *run;
  const struct pl_ruleset *rules;
  const struct pl_trial_options *o;
  struct pl_single *single; /* of trial_facts.c */
  struct pl_trials *out;
  struct pl_str *ids; /* as the options have them, of checks never the name */
  bool *met;          /* by index: there is such an entry */
  struct pl_error *err;
};

/* Whether an entry of that id, in that document, is to be tried; counts it. */
bool pl_trial_wanted(struct pl_trial_job *j, struct pl_str id, bool added);
/* Notes an outcome. */
void pl_trial_note(struct pl_trial_job *j, struct pl_trial t, bool positive, bool found);

/* Vendors and API models. */
bool pl_trial_facts(struct pl_trial_job *j);

#endif
