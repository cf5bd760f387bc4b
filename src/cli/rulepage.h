#ifndef PL_CLI_RULEPAGE_H
#define PL_CLI_RULEPAGE_H
/* The page of a rule, for a terminal and for docs/rules. */
#include "base/buf.h"
#include "ruleset/check.h"

void pl_rulepage_text(struct pl_buf *out, const struct pl_check_rule *r, bool color);
void pl_rulepage_markdown(struct pl_buf *out, const struct pl_check_rule *r);

#endif
