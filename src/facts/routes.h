#ifndef PL_FACTS_ROUTES_H
#define PL_FACTS_ROUTES_H
/* Whether somebody asks who is there before a query runs: routes that are registered on a router, guards beside the handler and where the router is
 * mounted (data/routes.yaml). Private to the facts stage.
 * Handlers that decorators declare are read by handlers.c, those that are registered by their name by registered.c, those known by where they stand by
 * controllers.c.
 * A query gets `route` (its path), `router` (what it is registered on) and, of the link, `guarded` true or false; none where it cannot be told. */
#include "facts/modules.h"
#include "facts/context.h"

/* Sets `route`, `router` and perhaps `guarded` of a query that stands in the handler of a route. */
void pl_fact_route(struct pl_context *c, uint32_t event, struct pl_fact *f);
/* The same where a decorator of the function around says what it answers (handlers.c). */
void pl_fact_declared_route(struct pl_context *c, uint32_t event, struct pl_fact *f);
/* What a decorator registers on: "py:/app/notes#router" of @router.get("/"); empty where that is no router. */
struct pl_str pl_router_declared_on(struct pl_context *c, uint32_t decorator);
/* The name that stands for whatever serves such functions of an ecosystem. */
#define PL_DECLARED_ROUTER "declared in "
struct pl_str pl_declared_router(struct pl_arena *a, struct pl_str ecosystem);
/* The same for a function that is registered by its name, once the link knows where (registered.c). */
void pl_fact_registered_handler(struct pl_context *c, uint32_t event, struct pl_fact *f);
/* The fact for such a registration: authorisation `registration`: `of` the handler, its `route`, `guarded` where that is known (CALL). */
void pl_facts_registration(struct pl_context *c, uint32_t event);
/* The same where the function is a handler by where it stands (controllers.c). `router` is PL_CONTROLLER and the class whose guards are declared for
 * some of its methods; then `action` and `base`, and `asks` where the method may ask itself. */
void pl_fact_controller(struct pl_context *c, uint32_t event, struct pl_fact *f);
#define PL_CONTROLLER "controller "
/* What decorators of a function or class say: somebody has to be known; nobody has to. */
struct pl_asked {
  bool asks, excused;
};
struct pl_asked pl_handler_decorators(struct pl_context *c, uint32_t of);
/* Words by which the handler itself, or the file around it, may ask; words by which it is for everybody by what it does. */
bool pl_handler_may_ask(struct pl_context *c, uint32_t function);
bool pl_handler_is_open(struct pl_context *c, uint32_t function, struct pl_str route);
/* Routers of such handlers; one that asks itself can only turn out guarded. */
#define PL_REGISTERED_HANDLER "registered by name"
#define PL_ASKING_HANDLER "registered by name, asks itself"
/* The fact for a router or a guard that is put below a path: authorisation `mount`: `on` the router, `of` what is mounted,
 * `behind` a guard; `asks`: what is mounted may itself be one (CALL). */
void pl_facts_mount(struct pl_context *c, uint32_t event);
/* The same for a list of routes in a language of `listed`, data/routes.yaml: `list` where nothing here guards it (routelists.c; CALL). */
void pl_facts_listed_route(struct pl_context *c, uint32_t event);
/* Of a query: where its handler is written into such a list, its `route`, `list` and `guarded`, and true; else `handler`, the name that a list may
 * give it. */
bool pl_fact_listed_handler(struct pl_context *c, uint32_t event, struct pl_fact *f);
#define PL_LISTED_ROUTER "list of routes"
/* A rule by path: authorisation `matcher`: `route` the pattern, `guarded` (routematchers.c; CALL). */
void pl_facts_matcher(struct pl_context *c, uint32_t event);
/* Tells from the mounts of all files whether queries are guarded, and takes the facts of mounts out. One thread. */
void pl_routes_link(struct pl_arena *arena, const struct pl_modules *m, struct pl_file_facts **files, size_t n);

#endif
