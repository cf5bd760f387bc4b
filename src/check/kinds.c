/* Grouping facts by vendor and by file. */
#include "check/kinds.h"

#include <stdlib.h>

#include "check/scope.h"
#include "ruleset/strength.h"

static int by_subject(const void *x, const void *y) {
  const struct pl_fact *a = *(const struct pl_fact *const *)x, *b = *(const struct pl_fact *const *)y;
  int c = pl_str_cmp(a->subject, b->subject);
  return c ? c : pl_fact_cmp(a, b);
}

void pl_each_vendor(struct pl_checker *c, const struct pl_check_rule *rule, bool unknown, pl_vendor_judge *judge) {
  pl_evidence all = {0}, one = {0};
  pl_evidence_of_kind(c, PL_FACT_PROCESSOR, &all);
  if (all.n) qsort(all.at, all.n, sizeof *all.at, by_subject);
  for (size_t i = 0; i < all.n;) {
    pl_vec_clear(&one);
    struct pl_str subject = all.at[i]->subject;
    for (; i < all.n && pl_str_eq(all.at[i]->subject, subject); i++)
      if (pl_attr_true(all.at[i]->attrs, "unknown") == unknown && !pl_attr_text(all.at[i]->attrs, "redirected").n)
        pl_vec_push(&one, all.at[i]);
    pl_evidence_rank(&one);
    if (one.n) judge(c, rule, &one);
  }
  pl_vec_free(&all);
  pl_vec_free(&one);
}

void pl_password_hashes(const struct pl_checker *c, pl_evidence *out) {
  pl_evidence all = {0};
  pl_evidence_of_kind(c, PL_FACT_HASH, &all);
  for (size_t i = 0; i < all.n; i++)
    if (pl_str_is(pl_attr_text(all.at[i]->attrs, "purpose"), "password")) pl_vec_push(out, all.at[i]);
  pl_vec_free(&all);
}

int pl_hash_strength(const struct pl_checker *c, struct pl_str algorithm, struct pl_str *normal) {
  int strength = pl_algorithm_strength(c->in->rules, pl_arena_lower(c->arena, algorithm), normal);
  if (!strength) *normal = algorithm;
  return strength;
}

static int by_path(const void *x, const void *y) {
  return pl_fact_cmp(*(const struct pl_fact *const *)x, *(const struct pl_fact *const *)y);
}

void pl_report_each_file(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *claim,
                         enum pl_level level, const pl_evidence *facts) {
  pl_evidence sorted = {0}, one = {0};
  for (size_t i = 0; i < facts->n; i++) pl_vec_push(&sorted, facts->at[i]);
  if (sorted.n) qsort(sorted.at, sorted.n, sizeof *sorted.at, by_path);
  for (size_t i = 0; i < sorted.n;) {
    pl_vec_clear(&one);
    struct pl_str path = sorted.at[i]->path;
    for (; i < sorted.n && pl_str_eq(sorted.at[i]->path, path); i++) pl_vec_push(&one, sorted.at[i]);
    pl_evidence_rank(&one);
    struct pl_attr *values = NULL;
    struct pl_str host = pl_attr_text(one.at[0]->attrs, "host"),
                  version = claim ? pl_attr_text(claim->value, "version") : host;
    pl_attr_set_text(c->arena, &values, "found", host.n ? host : one.at[0]->name);
    pl_attr_set_text(c->arena, &values, "declared",
                     claim && version.n ? pl_arena_printf(c->arena, "TLS %.*s", PL_FMT(version))
                                        : PL_STR("TLS 1.2 or higher"));
    pl_finding_add(c, rule, level, one.at[0]->subject, claim, &one, values);
  }
  if (sorted.n && claim) pl_verdict_set(c, claim, PL_VIOLATED, &sorted, PL_STR("the code does otherwise"));
  pl_vec_free(&sorted);
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

void pl_transport_report(struct pl_checker *c, const struct pl_check_rule *rule, enum pl_level level,
                         struct pl_str subject) {
  pl_evidence all = {0}, found = {0};
  pl_evidence_of_kind(c, PL_FACT_TRANSPORT, &all);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_ENCRYPTION_TRANSIT, cl));) {
    pl_vec_clear(&found);
    for (size_t i = 0; i < all.n; i++)
      if (pl_str_eq(all.at[i]->subject, subject) && transit_claim(c, all.at[i]) == cl) pl_vec_push(&found, all.at[i]);
    pl_report_each_file(c, rule, cl, level, &found);
  }
  pl_vec_free(&all);
  pl_vec_free(&found);
}
