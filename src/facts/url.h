#ifndef PL_FACTS_URL_H
#define PL_FACTS_URL_H
/* Addresses in text: found by "://" or "//", or a text that is a host name as a whole. */
#include "base/arena.h"
#include "ruleset/doc.h"

struct pl_url {
  struct pl_str scheme; /* lower-case; empty for "//host" and bare hosts */
  struct pl_str host;   /* lower-case, without user and port; may hold "{}" for parts of unknown value */
  struct pl_str path;   /* from the '/', or empty; cut after 2,048 bytes */
  size_t at;            /* where it starts in the text */
};

/* Finds the next URL from byte `from`; false when there is none. */
bool pl_url_next(struct pl_arena *a, struct pl_str text, size_t from, struct pl_url *out);
/* Whether the whole text is a host name with a dot ("smtp.sendgrid.net", "api.x.com:443"). */
bool pl_url_bare_host(struct pl_arena *a, struct pl_str text, struct pl_url *out);
/* The host of a connection string ("Server=tcp:db.x.net,1433;Database=app", "host=db.x.net dbname=app"), under one of the keys
 * (`connection_keys` of data/hosts.yaml). */
bool pl_url_of_settings(struct pl_arena *a, struct pl_node keys, struct pl_str text, struct pl_url *out);
/* Hosts that are nobody's server: without a dot, by number, or below one of the domains (`nobodys` of data/hosts.yaml). */
bool pl_host_is_nobodys(struct pl_node domains, struct pl_str host);
/* The registrable domain by the public suffix list ("a.b.co.uk" -> "b.co.uk"), or empty when the host is no public name. */
struct pl_str pl_host_domain(struct pl_arena *a, struct pl_str host);

#endif
