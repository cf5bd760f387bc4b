/* policylint claims */
#include "cli/claimdiff.h"
#include "cli/work.h"

static int run(const struct pl_settings *s) {
  return pl_setting_given(s, PL_OPT_DIFF) ? pl_claimdiff_command(s) : pl_work_command(s, PL_TOPIC_CLAIMS);
}

const struct pl_command pl_command_claims = {
    .name = "claims",
    .operands = "[FILE...|FOLDER]",
    .summary = "list what the policy promises, each with its sentence",
    .detail = "Lists the claims that are read from each FILE, or from the policy (and policylint.yaml) that check "
              "would find in FOLDER or "
              "the current folder; no code is read.",
    .run = run,
};
