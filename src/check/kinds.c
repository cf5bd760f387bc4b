/* Grouping facts by vendor and by file. */
#include "check/kinds.h"

#include <stdlib.h>

#include "ruleset/strength.h"

static int by_subject(const void *x, const void *y) {
  const struct pl_fact *a = *(const struct pl_fact *const *)x, *b = *(const struct pl_fact *const *)y;
  int c = pl_str_cmp(a->subject, b->subject);
  return c ? c : pl_fact_cmp(a, b);
}

void pl_each_vendor(struct pl_checker *c, const struct pl_check_rule *rule, bool unknown, pl_group_judge *judge) {
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

struct pl_str pl_group_subject(const struct pl_checker *c, const struct pl_fact *f) {
  (void)c;
  return f->subject;
}

static pl_evidence *group_named(struct pl_checker *c, struct pl_map *groups, struct pl_str key) {
  pl_evidence *group = pl_map_get(groups, key);
  if (group) return group;
  group = PL_NEW(c->arena, pl_evidence);
  pl_map_set(groups, key, group);
  return group;
}

void pl_each_group(struct pl_checker *c, const struct pl_check_rule *rule, const pl_evidence *all, pl_group_key *key,
                   pl_group_judge *judge) {
  struct pl_map groups = {0};
  for (size_t i = 0; i < all->n; i++) pl_vec_push(group_named(c, &groups, key(c, all->at[i])), all->at[i]);
  for (size_t i = 0; i < groups.n; i++) {
    pl_evidence *group = groups.entries[i].value;
    judge(c, rule, group);
    pl_vec_free(group);
  }
  pl_map_free(&groups);
}

static bool is_for(const struct pl_fact *f, const char *purpose) {
  return pl_str_is(pl_attr_text(f->attrs, "purpose"), purpose);
}

static void hashes_for(const struct pl_checker *c, const char *purpose, const char *other, pl_evidence *out) {
  pl_evidence all = {0};
  pl_evidence_of_kind(c, PL_FACT_HASH, &all);
  for (size_t i = 0; i < all.n; i++)
    if (is_for(all.at[i], purpose) || is_for(all.at[i], other)) pl_vec_push(out, all.at[i]);
  pl_vec_free(&all);
}

void pl_password_hashes(const struct pl_checker *c, pl_evidence *out) { hashes_for(c, "password", "password", out); }

void pl_secret_hashes(const struct pl_checker *c, pl_evidence *out) { hashes_for(c, "password", "pin", out); }

bool pl_hash_is_of(const struct pl_claim *cl, const struct pl_fact *f) {
  return pl_str_is(cl->subject, "pins") == is_for(f, "pin");
}

int pl_hash_strength(const struct pl_checker *c, struct pl_str algorithm, struct pl_str *normal) {
  int strength = pl_algorithm_strength(c->in->rules, pl_arena_lower(c->arena, algorithm), normal);
  if (!strength) *normal = algorithm;
  return strength;
}
