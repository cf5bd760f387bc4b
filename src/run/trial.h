#ifndef PL_RUN_TRIAL_H
#define PL_RUN_TRIAL_H
/* Every vendor, API model, claim form and check against its own examples. */
#include "run/run.h"

/* What became of an example. */
enum pl_trial_outcome {
  PL_TRIAL_REPORTED,  /* positive, and found: as it should be */
  PL_TRIAL_VALIDATED, /* negative, and left alone: as it should be */
  PL_TRIAL_MISSING,   /* positive, and not found */
  PL_TRIAL_NOISY,     /* negative, and found */
  PL_TRIAL_OUTCOMES
};
/* "reported", … */
const char *pl_trial_outcome_name(enum pl_trial_outcome o);

struct pl_trial {
  const char *kind; /* "vendor", "API model", "claim form", "check" */
  struct pl_str id;
  struct pl_str path; /* of the rule file */
  uint32_t line;      /* of the example */
  enum pl_trial_outcome outcome;
  struct pl_str why; /* missing, noisy: what was found instead, in lines; or empty */
};

struct pl_trials {
  PL_VEC(struct pl_trial) at; /* in the order of kinds, rules and examples */
  size_t entries;
};

/* Which entries are tried. */
struct pl_trial_options {
  bool added_only;          /* not the built-in ones */
  bool no_products;         /* no checks, whose examples are whole products and take longer */
  const struct pl_str *ids; /* these; of checks also the names; none: all */
  size_t id_count;
};

/* Tries them with the rules of the run, which must have wanted claims. False with *err set when an example cannot be run, or when an id is nobody's. */
bool pl_trials_do(struct pl_arena *a, const struct pl_run *run, const struct pl_trial_options *o, struct pl_trials *out,
                  struct pl_error *err);
void pl_trials_release(struct pl_trials *t);

#endif
