#ifndef PL_FACTS_FETCHED_H
#define PL_FACTS_FETCHED_H
/* What a request that an address in code belongs to tells: whether it carries data, whether it is made with a key. Private to the facts
 * stage. */
#include "facts/context.h"
#include "facts/url.h"

/* An address made for programs: api.x.com, x.com/api/…, x.com/v1/…, x.com/oauth/…. */
bool pl_url_has_api_path(const struct pl_context *c, const struct pl_url *u); /* by its path alone */
/* {youtube: "https://www.youtube.com/oembed?…"}: under the name of a network stands an address that programs ask. */
bool pl_asks_network(const struct pl_context *c, struct pl_str name, struct pl_str text);
bool pl_url_is_api(const struct pl_context *c, const struct pl_url *u);
/* A bare address, or one of an API, that a client is named after: its class, its file or the constant bears the domain's name; `endpoint`:
 * it is stored under a name of something to talk to (clientname.c). */
bool pl_url_names_client(struct pl_context *c, uint32_t event, const struct pl_url *u, bool endpoint);
/* The same of a vendor's own pages, where the name it is stored under says that what follows is asked: class AcmeSource { base_url = "https://acme.example" }. */
bool pl_url_is_base(struct pl_context *c, uint32_t event, const struct pl_url *u, bool endpoint);
/* A file that is fetched whole: a list, a data set, a model. */
bool pl_url_is_file(const struct pl_context *c, const struct pl_url *u);
/* The picture of somebody, whose name is part of the address: https://faces.acme.example/{user.name}.png. */
bool pl_url_shows_person(const struct pl_context *c, uint32_t event, const struct pl_url *u);
/* Whether the request carries anything of a person: it has a body, or its address is made of something personal. */
bool pl_request_sends(struct pl_context *c, uint32_t event, const struct pl_url *u);
/* Whether the request shows who asks: a key, a token, headers of its own. */
bool pl_request_shows_key(struct pl_context *c, uint32_t event);

#endif
