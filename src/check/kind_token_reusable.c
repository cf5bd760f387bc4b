/* Links and codes that the policy says can be used once, and code that looks them up without taking them out of use. */
#include "check/kinds.h"
#include "check/scope.h"

/* Sign-in libraries that take their links out of use themselves. */
static bool by_library(const struct pl_fact *f) {
  return pl_str_is(f->subject, "magic_link") && !pl_attr_text(f->attrs, "by").n;
}

/* What happens to one-time tokens at the fact: 'l' looked up, 'c' taken out of use, 0 nothing. */
static char use_of(const struct pl_checker *c, const struct pl_fact *f) {
  if (f->kind == PL_FACT_AUTH && pl_str_is(f->subject, "one_time_token"))
    return pl_str_is(pl_attr_text(f->attrs, "use"), "consume") ? 'c' : 'l';
  if (!pl_takes_away(f) || pl_str_is(pl_attr_text(f->attrs, "action"), "cascade"))
    return 0; /* goes with its owner only */
  struct pl_str class = pl_thing_class(c, f->subject);
  bool token = pl_coverage_has(c, "one_time_things", class) || pl_str_ifind(f->subject, PL_STR("token")) != SIZE_MAX ||
               pl_str_ifind(f->subject, PL_STR("link")) != SIZE_MAX;
  return token ? 'c' : 0;
}

/* A token of another kind than the promise is about: one to reset a password says nothing about sign-in links. */
static bool of_another_kind(const struct pl_checker *c, const struct pl_claim *cl, const struct pl_fact *f) {
  struct pl_str of = f->kind == PL_FACT_AUTH ? pl_attr_text(f->attrs, "of") : (struct pl_str){NULL, 0};
  return of.n && !pl_str_eq(pl_thing_class(c, of), pl_thing_class(c, cl->subject.n ? cl->subject : cl->quote));
}

static void judge(struct pl_checker *c, const struct pl_check_rule *rule, const struct pl_claim *cl) {
  pl_evidence looked = {0}, consumed = {0};
  for (size_t i = 0; i < c->in->fact_count; i++) {
    const struct pl_fact *f = &c->in->facts[i];
    char use = use_of(c, f);
    if (!pl_scope_covers(c, cl, f) || of_another_kind(c, cl, f)) continue;
    if (use == 'l') pl_vec_push(&looked, f);
    if (use == 'c' || (f->kind == PL_FACT_AUTH && by_library(f))) pl_vec_push(&consumed, f);
  }
  pl_evidence_rank(&looked);
  pl_evidence_rank(&consumed);
  if (consumed.n) {
    pl_verdict_set(c, cl, PL_HOLDS, &consumed, PL_STR("the code takes them out of use"));
  } else if (looked.n) {
    struct pl_attr *values = NULL;
    pl_attr_set_text(c->arena, &values, "of", cl->subject);
    pl_finding_add(c, rule, rule->level, PL_STR("one_time_token"), cl, &looked, values);
    pl_verdict_set(c, cl, PL_VIOLATED, &looked, PL_STR("the code looks them up and never takes them out of use"));
  }
  pl_vec_free(&looked);
  pl_vec_free(&consumed);
}

static void run(struct pl_checker *c, const struct pl_check_rule *rule) {
  for (const struct pl_claim *cl = NULL; (cl = pl_claim_next(c, PL_CLAIM_TOKEN, cl));)
    if (cl->stance != PL_DOES_NOT && pl_attr_true(cl->value, "single_use")) judge(c, rule, cl);
}

const struct pl_relation pl_relation_token_reusable = {"token_reusable", run};
