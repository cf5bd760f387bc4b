/* policylint facts */
#include "cli/work.h"

static int run(const struct pl_settings *s) { return pl_work_command(s, PL_TOPIC_FACTS); }

const struct pl_command pl_command_facts = {
    .name = "facts",
    .operands = "[PATH...]",
    .summary = "list what the code does: services, hashes, cookies, hosts, periods",
    .detail = "Lists the facts that the code shows, without judging them; no policy is read. Paths in the output are "
              "relative to the PATH "
              "when it is one folder.",
    .run = run,
};
