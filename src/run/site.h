#ifndef PL_RUN_SITE_H
#define PL_RUN_SITE_H
/* A site below a folder of documentation that shows the policy is one that people visit. */
#include "model/source.h"

/* Gives code of documentation the role runtime where its package holds a page that is one of the policies. A package is told from the root's by a
 * manifest of its own. */
void pl_site_of_policies(struct pl_source *files, size_t n, const struct pl_str *policies, size_t policy_count);

#endif
