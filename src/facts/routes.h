#ifndef PL_FACTS_ROUTES_H
#define PL_FACTS_ROUTES_H
/* Whether somebody asks who is there before a query runs: routes that are registered on a router, guards beside the handler and where the router is
 * mounted (data/routes.yaml). Private to the facts stage.
 * A query gets `route` (its path), `router` (what it is registered on) and, of the link, `guarded` true or false; none where it cannot be told. */
#include "facts/modules.h"
#include "facts/context.h"

/* Sets `route`, `router` and perhaps `guarded` of a query that stands in the handler of a route. */
void pl_fact_route(struct pl_context *c, uint32_t event, struct pl_fact *f);
/* The fact for a router or a guard that is put below a path: authorisation `mount`: `on` the router, `of` what is mounted,
 * `behind` a guard; `asks`: what is mounted may itself be one (CALL). */
void pl_facts_mount(struct pl_context *c, uint32_t event);
/* Tells from the mounts of all files whether queries are guarded, and takes the facts of mounts out. One thread. */
void pl_routes_link(struct pl_arena *arena, const struct pl_modules *m, struct pl_file_facts **files, size_t n);

#endif
