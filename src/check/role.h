#ifndef PL_CHECK_ROLE_H
#define PL_CHECK_ROLE_H
/* The role that a policy gives a company beside its name. Private to the check stage. */
#include "check/checker.h"

/* Whether the claim names the company of `vendor` for something of another kind: "Twilio: text messages" and the company's e-mail service. False
 * where the claim names the vendor itself, gives no role, or gives one that is not understood. */
bool pl_named_for_other(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str vendor);

/* "Crash data goes to Firebase": whether the claim names the family of products that the vendor bears in its name, for what the vendor does. */
bool pl_named_by_family(const struct pl_checker *c, const struct pl_claim *cl, struct pl_str vendor);
/* The first such claim; NULL if there is none. */
const struct pl_claim *pl_company_named_for_other(const struct pl_checker *c, struct pl_str vendor);
/* "The notification platforms that you connect, such as Slack and Discord": whether services of the category are named so, which leaves others open. */
bool pl_kind_connected(const struct pl_checker *c, struct pl_str category);
/* Whether the vendor (NULL: none) is the product whose policy this is, told by the name of its folder or by the title of a document: "Acme Signals
 * Privacy Policy". */
bool pl_vendor_is_product(const struct pl_checker *c, const struct pl_vendor *v);

#endif
