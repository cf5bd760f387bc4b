#ifndef PL_CLI_CLAIMDIFF_H
#define PL_CLI_CLAIMDIFF_H
/* claims --diff REV: what a change of the policy does to its promises. */
#include "cli/settings.h"

/* A whole command: runs both states, writes the list, gives the exit status. */
int pl_claimdiff_command(const struct pl_settings *s);

#endif
