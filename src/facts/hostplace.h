#ifndef PL_FACTS_HOSTPLACE_H
#define PL_FACTS_HOSTPLACE_H
/* What surrounds an address decides whether data goes to it or whether it is only a link. Names and marks after data/http.yaml. Private to
 * the facts stage; the rules are read-only, so any thread may ask about its own file. */
#include "facts/context.h"
#include "facts/url.h"

struct pl_host_place {
  bool request;  /* an argument of a call that talks to the network */
  bool endpoint; /* stored under a name such as API_URL, baseURL, webhook */
  bool link;     /* href and the like */
  bool script;   /* src of a script, frame or picture */
  bool policy;   /* in a content security policy: what may be loaded, not what is */
};

/* Of an address that is the text of the event, or within it. */
struct pl_host_place pl_host_place_of(struct pl_context *c, uint32_t event, struct pl_str text);
/* Of an address at byte `at` of markup that is written inside a string: loaded by its element, or a link. */
struct pl_host_place pl_host_place_in_markup(const struct pl_context *c, struct pl_str text, size_t at);
/* The value of the attribute by which the element loads something ("src"), or 0: it loads nothing. */
uint32_t pl_element_loads(const struct pl_context *c, uint32_t element);
/* Whether the element around the event plays what it loads, as a frame or a video does. */
bool pl_element_plays(const struct pl_context *c, uint32_t event);
/* The call whose argument the event is, options objects looked through; or 0. */
uint32_t pl_call_with_argument(const struct pl_events *e, uint32_t event);
/* The same for an address: *maker (0 before) gets a call in between that only makes an address of the text. */
uint32_t pl_request_around(struct pl_context *c, uint32_t event, uint32_t *maker);

/* Whether the text is kept under a name that a request of the same file uses (asked.c): const BASE_URL = "…"; fetch(BASE_URL + "/x"). */
bool pl_asked_later(struct pl_context *c, uint32_t event);

/* Whether the call's resolved name is one of these globs. */
bool pl_calls_one_of(struct pl_context *c, struct pl_node globs, uint32_t call);

/* Whether the expression is handed to a request, or one is made on it (new URL("…").openConnection()), also through calls that only make an address. */
bool pl_asked_here(struct pl_context *c, uint32_t event);

/* Whether the address stands in one of several entries of one form, each with an address under the same key (menu.c). */
bool pl_in_menu(const struct pl_context *c, uint32_t event);
/* The same of rows: [["acme", "Acme Logs", "https://logs.acme.example"], …]; who uses the product chooses one. */
bool pl_in_menu_of_rows(const struct pl_context *c, uint32_t event);

/* Adds the facts of one address (hosts.c). `bare`: written without a scheme, so that a host that no vendor has says nothing. */
void pl_fact_address(struct pl_context *c, uint32_t event, const struct pl_url *u, struct pl_host_place p, bool bare);
/* Adds the vendor of the package that a page loads from the address, if it is that of a network of packages (cdnpackages.c). */
void pl_fact_package_loaded(struct pl_context *c, uint32_t event, const struct pl_url *u);
/* Adds the vendors that a content security policy lets a browser talk to, marked `csp`. */
void pl_fact_policy_hosts(struct pl_context *c, uint32_t event, struct pl_str text);

/* Whether the address is that of a registry which a build fetches packages from (registries.c). */
bool pl_names_registry(const struct pl_context *c, uint32_t event);

#endif
