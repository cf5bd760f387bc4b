/* policylint check */
#include "cli/work.h"

static int run(const struct pl_settings *s) { return pl_work_command(s, PL_TOPIC_CHECK); }

const struct pl_command pl_command_check = {
    .name = "check",
    .operands = "[PATH...]",
    .summary = "compare the policy with the code and report where they differ",
    .detail = "Reads the policy and the files below each PATH (the current folder by default), reports every place "
              "where they differ, and "
              "gives each claim of the policy a verdict: holds, violated, stale or unverifiable. Without --policy the "
              "policy is found by "
              "itself.",
    .run = run,
};
