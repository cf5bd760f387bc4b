#ifndef PL_FACTS_ROUTEGUARDS_H
#define PL_FACTS_ROUTEGUARDS_H
/* Guards in lists of routes (`listed`, data/routes.yaml). Private to the facts stage. */
#include "facts/context.h"

/* The words of that list for the language; absent for a language without. */
struct pl_node pl_route_form(const struct pl_context *c, const char *list);
/* What a call is called; *on is the event that it is called on, or 0. */
struct pl_str pl_route_called(const struct pl_events *e, uint32_t call, uint32_t *on);
/* The name at the root of a chain of calls, or 0. */
uint32_t pl_route_root(const struct pl_context *c, uint32_t call);
/* Whether the call puts a guard somewhere. */
bool pl_route_is_guard(const struct pl_context *c, uint32_t call);
/* Whether somebody asks who is there before what the call registers; OPEN_HERE as far as the file tells, LET_IN where it says so. */
enum pl_route_state { PL_ROUTE_UNKNOWN, PL_ROUTE_LET_IN, PL_ROUTE_OPEN_HERE, PL_ROUTE_ASKED };
enum pl_route_state pl_route_state_of(const struct pl_context *c, uint32_t call);

#endif
