/* Ways of signing in that the policy promises (a second factor, passkeys, magic links) and no code offers. */
#include "check/kinds.h"
#include "check/scope.h"

static struct pl_node answers(const struct pl_checker *c, struct pl_str method) {
  return pl_node_member(pl_data_of(c, "coverage.yaml", "auth_methods"), method);
}

static bool offers(const struct pl_fact *f, struct pl_node answer) {
  if (f->kind != PL_FACT_AUTH && f->kind != PL_FACT_CAPABILITY) return false;
  return pl_list_has(answer, f->subject) || pl_list_has(answer, pl_attr_text(f->attrs, "method"));
}

/* An identity service signs people in, in its own console's way. */
static bool left_to_a_service(const struct pl_checker *c) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    if (f->kind == PL_FACT_PROCESSOR && pl_role_counts(f->role) && f->tier >= PL_TIER_IMPORT &&
        (pl_coverage_has(c, "keeps_passwords", pl_attr_text(f->attrs, "category")) ||
         pl_coverage_has(c, "keeps_passwords", f->subject)))
      return true;
  }
  return false;
}

/* Without any code of signing in, the sign-in lives elsewhere. */
static bool signs_in_here(const struct pl_checker *c) {
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    bool signing = f->kind == PL_FACT_AUTH && !pl_str_is(f->subject, "permission") && !pl_str_is(f->subject, "jwt");
    bool password = f->kind == PL_FACT_HASH && pl_str_is(pl_attr_text(f->attrs, "purpose"), "password");
    if ((signing || password) && pl_role_counts(f->role)) return true;
  }
  return false;
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  struct pl_map reported = {0};
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_AUTH_METHOD, cl));) {
    struct pl_node answer = answers(c, cl->subject);
    bool found = false;
    if (!answer.i || cl->stance == PL_DOES_NOT || cl->modality == PL_FUTURE || pl_phrase_in(c, "staff", cl->quote))
      continue;
    for (size_t i = 0; i < c->in->fact_count && !found; i++)
      found = pl_role_counts(c->in->facts[i].role) && offers(&c->in->facts[i], answer);
    if (found || left_to_a_service(c) || !signs_in_here(c) || pl_scope_bind(c, cl) != PL_SCOPE_WHOLE) continue;
    pl_verdict_set(c, cl, PL_STALE, NULL, PL_STR("the code signs people in, and not in this way"));
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "name", pl_node_text(pl_node_first(answer)));
    if (!pl_map_set(&reported, cl->subject, c)) pl_finding_add(c, rule, rule->level, cl->subject, cl, NULL, values);
  }
  pl_map_free(&reported);
}

const struct pl_relation pl_relation_auth_without_code = {"auth_without_code", run};
