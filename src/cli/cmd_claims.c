/* policylint claims */
#include "cli/work.h"

static int run(const struct pl_settings *s) { return pl_work_command(s, PL_TOPIC_CLAIMS); }

const struct pl_command pl_command_claims = {
    .name = "claims",
    .operands = "[FILE...]",
    .summary = "list what the policy promises, each with its sentence",
    .detail =
        "Lists the claims that are read from each FILE, or from the policy that check would find; no code is read.",
    .run = run,
};
