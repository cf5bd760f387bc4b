/* Unencrypted and unverified connections: one finding for one drift, with all its places. */
#include <stdlib.h>

#include "check/kinds.h"
#include "check/scope.h"

/* What a connection is told by: the host where one shows, else what the fact is called. */
static struct pl_str peer(const struct pl_fact *f) {
  struct pl_str host = pl_attr_text(f->attrs, "host");
  return host.n ? host : f->name;
}

static int by_peer(const void *x, const void *y) {
  const struct pl_fact *a = *(const struct pl_fact *const *)x, *b = *(const struct pl_fact *const *)y;
  int c = pl_str_cmp(peer(a), peer(b));
  return c ? c : pl_fact_cmp(a, b);
}

static void report(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *claim,
                   enum pl_level level, pl_evidence *one) {
  struct pl_attr *values = NULL;
  struct pl_str version = pl_attr_text(claim->value, "version");
  pl_evidence_rank(one);
  struct pl_str host = pl_attr_text(one->at[0]->attrs, "host");
  pl_attr_set_text(c->arena, &values, "found", peer(one->at[0]));
  pl_attr_set_text(c->arena, &values, "of",
                   host.n ? pl_arena_printf(c->arena, "an unencrypted connection to '%.*s'", PL_FMT(host))
                          : one->at[0]->name);
  pl_attr_set_text(c->arena, &values, "declared",
                   version.n ? pl_arena_printf(c->arena, "TLS %.*s", PL_FMT(version)) : PL_STR("TLS 1.2 or higher"));
  pl_finding_add(c, rule, level, one->at[0]->subject, claim, one, values);
}

/* A picture, a frame that a page shows: nothing of the product's data goes that way, only the visitor's own request. */
static bool only_shown(const pl_evidence *e) {
  for (size_t i = 0; i < e->n; i++)
    if (e->at[i]->how != PL_HOW_SCRIPT) return false;
  return true;
}

/* One finding a peer. */
static void report_all(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *claim,
                       enum pl_level level, pl_evidence *facts) {
  pl_evidence one = {0};
  if (facts->n) qsort(facts->at, facts->n, sizeof *facts->at, by_peer);
  for (size_t i = 0; i < facts->n;) {
    pl_vec_clear(&one);
    struct pl_str with = peer(facts->at[i]);
    for (; i < facts->n && pl_str_eq(peer(facts->at[i]), with); i++) pl_vec_push(&one, facts->at[i]);
    report(c, rule, claim, only_shown(&one) ? PL_LEVEL_NOTE : level, &one);
  }
  if (facts->n) pl_verdict_set(c, claim, PL_VIOLATED, facts, PL_STR("the code does otherwise"));
  pl_vec_free(&one);
}

/* The promise of encryption in transit that covers the place and says most: one with a version, else the first. */
static const struct pl_claim *transit_claim(const struct pl_checker *c, const struct pl_fact *f) {
  const struct pl_claim *best = NULL;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_ENCRYPTION_TRANSIT, cl));)
    if (cl->stance != PL_DOES_NOT && pl_scope_covers(c, cl, f) &&
        (!best || (!pl_attr_get(best->value, "version") && pl_attr_get(cl->value, "version"))))
      best = cl;
  return best;
}

/* Tenths of a version: 12 for "1.2". */
static int tenths(struct pl_str version) {
  return version.n == 3 && version.p[1] == '.' ? (version.p[0] - '0') * 10 + version.p[2] - '0' : 0;
}

/* "Between your browser and our servers": what goes to a company of the catalogue goes another way. */
static bool goes_elsewhere(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  enum pl_host_kind kind;
  struct pl_str host = pl_attr_text(f->attrs, "host");
  return host.n && pl_attr_text(cl->value, "between").n && pl_vendor_of_host(&c->in->rules->vendors, host, &kind);
}

/* "The service uses HTTPS" is said of what browsers ask for; how the servers reach their database is another matter, where not all is promised. */
static bool speaks_of_web(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  bool database = pl_attr_true(f->attrs, "database") || pl_coverage_path(c, "database_code", f->path);
  return database && pl_str_is(pl_attr_text(cl->value, "protocol"), "https") &&
         !pl_coverage_within(c, "whole_traffic", cl->quote);
}

/* Said of what users send to the product, and the place is not on their side: whom a server or a script trusts is another matter. */
static bool only_of_visits(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  if (pl_attr_true(cl->value, "web")) return true;
  return pl_attr_text(cl->value, "between").n && !pl_coverage_path(c, "device_code", f->path);
}

/* Whether the fact breaks a promise of the subject's kind: a version is too low by itself, or lower than this sentence has it. */
static bool breaks(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f,
                   struct pl_str subject) {
  if (goes_elsewhere(c, cl, f) || speaks_of_web(c, cl, f)) return false;
  if (pl_str_is(subject, "tls_verification_off") && only_of_visits(c, cl, f)) return false;
  if (pl_str_eq(f->subject, subject)) return true;
  int found = pl_str_is(f->subject, "tls_version") ? tenths(pl_attr_text(f->attrs, "version")) : 0;
  return pl_str_is(subject, "tls_version_low") && found && found < tenths(pl_attr_text(cl->value, "version"));
}

void pl_transport_report(struct pl_checker *c, const struct pl_check_rule *rule, enum pl_level level,
                         struct pl_str subject) {
  pl_evidence all = {0}, found = {0};
  pl_evidence_of_kind(c, PL_FACT_TRANSPORT, &all);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_ENCRYPTION_TRANSIT, cl));) {
    pl_vec_clear(&found);
    for (size_t i = 0; i < all.n; i++)
      if (breaks(c, cl, all.at[i], subject) && transit_claim(c, all.at[i]) == cl) pl_vec_push(&found, all.at[i]);
    report_all(c, rule, cl, level, &found);
  }
  pl_vec_free(&all);
  pl_vec_free(&found);
}
