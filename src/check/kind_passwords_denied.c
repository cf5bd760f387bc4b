/* The policy says that there are no passwords, and the code hashes or checks some. */
#include "check/kinds.h"
#include "check/scope.h"

/* Signing in by password, or a form that asks for one. */
static bool asks_password(const struct pl_checker *c, const struct pl_fact *f) {
  if (f->kind == PL_FACT_AUTH) return pl_str_is(f->subject, "password");
  return f->kind == PL_FACT_DATA && pl_str_is(f->subject, "password") &&
         pl_str_is(pl_attr_text(f->attrs, "of"), "form") &&
         pl_coverage_has(c, "sign_in_fields", pl_attr_text(f->attrs, "field"));
}

/* A framework that could, listed among what is installed: nothing of it need be used. */
static bool on_hand(const struct pl_fact *f) { return pl_attr_true(f->attrs, "on_hand"); }

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  pl_evidence hashes = {0}, found = {0}, here = {0};
  pl_password_hashes(c, &hashes);
  for (size_t i = 0; i < hashes.n; i++)
    if (!on_hand(hashes.at[i])) pl_vec_push(&found, hashes.at[i]);
  pl_vec_free(&hashes);
  for (size_t i = 0; i < c->in->fact_count; i++) {
    if (asks_password(c, &c->in->facts[i])) pl_vec_push(&found, &c->in->facts[i]);
  }
  pl_evidence_rank(&found);
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_NO_PASSWORDS, cl));) {
    pl_scope_pick(c, cl, &found, &here);
    if (here.n) {
      pl_finding_add(c, rule, rule->level, here.at[0]->subject, cl, &here, NULL);
      pl_verdict_set(c, cl, PL_VIOLATED, &here, PL_STR("the code handles passwords"));
    } else if (c->in->code_files && pl_scope_bind(c, cl) != PL_SCOPE_UNBOUND) {
      pl_verdict_set(c, cl, PL_HOLDS, NULL, PL_STR("no production code hashes or checks a password"));
    }
  }
  pl_vec_free(&found);
  pl_vec_free(&here);
}

const struct pl_relation pl_relation_passwords_denied = {"passwords_denied", run};
