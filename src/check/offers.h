#ifndef PL_CHECK_OFFERS_H
#define PL_CHECK_OFFERS_H
/* Evidence of parties that the product does not choose: what an operator picks from, what people paste, what others put on display. Private to
 * the check stage. */
#include "check/checker.h"

/* A file that names the addresses of many parties is a list to choose from. */
bool pl_in_crowd(const struct pl_checker *c, const struct pl_fact *f);

/* What a page plays from a host that nobody knows, in a folder that plays the media of two known sites: one more of those. */
bool pl_plays_beside(const struct pl_checker *c, const struct pl_fact *f);

/* Whether any of the evidence shows a cloud as one of several to choose from, and none that it was chosen. */
bool pl_only_offered(const struct pl_checker *c, const pl_evidence *e);

/* A file that plays the media of two sites, or a product that plays those of three, plays whatever address a person pastes. */
bool pl_plays_pasted(const struct pl_checker *c, const struct pl_fact *f);

/* Whether the vendor shows only as one of several adapters of a category of which a product runs one at a time, beside that of a service which
 * the policy names. */
bool pl_one_of_adapters(const struct pl_checker *c, const pl_evidence *e);

/* A badge of a shop or a statistic, shown as a picture: coverage.yaml, badges. */
bool pl_shows_badge(const struct pl_checker *c, const struct pl_fact *f);

/* Content that the product's own server fetches: what such a service learns of whoever asks, it learns of the server. Lists
 * `serves_content`, `traces` and `server_code` of coverage.yaml; `v` may be NULL. */
bool pl_asked_by_server(const struct pl_checker *c, const struct pl_vendor *v, const pl_evidence *e);

/* The interface by which a host is managed, not the one that serves people: coverage.yaml, management_hosts. */
bool pl_manages_host(const struct pl_checker *c, const struct pl_fact *f);

/* A message to the product's own team room, sent where something is watched over: coverage.yaml, operations. */
bool pl_alerts_team(const struct pl_checker *c, const struct pl_fact *f);

#endif
