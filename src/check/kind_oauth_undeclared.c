/* Sign-in providers that the policy leaves out of those it names. */
#include "check/kinds.h"
#include "check/phrases.h"

/* The provider that the fact configures for signing in, or empty. A permission is asked for to do things, too; and software that keeps
 * the users for the product (external_identity) is a processor, no way in that people choose. */
static struct pl_str provider_of(const struct pl_checker *c, const struct pl_fact *f) {
  if (f->kind == PL_FACT_AUTH && !pl_str_is(f->subject, "permission") && !pl_str_is(f->subject, "external_identity")) {
    struct pl_str provider = pl_attr_text(f->attrs, "provider");
    if (!provider.n && pl_str_is(pl_attr_text(f->attrs, "method"), "oauth")) provider = f->subject;
    return pl_coverage_has(c, "signin_protocols", pl_arena_lower(c->arena, provider)) ? (struct pl_str){NULL, 0}
                                                                                      : provider;
  }
  return (struct pl_str){NULL, 0};
}

/* Also by any other sentence that names the company as a way in. */
static const struct pl_claim *declared(const struct pl_checker *c, struct pl_str provider) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_OAUTH_PROVIDER, cl));)
    if (cl->stance != PL_DOES_NOT &&
        (pl_vendor_covers(c, cl->subject, provider) || pl_vendor_covers(c, provider, cl->subject) ||
         pl_str_ifind(provider, cl->subject) != SIZE_MAX))
      return cl;
  return NULL;
}

static struct pl_str names(const struct pl_checker *c) {
  struct pl_str all = {NULL, 0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_OAUTH_PROVIDER, cl));) {
    struct pl_str name = cl->name.n ? cl->name : cl->subject;
    if (cl->stance == PL_DOES_NOT || pl_str_find(all, name) != SIZE_MAX) continue;
    all = pl_arena_printf(c->arena, "%.*s%s%.*s", PL_FMT(all), all.n ? ", " : "", PL_FMT(name));
  }
  return all;
}

/* "For example Google, Apple etc.": nobody says that these are all. */
static bool examples(const struct pl_checker *c) {
  bool some = false;
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_OAUTH_PROVIDER, cl));) {
    if (cl->stance != PL_DOES_NOT && !cl->open_list) return false;
    some = true;
  }
  return some;
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *first,
                  const pl_evidence *same, struct pl_str provider) {
  const struct pl_claim *cl = declared(c, provider);
  if (cl) {
    pl_verdict_set(c, cl, PL_HOLDS, same, PL_STR("the code lets people sign in with it"));
    return;
  }
  struct pl_attr *values = NULL;
  pl_attr_set(c->arena, &values, PL_STR("declared"), pl_list_value(c, names(c)));
  pl_attr_set_text(c->arena, &values, "name", pl_vendor_sign_in_name(&c->in->rules->vendors, provider));
  const struct pl_claim *claim, *denied;
  if (pl_vendor_declared(c, provider, &claim, &denied) && claim->kind == PL_CLAIM_PROCESSOR) return;
  pl_finding_add(c, rule, examples(c) ? PL_LEVEL_NOTE : rule->level, provider, first, same, values);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  const struct pl_claim *first = pl_claim_next(c, PL_CLAIM_OAUTH_PROVIDER, NULL);
  struct pl_map seen = {0};
  pl_evidence all = {0}, same = {0};
  pl_evidence_of_kind(c, PL_FACT_AUTH, &all);
  for (size_t i = 0; first && i < all.n; i++) {
    struct pl_str provider = provider_of(c, all.at[i]);
    if (!provider.n || pl_map_set(&seen, provider, c)) continue;
    pl_vec_clear(&same);
    for (size_t k = i; k < all.n; k++)
      if (pl_str_eq(provider_of(c, all.at[k]), provider)) pl_vec_push(&same, all.at[k]);
    judge(c, rule, first, &same, provider);
  }
  pl_map_free(&seen);
  pl_vec_free(&all);
  pl_vec_free(&same);
}

const struct pl_relation pl_relation_oauth_undeclared = {"oauth_undeclared", run};
