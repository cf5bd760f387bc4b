#ifndef PL_FACTS_FLOW_P_H
#define PL_FACTS_FLOW_P_H
/* Private to the readers of data flows (flow*.c): how data stands in an expression. */
#include "facts/context.h"

/* Whether the event is a value that is handed on: not a callee, not the object of a member, not a key or a parameter. */
bool pl_flow_handed_on(const struct pl_events *e, uint32_t i);
/* Whether the event is only looked at: !!user.email, user.email == x. */
bool pl_flow_tested(struct pl_context *c, uint32_t i);
/* The name under which the event carries data, or empty. */
struct pl_str pl_flow_name(struct pl_context *c, uint32_t i);
/* What another call, a function or a type inside makes of the data is its own business. */
bool pl_flow_nested(struct pl_context *c, uint32_t i);
/* The last event inside. */
uint32_t pl_flow_past(const struct pl_events *e, uint32_t i);

#endif
