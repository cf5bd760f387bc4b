#ifndef PL_CHECK_RECIPIENT_H
#define PL_CHECK_RECIPIENT_H
/* Recipients as sentences about single sorts of data call them ("analytics providers", "Postmark"). Used by relations over `data_shared` claims. */
#include "check/checker.h"
#include "ruleset/vendor.h"

/* Whether the words mean this vendor: by its name, or by the sort of services that it belongs to. */
bool pl_recipient_is(const struct pl_checker *c, struct pl_str to, const struct pl_vendor *v);
/* Reports data that a vendor gets although the policy says that it gets only other data ("Postmark receives only your e-mail address"). One finding
 * a vendor, at the rule's level. */
void pl_report_beyond_bounds(struct pl_checker *c, const struct pl_check_rule *rule);

#endif
