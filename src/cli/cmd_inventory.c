/* policylint inventory */
#include "cli/work.h"

static int run(const struct pl_settings *s) { return pl_work_command(s, PL_TOPIC_INVENTORY); }

const struct pl_command pl_command_inventory = {
    .name = "inventory",
    .operands = "[PATH...]",
    .summary = "list the third parties of a product and whether the policy names them",
    .detail = "One row for each third party that the code uses or the policy names: the strongest evidence in the "
              "code, the number of "
              "places, and the sentence of the policy. A start for a list of subprocessors or a record of processing "
              "activities.",
    .run = run,
};
