#ifndef PL_CLI_FILELIST_H
#define PL_CLI_FILELIST_H
/* --list-files: what would be looked at and what would not, each with the reason. */
#include "cli/settings.h"

/* A whole command: runs, writes the list, gives the exit status. */
int pl_filelist_command(const struct pl_settings *s);

#endif
