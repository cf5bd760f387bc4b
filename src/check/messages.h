#ifndef PL_CHECK_MESSAGES_H
#define PL_CHECK_MESSAGES_H
/* Calls that send something to a person. Private to the check stage. */
#include "check/checker.h"

/* Whether a service is called, in a function that sends something or follows people, beyond setting it up. */
bool pl_message_sent(const struct pl_checker *c, const struct pl_fact *f);
/* Whether it is mail or a message that advertises, by the names around, the subject and the file. */
bool pl_message_advertises(const struct pl_checker *c, const struct pl_fact *f);

#endif
