#ifndef PL_CLI_COMPARE_H
#define PL_CLI_COMPARE_H
/* --since and --staged: the findings of now without those of before. Both states are run as a whole, because a change of the
 * policy can make untouched code wrong; findings are recognised by their fingerprints. */
#include "cli/command.h"
#include "run/gittree.h"
#include "run/run.h"

struct pl_compare {
  struct pl_git_trees *trees; /* NULL: nothing is compared */
  const struct pl_str *changed;
  size_t changed_count;
  struct pl_run *past; /* the run of the state before, once it is made */
};

/* Opens the states that the options ask for, and points *o to the staged one. True when they ask for none. */
bool pl_compare_open(struct pl_compare *c, struct pl_arena *a, const struct pl_settings *s, struct pl_run_options *o,
                     struct pl_error *err);
/* Runs the state before with the options of now; leaves the new findings in *r and fills the changed paths. */
bool pl_compare_apply(struct pl_compare *c, struct pl_arena *a, const struct pl_run_options *o, struct pl_result *r,
                      struct pl_error *err);
void pl_compare_close(struct pl_compare *c);

#endif
